/// How a contract's prices follow the cost index (model notes, B3).
public struct IndexationTerms: Sendable, Equatable {
  /// Whether the difference between provisional and final index is made good a year later.
  public enum TrueUp: String, Sendable, CaseIterable {
    case yes
    case no
  }

  /// The share of the index that prices follow (ι).
  public var share = 1.0
  /// Whether the difference is made good.
  public var trueUp = TrueUp.yes

  /// Full indexation.
  public init() {}
}

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

/// The levels of cost and prices by year, relative to the contract's first.
public struct PriceLevels: Sendable, Equatable {
  /// The cost level, by years after the first.
  public var cost: [Double]
  /// The price level.
  public var price: [Double]

  /// The levels after yearly steps of the final index, with prices set by the provisional one.
  ///
  /// p(y+1) = p(y) (1 + ι × provisional), and with a true-up the year after makes good what was missing.
  public init(steps: [(final: Double, provisional: Double)], terms: IndexationTerms) {
    cost = [1]
    price = [1]
    var missing = 1.0
    for step in steps {
      cost.append(cost[cost.count - 1] * (1 + step.final))
      price.append(price[price.count - 1] * (1 + terms.share * step.provisional) * missing)
      missing =
        terms.trueUp == .yes ? (1 + terms.share * step.final) / (1 + terms.share * step.provisional) : 1
    }
  }
}
