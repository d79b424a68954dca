import Experiments

/// What a user's run of 1,000 replications of a region costs: simulation with its books, and the tables of estimates.
struct RegionRun: Encodable {
  static let replications = 1_000
  let model: String
  /// The faster of two.
  let simulationCPUSeconds: Double
  let estimatesCPUSeconds: Double
  let coreSeconds: Double
  /// What it is to be at most.
  let aim: Double

  init(_ model: Model, aim: Double) async throws {
    let plan = try model.plan()
    let experiment = try Experiment(plan, replications: Self.replications, seed: 7, threads: 1)
    var (simulation, estimates) = (Double.infinity, Double.infinity)
    for _ in 0..<2 {
      let begin = Clock.process
      let ensemble = try await experiment.run()
      let middle = Clock.process
      let table = await ProjectionTable(Projection(ensemble), threads: 1)
      precondition(!table.totals.isEmpty)
      simulation = min(simulation, middle - begin)
      estimates = min(estimates, Clock.process - middle)
    }
    self.model = model.rawValue
    self.aim = aim
    simulationCPUSeconds = simulation
    estimatesCPUSeconds = estimates
    coreSeconds = simulation + estimates
  }
}
