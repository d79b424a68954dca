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
    let span = contract.start...contract.start.addingYears(contract.wholeYears)
    if span.contains(date), key == "until" || date < span.upperBound { return true }
    report(.dateOutside(key, date, span), at: valuePlace(of: key))
    return false
  }
}
