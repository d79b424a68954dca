import CareSimulation
import Experiments
import Sampling
import Testing
import YouthCare

/// What the municipality pays more when something is a tenth higher, against figures worked out by hand.
@Suite("The terms of contracts, and their risk")
struct ContractPhaseTests {
  static let hourly: EffortBasedFunding = {
    var funding = EffortBasedFunding()
    funding.tariff = 90
    funding.hoursPerWeek = 3
    return funding
  }()
  static let daily: EffortBasedFunding = {
    var funding = EffortBasedFunding()
    funding.per = .day
    funding.tariff = 200
    return funding
  }()

  /// Kinds of terms, with the shares that volume, stay, intensity and severity +10 % add to the expected payment.
  enum Kind: CaseIterable {
    case hourly, daily, trajectories, lumpSum, ceiling, postCalculation

    var terms: ContractTerms {
      switch self {
      case .hourly: return ContractTerms(ContractPhaseTests.hourly)
      case .daily: return ContractTerms(ContractPhaseTests.daily)
      case .trajectories:
        var funding = OutputBasedFunding()
        funding.price = 5_000
        return ContractTerms(funding)
      case .lumpSum: return ContractTerms(TaskBasedFunding())
      case .ceiling:
        var terms = ContractTerms(ContractPhaseTests.hourly)
        terms.ceiling = RevenueCeiling()
        return terms
      case .postCalculation:
        var terms = ContractTerms(TaskBasedFunding())
        terms.postCalculation = PostCalculation()
        return terms
      }
    }

    var shares: [Double] {
      switch self {
      case .hourly: [0.1, 0.1, 0.1, 0.1]
      // A tenth heavier is √1.1 longer and √1.1 more hours; days are paid, hours are not.
      case .daily: [0.1, 0.1, 0, 0.0488088]
      case .trajectories: [0.1, 0, 0, 0]
      case .lumpSum: [0, 0, 0, 0]
      case .ceiling: [0, 0, 0, 0]
      // At daily baseline prices: half of what passes a corridor of 5 %.
      case .postCalculation: [0.025, 0.025, 0, 0]
      }
    }
  }

  private func plan(_ terms: ContractTerms, changes: [FundingChange] = [], warmUp: Int = 0) throws -> SimulationPlan {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    contract.years = 2
    contract.warmUpMonths = warmUp
    var segment = Segment(
      id: "S", name: LocalizedText("S"), stay: try .exponential(mean: 120), funding: Self.daily)
    segment.terms = terms
    segment.observedTerms = terms.model.missing.isEmpty ? terms : ContractTerms(Self.daily)
    segment.inflow.newPerYear = 300
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = [Provider(name: "A"), Provider(name: "B")]
    segment.providers[0].share = 0.75
    segment.providers[1].share = 0.25
    var scenario = Scenario(name: "risk", title: LocalizedText("risk"), contract: contract, segments: [segment])
    scenario.fundingChanges = changes
    return try SimulationPlan(scenario)
  }

  @Test("a tenth more costs the municipality what the rule says", arguments: Kind.allCases)
  func exposure(kind: Kind) throws {
    let phases = try plan(kind.terms).phases
    #expect(phases.map(\.provider) == [0, 1])
    for phase in phases {
      for (driver, share) in zip(RiskDriver.allCases, kind.shares) {
        #expect(abs(phase.exposureShare(to: driver) - share) < 1e-6, "\(kind) \(driver)")
      }
    }
    #expect(abs(phases[0].expectedPayment / phases[1].expectedPayment - 3) < 1e-6)
  }

  @Test("who may come later is paid by nobody yet")
  func entrants() throws {
    var scenario = try plan(Kind.hourly.terms).scenario
    (scenario.segments[0].suppliers.admission, scenario.segments[0].suppliers.entry) = (.openHouse, 1)
    let open = try SimulationPlan(scenario)
    #expect(open.contracts.count > 2 && open.phases.map(\.contract) == [0, 1])
    let closed = try plan(Kind.hourly.terms).phases
    #expect(zip(open.phases, closed).allSatisfy { $0.expectedPayment == $1.expectedPayment })
  }

  @Test("terms that change are told from the month in which they hold; those before the contract's start are not")
  func dated() throws {
    let change = FundingChange(name: "later", segments: [0], from: 365, terms: Kind.trajectories.terms)
    let dated = try plan(Kind.daily.terms, changes: [change], warmUp: 6).phases
    #expect(dated.map(\.contract) == [0, 0, 1, 1])
    #expect(dated.map(\.firstMonth) == [0, 12, 0, 12])
    #expect(dated.map(\.isBaseline) == [true, false, true, false])
    let atOnce = FundingChange(name: "now", segments: [0], from: 0, terms: Kind.trajectories.terms)
    #expect(try plan(Kind.daily.terms, changes: [atOnce], warmUp: 6).phases.map(\.isBaseline) == [false, false])
  }

  @Test("without indexation the tariff falls behind the cost price by the index each year")
  func tariffRatios() throws {
    var scenario = try plan(Kind.daily.terms).scenario
    scenario.contract.indexation = 0.04
    scenario.contract.indexationTerms.share = 0
    let ratios = try #require(SimulationPlan(scenario).phases.first).tariffRatios
    #expect(ratios.map(\.year) == [2027, 2028])
    #expect(abs(ratios[0].ratio - 1) < 1e-12 && abs(ratios[1].ratio - 1 / 1.04) < 1e-12)
  }
}
