import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// MODEL.md, T11: amounts that nobody states are those of the year that the contract starts with, by formulas.
@Suite("Amounts since the date of the data")
struct StartYearTests {
  /// Ten clients at 12 euro a day, so 43,800 a year in 2025, who come by ten a year for an exponential year.
  private static let production = 43_800.0
  /// Two years of 5 % more new clients and 1 % more hours a year: N' = λ e^{gt} − N has (e^{2g} + g e⁻²)/(1 + g) of the
  /// clients of the first day, g = ln 1.05 (N7).
  private static let caseload = (pow(1.05, 2) + log(1.05) * exp(-2)) / (1 + log(1.05))
  private static let hours = 1.01 * 1.01

  private static func scenario(
    observed: Bool = true, new: Double = 10, _ terms: ContractTerms, _ adapt: (inout Scenario) -> Void = { _ in }
  ) throws -> Scenario {
    var segment = try ContractBookTests.segment(terms)
    segment.stay = try .exponential(mean: 365)
    segment.inflow.newPerYear = new
    (segment.inflow.growth, segment.inflow.hoursGrowth) = (0.05, 0.01)
    segment.present = PresentState()
    var scenario = SmallWorld.scenario([segment], years: 3)
    scenario.contract.pastIndices = [2026: 0, 2027: 0]
    if observed { scenario.contract.observed = CalendarDate(year: 2025, month: 1, day: 1)! }
    adapt(&scenario)
    return scenario
  }

  /// What holds as the contract starts.
  private static func contract(
    observed: Bool = true, _ terms: ContractTerms, _ adapt: (inout Scenario) -> Void = { _ in }
  ) throws -> ResolvedContract {
    let plan = try SimulationPlan(scenario(observed: observed, terms, adapt))
    return plan.contracts[0].agreement(in: plan.calendar.warmUpMonths).contract
  }

  /// A growth that is followed by months lacks what is of the second order in them; 1 % of hours or 6 % of clients that
  /// are forgotten are twenty times as much and more.
  private static func isNear(_ found: Double?, _ expected: Double) -> Bool {
    found.map { abs($0 / expected - 1) < 5e-4 } ?? false
  }

  private static var capped: ContractTerms {
    ContractBookTests.terms {
      $0.ceiling = RevenueCeiling()
      $0.ceiling?.share = 1
      $0.guarantee = GuaranteeBudget()
      $0.guarantee?.share = 0.9
      $0.innovation = InnovationSum()
      $0.innovation?.share = 0.05
    }
  }

  @Test("a ceiling, a guarantee and a sum for innovation are shares of the care as the contract starts")
  func shares() throws {
    let expected = Self.production * Self.caseload * Self.hours
    let contract = try Self.contract(Self.capped)
    #expect(Self.isNear(contract.ceiling, expected) && Self.isNear(contract.guarantee, 0.9 * expected))
    #expect(Self.isNear(contract.advanced, 0.05 * expected))
    // What the terms pay over cost is what it was: nobody responds to growth.
    #expect(isClose(contract.tariffRatio, contract.cost.tariffRatio))
    // With data of the start they are what they were.
    #expect(try Self.contract(observed: false, Self.capped).ceiling == Self.production)
  }

  @Test("a lump sum is for the clients and hours of the start; the price of a trajectory for its hours")
  func models() throws {
    let lump = try Self.contract(ContractTerms(ContractBookTests.budget(nil)))
    #expect(Self.isNear(lump.lump, Self.production * Self.caseload * Self.hours))
    // Its care is valued at the hours of the start too: what is settled against it is as much.
    #expect(isClose(lump.value(of: lump.year), lump.lump, within: 1e-9))
    #expect(isClose(lump.value(of: .dayOfCare(intensity: 1)), 12 * Self.hours))
    let trajectory = try Self.contract(ContractTerms(OutputBasedFunding())).terms.model as? OutputBasedFunding
    // A risk premium of 0.5 × 1.2 / √n on 4,380 euro.
    let premium = 1 + 0.6 / (10 * Self.caseload).squareRoot()
    #expect(Self.isNear(trajectory?.price, 4_380 * Self.hours * premium))
  }

  @Test("sums that are stated in euro stay as they are")
  func stated() throws {
    let contract = try Self.contract(ContractBookTests.terms(ContractBookTests.budget(50_000)) { _ in })
    #expect(contract.lump == 50_000)
    var terms = Self.capped
    terms.ceiling?.amount = 40_000
    #expect(try Self.contract(terms).ceiling == 40_000)
  }

  @Test("terms that go on are made anew at the start, and what they were before it is of the date of the data")
  func goesOn() throws {
    let plan = try SimulationPlan(Self.scenario(Self.capped) { $0.segments[0].observedTerms = Self.capped })
    let agreements = plan.contracts[0].agreements
    #expect(agreements.map(\.firstMonth) == [0, 24] && agreements.allSatisfy { $0.isBaseline })
    #expect(agreements[0].contract.ceiling == Self.production)
    #expect(Self.isNear(agreements[1].contract.ceiling, Self.production * Self.caseload * Self.hours))
  }

  @Test("dated changes before the start count: of inflow, of hours and, for a share of turnover, of prices")
  func dated() throws {
    func ceiling(_ target: DatedChange.Target, _ factor: Double, from day: Double) throws -> Double? {
      try Self.contract(Self.capped) { scenario in
        (scenario.segments[0].inflow.growth, scenario.segments[0].inflow.hoursGrowth) = (0, 0)
        scenario.changes = [SmallWorld.change(target, .times(factor), from: day)]
      }.ceiling
    }
    // Twice as many come for a year: 2 − e⁻¹ of the clients.
    #expect(Self.isNear(try ceiling(.inflow, 2, from: -365), Self.production * (2 - exp(-1))))
    #expect(Self.isNear(try ceiling(.hours, 1.1, from: -365), Self.production * 1.1))
    #expect(Self.isNear(try ceiling(.price, 1.2, from: -365), Self.production * 1.2))
    // What is dated on the start itself is no part of what the contract was made for.
    for target in [DatedChange.Target.inflow, .hours, .price] {
      #expect(Self.isNear(try ceiling(target, 2, from: 0), Self.production))
    }
  }

  @Test("no more are expected than there are places for, unless staff follows them")
  func places() throws {
    func ceiling(_ places: Int, _ adapt: (inout Scenario) -> Void = { _ in }) throws -> Double? {
      try Self.contract(Self.capped) { scenario in
        scenario.segments[0].inflow.hoursGrowth = 0
        scenario.segments[0].capacity = .places(places)
        adapt(&scenario)
      }.ceiling
    }
    #expect(Self.isNear(try ceiling(10), Self.production))
    #expect(Self.isNear(try ceiling(20), Self.production * Self.caseload))
    #expect(Self.isNear(try ceiling(10) { $0.segments[0].workforce = Workforce() }, Self.production * Self.caseload))
    let closing = try ceiling(10) { $0.changes = [SmallWorld.change(.places, .to(8), from: -300)] }
    #expect(Self.isNear(closing, 0.8 * Self.production))
  }

  /// A thousand a year for an exponential year, without a limit: Poisson, of mean 1,000 × the growth.
  @Test("as many are in care at the start as its amounts are made for")
  func simulated() throws {
    let scenario = try Self.scenario(new: 1_000, Self.capped)
    let plan = try SimulationPlan(scenario)
    let expected = plan.contracts[0].agreement(in: 24).contract.year.days[0] / 365
    var replicator = Replicator(plan, seed: 11)
    var inCare = 0.0
    for number in 0..<100 {
      _ = replicator.run(number) { _, _ in }
      inCare += replicator.leadYears[LeadItem.allCases.count + LeadItem.inCare.rawValue] / 100
    }
    #expect(abs(inCare - expected) < 4 * (expected / 100).squareRoot())
    // Sharp: a caseload that followed inflow at once would be 45 more, fourteen standard errors of 3.3.
    #expect(1_102.5 - expected > 40)
  }
}
