internal import YouthCare

extension Contracts {
  /// The replication's price and cost levels: those of the plan, or drawn where the index is uncertain.
  ///
  /// MODEL.md, B3.
  mutating func drawPriceLevels(_ replication: UInt32) {
    let contract = plan.scenario.contract
    guard !contract.costIndex.isCertain else {
      priceLevels = plan.priceLevels
      observedLevels = plan.observedLevels
      return
    }
    let steps = CostIndexPath.steps(
      of: contract, years: plan.priceLevels.price.count - 1, drawnBy: &luck.costIndex, plan.world ?? replication)
    priceLevels = PriceLevels(steps: steps, terms: contract.indexationTerms)
    observedLevels = PriceLevels(
      steps: steps, terms: plan.scenario.observedIndexation ?? contract.indexationTerms)
  }
}
