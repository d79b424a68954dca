internal import YouthCare

extension SectionReader {
  /// Reads what is known of a provider's future: whether the region can do without him, and when he closes.
  func readFuture(of provider: inout Provider, _ contract: ContractPeriod?) {
    if let isSystem = flag("system") { provider.isSystem = isSystem }
    record("system", "\(provider.isSystem)")
    guard let date = date("closes"), let contract, isInContract("closes", date, contract) else { return }
    let day = ContractCalendar(contract).day(of: date)
    provider.closes = day
    record("closes", day)
  }

  /// Whether a date lies in the contract; else a fault.
  func isInContract(_ key: String, _ date: CalendarDate, _ contract: ContractPeriod) -> Bool {
    let end = contract.start.addingYears(contract.wholeYears)
    let last = key == "until" ? end : CalendarDate(dayNumber: end.dayNumber - 1)
    if (contract.start...last).contains(date) { return true }
    report(.dateOutside(key, date, contract.start...last), at: valuePlace(of: key))
    return false
  }
}
