internal import CareSimulation
internal import YouthCare

extension Ensemble {
  /// The level of cost in each budget year relative to the contract's first, by budget year and replication: that of the
  /// world in which the replication was lived through.
  ///
  /// Nothing of it is kept with replications: it is drawn again, by the same numbers.
  public var costLevels: [[Double]] {
    let years = plan.calendar.years.count
    let worlds = uncertainty?.worlds(seed: seed)
    let levels = block.parts.flatMap(\.replications).map { number in
      let draw = design.draw(number)
      guard let worlds else {
        return CostIndexPath.levels(
          of: plan.scenario.contract, years: years - 1, seed: seed, number: draw.chanceNumber)
      }
      return CostIndexPath.levels(
        of: worlds.uncertainty.scenario(in: worlds.world(draw)).contract, years: years - 1, seed: seed,
        number: Worlds.indexNumber(draw))
    }
    return (0..<years).map { year in levels.map { $0[year] } }
  }
}
