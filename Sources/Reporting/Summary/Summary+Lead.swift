internal import Experiments
internal import YouthCare

extension Summary {
  /// The years from the date of the data to the contract beside what is known of them; nothing where the contract starts
  /// with the data (MODEL.md, T10).
  var lead: Document.Section? {
    guard let observed = scenario.contract.observed, !table.lead.isEmpty else { return nil }
    let region = table.lead.filter { $0.segment == nil }
    let hasPart = region.contains { !$0.isWhole }
    let unit = MoneyUnit(fitting: region.filter { $0.item == .cost }.map(\.estimate.mean).max() ?? 0)
    let headings = calendar.leadYears.map { year in
      "\(year)" + (region.contains { $0.year == year && !$0.isWhole } ? "*" : "")
    }
    var rows = DocumentTable([""] + headings)
    for item in LeadItem.allCases {
      let years = region.filter { $0.item == item }
      let euros = item == .cost ? unit.euros : 1
      let decimals = item == .cost ? 2 : 0
      rows.add(
        label(of: item, unit),
        years.map { numbers.cell($0.estimate, in: euros, maximumDecimals: decimals) })
      guard years.contains(where: { $0.known != nil }) else { continue }
      rows.add(
        "  " + say(.leadKnown),
        years.map { numbers.exactCell($0.known, in: euros, maximumDecimals: decimals) })
      rows.add(
        "  " + say(.leadDifference),
        years.map { numbers.percentageCell($0.difference) })
    }
    var sentences = [say(.leadNote, scenario.contract.start.text(in: language))]
    if hasPart { sentences.append(say(.leadPartOfYear)) }
    return Document.Section([
      .heading(say(.leadHeading, observed.text(in: language))), .paragraph(sentences.joined(separator: " ")),
      .table(rows.roundedAlike(.rows, by: numbers)),
    ])
  }

  private func label(of item: LeadItem, _ unit: MoneyUnit) -> String {
    switch item {
    case .clients: say(.clients)
    case .starts: say(.outsideStarts)
    case .inCare: say(.leadInCare)
    case .waiting: say(.leadWaiting)
    case .cost: say(.leadCost, unit.name.text(in: language))
    }
  }
}
