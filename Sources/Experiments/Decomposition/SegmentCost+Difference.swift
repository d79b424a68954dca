extension SegmentCost {
  /// Why it differs from that of a base, in cents by `CostPart`: what adds up to the difference in cost, to the cent.
  ///
  /// MODEL.md, Q9.
  ///
  /// The value of care is clients × (days a client × (severity × hours × price of an hour + hours × price of a day) +
  /// price of a trajectory). Prices change together, as one factor, so the parts of these three products add up to those
  /// over all orders of the five. A factor that doesn't differ makes nothing.
  public func parts(from base: SegmentCost) -> [Int] {
    let products: [(sums: (SegmentCost) -> [Double], factors: [CostPart])] = [
      (
        { [$0.clients, $0.days, $0.weightedDays, $0.hours, Double($0.paidByHour)] },
        [.clients, .careDays, .severity, .hours, .price]
      ),
      ({ [$0.clients, $0.days, $0.pricedDays, Double($0.paidByDay)] }, [.clients, .careDays, .hours, .price]),
      ({ [$0.clients, Double($0.paidByTrajectory)] }, [.clients, .price]),
    ]
    var values = [Double](repeating: 0, count: CostPart.factors.count)
    for product in products {
      let factors = ProductDecomposition.factors(product.sums(base), product.sums(self))
      for (part, value) in zip(product.factors, ProductDecomposition.parts(from: factors.before, to: factors.after)) {
        values[part.position] += value
      }
    }
    let difference = production - base.production
    // Cents that no care stands behind, such as of stays that took no time.
    let rest = values.reduce(Double(difference), -)
    if abs(rest) >= 0.5 { values[CostPart.price.position] += rest }
    return LargestRemainder.round(values, to: difference) + [
      contractRules - base.contractRules, outside - base.outside, 0,
    ]
  }
}
