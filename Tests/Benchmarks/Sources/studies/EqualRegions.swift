import CareSimulation
import Experiments
import Foundation
import YouthCare

/// Simulated regions that are equal in truth: four equal segments without a limit on places, of which two swap a tenth of
/// their inflow, which makes no difference to the region.
///
/// The tests hold drawn samples against the same limits (`FamilyWiseTests`).
enum EqualRegions: Study {
  static let name = "regions"
  static let question = "Are options that swap a tenth of their clients told apart in fewer than one of twenty?"
  static let seeds = 200

  private static let replications = 100

  static func run(seeds: Int) async throws -> Finding {
    var runs: [[Projection]] = [[], [], []]
    for seed in 1...seeds {
      for (option, swap) in [nil, (0, 1), (2, 3)].enumerated() {
        let plan = try SimulationPlan(try region(swapping: swap))
        runs[option].append(
          Projection(
            try await Experiment(plan, replications: replications, seed: UInt64(seed), threads: 2).run()))
      }
    }
    func values(_ objective: Objective, _ option: Int) -> [OutcomeValues] {
      runs[option].compactMap { $0.values(objective, segment: nil, over: .contract) }
    }
    let told = OutcomeCatalogue.standard.objectives.filter { values($0, 0).count == seeds }
    var isFalse = [Bool](repeating: false, count: seeds)
    for objective in told {
      let reference = values(objective, 0)
      for option in 1...2 {
        for (seed, own) in values(objective, option).enumerated() {
          let judgement = ObjectiveDifference(
            own, from: reference[seed], direction: objective.direction, among: 2 * told.count)?.judgement
          if judgement == .better || judgement == .worse { isFalse[seed] = true }
        }
      }
    }
    let mistaken = isFalse.count { $0 }
    // The overrun's P95 of both options, which are equal in truth.
    let overruns = zip(values(.valueAtRisk, 1), values(.valueAtRisk, 2)).compactMap {
      ObjectiveDifference($0, from: $1, direction: .lower)?.difference
    }
    let actual = (overruns.reduce(0) { $0 + $1.value * $1.value } / Double(seeds)).squareRoot()
    let claimed = overruns.reduce(0) { $0 + $1.standardError } / Double(seeds)
    let ratio = claimed / actual

    var faults: [String] = []
    if told.count <= 20 { faults.append("\(told.count) goals can be judged; there are more than 20") }
    let limit = 0.05 * Double(seeds) + 2 * (0.05 * 0.95 * Double(seeds)).squareRoot()
    if Double(mistaken) >= limit { faults.append("\(mistaken) of \(seeds) told apart, limit \(limit)") }
    // The actual error is known to √(1 / 2n).
    let tolerance = max(0.25, 4 * (0.5 / Double(seeds)).squareRoot())
    if !(abs(ratio - 1) < tolerance) { faults.append("the overrun's P95 claims \(ratio) of its error") }
    return Finding(
      table: """
        told apart by any of \(told.count) goals: \(mistaken) of \(seeds)
        the overrun's P95 at \(replications) replications, claimed / actual error: \(String(format: "%.2f", ratio))
        """, faults: faults)
  }

  private static func region(swapping swap: (more: Int, less: Int)?) throws -> Scenario {
    let contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    let segments = try ["A", "B", "C", "D"].enumerated().map { position, name in
      var funding = EffortBasedFunding()
      funding.per = .day
      funding.tariff = 100
      var segment = Segment(
        id: name, name: LocalizedText(name), stay: try .exponential(mean: 180), funding: funding)
      segment.inflow.newPerYear = 10 * (position == swap?.more ? 1.1 : position == swap?.less ? 0.9 : 1)
      segment.capacity = .unlimited
      var severity = Severity(name: "all")
      severity.share = 1
      segment.severities = [severity]
      segment.providers = [Provider(name: name)]
      return segment
    }
    var scenario = Scenario(name: "region", title: LocalizedText("region"), contract: contract, segments: segments)
    scenario.contract.years = 1
    scenario.behaviour.incentiveStrength = 0
    scenario.budget = Budget()
    scenario.budget?.firstYear = 730_000
    return scenario
  }
}
