import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

@Suite("Cost, by hand")
struct CostTests {
  func perDay(_ tariff: Double) -> EffortBasedFunding {
    var funding = EffortBasedFunding()
    funding.per = .day
    funding.tariff = tariff
    return funding
  }

  func gregorian(_ segment: Segment, from start: CalendarDate?, years: Int, indexation: Double = 0) throws
    -> (run: SmallWorld.Record, calendar: ContractCalendar)
  {
    let scenario = SmallWorld.scenario([segment], years: years) {
      $0.calendar = .gregorian
      $0.start = start!
      $0.indexation = indexation
    }
    return (try SmallWorld.run(scenario), ContractCalendar(scenario.contract))
  }

  @Test("prices step up at each 1 January after the start, and only then")
  func indexation() throws {
    var segment = try SmallWorld.segment(inCare: 4)
    segment.funding = perDay(100)
    let (run, calendar) = try gregorian(
      segment, from: CalendarDate(year: 2027, month: 7, day: 16), years: 3, indexation: 0.1)
    let lengths = [16, 31, 30, 31, 30, 31, 31, 29]
    for (index, month) in calendar.months.enumerated() {
      let level = [2027: 1.0, 2028: 1.1, 2029: 1.21, 2030: 1.331][month.year]!
      #expect(isClose(run(.careCost, month: index), 4 * 100 * month.days * level))
      if index < lengths.count { #expect(month.days == Double(lengths[index])) }
    }
    #expect(run.audit.violations == [])
  }

  @Test("part of a month costs its days")
  func partsOfMonths() throws {
    var segment = try SmallWorld.segment(places: 1, inCare: 1, leavingAt: 40.5, waiting: 1, stay: 10.25)
    segment.funding = perDay(96)
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    let month = 365.0 / 12
    #expect(isClose(run(.careCost, month: 0), 2920))
    // Both in the second month: the first until 40.5, the other from then to 50.75. Bills are whole cents.
    #expect(isClose(run(.careCost, month: 1), 96 * (50.75 - month), within: 0.01 / 2920))
    #expect(run(.careCost, month: 2) == 0)
    #expect(run.audit.violations == [])
  }

  @Test("a stay over a month's end costs the same as its parts")
  func overMonths() throws {
    var segment = try SmallWorld.segment(places: 1, inCare: 1, leavingAt: 20, waiting: 1, stay: 70)
    segment.funding = perDay(100)
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    for month in 0..<4 {
      #expect(isClose(run(.careCost, month: month), 100 * run(.careDays, month: month), within: 1e-5))
    }
    #expect(isClose(run(.careCost), 9_000, within: 1e-5))
  }

  @Test("hours follow the severity, and a week has seven days")
  func hours() throws {
    var funding = EffortBasedFunding()
    funding.tariff = 70
    funding.hoursPerWeek = 3
    var segment = try SmallWorld.segment(inCare: 1, leavingAt: 14)
    segment.severities[0].intensity = 2
    segment.funding = funding
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    #expect(isClose(run(.careCost), 2 * 3 * 2 * 70))
  }

  @Test("an output price is paid in part at the start and in part at the end, in the month of each")
  func outputPrice() throws {
    var funding = OutputBasedFunding()
    funding.price = 1_000
    funding.atStart = 0.3
    var segment = try SmallWorld.segment(places: 2, inCare: 2, leavingAt: 10, waiting: 2, stay: 60)
    segment.funding = funding
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    // Two end and two start on day 10; these end on day 70.
    #expect(run(.careCost, month: 0) == 2 * 700 + 2 * 300)
    #expect(run(.careCost, month: 1) == 0)
    #expect(run(.careCost, month: 2) == 2 * 700)
    #expect(run(.careCost) == 3_400)
    #expect(run.audit.violations == [])
  }

  @Test("a lump sum is paid in twelfths, whatever is delivered, and adds up to the year's sum to the cent")
  func lumpSum() throws {
    var funding = TaskBasedFunding()
    funding.budget = 1_000_000
    for inCare in [0, 50] {
      var segment = try SmallWorld.segment(inCare: inCare)
      segment.funding = funding
      segment.providers = ["A", "B", "C"].map { Provider(name: $0) }
      for index in 0..<3 { segment.providers[index].share = 1.0 / 3 }
      let run = try SmallWorld.run(SmallWorld.scenario([segment], years: 2))
      for month in 0..<24 { #expect(abs(run(.careCost, month: month) - 1_000_000.0 / 12) < 0.011) }
      #expect(isClose(run(.careCost), 2_000_000, within: 1e-12))
      let (part, _) = try gregorian(segment, from: CalendarDate(year: 2027, month: 7, day: 16), years: 1)
      #expect(isClose(part(.careCost, month: 0), 1_000_000.0 / 12 * 16 / 31, within: 1e-7))
      #expect(isClose(part(.careCost), 1_000_000, within: 1e-12))
    }
  }

  @Test("a price is a month's: that of its first day")
  func datedPrice() throws {
    var segment = try SmallWorld.segment(inCare: 1)
    segment.funding = perDay(120)
    let run = try SmallWorld.run(
      SmallWorld.scenario([segment], changes: [SmallWorld.change(.price, .times(1.5), from: 40)]))
    #expect(isClose(run(.careCost, month: 1), 3_650) && isClose(run(.careCost, month: 2), 5_475))
  }
}
