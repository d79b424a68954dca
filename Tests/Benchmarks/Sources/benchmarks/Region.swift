import Experiments

/// What a user's run of 1,000 replications of the region costs: simulation, and its table of estimates.
struct RegionRun: Encodable {
  static let replications = 1_000
  /// Projected from the fastest timing of the engine.
  let simulationCPUSeconds: Double
  /// The faster of two.
  let estimatesCPUSeconds: Double
  /// To be at most 20.
  let coreSeconds: Double

  init(_ engine: EngineSpeed) async throws {
    let plan = try Model.region.plan()
    let ensemble = try await Experiment(plan, replications: Self.replications, seed: 7, threads: 2).run()
    var best = Double.infinity
    for _ in 0..<2 {
      let begin = Clock.process
      let table = await ProjectionTable(Projection(ensemble), threads: 1)
      precondition(!table.totals.isEmpty)
      best = min(best, Clock.process - begin)
    }
    simulationCPUSeconds = engine.cpuSecondsPerReplication * Double(Self.replications)
    estimatesCPUSeconds = best
    coreSeconds = simulationCPUSeconds + best
  }
}
