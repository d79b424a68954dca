import CareSimulation
import Experiments
import Foundation
import Storage
import Testing
import YouthCare

/// Scenario files of this repository, read and run as the command does it.
enum Verification {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func path(_ name: String) -> String {
    root.appending(path: "Scenarios/\(name).yaml").path
  }

  /// Runs a scenario of `Scenarios/verification`. Identities are checked in every replication by `Experiment.run`.
  static func run(_ name: String, replications: Int, seed: UInt64 = 20_270_101, threads: Int = 2) async throws
    -> Projection
  {
    let file = try ScenarioReader().read(path: path("verification/\(name)"))
    let plan = try SimulationPlan(file.scenario)
    return Projection(try await Experiment(plan, replications: replications, seed: seed, threads: threads).run())
  }
}

extension Projection {
  /// An estimate that has to exist.
  func require(
    _ measure: Measure, segment: Int? = 0, over period: Period = .contract, _ location: SourceLocation = #_sourceLocation
  ) throws -> Estimate {
    try #require(estimate(measure, segment: segment, over: period), sourceLocation: location)
  }

  /// A plain sum per replication.
  func values(of tally: Tally, segment: Int = 0, over period: Period = .contract) -> [Double] {
    ensemble.values(of: tally, in: [segment], over: period)
  }
}

/// Expects an exact value within four standard errors, and that the test was sharp: a bias of `catching` (relative to
/// the exact value) is at least six standard errors wide, so it would have failed 98 times in 100 (4 + 2 errors).
func expectExact(
  _ estimate: Estimate, _ exact: Double, catching bias: Double = 0.02, _ what: Comment = "",
  _ location: SourceLocation = #_sourceLocation
) {
  #expect(
    abs(estimate.deviation(from: exact)) < 4,
    "\(what): \(estimate.mean) ± \(estimate.standardError), exact \(exact)", sourceLocation: location)
  #expect(
    6 * estimate.standardError <= bias * abs(exact), "\(what): not sharp, SE \(estimate.standardError) of \(exact)",
    sourceLocation: location)
}

/// Queueing formulas, computed here and not by the program.
enum Queue {
  /// Erlang C: the probability of waiting with `servers` and an offered load.
  static func erlangC(servers: Int, load: Double) -> Double {
    let blocking = (1...servers).reduce(1.0) { b, k in load * b / (Double(k) + load * b) }
    return blocking / (1 - load / Double(servers) * (1 - blocking))
  }

  /// The mean wait in M/M/c.
  static func meanWait(servers: Int, rate: Double, stay: Double) -> Double {
    erlangC(servers: servers, load: rate * stay) * stay / (Double(servers) - rate * stay)
  }
}
