internal import YouthCare

extension ChangeReader {
  /// What a change of terms can't have: it replaces them whole, from a day on.
  private static let keysOfNumbers = ["to_segment", "times", "to", "plus", "until", "ramp"]

  /// A change of terms at a date, or `nil` and a fault; its terms also where only the rest of it has one.
  func fundingChange(_ reader: SectionReader, name: String) -> (change: FundingChange?, terms: PlacedTerms?) {
    for key in ["segments", "from", "funding"] { reader.require(key) }
    if let why = reader.text("why") { reader.record("why", why) }
    for key in Self.keysOfNumbers where reader.isStated(key) {
      reader.report(.contract(.notWithFunding(key)), at: reader.place(of: key))
    }
    let affected = affectedSegments(reader, named: ScenarioFormat.changeOfFunding) { _ in true }
    let from = firstOfMonth(reader)
    if let affected {
      reader.record("parameter", ScenarioFormat.changeOfFunding)
      reader.record("segments", affected.map { terms.ids[$0] }.joined(separator: ", "))
    }
    if let from { reader.record("from", from) }
    let role = PlacedTerms.Role.change(from: from, at: reader.valuePlace(of: "from"))
    let placed = terms.terms("funding", of: reader, role, in: affected ?? [])
    guard let affected, let from, let placed else { return (nil, placed) }
    return (FundingChange(name: name, segments: affected, from: from, terms: placed.terms), placed)
  }

  /// The day on which terms change, from the contract's start.
  private func firstOfMonth(_ reader: SectionReader) -> Double? {
    guard let date = reader.date("from"), isInContract("from", date, reader),
      opensMonth("from", date, of: .funding, reader), let contract
    else { return nil }
    return ContractCalendar(contract).day(of: date)
  }

  /// Whether a date is the first of a month, or the contract's own first or last; else a fault, as months are settled
  /// whole.
  func opensMonth(_ key: String, _ date: CalendarDate, of changing: ContractFault.ByMonth, _ reader: SectionReader)
    -> Bool
  {
    guard let contract else { return true }
    let end = contract.start.addingYears(contract.wholeYears)
    if date.day == 1 || date == contract.start || date == end { return true }
    let next = date.firstOfMonth(after: 1)
    let mend = next < end ? next : max(contract.start, date.firstOfMonth(after: 0))
    reader.report(.contract(.notFirstOfMonth(key, changing, date, mend)), at: reader.valuePlace(of: key))
    return false
  }
}
