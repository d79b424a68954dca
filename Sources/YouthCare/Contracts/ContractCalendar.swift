internal import Glibc

/// The contract's months and budget years as stretches of days from the contract's start.
///
/// The simulation counts days; people count calendar months and budget years. This type is the only bridge.
/// Months before the contract (warm-up) have negative days and come first.
public struct ContractCalendar: Sendable {
  /// One month of the grid.
  public struct Month: Sendable, Equatable {
    /// The calendar (and budget) year.
    public let year: Int
    /// The month of the year, 1 to 12.
    public let month: Int
    /// The first moment, in days from the contract's start.
    public let start: Double
    /// The first moment after it.
    public let end: Double
    /// The month as files and tables name it, such as 2027-01.
    public var text: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
    /// The month's length in days; a contract can start or end inside a calendar month.
    public var days: Double { end - start }
  }

  /// Every month that is simulated, in order.
  public let months: [Month]
  /// The number of months before the contract starts.
  public let warmUpMonths: Int
  /// Days in a year, by which rates per year are divided.
  public let daysPerYear: Double
  private let period: ContractPeriod

  /// The grid of a contract.
  public init(_ period: ContractPeriod) {
    self.period = period
    var grid: [Month] = []
    let first = period.start
    switch period.calendar {
    case .uniform:
      daysPerYear = 365
      for index in (-period.warmUpMonths)..<(12 * period.wholeYears) {
        let label = first.firstOfMonth(after: index)
        grid.append(
          Month(
            year: label.year, month: label.month, start: Double(index) * 365 / 12, end: Double(index + 1) * 365 / 12))
      }
    case .gregorian:
      daysPerYear = 365.2425
      let zero = first.dayNumber
      let last = first.addingYears(period.wholeYears).dayNumber - zero
      for index in (-period.warmUpMonths)... {
        let label = first.firstOfMonth(after: index)
        let opens = index == 0 ? 0 : label.dayNumber - zero
        let closes = index == -1 ? 0 : min(first.firstOfMonth(after: index + 1).dayNumber - zero, last)
        if opens >= last { break }
        grid.append(Month(year: label.year, month: label.month, start: Double(opens), end: Double(closes)))
      }
    }
    months = grid
    warmUpMonths = period.warmUpMonths
  }

  /// The months of the contract itself.
  public var contractMonths: ArraySlice<Month> { months[warmUpMonths...] }

  /// A month of the contract, from 0 at its start.
  public func contractMonth(_ index: Int) -> Month { months[warmUpMonths + index] }

  /// The budget years that the contract touches, in order.
  public var years: [Int] {
    var result: [Int] = []
    for month in contractMonths where result.last != month.year { result.append(month.year) }
    return result
  }

  /// The position of a simulated month's budget year; months before the contract come after the last one.
  public func position(ofYearIn month: Int) -> Int {
    let year = month < warmUpMonths ? months[months.count - 1].year + 1 : months[month].year
    return year - months[warmUpMonths].year
  }

  /// Days in a month, by which lengths in months are read.
  public var daysPerMonth: Double { daysPerYear / 12 }

  /// The last moment, in days from the contract's start.
  public var horizon: Double { months[months.count - 1].end }

  /// A date as days from the contract's start.
  public func day(of date: CalendarDate) -> Double {
    switch period.calendar {
    case .gregorian:
      return Double(date.dayNumber - period.start.dayNumber)
    case .uniform:
      let months = Double((date.year - period.start.year) * 12 + date.month - period.start.month)
      let length = Double(CalendarDate.days(in: date.month, of: date.year))
      let startLength = Double(CalendarDate.days(in: period.start.month, of: period.start.year))
      return (months + Double(date.day - 1) / length - Double(period.start.day - 1) / startLength) * 365 / 12
    }
  }

  /// The day that lies a number of months after the contract's start: calendar months, and a part of one by its days.
  public func day(afterMonths months: Double) -> Double {
    switch period.calendar {
    case .uniform: return months * 365 / 12
    case .gregorian:
      func day(_ whole: Int) -> Double {
        let first = period.start.firstOfMonth(after: whole)
        // Where a month has no such day its next one's first.
        let length = CalendarDate.days(in: first.month, of: first.year)
        return Double(first.dayNumber + min(period.start.day - 1, length) - period.start.dayNumber)
      }
      let whole = Int(months.rounded(.down))
      let part = months - Double(whole)
      return part > 0 ? (day(whole) + part * (day(whole + 1) - day(whole))).rounded() : day(whole)
    }
  }

  /// The first day of the last twelve months.
  public var startOfLastYear: Double { day(afterMonths: Double(12 * (period.wholeYears - 1))) }

  /// The calendar year of a month: its first moment, in days from the contract's start, and its length in days.
  public func year(of month: Month) -> (start: Double, days: Double) {
    (day(of: CalendarDate(year: month.year, month: 1, day: 1)!), daysOfYear(month.year))
  }

  /// The length of a calendar year in days.
  private func daysOfYear(_ year: Int) -> Double {
    switch period.calendar {
    case .uniform: 365
    case .gregorian: CalendarDate.days(in: 2, of: year) == 29 ? 366 : 365
    }
  }

  /// The twelve lengths of a month's calendar year, in days, of which a contract may cover a part.
  public func monthLengths(ofYearOf month: Month) -> [Double] {
    switch period.calendar {
    case .uniform: [Double](repeating: 365.0 / 12, count: 12)
    case .gregorian: (1...12).map { Double(CalendarDate.days(in: $0, of: month.year)) }
    }
  }

  /// The share of a budget year's days that the contract covers.
  public func share(of year: Int) -> Double {
    let covered = contractMonths.filter { $0.year == year }.reduce(0) { $0 + $1.days }
    return covered / daysOfYear(year)
  }

  /// The share of twelve months' lump sum that a month is worth: a twelfth, or the part of it that the contract covers.
  public func shareOfYear(of month: Month) -> Double {
    switch period.calendar {
    case .uniform: 1.0 / 12
    case .gregorian: month.days / Double(CalendarDate.days(in: month.month, of: month.year)) / 12
    }
  }

  /// The number of 1 Januaries between the contract's start and a month; 0 before the start.
  public func yearsAfterStart(of month: Month) -> Int { max(0, month.year - period.start.year) }

  /// The price level of a month relative to the contract's start: one step of indexation at each 1 January.
  public func priceIndex(of month: Month) -> Double {
    pow(1 + period.indexation, Double(yearsAfterStart(of: month)))
  }
}
