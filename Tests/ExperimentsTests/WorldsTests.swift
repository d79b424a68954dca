import CareSimulation
import Experiments
import Foundation
import Sampling
import Testing
import YouthCare

/// MODEL.md, V5 to V8.
@Suite("worlds")
struct WorldsTests {
  /// Two segments at home and one in residence, with a stay of known evidence.
  private func scenario(_ names: [String] = ["A", "B", "R"]) throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    contract.years = 3
    let segments = try names.map { name in
      var funding = EffortBasedFunding()
      funding.per = .day
      funding.tariff = 10
      var segment = Segment(
        id: name, name: LocalizedText(name), stay: try .exponential(mean: 200), funding: funding)
      segment.setting = name == "R" ? .residential : .ambulatory
      segment.inflow.newPerYear = 200
      segment.inflow.growth = 0.02
      segment.capacity = .unlimited
      var everybody = Severity(name: "all")
      everybody.share = 1
      segment.severities = [everybody]
      segment.providers = [Provider(name: "P")]
      return segment
    }
    var scenario = Scenario(name: "three", title: LocalizedText("three"), contract: contract, segments: segments)
    scenario.statements.numbers = names.map {
      StatedNumber(Address(["segments", $0, "stay", "mean"]), StatedEvidence(.placeholder))
    }
    return scenario
  }

  /// The logarithm of the inflow's path after some years, by segment, in each of many worlds.
  private func inflows(of scenario: Scenario, after years: Int, worlds count: Int) -> [[Double]] {
    let worlds = Worlds(Uncertainty(scenario), seed: 7)
    let drifts = worlds.uncertainty.drifts.enumerated().filter { $0.element.target == .inflow }.map(\.offset)
    let all = (0..<count).map { worlds[$0].paths }
    return drifts.map { drift in all.map { $0[drift][years] } }
  }

  private func moments(_ values: [Double]) -> (mean: Double, variance: Double) {
    let mean = values.reduce(0, +) / Double(values.count)
    return (mean, values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1))
  }

  private func correlation(_ left: [Double], _ right: [Double]) -> Double {
    let (a, b) = (moments(left), moments(right))
    let covariance = zip(left, right).reduce(0) { $0 + ($1.0 - a.mean) * ($1.1 - b.mean) } / Double(left.count - 1)
    return covariance / (a.variance * b.variance).squareRoot()
  }

  /// Without the region's own drift and with a stated damping the formula is exact: sd² D² + σ² t.
  @Test("paths have the mean and the variance of the formula")
  func formula() throws {
    var scenario = try scenario()
    scenario.uncertainty.scope = .nation
    let drift = Drift(mean: 0.02, deviation: 0.03, walk: 0.05, damping: 0.9)
    for position in scenario.segments.indices { scenario.segments[position].drifts[.inflow] = drift }
    let count = 20_000
    for (years, damped) in [(1, 1.0), (3, 2.71)] {
      for values in inflows(of: scenario, after: years, worlds: count) {
        let (mean, variance) = moments(values)
        let expected = 0.0009 * damped * damped + 0.0025 * Double(years)
        // Standard errors: σ/√n of a mean, σ² √(2/n) of a variance: 1 % here, so that another σ or a forgotten √t shows.
        #expect(abs(mean - log(1.02) * damped) < 4 * (expected / Double(count)).squareRoot())
        #expect(abs(variance / expected - 1) < 4 * (2 / Double(count)).squareRoot())
      }
    }
  }

  @Test("segments of one group are correlated by 0.6, of two by 0.3")
  func correlations() throws {
    var scenario = try scenario()
    scenario.uncertainty.scope = .nation
    let drift = Drift(mean: 0, deviation: 0.03, walk: 0.05)
    for position in scenario.segments.indices { scenario.segments[position].drifts[.inflow] = drift }
    let count = 20_000
    let paths = inflows(of: scenario, after: 3, worlds: count)
    // The standard error of a correlation is (1 − ρ²)/√n: 0.0064 at most.
    #expect(abs(correlation(paths[0], paths[1]) - 0.6) < 4 * 0.64 / Double(count).squareRoot())
    #expect(abs(correlation(paths[0], paths[2]) - 0.3) < 4 * 0.91 / Double(count).squareRoot())
  }

  @Test("a segment more, or another order, moves no draw of the others")
  func byName() throws {
    let two = Worlds(Uncertainty(try scenario(["A", "B"])), seed: 3)
    let three = Worlds(Uncertainty(try scenario(["R", "B", "A"])), seed: 3)
    func path(_ worlds: Worlds, _ name: String, _ target: Drift.Target) -> [Double]? {
      let position = worlds.uncertainty.drifts.firstIndex {
        worlds.uncertainty.segment(of: $0).id == name && $0.target == target
      }
      return position.map { worlds[11].paths[$0] }
    }
    for target in [Drift.Target.inflow, .stay, .hours] {
      #expect(path(two, "A", target) != nil)
      for name in ["A", "B"] { #expect(path(two, name, target) == path(three, name, target)) }
    }
    #expect(path(two, "A", .inflow) != path(two, "B", .inflow))
  }

  @Test("a level has the deviation of its evidence; one that is known, or of which nothing is said, stays")
  func levels() throws {
    var scenario = try scenario(["A", "B"])
    scenario.statements.numbers[1] = StatedNumber(Address(["segments", "B", "stay", "mean"]), nil)
    let worlds = Worlds(Uncertainty(scenario), seed: 5)
    let stays = worlds.uncertainty.numbers.enumerated().filter { $0.element.address.keys.last == "stay" }
    #expect(stays.map(\.element.address.description) == ["segments.A.stay"])
    let position = try #require(stays.first?.offset)
    let count = 10_000
    let logs = (0..<count).map { log(worlds[$0].values[position] / 200) }
    let (mean, variance) = moments(logs)
    let expected = log(1.01)
    #expect(abs(mean) < 4 * (expected / Double(count)).squareRoot())
    #expect(abs(variance / expected - 1) < 4 * (2 / Double(count)).squareRoot())
    #expect(
      worlds.uncertainty.held.contains { $0.address.description == "segments.B.stay" && $0.reason == .noEvidence })
  }

  @Test("a stated spread goes before all else, and `known` before what is believed")
  func stated() throws {
    var scenario = try scenario(["A"])
    scenario.uncertainty.stated = [
      Address(["behaviour", "dose"]): .known,
      Address(["behaviour", "intake"]): .quantiles(p10: 0.01, p50: 0.05, p90: 0.1),
    ]
    let uncertainty = Uncertainty(scenario)
    #expect(uncertainty.held.contains { $0.address.description == "behaviour.dose" && $0.reason == .known })
    let intake = try #require(uncertainty.numbers.first { $0.address.description == "behaviour.intake" })
    #expect(intake.basis == .stated && intake.law == .quantiles(p10: 0.01, p50: 0.05, p90: 0.1))
  }

  @Test("a world has the balance and the caseload of the stated scenario, and shares keep their sum")
  func counted() throws {
    let scenario = try scenario()
    let uncertainty = Uncertainty(scenario)
    let worlds = Worlds(uncertainty, seed: 1)
    let plan = try SimulationPlan(scenario)
    for number in 0..<20 {
      let world = try SimulationPlan(uncertainty.scenario(in: worlds[number]), inWorld: number, of: plan)
      #expect(world.balance.segments == plan.balance.segments)
      for (left, right) in zip(world.contracts, plan.contracts) { #expect(left.reference.year == right.reference.year) }
    }
  }

  @Test("without uncertainty there are no worlds, and results are those of the stated inputs")
  func none() async throws {
    var scenario = try scenario()
    scenario.uncertainty.scope = .none
    #expect(Uncertainty(scenario).isNone)
    let plan = try SimulationPlan(scenario)
    let stated = try await Experiment(plan, replications: 4).run()
    let drawn = try await Experiment(plan, in: Uncertainty(scenario), replications: 4).run()
    #expect(
      stated.values(of: .careDays, in: [0, 1, 2], over: .contract)
        == drawn.values(of: .careDays, in: [0, 1, 2], over: .contract))
  }

  @Test("worlds are the same for any number of threads and in parts, and spread results")
  func threads() async throws {
    let scenario = try scenario()
    let plan = try SimulationPlan(scenario)
    func days(_ numbers: Range<Int>, threads: Int) async throws -> [Double] {
      try await Experiment(plan, in: Uncertainty(scenario), numbers: numbers, seed: 2, threads: threads).run()
        .values(of: .careDays, in: [0], over: .contract)
    }
    let one = try await days(0..<40, threads: 1)
    #expect(try await days(0..<40, threads: 2) == one)
    #expect(try await days(20..<40, threads: 2) == Array(one[20...]))
    let fixed = try await Experiment(plan, replications: 40, seed: 2).run()
      .values(of: .careDays, in: [0], over: .contract)
    #expect(moments(one).variance > 2 * moments(fixed).variance)
  }

  @Test("a scenario that differs in nothing meets the same worlds")
  func sameWorlds() async throws {
    let scenario = try scenario()
    var same = scenario
    same.name = "same"
    let runs = try await [scenario, same].asyncMap { scenario in
      try await Experiment(try SimulationPlan(scenario), in: Uncertainty(scenario), replications: 10, seed: 4).run()
        .values(of: .careDays, in: [0, 1, 2], over: .contract)
    }
    #expect(runs[0] == runs[1])
  }
}

extension Array {
  fileprivate func asyncMap<Result>(_ transform: (Element) async throws -> Result) async rethrows -> [Result] {
    var results: [Result] = []
    for element in self { results.append(try await transform(element)) }
    return results
  }
}
