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

extension Verification {
  /// Values of many replications, in batches with seeds of their own, so that memory stays flat.
  static func gather(
    _ name: String, batches: Int, of replications: Int, _ cells: (Projection) -> [[Double]]
  ) async throws -> [[Double]] {
    var all: [[Double]] = []
    for batch in 0..<batches {
      let values = cells(try await run(name, replications: replications, seed: 20_270_101 + UInt64(batch)))
      all = all.isEmpty ? values : zip(all, values).map { $0 + $1 }
    }
    return all
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

extension Projection {
  /// A ratio of sums over the contract, with what is explained by the luck of two sums of known mean taken out:
  /// arrivals, and client-days in care. Halves the sample that a sharp test of a queue needs.
  ///
  /// Source: control variates, Law, *Simulation Modeling and Analysis*; degrees of freedom n − 3.
  func controlledRatio(
    of numerators: [Double], to denominators: [Double], arrivals: Double, careDays: Double
  ) -> Figure {
    let count = Double(numerators.count)
    let below = denominators.reduce(0, +) / count
    let ratio = numerators.reduce(0, +) / count / below
    let residuals = zip(numerators, denominators).map { ($0 - ratio * $1) / below }
    let first = values(of: .arrivals).map { $0 - arrivals }
    let second = values(of: .careDays).map { $0 - careDays }
    func mean(_ x: [Double]) -> Double { x.reduce(0, +) / count }
    func product(_ x: [Double], _ y: [Double]) -> Double {
      let (mx, my) = (mean(x), mean(y))
      return zip(x, y).reduce(0) { $0 + ($1.0 - mx) * ($1.1 - my) }
    }
    let (aa, ab, bb) = (product(first, first), product(first, second), product(second, second))
    let (ya, yb) = (product(residuals, first), product(residuals, second))
    let determinant = aa * bb - ab * ab
    let (alpha, beta) = ((ya * bb - yb * ab) / determinant, (yb * aa - ya * ab) / determinant)
    let left = (product(residuals, residuals) - alpha * ya - beta * yb) / (count - 3)
    return Figure(
      ratio - alpha * mean(first) - beta * mean(second), standardError: (left / count).squareRoot())
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
