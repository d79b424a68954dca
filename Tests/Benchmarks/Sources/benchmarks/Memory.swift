import CareSimulation
import Experiments

/// Memory in use after a run, and what is left of it without the kept results: to be flat.
struct Memory: Encodable {
  let replications: Int
  let residentBytes: Int
  let keptBytes: Int
  var otherBytes: Int { residentBytes - keptBytes }

  static func measure() async throws -> [Memory] {
    let plan = try Model.reference.plan()
    let cells = plan.calendar.contractMonths.count * Tally.allCases.count * plan.scenario.segments.count
    var result: [Memory] = []
    for replications in [100, 1_000, 4_000] {
      let ensemble = try await Experiment(plan, replications: replications, seed: 7, threads: 2).run()
      let resident = Clock.residentBytes
      withExtendedLifetime(ensemble) {}
      result.append(
        Memory(
          replications: replications, residentBytes: resident,
          keptBytes: replications * cells * MemoryLayout<Double>.stride))
    }
    return result
  }
}
