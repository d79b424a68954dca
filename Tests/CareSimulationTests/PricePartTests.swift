import CareSimulation
import Sampling
import Testing
import YouthCare

/// The parts of a price add up to the price, to the cent.
@Suite("Parts of a price")
struct PricePartTests {
  func daily(_ tariff: Double) -> EffortBasedFunding {
    var model = EffortBasedFunding()
    model.per = .day
    model.tariff = tariff
    return model
  }

  @Test("what is paid at the start and at the end of a trajectory adds up to its price, at any price and share")
  func startAndEnd() throws {
    for number in 0..<300 {
      let cents = 1 + number * 10_007 % 1_000_003
      var model = OutputBasedFunding()
      model.price = Double(cents) / 100
      model.atStart = Double(number % 21) / 20
      var segment = try SmallWorld.segment(places: 3, waiting: 3, stay: 20)
      segment.funding = model
      let run = try SmallWorld.run(SmallWorld.scenario([segment]))
      #expect(run(.starts) == 3 && run(.ends) == 3)
      #expect(run(.careCost) == Double(3 * cents) / 100, "\(cents) cents, \(model.atStart) at the start")
    }
  }

  @Test("a month of care at one price is its days times the price, to the cent, whoever leaves a place to whom")
  func days() throws {
    for number in 0..<200 {
      let cents = 1_001 + number * 7_919 % 90_000
      // Fifty are in care, and one after another leaves his place to somebody who waits, at awkward moments; some come
      // and go within a month.
      var segment = try SmallWorld.segment(places: 50, inCare: 50, waiting: 1_200, stay: 20)
      segment.present.residual = try .gamma(mean: 25, cv: 0.7)
      segment.stay = try .gamma(mean: 10 + Double(number % 7), cv: 0.7)
      segment.funding = daily(Double(cents) / 100)
      let scenario = SmallWorld.scenario([segment]) { $0.calendar = .gregorian }
      let run = try SmallWorld.run(scenario)
      let months = ContractCalendar(scenario.contract).months
      for month in 0..<3 {
        #expect(run(.starts, month: month) > 10 && run(.waiting, month: month) > 0)
        let expected = 50 * cents * Int(months[month].days)
        #expect(run(.careCost, month: month) == Double(expected) / 100, "\(cents) cents a day, month \(month)")
      }
      #expect(run.audit.violations == [])
    }
  }

  @Test(
    "a measure costs its price in each whole month and twelve times in a year, in a leap year and in every calendar")
  func wholeMonths() throws {
    for number in 0..<200 {
      let cents = number == 0 ? 100_000 : 1 + number * 10_007 % 1_000_003
      var model = PricePerMeasureFunding()
      model.pricePerMonth = Double(cents) / 100
      var segment = try SmallWorld.segment(inCare: 2)
      segment.funding = model
      let scenario = SmallWorld.scenario([segment], years: 2) {
        $0.calendar = number % 5 == 0 ? .uniform : .gregorian
        $0.start = CalendarDate(year: 2027, month: 1 + number % 12, day: 1)!
      }
      let run = try SmallWorld.run(scenario)
      for month in 0..<24 { #expect(run(.careCost, month: month) == Double(2 * cents) / 100, "\(cents) cents a month") }
    }
  }

  @Test("part of a month of a measure counts by that month's days")
  func partMonths() throws {
    var model = PricePerMeasureFunding()
    model.pricePerMonth = 1_000
    // 31 + 14 days of 31 and 28: a month and a half.
    var segment = try SmallWorld.segment(inCare: 1, leavingAt: 45)
    segment.funding = model
    let run = try SmallWorld.run(SmallWorld.scenario([segment]) { $0.calendar = .gregorian })
    #expect(run(.careCost, month: 0) == 1_000 && run(.careCost, month: 1) == 500 && run(.careCost) == 1_500)
    // From 16 April: 15 of 30 days, and what is left of it in the last month.
    segment.present.residual = try .constant(100_000)
    let part = try SmallWorld.run(
      SmallWorld.scenario([segment]) {
        $0.calendar = .gregorian
        $0.start = CalendarDate(year: 2027, month: 4, day: 16)!
      })
    #expect(part(.careCost, month: 0) == 500 && part(.careCost, month: 12) == 500 && part(.careCost) == 12_000)
  }

  @Test("a discount is what a year's care is more than the share that is paid, however the months round")
  func discounts() throws {
    for number in 0..<100 {
      let cents = 1_001 + number * 7_919 % 90_000
      var segment = try SmallWorld.segment(inCare: 1)
      var terms = ContractTerms(daily(Double(cents) / 100))
      terms.efficiencyDiscount = Double(1 + number % 17) / 40
      segment.terms = terms
      let books = try SmallWorld.books(SmallWorld.scenario([segment]) { $0.calendar = .gregorian })
      let due = terms.paidShare * Double(365 * cents)
      #expect(books.total(.production) == 365 * cents)
      // Rounded once: half a cent at most, and either way of a tie.
      #expect(abs(Double(books.total(.careExpense)) - due) < 0.5 + 1e-6, "\(cents) cents a day")
    }
  }
}
