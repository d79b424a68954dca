import CareSimulation
import Experiments
import Sampling
import Testing
import YouthCare

@Suite("The cost level of each replication")
struct CostLevelTests {
  /// A region that pays one lump sum a year, indexed in full.
  private func scenario() throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.years = 3
    contract.indexation = 0.04
    var funding = TaskBasedFunding()
    funding.budget = 1_000_000
    var segment = Segment(id: "A", name: LocalizedText("A"), stay: try .exponential(mean: 120), funding: funding)
    segment.inflow.newPerYear = 5
    segment.capacity = .unlimited
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = [Provider(name: "P")]
    return Scenario(name: "sum", title: LocalizedText("sum"), contract: contract, segments: [segment])
  }

  private func sums(_ ensemble: Ensemble) -> [[Double]] {
    (2027...2029).map { ensemble.euros(of: [.revenueCare], in: [0], over: .year($0)) }
  }

  @Test("an index that is certain is the same in all")
  func certain() async throws {
    let ensemble = try await Experiment(try SimulationPlan(try scenario()), replications: 3).run()
    for (year, levels) in ensemble.costLevels.enumerated() {
      for level in levels { #expect(abs(level - [1, 1.04, 1.0816][year]) < 1e-12) }
    }
  }

  /// The sum follows the index of its world to the cent of each month: a level of another world would be off by
  /// 12,000 euro of a million (one standard deviation).
  @Test("a sum that follows the index is the same in every world at constant prices")
  func worlds() async throws {
    let scenario = try scenario()
    let experiment = try Experiment(
      try SimulationPlan(scenario), in: Uncertainty(scenario), numbers: 5..<25, seed: 3, threads: 2)
    let ensemble = try await experiment.run()
    let levels = ensemble.costLevels
    #expect(Set(levels[2]).count == 20)
    for (sums, levels) in zip(sums(ensemble), levels) {
      for (sum, level) in zip(sums, levels) { #expect(abs(sum / level - 1_000_000) < 0.12, "\(sum) \(level)") }
    }
  }

  @Test("without worlds each replication has an index of its own, where that is uncertain")
  func stated() async throws {
    var scenario = try scenario()
    scenario.contract.costIndex.deviation = 0.02
    let ensemble = try await Experiment(try SimulationPlan(scenario), replications: 10, seed: 2).run()
    for (sums, levels) in zip(sums(ensemble), ensemble.costLevels) {
      for (sum, level) in zip(sums, levels) { #expect(abs(sum / level - 1_000_000) < 0.12) }
    }
  }
}
