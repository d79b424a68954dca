internal import Experiments
internal import YouthCare

extension Summary {
  private var ledger: LedgerSums { projection.ensemble.ledger }

  /// What the municipality pays by budget year, by what it is for; nothing where all of it is for care.
  var payments: Document.Section? {
    let kinds: [(item: LedgerItem, heading: Texts)] = [
      (.revenueCare, .care), (.revenueSettlement, .settlement), (.revenueGuarantee, .guarantee),
      (.revenueInnovation, .innovation), (.revenueRescue, .rescue), (.outside, .outsideContract),
      (.other, .otherCosts), (.administration, .administration),
    ].filter { !ledger.isZero($0.item, in: .region) }
    guard kinds.count > 1 else { return nil }
    let columns = kinds + [(.expense, .total)]
    let unit = MoneyUnit(
      fitting: calendar.years.map { ledger.figure(.expense, in: .region, over: .year($0)).value }.max() ?? 0)
    var table = DocumentTable([say(.budgetYear)] + columns.map { say($0.heading) })
    func add(_ label: String, _ period: Period) {
      table.add(label, columns.map { money($0.item, .region, period, in: unit) })
    }
    for year in calendar.years { add("\(year)", .year(year)) }
    if calendar.years.count > 1 {
      table.addGap()
      add(say(.wholeContract), .contract)
    }
    return Document.Section([
      .heading(say(.paymentHeading, unit.name.text(in: language))), .table(table.roundedAlike(.columns, by: numbers)),
    ])
  }

  /// The lines of other cost by budget year, each with its task field; nothing where there are none.
  var otherCosts: Document.Section? {
    let ensemble = projection.ensemble
    let lines = scenario.otherCosts
    guard !lines.isEmpty else { return nil }
    let amounts = lines.indices.map { line in
      calendar.years.map { Cents.euros(ensemble.otherCents(of: line, over: .year($0))) }
    }
    let totals = calendar.years.indices.map { year in amounts.reduce(0) { $0 + $1[year] } }
    let unit = MoneyUnit(fitting: totals.max() ?? 0)
    var table = DocumentTable([say(.otherLine)] + calendar.years.map { "\($0)" })
    func add(_ label: String, _ years: [Double]) {
      table.add(label, years.map { numbers.exactCell($0, in: unit.euros) })
    }
    for (line, years) in zip(lines, amounts) {
      let field = line.taskField.map { " (\($0))" } ?? ""
      add(line.title.text(in: language) + field, years)
    }
    if lines.count > 1 { add(say(.total), totals) }
    return Document.Section([
      .heading(say(.otherCostsHeading, unit.name.text(in: language))),
      .table(table.roundedAlike(.columns, by: numbers)), .paragraph(say(.otherCostsNote)),
    ])
  }

  /// What the providers of each segment delivered, earned and spent over the contract.
  var providers: Document.Section? {
    guard !ledger.isZero(.cost, in: .region) else { return nil }
    let columns: [(item: LedgerItem, heading: Texts)] = [
      (.production, .production), (.revenue, .revenue), (.cost, .providerCost), (.result, .result),
    ]
    let unit = MoneyUnit(fitting: ledger.figure(.cost, in: .region, over: .contract).value)
    var table = DocumentTable([say(.segmentHeading)] + columns.map { say($0.heading) })
    for (label, segment) in places {
      let scope = segment.map { LedgerScope.segment($0) } ?? .region
      table.add(label, columns.map { money($0.item, scope, .contract, in: unit) })
    }
    return Document.Section([
      .heading(say(.providerHeading, unit.name.text(in: language))), .table(table.roundedAlike(.columns, by: numbers)),
    ])
  }

  private func money(_ item: LedgerItem, _ scope: LedgerScope, _ period: Period, in unit: MoneyUnit)
    -> DocumentTable.Cell
  {
    numbers.cell(ledger.figure(item, in: scope, over: period), in: unit.euros)
  }
}
