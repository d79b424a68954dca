internal import CareSimulation
internal import YouthCare

extension SimulationPlan {
  /// The plan in a world: with the balance and the amounts of contracts that it has.
  ///
  /// - Parameter replication: the number by which it is told where it can't be worked out.
  func inWorld(
    _ draw: WorldDraw, of worlds: Worlds, replication: Int
  ) throws(Experiment.Failure) -> SimulationPlan {
    do throws(SimulationPlan.Fault) {
      return try SimulationPlan(
        worlds.uncertainty.scenario(in: worlds.world(draw)), inWorld: Worlds.indexNumber(draw), of: self)
    } catch {
      throw .impossibleWorld(replication: replication)
    }
  }
}
