internal import CareSimulation
internal import YouthCare

extension Ensemble {
  /// The level of cost in each budget year relative to the contract's first, by budget year and replication: that of the
  /// world in which the replication was lived through.
  ///
  /// Nothing of it is kept with replications: it is drawn again, by the same numbers. Only the contract counts for it,
  /// and a whole world is made for it only where the contract isn't the same in all.
  public var costLevels: [[Double]] { keptCostLevels { drawnCostLevels } }

  private var drawnCostLevels: [[Double]] {
    let years = plan.calendar.years.count
    let worlds = uncertainty?.worlds(seed: seed)
    let isDrawn = uncertainty?.numbers.contains { $0.address.keys.first == "contract" } == true
    var known: ContractPeriod?
    func contract(_ draw: WorldDraw, of worlds: Worlds) -> ContractPeriod {
      // An index that stands at a share of worlds moves the contract's own.
      guard case .draw = draw[.index], !isDrawn else { return worlds.contract(draw) }
      let contract = known ?? worlds.contract(draw)
      known = contract
      return contract
    }
    let levels = block.parts.flatMap(\.replications).map { number in
      let draw = design.draw(number)
      guard let worlds else {
        return CostIndexPath.levels(
          of: plan.scenario.contract, years: years - 1, seed: seed, number: draw.chanceNumber)
      }
      return CostIndexPath.levels(
        of: contract(draw, of: worlds), years: years - 1, seed: seed, number: Worlds.indexNumber(draw))
    }
    return (0..<years).map { year in levels.map { $0[year] } }
  }
}

extension Worlds {
  /// The contract as it is in a world.
  fileprivate func contract(_ draw: WorldDraw) -> ContractPeriod { uncertainty.scenario(in: world(draw)).contract }
}
