/// The yearly cost index, and how well it is known when prices are set. Both are nobody's choice.
public struct CostIndex: Sendable, Equatable {
  /// The standard deviation of the yearly step around its mean, which is the contract's `indexation`.
  public var deviation = 0.0
  /// The correlation of a year's step with the one before.
  public var autocorrelation = 0.5
  /// How far the final index passes the provisional one, by which prices are set; mean and standard deviation.
  public var provisionalGap = 0.0
  public var provisionalGapDeviation = 0.0

  /// A steady index, known in advance.
  public init() {}

  /// Whether luck plays no part and prices are set by the final index.
  public var isCertain: Bool { deviation == 0 && provisionalGap == 0 && provisionalGapDeviation == 0 }
}

/// How a contract's prices follow the cost index (MODEL.md, B3).
public struct IndexationTerms: Sendable, Equatable {
  /// Whether the difference between provisional and final index is made good: what the year's prices lacked is settled
  /// over the year, and next year's prices start from what they should have been.
  public enum TrueUp: String, Sendable, CaseIterable {
    case yes
    case no
  }

  /// The share of the index that prices follow (ι).
  public var share = 1.0
  /// Whether the difference is made good, for the past as well.
  public var trueUp = TrueUp.yes

  /// Full indexation.
  public init() {}
}
