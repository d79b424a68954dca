import CareSimulation
import Experiments
import Sampling
import Testing
import YouthCare

/// MODEL.md, Q2.
@Suite("Options beside a base")
struct OptionComparisonTests {
  private static let worlds = 24

  private func scenario(segments: [String] = ["A"], years: Int = 1) throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    contract.years = years
    let segments = try segments.map { name in
      var funding = EffortBasedFunding()
      funding.per = .day
      var segment = Segment(id: name, name: LocalizedText(name), stay: try .exponential(mean: 200), funding: funding)
      segment.inflow.newPerYear = 20
      segment.capacity = .unlimited
      var everybody = Severity(name: "all")
      everybody.share = 1
      segment.severities = [everybody]
      segment.providers = [Provider(name: "P")]
      return segment
    }
    return Scenario(name: "small", title: LocalizedText("small"), contract: contract, segments: segments)
  }

  private func ground(_ scenario: Scenario, isFixed: Bool = false, seed: UInt64 = 1) throws -> ComparisonGround {
    ComparisonGround(
      try Experiment(
        try SimulationPlan(scenario), in: isFixed ? nil : Uncertainty(scenario), replications: Self.worlds, seed: seed))
  }

  private func option(
    _ name: String, cost: (Int) -> Double, waiting: (Int) -> Double, on ground: ComparisonGround
  ) -> OptionValues {
    let worlds = 0..<Self.worlds
    return OptionValues(
      name: name, ground: ground,
      values: [.cost: .plain(worlds.map(cost)), .waiting: .plain(worlds.map(waiting))])
  }

  /// Ups and downs in turn: what they make of a mean has no skewness, and the interval is Student's to the bit.
  private func turn(_ world: Int) -> Double { world % 2 == 0 ? 1 : -1 }

  /// A costs 10 ± 2 less than the base and keeps six more waiting; B costs as much, give or take 1, and changes no list.
  private func threeOptions() throws -> OptionComparison {
    let ground = try ground(try scenario())
    let base = option("base", cost: { 100 + Double($0) }, waiting: { _ in 50 }, on: ground)
    let first = option(
      "A", cost: { 90 + Double($0) + 2 * turn($0) }, waiting: { 56 + turn($0) }, on: ground)
    let second = option("B", cost: { 100 + Double($0) + turn($0) }, waiting: { _ in 50 }, on: ground)
    return try OptionComparison([first, second], with: base)
  }

  @Test("intervals are those of Student's t, for every pair of every measure together")
  func intervals() throws {
    let comparison = try threeOptions()
    // One year, nine more measures with three pairs each, and two that the base hasn't with one.
    #expect(comparison.comparisons == 10 * 3 + 2)
    let cost = try #require(comparison.row(.cost)?.differences[0])
    let deviation = (4.0 * 24 / 23).squareRoot()
    let reach =
      StudentT.upperQuantile(0.025 / 32, degreesOfFreedom: 23) * deviation / Double(Self.worlds).squareRoot()
    #expect(abs(cost.difference.value + 10) < 1e-12 && cost.judgement == .better)
    let interval = try #require(cost.interval)
    #expect(abs(interval.lowerBound + 10 + reach) < 1e-9 && abs(interval.upperBound + 10 - reach) < 1e-9)
    #expect(comparison.row(.cost)?.differences[1]?.judgement == .indistinguishable)
    #expect(comparison.row(.waiting)?.differences.map { $0?.judgement } == [.worse, .same])
    #expect(comparison.costs.map(\.verdict) == [.cheaper, .notDistinguishable])
  }

  @Test("the best is marked where it is distinguishable from some other, with what equals it")
  func best() throws {
    let comparison = try threeOptions()
    #expect(comparison.row(.cost)?.best == [1])
    #expect(comparison.row(.waiting)?.best == [0, 2])
    #expect(comparison.row(.cheaper)?.figures.map { $0?.value } == [nil, 1, 0.5])
    #expect(comparison.row(.cheaper)?.best == [1])
    // A is cheaper in every world, and never while the list is no longer.
    #expect(comparison.row(.cheaperWithoutLongerWaits)?.figures.map { $0?.value } == [nil, 0, 0.5])
    #expect(comparison.row(.cheaperWithoutLongerWaits)?.best == [2])
    // What isn't told of anybody has no best.
    #expect(
      comparison.row(.reserve80)?.best == [] && comparison.row(.reserve80)?.figures.allSatisfy { $0 == nil } == true)
  }

  @Test("what can't be told from the best is marked with it")
  func nearlyBest() throws {
    let ground = try ground(try scenario())
    let base = option("base", cost: { 100 + Double($0) }, waiting: { _ in 50 }, on: ground)
    let best = option("A", cost: { 90 + Double($0) }, waiting: { _ in 50 }, on: ground)
    // Dearer than A by a tenth of what it goes up and down by.
    let nearly = option("B", cost: { 90.2 + Double($0) + 2 * turn($0) }, waiting: { _ in 50 }, on: ground)
    let comparison = try OptionComparison([best, nearly], with: base)
    #expect(comparison.row(.cost)?.best == [1, 2])
    #expect(comparison.row(.waiting)?.best == [])
  }

  @Test("options are ordered by any measure, the best first, and marks go with them")
  func sorting() throws {
    let comparison = try threeOptions()
    let byCost = comparison.sorted(by: .cost)
    #expect(byCost.options.map(\.name) == ["A", "B"])
    let byWaiting = comparison.sorted(by: .waiting)
    #expect(byWaiting.options.map(\.name) == ["B", "A"])
    #expect(byWaiting.row(.cost)?.best == [2] && byWaiting.row(.waiting)?.best == [0, 1])
    #expect(byWaiting.row(.cost)?.differences[1] == comparison.row(.cost)?.differences[0])
    #expect(byWaiting.costs.map(\.verdict) == [.notDistinguishable, .cheaper])
    // A high probability of being cheaper goes before a low one; what nobody has leaves the order.
    #expect(comparison.sorted(by: .cheaperWithoutLongerWaits).options.map(\.name) == ["B", "A"])
    #expect(comparison.sorted(by: .harm).options.map(\.name) == ["A", "B"])
    let keys = OptionComparison.sortable(in: [2027]).map(\.key)
    #expect(Set(keys).count == keys.count && keys.contains("cost_2027") && !keys.contains("care_not_given"))
  }

  @Test("an option that is the base is equal everywhere, and nothing is best")
  func equal() throws {
    let ground = try ground(try scenario())
    let base = option("base", cost: { 100 + Double($0) }, waiting: { Double($0) }, on: ground)
    let same = option("same", cost: { 100 + Double($0) }, waiting: { Double($0) }, on: ground)
    let comparison = try OptionComparison([same], with: base)
    for row in comparison.rows {
      #expect(row.best.isEmpty)
      if let difference = row.differences[0] {
        #expect(difference.judgement == .same && difference.difference == Figure(0, standardError: 0))
      }
    }
    for measure in [ComparedMeasure.cheaper, .cheaperWithoutLongerWaits] {
      #expect(comparison.row(measure)?.figures[1] == Figure(0, standardError: 0))
    }
  }

  @Test("the values of a projection are those that a run tells")
  func values() async throws {
    var scenario = try scenario()
    var budget = Budget()
    budget.firstYear = 500_000
    scenario.budget = budget
    let projection = Projection(
      try await Experiment(try SimulationPlan(scenario), replications: 40, threads: 1).run())
    let values = OptionValues(projection).values
    let comparison = try OptionComparison([], with: OptionValues(projection))
    let risk = try #require(projection.budgetRisks.cumulative.last)
    #expect(comparison.row(.cost)?.figures == [risk.cost.figure])
    #expect(comparison.row(.costOfYear(2027))?.figures == [risk.cost.figure])
    #expect(comparison.row(.overBudget)?.figures == [risk.exceedance])
    for (measure, reserve) in [(ComparedMeasure.reserve80, risk.reserve80), (.reserve90, risk.reserve90)] {
      let figure = try #require(comparison.row(measure)?.figures[0])
      #expect(figure.value == reserve?.value && figure.standardError == reserve?.standardError)
    }
    #expect(
      comparison.row(.waiting)?.figures == [
        projection.estimate(Objective.waiting, segment: nil, over: .contract)?.figure
      ])
    // Where there is no care outside the contracts it costs nothing.
    #expect(comparison.row(.outside)?.figures[0]?.value == 0)
    #expect(values[.careNotGiven] != nil && comparison.row(.careNotGiven)?.figures == [nil])
  }

  @Test("what isn't the same region, period, worlds or luck is refused, with every reason")
  func refusals() throws {
    let own = try scenario()
    let base = try ground(own)
    func faults(_ change: (inout Scenario) -> Void, isFixed: Bool = false, seed: UInt64 = 1) throws
      -> [Incomparability]
    {
      var other = own
      change(&other)
      return try ground(other, isFixed: isFixed, seed: seed).faults(beside: base)
    }
    let data = CalendarDate(year: 2026, month: 1, day: 1)!
    let wider = try ground(try scenario(segments: ["A", "B"]))
    let fixed = try ground(own, isFixed: true)
    let told: [(found: [Incomparability], expected: [Incomparability])] = [
      // A name is no region, and a choice is no other one.
      (try faults({ _ in }), []),
      (try faults({ $0.name = "other" }), []),
      (try faults({ $0.segments[0].capacity = .places(20) }), []),
      (wider.faults(beside: base), [.otherSegments(lacking: [], besides: ["B"])]),
      (try faults({ $0.segments[0].present.inCare = 9 }), [.otherPresent(segments: ["A"])]),
      (try faults({ $0.region.youths = 1_000 }), [.otherYouths(1_000, base: nil)]),
      (try faults({ $0.contract.years = 2 }), [.otherPeriod("2027-01–2028-12", base: "2027-01–2027-12")]),
      (try faults({ $0.contract.observed = data }), [.otherDayOfData(data, base: own.contract.start)]),
      (try faults({ $0.uncertainty.scope = .none }), [.worldsOfOneOnly(isOfBase: true)]),
      (try faults({ _ in }, isFixed: true), [.worldsOfOneOnly(isOfBase: true)]),
      (base.faults(beside: fixed), [.worldsOfOneOnly(isOfBase: false)]),
      (try faults({ $0.uncertainty.scope = .nation }), [.otherWorlds(.nation, base: .region)]),
      (try faults({ $0.region.youths = 5 }, seed: 2), [.otherYouths(5, base: nil), .otherSeed(2, base: 1)]),
    ]
    for (found, expected) in told { #expect(found == expected) }
    let lucky = try ground(own, seed: 2)
    #expect(throws: Incomparability.otherSeed(2, base: 1)) {
      let other = option("other", cost: { _ in 1 }, waiting: { _ in 1 }, on: lucky)
      _ = try OptionComparison([other], with: option("base", cost: { _ in 1 }, waiting: { _ in 1 }, on: base))
    }
  }
}
