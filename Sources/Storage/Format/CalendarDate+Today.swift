internal import Foundation
public import YouthCare

extension CalendarDate {
  /// The day that it is where the program runs.
  public static var today: CalendarDate {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let date = CalendarDate(year: year, month: month, day: day)
    else { preconditionFailure("today is a day") }
    return date
  }
}
