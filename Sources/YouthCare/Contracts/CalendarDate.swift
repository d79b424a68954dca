/// A day of the Gregorian calendar.
public struct CalendarDate: Sendable, Equatable, Comparable, CustomStringConvertible {
  /// The year, such as 2027.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A date, or `nil` where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Days since 1 March of year 0, by which dates are subtracted.
  ///
  /// Source: the well-known arithmetic of years that start in March (E. G. Richards, *Mapping Time*, 1998).
  public var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * monthFromMarch + 2) / 5 + day - 1
  }

  /// The same day a number of years later; 29 February becomes 1 March where the year has no such day.
  public func addingYears(_ years: Int) -> CalendarDate {
    CalendarDate(year: year + years, month: month, day: day) ?? CalendarDate(year: year + years, month: 3, day: 1)!
  }

  /// The first day of the month that lies a number of months later.
  public func firstOfMonth(after months: Int) -> CalendarDate {
    let index = year * 12 + month - 1 + months
    return CalendarDate(year: index / 12, month: index % 12 + 1, day: 1)!
  }

  /// The number of days in a month.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  public var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
