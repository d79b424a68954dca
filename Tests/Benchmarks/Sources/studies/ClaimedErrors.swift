import Experiments
import Foundation
import YouthCare

/// The error that figures claim, against the error that they have: their spread over runs with other seeds.
///
/// A claim is the root of the mean of its squares over the runs that make one; a probability has an interval as well,
/// which should hold the mean over all runs in 95 of 100.
struct ClaimedErrors: Study {
  static let name = "errors"
  static let question = "Is the error that a figure claims the one that it has?"
  static let seeds = 500

  static let sizes = [20, 100, 1_000]

  static func run(seeds: Int) async throws -> Finding {
    let errors = try await ClaimedErrors(seeds: seeds)
    return Finding(table: errors.table, faults: errors.faults(seeds: seeds))
  }

  /// What the runs of one size said of one figure.
  private struct Record {
    var figures: [Figure] = []
  }

  private var records: [Int: [String: Record]] = [:]
  private var order: [String] = []

  init(seeds: Int) async throws {
    let plan = try SmallRegion.plan(places: 16)
    let other = try SmallRegion.plan(places: 17)
    for size in Self.sizes {
      for seed in 1...UInt64(seeds) {
        // Seeds of one size are no part of those of another.
        let seed = seed + UInt64(size) << 32
        let run = Projection(try await Experiment(plan, replications: size, seed: seed, threads: 2).run())
        let changed = Projection(try await Experiment(other, replications: size, seed: seed, threads: 2).run())
        for (name, figure) in Self.figures(run) + Self.differences(changed, run) { keep(name, figure, size) }
      }
    }
  }

  private mutating func keep(_ name: String, _ figure: Figure?, _ size: Int) {
    guard let figure, figure.value.isFinite else { return }
    if !order.contains(name) { order.append(name) }
    records[size, default: [:]][name, default: Record()].figures.append(figure)
  }

  /// One figure of every kind that tables and summary tell.
  private static func figures(_ run: Projection) -> [(String, Figure?)] {
    let year = Period.year(2028)
    var all: [(String, Figure?)] = []
    let measures: [Measure] = [.cost, .waiting, .starts, .waitMeanDays, .shareWithinNorm, .occupancy, .clients]
    for measure in measures {
      let estimate = run.estimate(measure, segment: nil, over: year)
      all.append(("\(measure.key), mean", estimate.map { Figure($0.mean, standardError: $0.standardError) }))
    }
    for probability in [0.05, 0.20, 0.50, 0.90, 0.95] {
      for measure in [Measure.cost, .waitMeanDays] {
        let estimate = run.estimate(measure, segment: nil, over: year)
        all.append(("\(measure.key), P\(Int(probability * 100 + 0.5))", estimate?.quantile(probability)))
      }
    }
    let risk = run.budgetRisks.cumulative.last
    all += [
      ("exceedance", risk?.exceedance), ("overrun", risk?.overrun), ("reserve P80", risk?.reserve80),
      ("reserve P90", risk?.reserve90),
    ]
    for item in [LedgerItem.expense, .revenue, .result] {
      all.append(("ledger \(item.name)", run.ensemble.ledger.figure(item, in: .region, over: .contract)))
    }
    for objective in OutcomeCatalogue.standard.objectives {
      all.append(("goal \(objective.key)", run.estimate(objective, segment: nil, over: year)?.figure))
    }
    return all
  }

  private static func differences(_ run: Projection, _ reference: Projection) -> [(String, Figure?)] {
    let objectives: [Objective] = [
      .totalCost, .costPerChain, .costVariation, .budgetExceeded, .valueAtRisk, .meanWait, .waitP90, .waiting,
    ]
    return objectives.map { objective in
      let pair = [run, reference].map { $0.values(objective, segment: nil, over: .contract) }
      guard let own = pair[0], let before = pair[1] else { return ("difference of \(objective.key)", nil) }
      let compared = ObjectiveDifference(own, from: before, direction: objective.direction)
      return ("difference of \(objective.key)", compared?.difference)
    }
  }

  /// The table: a line a figure, and for each size the ratio of claimed to actual error, with how often an error was
  /// claimed; of a probability also how often its interval held.
  var table: String {
    var lines = ["claimed / actual error" + Self.sizes.map { "  \($0) replications".leftPadded(26) }.joined()]
    for name in order {
      lines.append(
        name.padded(36)
          + Self.sizes.map { cell(records[$0]?[name]).leftPadded(22) }.joined())
    }
    return lines.joined(separator: "\n")
  }

  /// Claimed over actual error, the share of runs that claim one, and of a probability the share of intervals that hold
  /// the mean of all runs; each `nil` where there is none.
  private struct Comparison {
    var ratio: Double?
    var claims = 0.0
    var coverage: Double?

    init?(_ record: Record?) {
      guard let figures = record?.figures, figures.count > 1 else { return nil }
      let values = Estimate(figures.map(\.value))
      let errors = figures.map(\.standardError).filter(\.isFinite)
      let intervals = figures.compactMap(\.interval)
      claims = Double(errors.count) / Double(figures.count)
      if !errors.isEmpty, values.standardDeviation > 0 {
        let claimed = (errors.reduce(0) { $0 + $1 * $1 } / Double(errors.count)).squareRoot()
        ratio = claimed / values.standardDeviation
      }
      if !intervals.isEmpty {
        coverage = Double(intervals.count { $0 ~= values.mean }) / Double(intervals.count)
      }
    }
  }

  /// Claims that are more than a tenth too small, or a quarter too large, beyond four errors of the ratio, √(1 / 2n); and
  /// intervals that hold less often than they say. Judged from a hundred replications, where every run claims an error: a
  /// P95 of twenty is the largest of them.
  ///
  /// The reserve at P80 is 0 in nearly all runs of a hundred, and is left out.
  private func faults(seeds: Int) -> [String] {
    let error = (0.5 / Double(seeds)).squareRoot()
    var faults: [String] = []
    for name in order where name != "reserve P80" {
      for size in Self.sizes where size >= 100 {
        guard let found = Comparison(records[size]?[name]) else { continue }
        if found.claims == 1, let ratio = found.ratio, !(0.9 - 4 * error...1.25 + 4 * error ~= ratio) {
          faults.append("\(name), \(size) replications: claims \(String(format: "%.2f", ratio)) of its error")
        }
        if let coverage = found.coverage, coverage < 0.95 - 4 * (0.95 * 0.05 / Double(seeds)).squareRoot() {
          faults.append("\(name), \(size) replications: intervals hold \(String(format: "%.3f", coverage))")
        }
      }
    }
    return faults
  }

  private func cell(_ record: Record?) -> String {
    guard let found = Comparison(record) else { return "–" }
    var text = "–"
    if let ratio = found.ratio {
      text = String(format: "%.2f", ratio)
      if found.claims < 1 { text += String(format: " (%.0f%%)", 100 * found.claims) }
    }
    if let coverage = found.coverage { text += String(format: " holds %.1f%%", 100 * coverage) }
    return text
  }
}
