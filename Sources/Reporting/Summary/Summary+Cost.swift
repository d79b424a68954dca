internal import Experiments
internal import YouthCare

extension Summary {
  /// Cost by budget year and cumulative; against the budget where there is one.
  var costs: Document.Section {
    let risks = projection.budgetRisks
    let hasBudget = !risks.years.isEmpty
    let unit = MoneyUnit(fitting: calendar.years.map { costValues(over: .year($0)).max() ?? 0 }.max() ?? 0)
    var table = DocumentTable(
      [.budgetYear, .mean, .spread].map { say($0) }
        + (hasBudget ? [.budget, .exceedance, .overrun, .reserve80, .reserve90].map { say($0) } : []))
    func add(_ label: String, _ period: Period, _ risk: BudgetRisk?) {
      let costs = costValues(over: period)
      table.add(label, costCells(costs, in: unit) + (hasBudget ? budgetCells(risk, in: unit) : []))
    }
    func risk(_ period: Period) -> BudgetRisk? { (risks.years + risks.cumulative).first { $0.period == period } }
    for year in calendar.years { add("\(year)", .year(year), risk(.year(year))) }
    if calendar.years.count > 1 { table.addGap() }
    for (position, year) in calendar.years.enumerated().dropFirst() {
      let isLast = position == calendar.years.count - 1
      guard hasBudget || isLast else { continue }
      add(isLast ? say(.wholeContract) : say(.through, "\(year)"), .through(year), risk(.through(year)))
    }
    let heading = say(hasBudget ? .costAgainstBudgetHeading : .costHeading, unit.name.text(in: language))
    return Document.Section([.heading(heading), .table(table.roundedAlike(.columns, by: numbers))])
  }

  private func costValues(over period: Period) -> [Double] {
    switch projection.values(.cost, segment: nil, over: period) {
    case .plain(let values): values
    case .ratio, .indicator, .deviation, .quantile, .pooledQuantile, nil: []
    }
  }

  private func costCells(_ costs: [Double], in unit: MoneyUnit) -> [DocumentTable.Cell] {
    [numbers.cell(Estimate(costs).figure, in: unit.euros), numbers.spreadCell(of: costs, in: unit.euros)]
  }

  private func budgetCells(_ risk: BudgetRisk?, in unit: MoneyUnit) -> [DocumentTable.Cell] {
    guard let risk else { return [DocumentTable.Cell](repeating: .number(NumberText.meaningless), count: 5) }
    return [
      numbers.exactCell(risk.budget, in: unit.euros), numbers.probabilityCell(risk.exceedance),
      numbers.cell(risk.overrun, in: unit.euros),
      numbers.reserveCell(risk.reserve80, in: unit.euros),
      numbers.reserveCell(risk.reserve90, in: unit.euros),
    ]
  }
}

extension NumberText {
  /// P5 to P95 of values, each rounded by its own error.
  func spread(of values: [Double], in unit: Double = 1) -> String { spreadCell(of: values, in: unit).text }

  /// P5 to P95 of values.
  func spreadCell(of values: [Double], in unit: Double = 1) -> DocumentTable.Cell {
    guard values.count > 1 else { return .range(Self.unknown) }
    let sorted = values.sorted()
    if sorted[0] == sorted[sorted.count - 1] { return .range(exact(sorted[0] / unit)) }
    return rangeCell(Quantile.figure(of: sorted, 0.05), Quantile.figure(of: sorted, 0.95), in: unit)
  }
}
