import CareSimulation
import Experiments
import Foundation
import Sampling
import YouthCare

/// Whether bands hold what they say where the truth is known: worlds drawn from the priors, apart from those that
/// foretell, are the truths.
///
/// Five small regions that differ in places, growth and budget; of each seed one truth in one of them. The band of 80 %
/// of cost, list and wait holds 80 % within the binomial interval, and a budget that is foretold to be passed with some
/// probability is passed as often.
struct WorldCoverage: Study {
  static let name = "worlds"
  static let question = "Does the band of 80 % hold 80 % of worlds that weren't looked at, and does P(over) come true?"
  static let seeds = 500

  private static let foretelling = 1_000
  private static let firstTruth = 100_000
  private static let measures: [Measure] = [.cost, .waiting, .waitMeanDays]

  static func run(seeds: Int) async throws -> Finding {
    var held = [Double](repeating: 0, count: measures.count)
    var told = [Int](repeating: 0, count: measures.count)
    var foretold: [Double] = []
    var passed: [Bool] = []
    for region in 0..<5 {
      let scenario = try Self.region(region)
      let plan = try SimulationPlan(scenario)
      func run(_ numbers: Range<Int>) async throws -> Projection {
        Projection(
          try await Experiment(plan, in: Uncertainty(scenario), numbers: numbers, seed: 11, threads: 2).run())
      }
      let count = seeds / 5 + (region < seeds % 5 ? 1 : 0)
      guard count > 0 else { continue }
      let band = try await run(0..<foretelling)
      // Of its own: the regions would share their luck.
      let first = firstTruth * (region + 1)
      let truth = try await run(first..<first + count)
      for (index, measure) in measures.enumerated() {
        let members = values(measure, band).sorted()
        for value in values(measure, truth) {
          told[index] += 1
          held[index] += share(of: value, among: members)
        }
      }
      let costs = values(.cost, band)
      for budget in budgets(costs) {
        let share = Double(costs.count { $0 > budget }) / Double(costs.count)
        for cost in values(.cost, truth) {
          foretold.append(share)
          passed.append(cost > budget)
        }
      }
    }
    return finding(zip(held, told).map { $0 / Double(max(1, $1)) }, told, foretold, passed)
  }

  private static func finding(_ shares: [Double], _ told: [Int], _ foretold: [Double], _ passed: [Bool]) -> Finding {
    var lines = ["in the band of 80 %".padded(28) + "truths".leftPadded(10) + "held".leftPadded(10)]
    var faults: [String] = []
    for (index, measure) in measures.enumerated() {
      lines.append(
        measure.key.padded(28) + "\(told[index])".leftPadded(10)
          + String(format: "%.1f%%", 100 * shares[index]).leftPadded(10))
      // The truths' luck and that of the ends of a band of 1,000.
      let error = (0.16 * (1 / Double(told[index]) + 1 / Double(foretelling))).squareRoot()
      if abs(shares[index] - 0.8) > 1.96 * error { faults.append("\(measure.key): \(lines[lines.count - 1])") }
    }
    lines.append("P(over) foretold".padded(28) + "cases".leftPadded(10) + "mean".leftPadded(10) + "came".leftPadded(10))
    for tenth in 0..<10 {
      let own = foretold.indices.filter { min(9, Int(foretold[$0] * 10)) == tenth }
      guard !own.isEmpty else { continue }
      let mean = own.reduce(0) { $0 + foretold[$1] } / Double(own.count)
      let came = Double(own.count { passed[$0] }) / Double(own.count)
      lines.append(
        "\(tenth * 10) to \(tenth * 10 + 10) %".padded(28) + "\(own.count)".leftPadded(10)
          + String(format: "%.1f%%", 100 * mean).leftPadded(10) + String(format: "%.1f%%", 100 * came).leftPadded(10))
      // Several budgets meet the same truth: as if there were one of each.
      let truths = Double(told[0]) / 5
      let error = (max(0.01, mean * (1 - mean)) * (1 / truths + 1 / Double(foretelling))).squareRoot()
      if abs(came - mean) > 3 * error { faults.append("P(over): " + lines[lines.count - 1]) }
    }
    return Finding(table: lines.joined(separator: "\n"), faults: faults)
  }

  /// How much of a value lies in the middle 80 % of sorted members: its place among equals is luck, so that one of several
  /// at an end of the band counts for the part of them that is inside.
  private static func share(of value: Double, among members: [Double]) -> Double {
    let below = Double(members.count { $0 < value }) / Double(members.count)
    let equal = Double(members.count { $0 == value }) / Double(members.count)
    guard equal > 0 else { return (0.1...0.9).contains(below) ? 1 : 0 }
    return max(0, min(below + equal, 0.9) - max(below, 0.1)) / equal
  }

  /// Budgets that are passed seldom, often and nearly always.
  private static func budgets(_ costs: [Double]) -> [Double] {
    let sorted = costs.sorted()
    return stride(from: 0.05, to: 1, by: 0.1).compactMap { Quantile.of(sorted, $0) }
  }

  private static func values(_ measure: Measure, _ projection: Projection) -> [Double] {
    switch projection.values(measure, segment: nil, over: .contract) {
    case .plain(let values)?: values
    case .ratio(let above, let below)?: zip(above, below).map { $1 > 0 ? $0 / $1 : 0 }
    default: []
    }
  }

  /// A region with levels that aren't known well, and the default drifts.
  private static func region(_ number: Int) throws -> Scenario {
    var scenario = try SmallRegion.plan(places: 14 + number).scenario
    for position in scenario.segments.indices {
      scenario.segments[position].inflow.growth = [-0.05, -0.02, 0, 0.02, 0.05][number]
      let id = scenario.segments[position].id
      scenario.statements.numbers += ["inflow.new_per_year", "stay.mean", "re_entry.probability"].map {
        StatedNumber(
          Address(["segments", id] + $0.split(separator: ".").map(String.init)), StatedEvidence(.placeholder))
      }
    }
    return scenario
  }
}
