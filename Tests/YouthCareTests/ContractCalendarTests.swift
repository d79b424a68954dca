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

  @Test("a budget year that the contract covers in part counts for its days")
  func partYears() {
    let calendar = calendar(date(2027, 7, 16))
    #expect(calendar.share(of: 2027) == 169.0 / 365)
    #expect(calendar.share(of: 2028) == 197.0 / 366)
    #expect(calendar.share(of: 2030) == 0)
    let whole = self.calendar(date(2027, 1, 1), years: 2)
    #expect(whole.share(of: 2027) == 1 && whole.share(of: 2028) == 1)
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
    #expect(abs(calendar.share(of: 2028) - 10.0 / 12) < 1e-12 && abs(calendar.share(of: 2029) - 1) < 1e-12)
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

  @Test("a budget grows by the year, counts part years by their days, and gives way to a stated one")
  func budget() {
    let calendar = calendar(date(2027, 7, 1), years: 2)
    var budget = Budget()
    #expect(budget.euros(for: 2027, in: calendar) == nil)
    budget.firstYear = 1_000
    budget.growth = 0.1
    budget.byYear = [2029: 77]
    #expect(abs(budget.euros(for: 2027, in: calendar)! - 1_000 * 184.0 / 365) < 1e-9)
    #expect(abs(budget.euros(for: 2028, in: calendar)! - 1_100) < 1e-9)
    #expect(budget.euros(for: 2029, in: calendar) == 77)
  }
}
