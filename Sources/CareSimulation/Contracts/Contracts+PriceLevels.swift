internal import Sampling
internal import YouthCare

extension Contracts {
  /// The replication's price and cost levels: those of the plan, or drawn where the index is uncertain.
  ///
  /// MODEL.md, B3.
  ///
  /// A year's index keeps part of its distance to the mean from the year before; prices follow the provisional one.
  mutating func drawPriceLevels(_ replication: UInt32) {
    let contract = plan.scenario.contract
    let index = contract.costIndex
    guard !index.isCertain else {
      priceLevels = plan.priceLevels
      observedLevels = plan.observedLevels
      return
    }
    let scatter = index.deviation * (1 - index.autocorrelation * index.autocorrelation).squareRoot()
    var distance = 0.0
    var steps: [(final: Double, provisional: Double)] = []
    for year in 1..<plan.priceLevels.price.count {
      luck.costIndex.seek(to: Decision(candidate: UInt32(year)), replication: plan.world ?? replication)
      let normal = Distribution.standardNormal
      let isFirst = steps.isEmpty
      let draw = normal.draw(&luck.costIndex)
      distance = isFirst ? index.deviation * draw : index.autocorrelation * distance + scatter * draw
      let final = contract.indexation + distance
      let gap = index.provisionalGap + index.provisionalGapDeviation * normal.draw(&luck.costIndex)
      steps.append((final, final - gap))
    }
    priceLevels = PriceLevels(steps: steps, terms: contract.indexationTerms)
    observedLevels = PriceLevels(
      steps: steps, terms: plan.scenario.observedIndexation ?? contract.indexationTerms)
  }
}
