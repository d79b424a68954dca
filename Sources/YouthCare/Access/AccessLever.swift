/// A number of access that a dated change can move.
public enum AccessLever: String, CaseIterable, Sendable {
  case strictness
  case steering
  case frontLine = "front_line"
  case crisisReserve = "crisis_reserve"
  case matchingDelay = "matching_delay"
  case bridging

  /// The number that it moves.
  public var parameter: Parameter<Access> {
    guard let parameter = Access.parameters.first(where: { $0.key == rawValue }) else {
      preconditionFailure("access has no number '\(rawValue)'")
    }
    return parameter
  }
}
