/// A measure that begins on a date: which parameter, in which segments, by how much, and when.
public struct DatedChange: Sendable, Equatable {
  /// What can change at a date.
  public enum Target: Sendable, Equatable, Hashable {
    case inflow
    case stay
    /// The hours of care that a client gets.
    case hours
    case patience
    case places
    case reEntry
    case price
    /// The share that moves to another segment, by its position.
    case route(to: Int)
    /// A number of access.
    case access(AccessLever)
  }

  /// The name in the scenario file.
  public var name: String
  /// What changes.
  public var target: Target
  /// In which segments, by position.
  public var segments: [Int]
  /// By how much and when.
  public var step: Timeline.Step
  /// Whether it isn't the step's own amount but what the caseload grows by (`CaseloadGrowth`); of places.
  public var followsCaseload = false

  /// A dated change.
  public init(name: String, target: Target, segments: [Int], step: Timeline.Step) {
    self.name = name
    self.target = target
    self.segments = segments
    self.step = step
  }
}
