internal import YouthCare

/// A date as a scenario file writes it: `2027-01-01`.
enum DateText {
  /// Why a text is no date.
  enum Problem: Error, Equatable {
    case noDate(meant: String?)
    case noSuchDay
  }

  /// The date.
  static func parse(_ text: String) throws(Problem) -> CalendarDate {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "." }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ? Int(part) : nil
    }
    guard parts.count == 3, numbers.count == 3 else { throw .noDate(meant: nil) }
    if parts.map(\.count) == [4, 2, 2], text.filter({ $0 == "-" }).count == 2 {
      guard let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) else { throw .noSuchDay }
      return date
    }
    // A day of the month may come first, as the Dutch write it; never the month.
    let order = parts[0].count == 4 ? numbers : numbers.reversed()
    throw .noDate(meant: CalendarDate(year: order[0], month: order[1], day: order[2])?.description)
  }
}
