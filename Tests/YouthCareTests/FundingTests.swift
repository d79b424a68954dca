import Testing
import YouthCare

@Suite("Funding")
struct FundingTests {
  static let facts: [BillableFact] = [
    .dayOfCare(intensity: 2), .monthOfCare(intensity: 2), .trajectoryStarted, .trajectoryEnded,
    .monthOpened(shareOfYear: 0.25),
  ]

  @Test("an hourly tariff pays for the hours of the severity, a daily tariff for the day")
  func effort() {
    var funding = EffortBasedFunding()
    #expect(funding.missing == ["tariff", "hours_per_week"])
    funding.tariff = 70
    funding.hoursPerWeek = 3
    #expect(funding.missing == [])
    #expect(Self.facts.map(funding.payment) == [60, 0, 0, 0, 0])
    funding.per = .day
    funding.hoursPerWeek = nil
    #expect(funding.missing == [])
    #expect(Self.facts.map(funding.payment) == [70, 0, 0, 0, 0])
  }

  @Test("an output price is paid in two parts that add up to it")
  func output() {
    var funding = OutputBasedFunding()
    #expect(funding.missing == ["price"])
    funding.price = 1_000
    funding.atStart = 0.25
    #expect(Self.facts.map(funding.payment) == [0, 0, 250, 750, 0])
  }

  @Test("a lump sum is paid by the share of the year")
  func task() {
    var funding = TaskBasedFunding()
    #expect(funding.missing == ["budget"])
    funding.budget = 1_200
    #expect(Self.facts.map(funding.payment) == [0, 0, 0, 0, 300])
  }

  @Test("a measure is paid by the month, whatever the hours")
  func measure() {
    var funding = PricePerMeasureFunding()
    #expect(funding.missing == ["price_per_month"])
    funding.pricePerMonth = 900
    #expect(Self.facts.map(funding.payment) == [0, 900, 0, 0, 0])
    // A year of 365 days in care is twelve months, and so are 366 where a year has so many.
    for days in [365.0, 366] {
      let year = CareYear(starts: 1, days: [days], intensities: [2], daysPerYear: days)
      #expect(abs(year.production(under: funding) - 10_800) < 1e-9)
    }
  }
}
