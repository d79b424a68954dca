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

  /// A scenario of `Scenarios/verification`.
  static func scenario(_ name: String, _ adapt: (inout Scenario) -> Void = { _ in }) throws -> Scenario {
    var scenario = try ScenarioReader().read(path: path("verification/\(name)")).scenario
    adapt(&scenario)
    return scenario
  }

  /// A queue of a tenth of the size, with the load of a place as it was.
  ///
  /// A small queue says as much about a formula as a large one for a fifth of the events. It forgets its empty start
  /// more slowly: it warms up for four years.
  static func tenth(of name: String) throws -> Scenario {
    try scenario(name) { scenario in
      scenario.contract.warmUpMonths = 48
      scenario.segments[0].inflow.newPerYear = scenario.segments[0].inflow.newPerYear.map { $0 / 10 }
      if case .places(let places) = scenario.segments[0].capacity {
        scenario.segments[0].capacity = .places(places / 10)
      }
    }
  }

  /// Runs a scenario of `Scenarios/verification`. Identities are checked in every replication by `Experiment.run`.
  static func run(_ name: String, replications: Int, seed: UInt64 = 20_270_101, threads: Int = 2) async throws
    -> Projection
  {
    try await run(scenario(name), replications: replications, seed: seed, threads: threads)
  }

  static func run(_ scenario: Scenario, replications: Int, seed: UInt64 = 20_270_101, threads: Int = 2) async throws
    -> Projection
  {
    let plan = try SimulationPlan(scenario)
    return Projection(try await Experiment(plan, replications: replications, seed: seed, threads: threads).run())
  }
}

extension Projection {
  /// An estimate that has to exist.
  func require(
    _ measure: Measure, segment: Int? = 0, over period: Period = .contract,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> Estimate {
    try #require(estimate(measure, segment: segment, over: period), sourceLocation: location)
  }

  /// A plain sum per replication.
  func values(of tally: Tally, segment: Int = 0, over period: Period = .contract) -> [Double] {
    ensemble.values(of: tally, in: [segment], over: period)
  }

  /// What the municipality owes for care in the first segment in each replication, in euro.
  var spend: [Double] { ensemble.spend(over: .contract) }
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

/// As `expectExact` of an estimate, for a mean sharpened by control variates.
func expectExact(
  _ figure: Figure, _ exact: Double, catching bias: Double = 0.02, _ what: Comment = "",
  _ location: SourceLocation = #_sourceLocation
) {
  #expect(
    abs(figure.value - exact) < 4 * figure.standardError,
    "\(what): \(figure.value) ± \(figure.standardError), exact \(exact)", sourceLocation: location)
  #expect(
    6 * figure.standardError <= bias * abs(exact), "\(what): not sharp, SE \(figure.standardError) of \(exact)",
    sourceLocation: location)
}

/// How much of the samples of the exact queues is run.
///
/// All of them catch a bias of 2 % and take a third of the suite's time; half of them catch 3 %. Before a release, and
/// after a change of the engine, `RAMING_WHOLE_SAMPLES=1` runs all: the half is their beginning.
enum Sample {
  private static let isWhole = ProcessInfo.processInfo.environment["RAMING_WHOLE_SAMPLES"] != nil

  /// So many of these replications.
  static func of(_ replications: Int) -> Int { isWhole ? replications : replications / 2 }

  /// The bias that they catch, where all catch this one: √2 times as large, and some for errors of errors.
  static func bias(_ whole: Double) -> Double { isWhole ? whole : 1.5 * whole }
}

/// As `expectExact`, as sharp as the share of the sample is.
func expectSampled(
  _ estimate: Estimate, _ exact: Double, catching bias: Double = 0.02, _ what: Comment = "",
  _ location: SourceLocation = #_sourceLocation
) {
  expectExact(estimate, exact, catching: Sample.bias(bias), what, location)
}

/// As `expectExact`, as sharp as the share of the sample is.
func expectSampled(
  _ figure: Figure, _ exact: Double, catching bias: Double = 0.02, _ what: Comment = "",
  _ location: SourceLocation = #_sourceLocation
) {
  expectExact(figure, exact, catching: Sample.bias(bias), what, location)
}

extension Projection {
  /// A ratio of sums over the contract, with what is explained by the luck of two sums of known mean taken out:
  /// arrivals, and client-days in care. Halves the sample that a sharp test of a queue needs.
  ///
  /// - Parameters:
  ///   - arrivals: the mean of those who come to the segment, moves included.
  ///   - careDays: the mean of its client-days in care.
  func controlledRatio(
    of numerators: [Double], to denominators: [Double], segment: Int = 0, arrivals: Double, careDays: Double
  ) -> Figure {
    let count = Double(numerators.count)
    let below = denominators.reduce(0, +) / count
    let ratio = numerators.reduce(0, +) / count / below
    let residuals = zip(numerators, denominators).map { ($0 - ratio * $1) / below }
    let come = zip(values(of: .arrivals, segment: segment), values(of: .movesIn, segment: segment)).map { $0 + $1 }
    let left = ControlVariates([
      (values: come, mean: arrivals), (values: values(of: .careDays, segment: segment), mean: careDays),
    ]).figure(residuals)
    return Figure(ratio + left.value, standardError: left.standardError)
  }
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
