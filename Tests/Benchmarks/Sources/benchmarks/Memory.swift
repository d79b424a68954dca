import Experiments

/// Memory in use after a run, and what is left of it without the kept results: to be flat.
struct Memory: Encodable {
  let replications: Int
  let residentBytes: Int
  let keptBytes: Int
  var otherBytes: Int { residentBytes - keptBytes }

  static func measure() async throws -> [Memory] {
    let plan = try Model.reference.plan()
    var result: [Memory] = []
    for replications in [100, 1_000, 4_000] {
      let experiment = try Experiment(plan, replications: replications, seed: 7, threads: 2)
      let ensemble = try await experiment.run()
      let resident = Clock.residentBytes
      withExtendedLifetime(ensemble) {}
      result.append(
        Memory(replications: replications, residentBytes: resident, keptBytes: experiment.keptBytes))
    }
    return result
  }
}
