import Experiments

/// The whole way of a user's run: 1,000 replications of the region on one thread, and its table of estimates.
struct RegionRun: Encodable {
  static let replications = 1_000
  let simulationCPUSeconds: Double
  let estimatesCPUSeconds: Double
  /// To be at most 20.
  let coreSeconds: Double

  init() async throws {
    let plan = try Model.region.plan()
    let begin = Clock.process
    let ensemble = try await Experiment(plan, replications: Self.replications, seed: 7).run()
    let simulated = Clock.process
    let table = await ProjectionTable(Projection(ensemble), threads: 1)
    precondition(!table.totals.isEmpty)
    let done = Clock.process
    simulationCPUSeconds = simulated - begin
    estimatesCPUSeconds = done - simulated
    coreSeconds = done - begin
  }
}
