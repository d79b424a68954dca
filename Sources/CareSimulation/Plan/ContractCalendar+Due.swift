internal import YouthCare

extension ContractCalendar {
  /// Whether something that is done every so many months, or never (0), is done at the end of this number of them.
  static func isDue(in months: Int, everyMonths every: Double) -> Bool {
    every > 0 && months > 0 && months % max(1, Int(every.rounded())) == 0
  }
}
