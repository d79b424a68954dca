/// The levels of cost and prices by year, relative to the contract's first.
public struct PriceLevels: Sendable, Equatable {
  /// The cost level, by years after the first.
  public var cost: [Double]
  /// The price level.
  public var price: [Double]
  /// What the year's prices lacked, as a share of them, where it is made good: by the final index they would have been
  /// so much higher. 0 for the first, whose prices are agreed.
  public var shortfall: [Double]

  /// The levels after yearly steps of the final index, with prices set by the provisional one.
  ///
  /// p(y+1) = p(y) (1 + ι × provisional). With a true-up next year's prices start from what this year's should have
  /// been, and the shortfall of this year is owed besides.
  public init(steps: [(final: Double, provisional: Double)], terms: IndexationTerms) {
    cost = [1]
    price = [1]
    shortfall = [0]
    for step in steps {
      let last = cost.count - 1
      cost.append(cost[last] * (1 + step.final))
      price.append(price[last] * (1 + terms.share * step.provisional) * (1 + shortfall[last]))
      shortfall.append(
        terms.trueUp == .yes ? (1 + terms.share * step.final) / (1 + terms.share * step.provisional) - 1 : 0)
    }
  }
}
