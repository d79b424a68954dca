internal import Experiments
internal import YouthCare

// The tidy tables: one line a measure, segment and time, with the estimate beside it; a measure without meaning has none.
extension Table {
  static let months = estimates(
    .months, .init(nl: "een meting van een segment in een maand", en: "a measure of a segment in a month"),
    time: .month, summary
  ) { $0.months }
  static let years = estimates(
    .years, .init(nl: "een meting van een segment in een jaar", en: "a measure of a segment in a year"),
    time: .year, summary
  ) { $0.years }
  static let totals = estimates(
    .totals, .init(nl: "een meting van een segment over het contract", en: "a measure of a segment over the contract"),
    time: nil, summary
  ) { $0.totals }
  /// The edges of the bands that hold the middle 30, 60 and 90 % of replications, the median, and the edges of the band
  /// that chance alone would have.
  static let bands = estimates(
    .bands, .init(nl: "de spreiding van een meting in een maand", en: "the spread of a measure in a month"),
    time: .month, quantiles([0.05, 0.20, 0.35, 0.50, 0.65, 0.80, 0.95]), chance
  ) { $0.months }

  /// Columns of an estimate, with what stands in them.
  typealias Part = (columns: [TableColumn], values: @Sendable (Estimate) -> [Double])
  /// Columns of a row, with what stands in them.
  typealias RowPart = (columns: [TableColumn], values: @Sendable (ProjectionTable.Row) -> [Double])

  /// Mean, error, spread and the usual quantiles.
  static var summary: Part {
    let quantiles = quantiles([0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95])
    let spread = TableColumn(
      "sd", .number, .ofRow,
      .init(nl: "de standaardafwijking over herhalingen", en: "the standard deviation over replications"))
    return (
      [.mean(.ofRow), .standardError(.ofRow), spread] + quantiles.columns,
      { [$0.mean, $0.standardError, $0.standardDeviation] + quantiles.values($0) }
    )
  }

  /// The edges of the band around the median that chance alone would have, then their errors.
  ///
  /// Without nested runs, and of what is no plain value, they are empty.
  private static var chance: RowPart {
    func column(_ name: String, _ percent: String) -> TableColumn {
      TableColumn(
        name, .number, .ofRow,
        LocalizedText(
          nl: "wat {0} van de 100 herhalingen niet passeren als alleen toeval meespeelt, om de mediaan",
          en: "what {0} in 100 replications do not pass where only chance has a part, around the median"
        ).filled(percent))
    }
    func error(_ name: String) -> TableColumn {
      TableColumn(
        name + "_error", .number, .ofRow,
        LocalizedText(nl: "de standaardfout van {0} om de mediaan", en: "the standard error of {0} around the median")
          .filled(name))
    }
    return (
      [
        column("chance_p05", "5"), column("chance_p95", "95"), error("chance_p05"), error("chance_p95"),
      ],
      { row in
        let edges = row.chance ?? [nil, nil]
        let median = row.estimate?.quantile(0.5)?.value ?? .nan
        return edges.map { $0.map { median + $0.value } ?? .nan } + edges.map { $0?.standardError ?? .nan }
      }
    )
  }

  private static func quantiles(_ probabilities: [Double]) -> Part {
    (
      TableColumn.quantiles(probabilities),
      { estimate in
        let figures = probabilities.map { estimate.quantile($0) }
        return figures.map { $0?.value ?? .nan } + figures.map { $0?.standardError ?? .nan }
      }
    )
  }

  private static func estimates(
    _ file: ResultFile, _ meaning: LocalizedText, time: TableColumn?, _ part: Part,
    _ more: RowPart = ([], { _ in [] }),
    of rows: @escaping @Sendable (ProjectionTable) -> [ProjectionTable.Row]
  ) -> Table {
    let (values, others) = (part.values, more.values)
    let columns = [.scenario, .segment, .measure] + (time.map { [$0] } ?? []) + part.columns + more.columns
    return Table(file, meaning, columns) { results, sink throws(OutputFailure) in
      let scenario = results.projection.ensemble.scenario
      let calendar = ContractCalendar(scenario.contract)
      for row in rows(results) {
        guard let estimate = row.estimate, estimate.mean.isFinite else { continue }
        let place = [scenario.cell, scenario.cell(of: row.segment), .text(row.measure.key)]
        try sink(place + calendar.cells(of: row.period) + (values(estimate) + others(row)).map { .number($0) })
      }
    }
  }
}

extension ContractCalendar {
  /// The cell of a period: 2027-01, 2027, or none for the whole contract.
  fileprivate func cells(of period: Period) -> [TableCell] {
    switch period {
    case .month(let index): [cell(ofMonth: index)]
    case .year(let year), .through(let year): [.whole(year)]
    case .contract: []
    }
  }
}
