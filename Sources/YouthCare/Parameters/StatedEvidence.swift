/// What a file says of where a value comes from.
///
/// MODEL.md, V4.
///
/// It is kept beside the scenario and no result depends on it: who reads a result sees on what it stands.
public struct StatedEvidence: Sendable, Equatable {
  /// How far a value can be trusted, the best first.
  public enum Grade: String, Sendable, CaseIterable {
    /// Read in the named source.
    case found
    /// Arithmetic on figures that were found.
    case derived
    /// Recollection, not yet checked.
    case memory
    /// No figure was found: to be replaced by the region's own.
    case placeholder
  }

  /// How far it can be trusted.
  public var grade: Grade
  /// Where it comes from.
  public var source: String?
  /// The day of the source, or on which it was looked up.
  public var date: CalendarDate?

  /// Evidence of a grade.
  public init(_ grade: Grade, source: String? = nil, date: CalendarDate? = nil) {
    self.grade = grade
    self.source = source
    self.date = date
  }
}

/// A number that a file states, or a list of them, with what it says of where that comes from.
public struct StatedNumber: Sendable, Equatable {
  /// Where it stands; what is stated for all segments stands at the top.
  public let address: Address
  /// Its evidence, or `nil` where none is stated.
  public let evidence: StatedEvidence?

  /// A number that is stated.
  public init(_ address: Address, _ evidence: StatedEvidence?) {
    self.address = address
    self.evidence = evidence
  }
}

extension Statements {
  /// How many of the stated numbers have a grade, or none.
  public func count(of grade: StatedEvidence.Grade?) -> Int { numbers.count { $0.evidence?.grade == grade } }

  /// Whether any number says where it comes from.
  public var hasEvidence: Bool { numbers.contains { $0.evidence != nil } }
}
