internal import Glibc

/// The contract's months and budget years as stretches of days from the contract's start.
///
/// MODEL.md, T1.
///
/// The simulation counts days; people count calendar months and budget years. This type is the only bridge.
/// Months before the contract have negative days and come first: those since the date of the data, or a warm-up.
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
    /// What it is worth of a sum for twelve months, in parts of which the calendar has `partsOfYear` in a year.
    public let parts: Int
  }

  /// Every month that is simulated, in order.
  public let months: [Month]
  /// The number of months before the contract starts.
  public let warmUpMonths: Int
  /// Of those the number since the date of the data: all, or none where they are a warm-up (MODEL.md, T10).
  public let leadMonths: Int
  /// Days in a year, by which rates per year are divided.
  public let daysPerYear: Double
  /// The parts in which a sum for twelve months is divided: so many that each month is worth a whole number of them.
  public let partsOfYear: Int
  /// The parts of the months before each month, counted from the contract's start, and of all months.
  private let partsBefore: [Int]
  /// The price level of each year before the start, relative to the start's: that year itself first.
  private let pastLevels: [Double]
  private let period: ContractPeriod

  /// The grid of a contract.
  public init(_ period: ContractPeriod) {
    self.period = period
    var grid: [Month] = []
    let first = period.start
    switch period.calendar {
    case .uniform:
      daysPerYear = 365
      partsOfYear = 12
      for index in (-period.monthsBefore)..<(12 * period.wholeYears) {
        let label = first.firstOfMonth(after: index)
        grid.append(
          Month(
            year: label.year, month: label.month, start: Double(index) * 365 / 12, end: Double(index + 1) * 365 / 12,
            parts: 1))
      }
    case .gregorian:
      daysPerYear = 365.2425
      let firstLength = CalendarDate.days(in: first.month, of: first.year)
      let firstPart = firstLength - first.day + 1
      partsOfYear = 12 * firstLength
      let zero = first.dayNumber
      let last = first.addingYears(period.wholeYears).dayNumber - zero
      for index in (-period.monthsBefore)... {
        let label = first.firstOfMonth(after: index)
        let opens = index == 0 ? 0 : label.dayNumber - zero
        let closes = index == -1 ? 0 : min(first.firstOfMonth(after: index + 1).dayNumber - zero, last)
        if opens >= last { break }
        // What the first month lacks of a twelfth, the last one has; before the contract, the month that ends with it.
        let lacking = firstLength - firstPart
        let parts =
          switch index {
          case 0: firstPart
          case -1: firstLength + lacking
          case 12 * period.wholeYears: lacking
          default: firstLength
          }
        grid.append(
          Month(year: label.year, month: label.month, start: Double(opens), end: Double(closes), parts: parts))
      }
    }
    months = grid
    partsBefore = grid.reduce(into: [-grid.prefix(period.monthsBefore).reduce(0) { $0 + $1.parts }]) {
      $0.append($0[$0.count - 1] + $1.parts)
    }
    warmUpMonths = period.monthsBefore
    leadMonths = period.leadMonths
    pastLevels = PastIndexation(leadOf: period)?.levels ?? [1]
  }

  /// The months of the contract itself.
  public var contractMonths: ArraySlice<Month> { months[warmUpMonths...] }

  /// A month of the contract, from 0 at its start.
  public func contractMonth(_ index: Int) -> Month { months[warmUpMonths + index] }

  /// The budget years that the contract touches, in order.
  public var years: [Int] { Self.years(of: contractMonths) }

  /// The calendar years that the months from the date of the data to the contract touch, in order.
  public var leadYears: [Int] { Self.years(of: months.prefix(leadMonths)) }

  /// The simulated months of a calendar year before the contract, from the date of the data on.
  public func leadMonths(of year: Int) -> Range<Int> {
    let own = (0..<leadMonths).filter { months[$0].year == year }
    return (own.first ?? 0)..<(own.last ?? -1) + 1
  }

  private static func years(of months: ArraySlice<Month>) -> [Int] {
    var result: [Int] = []
    for month in months where result.last != month.year { result.append(month.year) }
    return result
  }

  /// The day of the data, from which growth counts: the contract's start, unless they are older.
  public var dayOfData: Double { leadMonths > 0 ? months[0].start : 0 }

  /// Years from the date of the data to the contract.
  public var leadLength: Double { Double(leadMonths) / 12 }

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

  // MARK: - Sums for twelve months

  /// What some simulated months are worth of a sum for twelve months, in whole cents.
  ///
  /// MODEL.md, T2.
  ///
  /// One rule for every such sum (budget, lump sum, ceiling, guarantee …): a whole calendar month is a twelfth, the
  /// contract's first month counts by its days, and its last one has what that lacks of a twelfth, so that N years
  /// bring N sums whatever the first day. Cents are divided as they add up from the contract's start (what is due by the
  /// end of the months, rounded, less what was due before them), so that none is lost or found: a whole budget year has
  /// the whole sum.
  public func cents(ofYearly yearly: Int, in months: Range<Int>) -> Int {
    due(ofYearly: yearly, before: months.upperBound) - due(ofYearly: yearly, before: months.lowerBound)
  }

  /// What a sum for twelve months has brought from the contract's start up to a simulated month, in whole cents; half a
  /// cent goes up. Less than nothing before the start.
  public func due(ofYearly yearly: Int, before month: Int) -> Int {
    // By quotient and remainder: the product of a large sum and ten years' parts would not fit.
    let (whole, rest) = yearly.quotientAndRemainder(dividingBy: partsOfYear)
    let twice = 2 * rest * partsBefore[month] + partsOfYear
    let (quotient, remainder) = twice.quotientAndRemainder(dividingBy: 2 * partsOfYear)
    return whole * partsBefore[month] + (remainder < 0 ? quotient - 1 : quotient)
  }

  /// The simulated months of a budget year of the contract; none where it doesn't touch the year.
  public func months(of year: Int) -> Range<Int> {
    guard let first = contractMonths.firstIndex(where: { $0.year == year }),
      let last = contractMonths.lastIndex(where: { $0.year == year })
    else { return warmUpMonths..<warmUpMonths }
    return first..<last + 1
  }

  /// The share of a sum for twelve months that a month is worth.
  public func shareOfYear(of month: Month) -> Double { Double(month.parts) / Double(partsOfYear) }

  /// The days of the calendar month that a month lies in, also where the contract covers it in part.
  public func calendarDays(of month: Month) -> Double {
    switch period.calendar {
    case .uniform: daysPerMonth
    case .gregorian: Double(CalendarDate.days(in: month.month, of: month.year))
    }
  }

  /// The number of 1 Januaries between the contract's start and a month; 0 before the start.
  public func yearsAfterStart(of month: Month) -> Int { max(0, month.year - period.start.year) }

  /// What a month's prices are of those at the contract's start, in the years before it; 1 from its first year on, and
  /// in a warm-up (MODEL.md, T10).
  public func pastLevel(of month: Month) -> Double {
    pastLevels[min(pastLevels.count - 1, max(0, period.start.year - month.year))]
  }

  /// The price level of a month relative to the contract's start: one step of indexation at each 1 January.
  public func priceIndex(of month: Month) -> Double {
    pow(1 + period.indexation, Double(yearsAfterStart(of: month)))
  }
}
