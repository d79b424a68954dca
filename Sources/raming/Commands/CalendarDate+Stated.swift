import YouthCare

extension CalendarDate {
  /// A day of the command line, as 2026-11-28; `nil` where that is none.
  init?(stated text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard text.count == 10, parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }
}
