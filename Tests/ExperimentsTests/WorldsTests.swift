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

  @Test("a stay by bands is as uncertain as the evidence of its bands")
  func bands() throws {
    var scenario = try scenario(["A", "B"])
    let bands = try Distribution.empirical(edges: [0, 100, 400], weights: [1, 1])
    for position in scenario.segments.indices { scenario.segments[position].stay = bands }
    scenario.statements.numbers = [StatedNumber(Address(["segments", "A", "stay", "edges"]), StatedEvidence(.derived))]
    let uncertainty = Uncertainty(scenario)
    let stays = uncertainty.numbers.filter { $0.address.keys.last == "stay" }
    #expect(stays.map(\.address.description) == ["segments.A.stay"])
    #expect(stays.first?.law == .relative(value: 150, deviation: 0.05))
    #expect(
      uncertainty.held.contains { $0.address.description == "segments.B.stay" && $0.reason == .noEvidence })
  }

  @Test("shares that make one whole have the stated ones as means, and P10 and P90 of their own")
  func shares() throws {
    var scenario = try scenario(["A"])
    var dropOut = DropOut(patience: [try .exponential(mean: 100)])
    (dropOut.recovered, dropOut.elsewhere, dropOut.returns) = (0.1, 0.6, 0.3)
    dropOut.returnDelay = try .constant(90)
    scenario.segments[0].dropOut = dropOut
    let worlds = Worlds(Uncertainty(scenario), seed: 9)
    let count = 1_000
    let drawn = (0..<count).map { worlds.uncertainty.scenario(in: worlds[$0]).segments[0].dropOut! }
    for (values, mean) in [
      (drawn.map(\.recovered), 0.1), (drawn.map(\.elsewhere), 0.6), (drawn.map(\.returns), 0.3),
    ] {
      // Of a Dirichlet with 20 in all the variance of a share is m (1 − m)/21; the believed 0.4 for 0.1 would be far off.
      let error = (mean * (1 - mean) / 21 / Double(count)).squareRoot()
      #expect(abs(moments(values).mean - mean) < 4 * error)
    }
    for share in drawn { #expect(abs(share.recovered + share.elsewhere + share.returns - 1) < 1e-12) }
    let recovered = try #require(worlds.uncertainty.numbers.first { $0.address.keys.last == "recovered" })
    #expect(recovered.law == .part(count: 2, of: 20))
    let (low, high) = (recovered.value(at: 0.1), recovered.value(at: 0.9))
    // Beta(2, 18): a share of shares below P10 is a tenth, with a binomial error.
    for (bound, expected) in [(low, 0.1), (high, 0.9)] {
      let below = Double(drawn.count { $0.recovered < bound }) / Double(count)
      #expect(abs(below - expected) < 4 * (0.09 / Double(count)).squareRoot())
    }
    // How long people wait is believed, whatever a file says of it.
    #expect(worlds.uncertainty.numbers.contains { $0.luck == "drop_out.patience" })
  }

  @Test("no value lies outside its range, and what can do nothing is not drawn")
  func shown() throws {
    var scenario = try scenario(["A"])
    scenario.uncertainty.stated = [
      Address(["segments", "A", "wait_norm"]): .deviation(500),
      Address(["segments", "A", "response", "damping"]): .quantiles(p10: 0.9, p50: 1, p90: 9),
    ]
    scenario.segments[0].waitNorm = 60
    let numbers = Uncertainty(scenario).numbers
    #expect(!numbers.isEmpty)
    for number in numbers {
      guard let range = number.description.range else { continue }
      for p in [1e-6, 0.1, 0.9, 1 - 1e-6] { #expect(range.contains(number.value(at: p)), "\(number.address)") }
    }
    #expect(numbers.contains { $0.address.keys.last == "dose" })
    #expect(!numbers.contains { ["diversion", "audit_effect", "re_entry_elasticity"].contains($0.address.keys.last) })
    scenario.behaviour.incentiveStrength = 0
    #expect(!Uncertainty(scenario).numbers.contains { $0.address.keys.last == "dose" })
  }

  @Test("other costs, caseload and budget are the same in every world")
  func given() throws {
    var scenario = try scenario(["A"])
    var line = OtherCost(name: "teams")
    (line.perYear, line.index, line.growth) = (1e6, 0.02, 0.01)
    scenario.otherCosts = [line]
    scenario.budget = Budget()
    scenario.budget?.firstYear = 9e6
    scenario.statements.numbers = ["per_year", "index", "growth"].map {
      StatedNumber(Address(["other_costs", "teams", $0]), StatedEvidence(.placeholder))
    }
    let uncertainty = Uncertainty(scenario)
    for place in ["other_costs", "budget"] {
      #expect(!uncertainty.numbers.contains { $0.address.keys.first == place })
      let held = uncertainty.held.filter { $0.address.keys.first == place }
      #expect(!held.isEmpty && held.allSatisfy { $0.reason == .counted })
    }
  }

  @Test("a spread that nobody can draw is a fault, and draws nothing")
  func refused() throws {
    var scenario = try scenario(["A"])
    scenario.segments[0].suppliers.number = 3
    scenario.segments[0].providers = scenario.segments[0].suppliers.providers(of: "A")
    scenario.uncertainty.stated = [
      Address(["contract", "years"]): .relative(0.5), Address(["segments", "A", "suppliers", "number"]): .deviation(2),
      Address(["segments", "A", "inflow", "growth"]): .relative(0.1),
      Address(["segments", "A", "inflow", "hours_growth"]): .known,
      Address(["contract", "indexation"]): .deviation(0.01),
      Address(["region", "trajectories_per_client"]): .relative(0.1),
      Address(["segments", "A", "present", "wait"]): .relative(0.1),
    ]
    let addresses = Set(scenario.faults.map(\.address))
    for address in scenario.uncertainty.stated.keys {
      #expect(addresses.contains(address), "\(address)")
      #expect(!Uncertainty(scenario).numbers.contains { $0.address == address })
    }
    #expect(scenario.faults.count == scenario.uncertainty.stated.count)
  }

  @Test("drifts that bring more clients than are simulated end the run, and say where")
  func tooMany() async throws {
    var scenario = try scenario(["A"])
    scenario.segments[0].inflow.newPerYear = 50_000
    scenario.segments[0].drifts[.inflow] = Drift(mean: 0.4, deviation: 0.5, walk: 0.5)
    scenario.contract.years = 4
    let plan = try SimulationPlan(scenario)
    let worlds = Worlds(Uncertainty(scenario), seed: 1)
    // Nothing is simulated: it ends where the first such world is planned.
    let number = (0..<50).first { number in
      (try? SimulationPlan(worlds.uncertainty.scenario(in: worlds[number]), inWorld: number, of: plan)) == nil
    }
    let first = try #require(number)
    var failure: Experiment.Failure?
    do {
      _ = try await Experiment(plan, in: worlds.uncertainty, numbers: first..<first + 1, seed: 1).run()
    } catch let error as Experiment.Failure { failure = error }
    guard case .impossibleWorld(_, "A", .tooManyArrivals(0, let perDay))? = failure else {
      Issue.record("it is run, or ends otherwise: \(String(describing: failure))")
      return
    }
    #expect(perDay > Scenario.Limit.arrivalsPerDay)
  }

  @Test("the stated mean of a drift of stays and places holds where all inputs are as stated")
  func means() throws {
    var scenario = try scenario(["A"])
    scenario.segments[0].capacity = .places(200)
    let still = try SimulationPlan(scenario)
    scenario.segments[0].drifts = [
      .stay: Drift(mean: 0.1, deviation: 0, walk: 0), .places: Drift(mean: 0.05, deviation: 0, walk: 0),
    ]
    scenario.uncertainty.scope = .none
    let plan = try SimulationPlan(scenario)
    #expect(plan.balance.segments == still.balance.segments)
    var moving = Replicator(plan, seed: 1)
    var steady = Replicator(still, seed: 1)
    func places(_ replicator: inout Replicator) -> [Double] {
      var places: [Double] = []
      _ = replicator.run(0) { _, row in places.append(row[Tally.places.rawValue]) }
      return places
    }
    let (grown, same) = (places(&moving), places(&steady))
    #expect(same.last == 200)
    // A straight line to 5 % more each year: 231 at the end of the third, in whole places.
    #expect(abs((grown.last ?? 0) - 200 * 1.05 * 1.05 * 1.05) <= 1)
  }

  @Test("before the contract a measure that changes nothing has the region's policy in each world")
  func present() async throws {
    var region = try scenario(["A", "B"])
    region.contract.observed = CalendarDate(year: 2025, month: 1, day: 1)!
    region.contract.pastIndices = [2026: 0, 2027: 0]
    for position in region.segments.indices {
      region.segments[position].access.strictness = 0.5
      region.segments[position].suppliers.subcontracted = 0.2
    }
    var measure = region
    measure.follow(region)
    var strict = measure
    for position in strict.segments.indices { strict.segments[position].access.strictness = 0 }
    var worlds: [Worlds] = []
    for scenario in [region, measure, strict] { worlds.append(Worlds(Uncertainty(scenario), seed: 6)) }
    #expect(worlds[0].uncertainty.policyNumbers.isEmpty && !worlds[1].uncertainty.policyNumbers.isEmpty)
    for number in 0..<5 {
      let presents = worlds.map { $0.uncertainty.scenario(in: $0[number]).asPresent }
      for present in presents.dropFirst() {
        #expect(present.segments.map(\.access) == presents[0].segments.map(\.access))
        #expect(present.segments.map(\.suppliers) == presents[0].segments.map(\.suppliers))
      }
      #expect(presents[0].segments[0].access.diversion != region.segments[0].access.diversion)
    }
    var blocks: [[Double]] = []
    for scenario in [region, measure] {
      let experiment = try Experiment(try SimulationPlan(scenario), in: Uncertainty(scenario), replications: 4, seed: 6)
      let ensemble = try await experiment.run()
      blocks.append(
        ensemble.values(of: .starts, in: [0, 1], leadYear: 2026)
          + ensemble.values(of: .careDays, in: [0, 1], over: .contract))
    }
    #expect(blocks[0] == blocks[1])
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
