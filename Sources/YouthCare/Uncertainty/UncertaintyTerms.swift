/// What a scenario says of its uncertainty as a whole.
public struct UncertaintyTerms: PlainOwner, Equatable {
  /// What is uncertain.
  public enum Scope: String, Sendable, CaseIterable {
    /// A region: what the nation does, and what a region does beside it.
    case region
    /// The nation.
    case nation
    /// Nothing, as where a formula is checked.
    case none
  }

  /// What is uncertain.
  public var scope = Scope.region
  /// What a region does beside the nation, in inflow and in hours each; growth isn't damped.
  public var besideNation = Drift(mean: 0, deviation: DriftPrior.region.deviation, walk: DriftPrior.region.walk)
  /// What somebody stated of single numbers, by address.
  public var stated: [Address: StatedSpread] = [:]
  /// Which numbers go together, pair by pair; all others are as MODEL.md, V7 says.
  public var correlations: [StatedCorrelation] = []

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
