import CareSimulation
import Experiments
import Foundation
import Storage
import Testing
import YouthCare

/// Some twenty pushes on the plain and on the living region, with what is expected of each (MODEL.md, P).
///
/// Twenty replications answer where they are sharp, and forty, those of the table, where they aren't: that is judged by
/// the size of the error, and an answer that is sharp and wrong fails.
@Suite("Pushes", .serialized)
struct PushTests {
  private static let runs = PushRuns()

  @Test("what a push does has the sign and the size that were expected", arguments: Push.all)
  func sign(push: Push) async throws {
    for expected in push.expected {
      var change = try #require(
        try await Self.runs.change(expected.quantity, by: push, in: expected.region, year: expected.year))
      if !expected.isSharp(change) {
        change = try #require(
          try await Self.runs.change(
            expected.quantity, by: push, in: expected.region, year: expected.year, replications: PushRuns.many))
      }
      let reach = 4 * change.standardError
      let told =
        "\(push.name), \(expected.region), \(expected.quantity) in year \(expected.year): \(change.mean) ± \(change.standardError)"
      #expect(
        (expected.range.lowerBound - reach...expected.range.upperBound + reach).contains(change.mean), "\(told)")
      // Where a direction was expected it shows, beyond luck.
      if expected.range.lowerBound > 0 || expected.range.upperBound < 0 {
        #expect(change.mean * expected.range.upperBound > 0 && abs(change.mean) >= reach / 2, "\(told)")
      }
      #expect(2 * reach <= 2 * (expected.range.upperBound - expected.range.lowerBound), "\(told)")
    }
  }

  @Test("no push does nothing at all", arguments: Push.all)
  func something(push: Push) async throws {
    for region in push.regions {
      let changes = try await Self.runs.changes(by: push, in: region)
      #expect(changes.contains { $0 != 0 }, "\(push.name), \(region)")
    }
  }

  /// `RAMING_WRITE_BASELINES=1` writes it.
  @Test("the model's text has a row for each push and region")
  func table() async throws {
    let path = Verification.root.appending(path: "Scenarios/MODEL.md")
    var text = try String(contentsOf: path, encoding: .utf8)
    let begin = try #require(text.range(of: "<!-- pushes -->\n"))
    let end = try #require(text.range(of: "<!-- end of pushes -->"))
    if ProcessInfo.processInfo.environment["RAMING_WRITE_BASELINES"] == "1" {
      text.replaceSubrange(begin.upperBound..<end.lowerBound, with: try await Self.runs.table())
      try text.write(to: path, atomically: true, encoding: .utf8)
    } else {
      let rows = text[begin.upperBound..<end.lowerBound]
      for push in Push.all { for region in push.regions { #expect(rows.contains("| \(push.name) | \(region) |")) } }
    }
  }
}

/// The runs of pushes and of the regions without them, each once.
private actor PushRuns {
  /// The replications of a first look, and of the table and a second look where the first isn't sharp.
  static let few = 20, many = 40
  private static let years = [1, 3, 5]
  private var runs: [String: [Int: Task<Ensemble, any Error>]] = [:]

  private func run(_ region: Push.Region, _ push: Push?, _ replications: Int) async throws -> Ensemble {
    let name = "\(region) \(push?.name ?? "")"
    if let run = runs[name]?[replications] { return try await run.value }
    let first = replications > Self.few ? runs[name]?[Self.few] : nil
    let task = Task {
      try await Experiment(
        SimulationPlan(Self.scenario(region, push)), replications: replications, seed: 20_270_101, threads: 2
      ).run(continuing: first?.value.block)
    }
    runs[name, default: [:]][replications] = task
    return try await task.value
  }

  private static func scenario(_ region: Push.Region, _ push: Push?) throws -> Scenario {
    guard let push else { return try ScenarioReader().read(path: Verification.path(region.rawValue)).scenario }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "push.yaml")
    let head = "extends: \(Verification.path(region.rawValue))\ntitle: a push\ndiffers: a push\n"
    try (head + push.text).write(to: file, atomically: true, encoding: .utf8)
    return try ScenarioReader().read(path: file.path).scenario
  }

  /// The change of a quantity by a push, as a share of what it is without; `nil` where there is nothing without.
  func change(
    _ quantity: Push.Quantity, by push: Push, in region: Push.Region, year: Int, replications: Int = PushRuns.few
  ) async throws -> Estimate? {
    let after = Self.values(quantity, try await run(region, push, replications), year)
    let before = Self.values(quantity, try await run(region, nil, replications), year)
    let mean = before.reduce(0, +) / Double(before.count)
    return mean == 0 ? nil : Estimate(zip(after, before).map { ($0 - $1) / mean })
  }

  /// All changes by a push.
  func changes(by push: Push, in region: Push.Region) async throws -> [Double] {
    var result: [Double] = []
    for quantity in Push.Quantity.allCases {
      for year in Self.years {
        result.append(try await change(quantity, by: push, in: region, year: year)?.mean ?? 0)
      }
    }
    return result
  }

  private static func values(_ quantity: Push.Quantity, _ run: Ensemble, _ year: Int) -> [Double] {
    let all = Array(run.scenario.segments.indices)
    let period = Period.year(2026 + year)
    func sum(_ tally: Tally) -> [Double] { run.values(of: tally, in: all, over: period) }
    func ends(_ tally: Tally) -> [Double] {
      (12 * year - 12..<12 * year).reduce(into: [Double](repeating: 0, count: run.replications)) { sums, month in
        for (index, value) in run.values(of: tally, in: all, over: .month(month)).enumerated() {
          sums[index] += value / 12
        }
      }
    }
    switch quantity {
    case .cost: return run.cost(over: period).map(Double.init)
    case .starts: return sum(.starts)
    case .outside: return run.euros(of: [.outside], in: all, over: period)
    case .harm: return zip(sum(.stepUps), sum(.unresolvedDropOuts)).map { $0 + $1 }
    case .wait: return zip(sum(.waitDays), sum(.starts)).map { $0 / $1 }
    case .list: return ends(.waiting)
    case .beyond: return ends(.waitingBeyondNorm)
    }
  }

  // MARK: - The table

  /// Rows of percents in years 1, 3 and 5, with the expectation.
  func table() async throws -> String {
    var rows = [
      "| push | region | " + Push.Quantity.allCases.map(\.rawValue).joined(separator: " | ") + " | expected, and why |",
      "|" + String(repeating: "---|", count: Push.Quantity.allCases.count + 3),
    ]
    for push in Push.all {
      for region in push.regions {
        var cells: [String] = []
        for quantity in Push.Quantity.allCases {
          var changes: [String] = []
          for year in Self.years {
            let change = try await change(quantity, by: push, in: region, year: year, replications: Self.many)
            changes.append(Self.percent(change))
          }
          cells.append(changes.joined(separator: " "))
        }
        let expected = push.expected.filter { $0.region == region }.map { expected in
          let (low, high) = (Self.number(100 * expected.range.lowerBound), Self.number(100 * expected.range.upperBound))
          return "\(expected.quantity) \(expected.year): \(low) … \(high)"
        }
        let why = region == push.regions[0] ? " " + push.reason.replacing("\n", with: " ") : ""
        rows.append(
          "| \(push.name) | \(region) | \(cells.joined(separator: " | ")) | \(expected.joined(separator: "; ")).\(why) |"
        )
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  /// A percentage without digits below its error; a point where nothing is there to change.
  private static func percent(_ change: Estimate?) -> String {
    guard let change else { return "·" }
    let error = 100 * change.standardError
    let decimals = error < 0.05 ? 2 : error < 0.5 ? 1 : 0
    let rounded = String(format: "%+.\(decimals)f", 100 * change.mean)
    return Double(rounded) == 0 ? "0" : rounded.replacing("-", with: "−")
  }

  private static func number(_ value: Double) -> String {
    let text = value == value.rounded() ? String(Int(value)) : String(format: "%.1f", value)
    return text.replacing("-", with: "−")
  }
}
