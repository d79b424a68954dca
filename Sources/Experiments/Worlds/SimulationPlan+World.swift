internal import CareSimulation
internal import YouthCare

extension SimulationPlan {
  /// The plan in a world: with the balance and the amounts of contracts that it has.
  func inWorld(_ number: Int, of worlds: Worlds) throws(Experiment.Failure) -> SimulationPlan {
    do throws(SimulationPlan.Fault) {
      return try SimulationPlan(worlds.uncertainty.scenario(in: worlds[number]), inWorld: number, of: self)
    } catch {
      throw .impossibleWorld(
        replication: number, segment: error.segment.map { scenario.segments[$0].id }, because: error)
    }
  }
}
