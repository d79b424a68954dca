public import Workshop
public import YouthCare

/// Who asks for something, in which language, and what they have in front of them.
public struct Visit: Sendable {
  /// Where they sit.
  public let seat: Seat
  /// In which language they read.
  public let language: Language
  /// What stands behind the question mark of the address, by name.
  public let query: [String: String]

  /// A visit.
  public init(of seat: Seat, in language: Language, query: [String: String] = [:]) {
    (self.seat, self.language, self.query) = (seat, language, query)
  }
}

/// A form that wasn't done.
public struct RefusedForm: Sendable {
  /// What was filled in, by the names of the fields.
  public let fields: [String: String]
  /// What was wrong with it.
  public let faults: [FieldFault]

  /// A form, and what was wrong with it.
  public init(_ fields: [String: String], faults: [FieldFault]) {
    (self.fields, self.faults) = (fields, faults)
  }
}
