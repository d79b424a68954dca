internal import Experiments
internal import YouthCare

extension FirstScreen {
  /// Cost in budget years and of the whole contract, against the budget where there is one.
  func costs(of shownYears: [Int]) -> Document.Section {
    let heading: Texts = projection.budgetRisks.years.isEmpty ? .costHeading : .costAgainstBudgetHeading
    return Document.Section([
      .heading(heading.text(in: language, costUnit.name.text(in: language))), .table(costTable(of: shownYears)),
    ])
  }

  /// The unit in which cost of years is told.
  var costUnit: MoneyUnit {
    MoneyUnit(fitting: calendar.years.compactMap { estimate(of: .year($0))?.mean }.max() ?? 0)
  }

  /// The table of that.
  func costTable(of shownYears: [Int]) -> DocumentTable {
    let risks = projection.budgetRisks
    let unit = costUnit
    let hasBudget = !risks.years.isEmpty
    var rows = DocumentTable(
      ([.budgetYear, .mean, .spread] + (hasBudget ? [.budget, .exceedance, .reserve80, .reserve90] : []))
        .map { (text: Texts) in text.text(in: language) })
    func add(_ label: String, _ period: Period, _ risk: BudgetRisk?) {
      let cost = estimate(of: period)
      var cells = [
        numbers.cell(cost, in: unit.euros),
        numbers.rangeCell(cost?.quantile(0.05), cost?.quantile(0.95), in: unit.euros),
      ]
      if hasBudget { cells += budgetCells(risk, in: unit) }
      rows.add(label, cells)
    }
    for year in shownYears { add("\(year)", .year(year), risks.years.first { $0.period == .year(year) }) }
    if shownYears.count < calendar.years.count { rows.addNote(say(.otherYears)) }
    if calendar.years.count > 1 {
      add(Texts.wholeContract.text(in: language), .contract, wholeRisk)
    }
    return rows.roundedAlike(.columns, by: numbers)
  }

  /// The risk over the whole contract; `nil` where some year has no budget, or there is only one.
  var wholeRisk: BudgetRisk? {
    let risk = projection.budgetRisks.cumulative.last
    return risk?.period == .through(lastYear) ? risk : nil
  }

  /// The cost of the region over a period.
  func estimate(of period: Period) -> Estimate? { projection.estimate(.cost, segment: nil, over: period) }

  private func budgetCells(_ risk: BudgetRisk?, in unit: MoneyUnit) -> [DocumentTable.Cell] {
    guard let risk else { return [DocumentTable.Cell](repeating: .number(NumberText.meaningless), count: 4) }
    return [numbers.exactCell(risk.budget, in: unit.euros), numbers.probabilityCell(risk.exceedance)]
      + [risk.reserve80, risk.reserve90].map { numbers.reserveCell($0, in: unit.euros) }
  }
}
