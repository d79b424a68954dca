/// What a scenario says of its uncertainty as a whole.
public struct UncertaintyTerms: Sendable, Equatable {
  /// Whether anything is drawn: not so where a formula is checked.
  public enum Mode: String, Sendable, CaseIterable {
    case standard
    case none
  }

  /// Whether anything is drawn.
  public var mode = Mode.standard
  /// Whether the region drifts beside the nation; not so where it is the nation.
  public var isRegion = true
  /// What somebody stated of single numbers, by address.
  public var stated: [Address: StatedSpread] = [:]

  /// The usual uncertainty.
  public init() {}
}

/// What somebody stated of how far off a number may be.
public enum StatedSpread: Sendable, Equatable {
  /// It is known.
  case known
  /// A standard deviation over the value.
  case relative(Double)
  /// A standard deviation in the number's own unit.
  case deviation(Double)
  /// Three quantiles, the median among them.
  case quantiles(p10: Double, p50: Double, p90: Double)
}
