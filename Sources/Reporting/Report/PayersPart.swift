public import Experiments
public import YouthCare

/// The part of a report on who pays what to whom: by kind and year, by segment and provider, contract by contract
/// with its price and result, what ceilings and guarantees do, who bears which risk, and which providers get into trouble.
public struct PayersPart {
  let summary: Summary
  let language: Language

  var numbers: NumberText { NumberText(language) }
  var ledger: LedgerSums { summary.projection.ensemble.ledger }
  var scenario: Scenario { summary.scenario }

  /// The part on a run.
  public init(_ table: ProjectionTable, in language: Language) {
    summary = Summary(table, in: language, version: "")
    self.language = language
  }

  /// Its sections; none where nothing is paid at all.
  public var sections: [Document.Section] {
    guard !ledger.isZero(.expense, in: .region) else { return [] }
    return [
      opening, kinds, PayersTables(self).section, PayersContracts(self).section, PayersLimits(self).section, risks,
      PayersDistress(self).section,
    ]
    .compactMap(\.self)
  }

  func say(_ text: PayersPartText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  /// What is paid in all, and what of it goes to providers.
  private var opening: Document.Section {
    let ensemble = summary.projection.ensemble
    let all = cost(over: .contract)
    let unit = MoneyUnit(fitting: all.value)
    let providers = Set(
      ensemble.contracts.indices.filter { !ledger.isZero(.revenue, in: .contract($0)) }.map(providerName))
    let words = say(
      .opening, numbers.euros(all), numbers.errorText(all.standardError / unit.euros), unit.name.text(in: language),
      numbers.euros(ledger.figure(.revenue, in: .region, over: .contract)), numbers.count(providers.count),
      numbers.euros(ledger.figure(.administration, in: .region, over: .contract)))
    return Document.Section([
      .heading(Document.Heading(level: .part, text: say(.heading))), .paragraph(words),
      .paragraph(say(.adding, numbers.count(ensemble.replications))),
    ])
  }

  /// What the municipalities owe, without their own administration, as everywhere.
  private func cost(over period: Period) -> Figure {
    Estimate(summary.projection.ensemble.cost(over: period).map(Cents.euros)).figure
  }

  /// What contracts and other costs come to in each year; over the contract it is the years together. The municipalities'
  /// own administration stands below the total.
  private var kinds: Document.Section {
    let rows: [(item: LedgerItem, label: PayersPartText)] = [
      (.revenueCare, .care), (.revenueSettlement, .settlement), (.revenueGuarantee, .guarantee),
      (.revenueInnovation, .innovation), (.revenueRescue, .rescue), (.outside, .outside), (.other, .other),
    ].filter { !ledger.isZero($0.item, in: .region) }
    let years = summary.calendar.years
    let unit = MoneyUnit(fitting: years.map { cost(over: .year($0)).value }.max() ?? 0)
    func added(_ items: [LedgerItem], _ labels: [String], total: (Period) -> Figure) -> DocumentTable {
      func column(_ heading: String, _ period: Period, _ origin: AddedTable.Origin = .own) -> AddedTable.Column {
        AddedTable.Column(
          heading: heading, parts: items.map { ledger.figure($0, in: .region, over: period) }, total: total(period),
          origin: origin)
      }
      let whole = years.count > 1 ? [column(say(.contract), .contract, .sum(of: Array(years.indices)))] : []
      return AddedTable(
        labels: labels, total: say(.total), columns: years.map { column("\($0)", .year($0)) } + whole, unit: unit
      ).table(say(.kind), by: numbers)
    }
    var table = added(rows.map(\.item), rows.map { say($0.label).replacing("\n", with: " ") }, total: cost)
    let own = added([.administration], [say(.administration)]) {
      ledger.figure(.administration, in: .region, over: $0)
    }
    if !ledger.isZero(.administration, in: .region), case .cells(let cells) = own.rows.first {
      table.addGap()
      table.add(cells[0].text, Array(cells.dropFirst()))
    }
    table.caption = say(.kinds)
    table.unit = unit.name.text(in: language)
    return Document.Section([.heading(say(.kindsHeading)), .table(table), .paragraph(say(.administrationNote))])
  }

  /// What the rules of contracts make of more clients, longer stays, more hours and heavier clients.
  private var risks: Document.Section? {
    guard let (risks, unit) = summary.riskTable else { return nil }
    var table = risks
    table.caption = say(.risk)
    table.unit = unit.name.text(in: language)
    return Document.Section([.heading(say(.riskHeading)), .table(table), .paragraph(summary.riskNote)])
  }

  /// The name of the provider of a contract: the same in all segments in which he has one.
  func providerName(of contract: Int) -> String {
    let place = summary.projection.ensemble.contracts[contract]
    return scenario.segments[place.segment].providers[place.provider].name
  }
}
