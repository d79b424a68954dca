import CareSimulation
import Experiments
import Foundation
import Testing
import YouthCare

/// What the control loop did, over replications: the same as by hand, for any number of threads.
@Suite("Sums of the control loop")
struct ControlSumsTests {
  private static func scenario(_ action: ControlLoop.Action) throws -> Scenario {
    var scenario = try ExperimentTests().scenario(new: 12)
    scenario.budget = Budget()
    scenario.budget?.firstYear = 7_000
    scenario.control = ControlLoop()
    scenario.control?.action = action
    scenario.control?.supplementary = 0.4
    return scenario
  }

  @Test("means and errors by year are those of the single replications", arguments: ControlLoop.Action.allCases)
  func byHand(action: ControlLoop.Action) async throws {
    let plan = try SimulationPlan(try Self.scenario(action))
    var replicator = Replicator(plan, seed: 5)
    var records: [ControlRecord] = []
    for number in 0..<40 {
      _ = replicator.run(number) { _, _ in }
      let record = replicator.controlRecord
      records.append(try #require(record))
    }
    let ensembles = try await [1, 3].asyncMap { threads in
      try await Experiment(plan, replications: 40, seed: 5, threads: threads).run()
    }
    let sums = try #require(ensembles[0].control)
    #expect(ensembles[1].control == sums)
    #expect(sums.years == [2_027, 2_028, 2_029])
    // From 1 July 2027 to 1 July 2029.
    for (year, months) in zip(sums.years, [0..<6, 6..<18, 18..<24]) {
      func check(_ item: ControlItem, _ value: (ControlRecord) -> Double) {
        let values = records.map(value)
        let estimate = Estimate(values)
        let figure = sums.figure(item, in: year)
        #expect(abs(figure.value - estimate.mean) < 1e-6 * max(1, estimate.mean))
        if item != .alarm {
          #expect(abs(figure.standardError - estimate.standardError) < 1e-6 * max(1, estimate.standardError))
        }
      }
      check(.alarm) { record in months.contains { record.isAlarm[$0] } ? 1 : 0 }
      check(.stoppedMonths) { record in Double(months.count { record.isStopped[$0] }) }
      check(.strictMonths) { record in Double(months.count { record.strictness[$0] > 0 }) }
      check(.cuts) { record in Double(months.reduce(0) { $0 + record.cuts[$1] }) }
      check(.tariffFactor) { $0.tariffFactor[months.upperBound - 1] }
      check(.supplementary) { ($0.supplementary[months.upperBound - 1] * 100).rounded() / 100 }
    }
    // Not all the same: there is something to get wrong.
    #expect(sums.years.contains { sums.figure(.supplementary, in: $0).standardError > 0 })
  }

  @Test("where all replications or none had an alarm, no error is known and an exact interval speaks")
  func certainAlarm() async throws {
    var scenario = try Self.scenario(.none)
    for (budget, share) in [(1.0, 1.0), (1e9, 0)] {
      scenario.budget?.firstYear = budget
      let ensemble = try await Experiment(try SimulationPlan(scenario), replications: 100, seed: 5, threads: 1).run()
      let figure = try #require(ensemble.control).figure(.alarm, in: 2_028)
      #expect(figure.value == share)
      #expect(figure.standardError == .infinity)
      // (1 − p)¹⁰⁰ = 2.5 % at the far end.
      let interval = try #require(figure.interval)
      let reach = 1 - pow(0.025, 0.01)
      #expect(abs((share == 0 ? interval.upperBound : 1 - interval.lowerBound) - reach) < 1e-9)
    }
  }

  @Test("without a loop there are no sums")
  func none() async throws {
    #expect(try await ExperimentTests().run(try ExperimentTests().scenario()).control == nil)
  }
}

extension Sequence {
  fileprivate func asyncMap<Result>(_ transform: (Element) async throws -> Result) async rethrows -> [Result] {
    var results: [Result] = []
    for element in self { results.append(try await transform(element)) }
    return results
  }
}
