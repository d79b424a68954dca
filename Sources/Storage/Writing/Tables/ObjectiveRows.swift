internal import Experiments
internal import YouthCare

extension Table {
  /// The objectives: a line for each with its segment and period; one without meaning has none.
  ///
  /// The spread stays empty where single replications have no value of their own: a probability, a distance from the
  /// budget, a value at risk. A probability has an interval that holds it with 95 %, from low to high.
  static let objectives = Table(
    .objectives, .init(nl: "een doel van een segment over een periode", en: "an objective of a segment over a period"),
    [
      .scenario, .init("objective", .text, .init(nl: "het doel", en: "the objective")), .segment,
      .init("period_type", .text, .init(nl: "month, year of contract", en: "month, year or contract")),
      .init(
        "period", .text,
        .init(nl: "de periode, als 2027-01, 2027 of total", en: "the period, as 2027-01, 2027 or total")),
      .init("unit", .text, .init(nl: "de eenheid", en: "the unit")), .mean(.ofRow), .standardError(.ofRow),
    ] + TableColumn.quantiles([0.10, 0.50, 0.90])
      + [.init("low", .number, .of(.share), low), .init("high", .number, .of(.share), high)]
  ) { results, sink throws(OutputFailure) in
    let scenario = results.projection.ensemble.scenario
    let calendar = ContractCalendar(scenario.contract)
    for row in results.objectives.rows {
      let figure = row.estimate.figure
      let spread = row.estimate.spread ?? [nil, nil, nil]
      let numbers =
        [figure.value, figure.standardError] + spread.map { $0?.value } + spread.map { $0?.standardError }
        + [figure.interval?.lowerBound, figure.interval?.upperBound]
      let place = [scenario.cell, .text(row.objective.key), scenario.cell(of: row.segment)]
      try sink(
        place + calendar.words(for: row.period) + [.text(row.objective.unit.rawValue)] + numbers.map { TableCell($0) })
    }
  }
}

extension ContractCalendar {
  /// The kind of a period, and which it is.
  fileprivate func words(for period: Period) -> [TableCell] {
    switch period {
    case .month(let index): [.text("month"), cell(ofMonth: index)]
    case .year(let year), .through(let year): [.text("year"), .text("\(year)")]
    case .contract: [.text("contract"), .text(ReservedName.total.rawValue)]
    }
  }
}
