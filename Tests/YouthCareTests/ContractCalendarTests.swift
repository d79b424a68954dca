import Testing
import YouthCare

@Suite("Calendar")
struct ContractCalendarTests {
  func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate { CalendarDate(year: year, month: month, day: day)! }

  func calendar(_ start: CalendarDate, years: Int = 1, _ adapt: (inout ContractPeriod) -> Void = { _ in })
    -> ContractCalendar
  {
    var period = ContractPeriod(start: start)
    period.years = years
    adapt(&period)
    return ContractCalendar(period)
  }

  @Test("a year has 366 days in leap years, and centuries are none unless they divide by 400")
  func leapYears() {
    for (year, days) in [(1900, 365), (2000, 366), (2027, 365), (2028, 366), (2100, 365)] {
      #expect(date(year + 1, 1, 1).dayNumber - date(year, 1, 1).dayNumber == days)
      #expect((1...12).reduce(0) { $0 + CalendarDate.days(in: $1, of: year) } == days)
      #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == (days == 366))
    }
  }

  @Test("every day follows the one before")
  func successiveDays() {
    var number = date(2027, 1, 1).dayNumber
    for year in 2027...2032 {
      for month in 1...12 {
        for day in 1...CalendarDate.days(in: month, of: year) {
          #expect(date(year, month, day).dayNumber == number)
          number += 1
        }
      }
    }
  }

  @Test("there is no 31 June, no month 13 and no day 0")
  func impossibleDates() {
    for (month, day) in [(6, 31), (13, 1), (0, 1), (1, 0), (1, 32), (4, 31)] {
      #expect(CalendarDate(year: 2027, month: month, day: day) == nil)
    }
  }

  @Test("29 February a year later is 1 March, and four years later 29 February")
  func addingYears() {
    #expect(date(2028, 2, 29).addingYears(1) == date(2029, 3, 1))
    #expect(date(2028, 2, 29).addingYears(4) == date(2032, 2, 29))
    #expect(date(2027, 12, 31).firstOfMonth(after: 1) == date(2028, 1, 1))
    #expect(date(2027, 1, 15).firstOfMonth(after: -1) == date(2026, 12, 1))
    #expect(date(2027, 1, 15) < date(2027, 2, 1) && date(2027, 12, 31) < date(2028, 1, 1))
    #expect(date(2027, 3, 9).description == "2027-03-09")
  }

  @Test("a contract from 16 July has 13 months, the first and last in part")
  func startInsideMonth() {
    let calendar = calendar(date(2027, 7, 16))
    #expect(calendar.months.map(\.days) == [16, 31, 30, 31, 30, 31, 31, 29, 31, 30, 31, 30, 15])
    #expect(calendar.months.map(\.month) == [7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7])
    #expect(calendar.horizon == 366 && calendar.months[0].start == 0)
    #expect(calendar.years == [2027, 2028])
    for (month, next) in zip(calendar.months, calendar.months.dropFirst()) { #expect(month.end == next.start) }
  }

  /// The cents of a sum for twelve months in a budget year.
  func cents(_ yearly: Int, _ year: Int, _ calendar: ContractCalendar) -> Int {
    calendar.cents(ofYearly: yearly, in: calendar.months(of: year))
  }

  @Test("of a sum for twelve months a budget year that the contract covers in part gets the part of its months")
  func partYears() {
    // 16 of July's 31 days and five months; six months and the 15 days that July lacked.
    let calendar = calendar(date(2027, 7, 16))
    #expect(cents(3_720_000, 2027, calendar) == 160_000 + 5 * 310_000)
    #expect(cents(3_720_000, 2028, calendar) == 6 * 310_000 + 150_000)
    #expect(cents(3_720_000, 2030, calendar) == 0)
    let whole = self.calendar(date(2027, 1, 1), years: 2)
    #expect(cents(1_000_001, 2027, whole) == 1_000_001 && cents(1_000_001, 2028, whole) == 1_000_001)
    // Half a cent goes up: 500.5 and 500.5.
    let halves = self.calendar(date(2027, 7, 1))
    #expect(cents(1_001, 2027, halves) == 501 && cents(1_001, 2028, halves) == 500)
    // A leap day doesn't make February worth more: 1 of 29 days, then eleven months and 28 days of what it lacked.
    let leap = self.calendar(date(2028, 2, 29))
    #expect(cents(348_000, 2028, leap) == 1_000 + 10 * 29_000 && cents(348_000, 2029, leap) == 29_000 + 28_000)
  }

  @Test("whatever the first day, N years bring N sums for twelve months to the cent, and a whole budget year one")
  func wholeYears() {
    // Every day of four years, 29 February included.
    let starts = (2027...2030).flatMap { year in
      (1...12).flatMap { month in (1...CalendarDate.days(in: month, of: year)).map { date(year, month, $0) } }
    }
    let sums = [1, 7, 999, 100_000_100, 119_999_999, 3_333_333_333, 99_999_999_999_999]
    for (number, start) in starts.enumerated() {
      let years = 1 + number % 10
      let calendar = calendar(start, years: years) { $0.warmUpMonths = number % 15 }
      let yearly = sums[number % sums.count]
      let months = calendar.contractMonths.indices
      #expect(calendar.cents(ofYearly: yearly, in: months) == years * yearly)
      #expect(calendar.years.reduce(0) { $0 + cents(yearly, $1, calendar) } == years * yearly)
      var sum = 0
      for month in months {
        let part = calendar.cents(ofYearly: yearly, in: month..<month + 1)
        // A whole month is a twelfth, to the cent; no month is negative.
        if calendar.months[month].parts * 12 == calendar.partsOfYear { #expect(abs(12 * part - yearly) <= 12) }
        #expect(part >= 0)
        sum += part
      }
      #expect(sum == years * yearly)
      for year in calendar.years where calendar.months(of: year).count == 12 && start.day == 1 {
        #expect(cents(yearly, year, calendar) == yearly)
      }
      let before = calendar.months.indices.prefix(calendar.warmUpMonths)
      for month in before { #expect(calendar.cents(ofYearly: yearly, in: month..<month + 1) >= 0) }
    }
  }

  @Test("lump sums of a year's months add up to the year")
  func sharesOfYear() {
    for start in [date(2027, 7, 16), date(2027, 1, 1), date(2028, 1, 31), date(2027, 12, 31)] {
      let calendar = calendar(start)
      let sum = calendar.months.reduce(0) { $0 + calendar.shareOfYear(of: $1) }
      #expect(abs(sum - 1) < 1e-12)
    }
  }

  @Test("twelve uniform months make 365 days, whatever the year")
  func uniform() {
    let calendar = calendar(date(2028, 3, 1), years: 2) { $0.calendar = .uniform }
    #expect(calendar.months.count == 24 && calendar.horizon == 730 && calendar.daysPerYear == 365)
    #expect(calendar.months[0].month == 3 && calendar.months[10].month == 1 && calendar.months[10].year == 2029)
    #expect(cents(1_200, 2028, calendar) == 1_000 && cents(1_200, 2029, calendar) == 1_200)
    #expect(calendar.day(of: date(2028, 3, 1)) == 0)
    #expect(calendar.day(of: date(2029, 3, 1)) == 365)
    #expect(abs(calendar.day(of: date(2028, 4, 16)) - 365.0 / 12 * 1.5) < 1e-12)
  }

  @Test("dates are days from the start")
  func days() {
    let calendar = calendar(date(2027, 7, 16), years: 2)
    #expect(calendar.day(of: date(2027, 7, 16)) == 0)
    #expect(calendar.day(of: date(2027, 8, 1)) == calendar.months[1].start)
    #expect(calendar.day(of: date(2028, 2, 29)) == 228)
    #expect(calendar.day(of: date(2027, 7, 15)) == -1)
  }

  @Test("months before the contract have negative days and end where it starts")
  func warmUp() {
    let calendar = calendar(date(2027, 7, 16)) { $0.warmUpMonths = 2 }
    #expect(calendar.months[0].month == 5 && calendar.months[0].start == -76 && calendar.months[0].end == -45)
    #expect(calendar.months[1].end == 0 && calendar.months[2].start == 0)
    #expect(calendar.contractMonths.count == 13 && calendar.contractMonths.first?.days == 16)
    #expect(calendar.years == [2027, 2028])
  }

  @Test("months since the date of the data come before the contract, with years and a first day of their own")
  func dateOfData() {
    let calendar = calendar(date(2027, 7, 1)) { $0.observed = self.date(2025, 10, 1) }
    #expect(calendar.leadMonths == 21 && calendar.warmUpMonths == 21 && calendar.dayOfData == -638)
    #expect(calendar.leadYears == [2025, 2026, 2027] && calendar.years == [2027, 2028])
    #expect(calendar.leadMonths(of: 2026) == 3..<15 && calendar.leadMonths(of: 2027) == 15..<21)
    #expect(calendar.months[0].text == "2025-10" && calendar.contractMonths.first?.text == "2027-07")
    #expect(calendar.day(of: date(2025, 10, 1)) == calendar.months[0].start)
    // On the start itself, or after it, nothing is simulated before.
    for start in [date(2027, 7, 1), date(2028, 1, 1)] {
      let plain = self.calendar(date(2027, 7, 1)) { $0.observed = start }
      #expect(plain.leadMonths == 0 && plain.dayOfData == 0 && plain.months.count == 12)
    }
  }

  /// 5.71 % in 2024 and 3.94 % in 2025 were found, 4 % in 2026 is stated, and 3 % in 2027 is the contract's own.
  @Test("prices of a year before the start lie below the start's by the indices between")
  func pastLevels() {
    let calendar = calendar(date(2027, 7, 1), years: 2) {
      $0.observed = self.date(2023, 7, 1)
      $0.indexation = 0.03
      $0.pastIndices = [2026: 0.04]
    }
    let levels = [
      2023: 1 / (1.0571 * 1.0394 * 1.04 * 1.03), 2024: 1 / (1.0394 * 1.04 * 1.03), 2025: 1 / (1.04 * 1.03),
      2026: 1 / 1.03, 2027: 1, 2028: 1, 2029: 1,
    ]
    for month in calendar.months { #expect(abs(calendar.pastLevel(of: month) - levels[month.year]!) < 1e-12) }
    // A warm-up has the prices of the start.
    let plain = self.calendar(date(2027, 7, 1)) { $0.warmUpMonths = 20 }
    #expect(plain.months.allSatisfy { plain.pastLevel(of: $0) == 1 })
  }

  @Test("prices step at 1 January after the start, and are those of the start before it")
  func priceIndex() {
    let calendar = calendar(date(2027, 7, 1), years: 3) {
      $0.indexation = 0.1
      $0.warmUpMonths = 12
    }
    for month in calendar.months {
      let level = [2026: 1.0, 2027: 1, 2028: 1.1, 2029: 1.21, 2030: 1.331][month.year]!
      #expect(abs(calendar.priceIndex(of: month) - level) < 1e-12)
    }
  }

  @Test("a budget grows by the year, counts part years by their months, and gives way to a stated one")
  func budget() {
    let calendar = calendar(date(2027, 7, 1), years: 2)
    var budget = Budget()
    #expect(budget.cents(for: 2027, in: calendar) == nil)
    budget.firstYear = 1_000
    budget.growth = 0.1
    budget.byYear = [2029: 77]
    #expect(budget.cents(for: 2027, in: calendar) == 50_000)
    #expect(budget.cents(for: 2028, in: calendar) == 110_000)
    // Stated for twelve months too: six of them.
    #expect(budget.cents(for: 2029, in: calendar) == 3_850)
  }
}
