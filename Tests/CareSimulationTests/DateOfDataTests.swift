import CareSimulation
import Sampling
import Testing
import YouthCare

/// MODEL.md, T10: what holds from the date of the data to the contract, by hand.
@Suite("The date of the data")
struct DateOfDataTests {
  private static func date(_ year: Int) -> CalendarDate { CalendarDate(year: year, month: 1, day: 1)! }

  /// Prices that don't move, of data of 1 January of a year.
  private static func observed(_ year: Int) -> (inout Scenario) -> Void {
    { scenario in
      scenario.contract.observed = date(year)
      scenario.contract.pastIndices = [2025: 0, 2026: 0, 2027: 0]
    }
  }

  /// Ten clients bring 3,650.00 euro a month by the day; the lump sum is 5,000.00 a month.
  @Test("until the start the present terms hold, whatever the contract says; then its own do")
  func terms() throws {
    let lump = ContractTerms(ContractBookTests.budget(60_000))
    let books = try ContractBookTests.books(lump, Self.observed(2026))
    let (before, after) = ([Int](repeating: 365_000, count: 12), [Int](repeating: 500_000, count: 12))
    #expect(books(.careExpense) == before + after)
    // A warm-up is lived through under the contract's own terms.
    #expect(try ContractBookTests.books(lump) { $0.contract.warmUpMonths = 12 }(.careExpense) == after + after)
    // Where they are the present ones nothing happens at the start.
    let same = try ContractBookTests.books(ContractTerms(ContractBookTests.daily), Self.observed(2026))
    #expect(same(.careExpense) == before + before)
  }

  /// 12 euro a day in 2027 are 9.60 in 2026 and 4.80 in 2025: the indices are 25 % and 100 %.
  @Test("a year before the start has its own prices, and so have costs and the equity of the first day")
  func prices() throws {
    func adapt(_ scenario: inout Scenario) {
      scenario.contract.observed = Self.date(2025)
      scenario.contract.pastIndices = [2026: 1, 2027: 0.25]
    }
    let books = try ContractBookTests.books(ContractTerms(ContractBookTests.daily), adapt)
    func months(_ cents: Int...) -> [Int] { cents.flatMap { [Int](repeating: $0, count: 12) } }
    #expect(books(.careExpense) == months(146_000, 292_000, 365_000))
    #expect(books(.variableCost) == months(106_288, 212_576, 265_720))
    #expect(books(.fixedCost) == months(26_572, 53_144, 66_430))
    let plain = ContractBookTests.scenario([try ContractBookTests.segment()])
    var lead = plain
    adapt(&lead)
    let equity = try [plain, lead].map { try SimulationPlan($0).contracts[0].openingEquity }
    #expect(equity[0] > 0 && isClose(Double(equity[1]), 0.4 * Double(equity[0]), within: 1e-4))
  }

  @Test("a change that is dated before the contract holds from its own day")
  func changes() throws {
    let books = try ContractBookTests.books(ContractTerms(ContractBookTests.daily)) { scenario in
      Self.observed(2025)(&scenario)
      scenario.changes.append(SmallWorld.change(.price, .times(2), from: -365))
    }
    let months = [365_000, 730_000, 730_000].flatMap { [Int](repeating: $0, count: 12) }
    #expect(books(.careExpense) == months)
  }

  /// A thousand a year on 1 January 2025 that grow by 10 % a year: in 2027 ∫ 1,000 × 1.1ᵗ over 2 … 3, which is 1,269.5.
  @Test("growth counts from the date of the data")
  func growth() throws {
    var segment = try SmallWorld.segment(stay: 10)
    segment.inflow.newPerYear = 1_000
    segment.inflow.growth = 0.1
    var scenario = SmallWorld.scenario([segment])
    Self.observed(2025)(&scenario)
    let runs = try SmallWorld.run(scenario, replications: 0..<100)
    let mean = runs.reduce(0) { $0 + $1(.arrivals) } / 100
    // Counted from the contract it would be 1,049: a standard error is 3.6.
    #expect(abs(mean - 1_269.5) < 4 * (1_269.5 / 100).squareRoot())
  }

  // MARK: - The same years

  /// What a replication leaves, month by month from the first simulated one, and its years before the contract.
  private struct Course {
    var cents: [[Int]] = []
    var leadYears: [Double]
    var tallies: [[Double]] = []
    let violations: [String]

    init(_ scenario: Scenario) throws {
      let plan = try SimulationPlan(scenario)
      var replicator = Replicator(plan, seed: 7)
      var tallies: [[Double]] = []
      let size = Tally.allCases.count * scenario.segments.count
      let audit = replicator.run(3) { _, row in tallies.append((0..<size).map { row[$0] }) }
      for month in plan.calendar.months.indices {
        cents.append(
          (0..<replicator.book.contracts).flatMap { contract in
            Account.allCases.map { replicator.book.movement(on: $0, of: contract, in: month) }
          })
      }
      self.tallies = tallies
      leadYears = replicator.leadYears
      violations = audit.violations
    }
  }

  private static func region(_ adapt: (inout Scenario) -> Void) throws -> Scenario {
    try SmallWorld.region(years: 2) { scenario in
      scenario.contract.indexation = 0
      scenario.segments[0].inflow.growth = 0.05
      scenario.segments[0].inflow.yearlyShock = 0.1
      (scenario.municipalCost.procurement, scenario.municipalCost.award) = (0, 0)
      adapt(&scenario)
    }
  }

  @Test("a contract of 2027 with data of 2025 is one that starts in 2025 under the same terms, to the cent")
  func identity() throws {
    let lead = try Course(Self.region(Self.observed(2025)))
    let whole = try Course(
      Self.region { scenario in
        scenario.contract.start = Self.date(2025)
        scenario.contract.years = 4
      })
    #expect(lead.violations == [] && whole.violations == [] && whole.leadYears.isEmpty)
    #expect(lead.cents.count == 48 && lead.cents == whole.cents)
    #expect(lead.tallies.count == 24)
    for (own, other) in zip(lead.tallies, whole.tallies[24...]) {
      #expect(zip(own, other).allSatisfy { isClose($0, $1) })
    }
    // And the years before the contract are the first two of the other: [year][item][segment].
    func tally(_ tally: Tally, _ segment: Int, _ year: Int) -> [Double] {
      whole.tallies[12 * year..<12 * year + 12].map { $0[tally.rawValue * 2 + segment] }
    }
    for (year, segment) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
      func kept(_ item: LeadItem) -> Double { lead.leadYears[(year * 5 + item.rawValue) * 2 + segment] }
      #expect(kept(.clients) == tally(.clients, segment, year).reduce(0, +) && kept(.clients) > 0)
      #expect(kept(.starts) == tally(.starts, segment, year).reduce(0, +))
      #expect(kept(.inCare) == tally(.inCare, segment, year)[11])
      #expect(kept(.waiting) == tally(.waiting, segment, year)[11])
    }
    let care = Account.mirrored.map(\.expense.rawValue)
    let cost = whole.cents[..<24].reduce(0) { sum, month in
      sum + month.indices.reduce(0) { care.contains($1 % Account.allCases.count) ? $0 + month[$1] : $0 }
    }
    let kept = (0..<2).flatMap { year in (0..<2).map { lead.leadYears[(year * 5 + LeadItem.cost.rawValue) * 2 + $0] } }
    #expect(kept.reduce(0, +) == Double(cost))
  }

  /// Everything that a measure can state without a date, and that isn't what its region is.
  private static func act(_ scenario: inout Scenario) {
    (scenario.segments[0].access.strictness, scenario.segments[0].access.diversion) = (1, 0.5)
    scenario.segments[0].access.matchingDelay = 30
    scenario.segments[1].suppliers.subcontracted = 0.5
    scenario.segments[0].suppliers.steered = 1
    scenario.materialControl = MaterialControl()
    scenario.municipalCost.perContract = 12_345
    scenario.budget = Budget()
    scenario.budget?.firstYear = 1
    scenario.control = ControlLoop()
    scenario.control?.action = .intakeStop
    scenario.contract.years = 3
    scenario.contract.startUpLoss = 0.3
    for segment in 0..<2 { scenario.segments[segment].observedTerms = scenario.segments[segment].terms }
    scenario.segments[0].terms = ContractTerms(ContractBookTests.budget(nil))
  }

  @Test("a measure of contracts, access and steering leaves the years before the contract to the last digit")
  func measure() throws {
    let region = try Self.region(Self.observed(2025))
    var measure = region
    Self.act(&measure)
    var alone = measure
    measure.follow(region)
    let courses = try [region, measure, alone].map { try Course($0) }
    #expect(courses.allSatisfy { $0.violations.isEmpty })
    #expect(courses[1].leadYears == courses[0].leadYears)
    #expect(courses[1].cents[..<24] == courses[0].cents[..<24] && courses[1].cents[24] != courses[0].cents[24])
    // Sharp: what it states would hold from the first day if it were no measure.
    #expect(courses[2].leadYears != courses[0].leadYears)
    // And from the start on it holds: who isn't let in doesn't start.
    func diverted(_ course: Course) -> Double {
      course.tallies[..<12].reduce(0) { $0 + $1[Tally.diverted.rawValue * 2] }
    }
    #expect(diverted(courses[0]) == 0 && diverted(courses[1]) > 0)
    alone.contract.observed = nil
    #expect(try Course(alone).leadYears.isEmpty)
  }
}
