import CareSimulation
import Foundation
import Testing
import YouthCare

/// What the municipality thinks a year will come to, worked out by hand in the world of `ContractBookTests`.
///
/// Ten clients are in care for good at 12 euro a day: 3,650 euro a month and 43,800 a year, which is what is expected.
@Suite("The estimate of the control loop, by hand")
struct ControlEstimateTests {
  static func scenario(
    clients: Int = 10, years: Int = 1, budget: [Int: Double], _ loop: ControlLoop,
    _ adapt: (inout Scenario) -> Void = { _ in }
  ) throws -> Scenario {
    ContractBookTests.scenario([try ContractBookTests.segment(clients: clients)], years: years) {
      $0.setBudget(budget)
      $0.control = loop
      adapt(&$0)
    }
  }

  private static func isClose(_ values: ArraySlice<Double?>, _ expected: Double) -> Bool {
    values.allSatisfy { value in value.map { abs($0 - expected) < 0.005 } ?? false }
  }

  @Test("a loop without an action moves no result, though it sees alarms and draws noise")
  func looksOnly() throws {
    let plain = try SmallWorld.region { $0.setBudget([2_027: 100_000, 2_028: 100_000]) }
    var controlled = plain
    controlled.control = ControlLoop()
    let runs = try Controlled.runs(controlled, replications: 0..<4)
    #expect(runs.map(\.books) == (try SmallWorld.books(plain, replications: 0..<4)))
    #expect(runs.allSatisfy { $0.books.violations == [] && $0.record?.isAlarm.contains(true) == true })
    #expect(try Controlled.runs(plain, replications: 0..<1)[0].record == nil)
  }

  @Test("an alarm goes where 43,800 euro is more than 3 % above the budget: 42,524 euro, not 42,525")
  func threshold() throws {
    for (budget, isAlarm) in [(42_524.0, true), (42_525, false)] {
      let record = try Controlled.record(try Self.scenario(budget: [2_027: budget], .sharp(.none)))
      #expect(Self.isClose(record.estimates[...], 43_800))
      #expect(record.isAlarm == [Bool](repeating: isAlarm, count: 12))
      #expect(record.budgets == [Double?](repeating: budget, count: 12))
    }
  }

  /// Prices double on 1 April: known up to the end of April, the year comes to 18,250 + 8 × 14,600/3.
  @Test(
    "a dearer April is known when the lag is over, a half month by half",
    arguments: [
      (0.0, 3, 57_183.33), (0.5, 3, 50_795.83), (1, 4, 57_183.33), (2.5, 5, 50_795.83), (4.25, 7, 54_065.63),
    ])
  func lag(months: Double, first: Int, estimate: Double) throws {
    let record = try Controlled.record(
      try Self.scenario(budget: [2_027: 43_800], .sharp(.none) { $0.informationLag = months }) {
        $0.changes.append(SmallWorld.change(.price, .times(2), from: 3 * 365.0 / 12))
      })
    #expect(Self.isClose(record.estimates[..<first], 43_800))
    #expect(Self.isClose(record.estimates[first...first], estimate))
    #expect(record.isAlarm == (0..<12).map { $0 >= first })
  }

  @Test("until a month is known, the year is expected to cost what its contracts are expected to")
  func expectedAtFirst() throws {
    let record = try Controlled.record(
      try Self.scenario(clients: 20, budget: [2_027: 60_000], .sharp(.none) { $0.informationLag = 2.5 }))
    #expect(Self.isClose(record.estimates[..<2], 43_800))
    #expect(Self.isClose(record.estimates[2...], 87_600))
  }

  @Test("providers who may come later are not expected on the first day")
  func entrants() throws {
    let record = try Controlled.record(
      try Self.scenario(budget: [2_027: 60_000], .sharp(.none) { $0.informationLag = 2 }) {
        $0.segments[0].suppliers.admission = .openHouse
        $0.segments[0].suppliers.entry = 0.5
      })
    #expect(Self.isClose(record.estimates[..<2], 43_800))
  }

  @Test("in January the rate of the year before counts, at the new year's prices")
  func newYear() throws {
    let record = try Controlled.record(
      try Self.scenario(
        years: 2, budget: [2_027: 50_000, 2_028: 50_000], .sharp(.none) { $0.informationLag = 2 }
      ) { $0.contract.indexation = 0.1 })
    #expect(Self.isClose(record.estimates[..<12], 43_800))
    #expect(Self.isClose(record.estimates[12...], 48_180))
  }

  @Test("what a year's end settles is known in December, and not expected of the months after it")
  func settlement() throws {
    var rule = PostCalculation()
    rule.band = 0
    rule.share = 1
    let terms = ContractBookTests.terms(ContractBookTests.budget(43_800)) { $0.postCalculation = rule }
    var scenario = ContractBookTests.scenario([try ContractBookTests.segment(clients: 15, terms)], years: 2)
    scenario.setBudget([2_027: 1e6, 2_028: 1e6])
    scenario.control = .sharp(.none)
    let record = try Controlled.record(scenario)
    #expect(Self.isClose(record.estimates[..<11], 43_800))
    #expect(Self.isClose(record.estimates[11...11], 65_700))
    #expect(Self.isClose(record.estimates[12..<23], 43_800))
  }

  @Test("noise in what is reported has mean 1 and the stated deviation")
  func noise() throws {
    let runs = try Controlled.runs(
      try Self.scenario(budget: [2_027: 43_800], .sharp(.none) { $0.noise = 0.3 }), replications: 0..<400)
    let factors = runs.flatMap { $0.record!.estimates.map { $0! / 43_800 } }
    // 4,800 draws: the mean is known to 0.0045, so a mean of e^(−σ²/2) or of e^(σ²/2) would be ten errors off.
    #expect(abs(SampleMean(factors).deviation(from: 1)) < 4)
    #expect(SampleMean(factors).error * 9 < exp(0.045) - 1)
    let squares = factors.map { (log($0) + 0.045) * (log($0) + 0.045) }
    #expect(abs(SampleMean(squares).deviation(from: 0.09)) < 4)
    // A deviation of 0.33 would fail: 0.1089 is ten errors of 0.0018 away.
    #expect(SampleMean(squares).error * 9 < 0.0189)
  }

  @Test("months before the contract are not watched, and a year without a budget neither")
  func onlyWithBudget() throws {
    let record = try Controlled.record(
      try Self.scenario(years: 2, budget: [2_028: 1], .sharp(.intakeStop)) { $0.contract.warmUpMonths = 6 })
    #expect(record.months == 24)
    #expect(record.estimates.prefix(12).allSatisfy { $0 == nil })
    #expect(record.isAlarm == (0..<24).map { $0 >= 12 })
    #expect(record.isStopped == (0..<24).map { $0 >= 13 })
  }
}
