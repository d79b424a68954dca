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
