internal import Experiments
internal import YouthCare

extension Table {
  /// Measures that add up, with their total over the contract.
  private static let flows: [Measure] = [.cost, .starts, .ends, .dropOuts]
  /// Measures at the end of a budget year.
  private static let stocks: [Measure] = [.waiting, .inCare]

  /// One line a replication, with the region's yearly totals: what a spreadsheet needs to count for itself.
  ///
  /// It has the budget years of all scenarios; a scenario without one has empty cells there.
  static func replications(of scenarios: [Scenario]) -> Table {
    let years = Set(scenarios.flatMap { ContractCalendar($0.contract).years }).sorted()
    let parts = (flows + stocks).flatMap { measure in
      years.map { (measure: measure, period: Period.year($0)) }
        + (flows.contains(measure) ? [(measure, .contract)] : [])
    }
    let columns = parts.map { measure, period in column(of: measure, over: period) }
    return Table(
      .replications, .init(nl: "een herhaling", en: "a replication"), [.scenario, .replication] + columns
    ) { results, sink throws(OutputFailure) in
      let (projection, scenario) = (results.projection, results.projection.ensemble.scenario)
      let own = Set(ContractCalendar(scenario.contract).years.map { Period.year($0) } + [.contract])
      let values = parts.map { own.contains($1) ? projection.plainValues($0, over: $1) : nil }
      for replication in 0..<projection.ensemble.replications {
        let cells = zip(parts, values).map { part, values in
          values.map { TableCell($0[replication], of: part.measure) } ?? .empty
        }
        try sink([scenario.cell, .whole(replication)] + cells)
      }
    }
  }

  private static func column(of measure: Measure, over period: Period) -> TableColumn {
    let meaning = LocalizedText(nl: "{0}; {1}", en: "{0}; {1}")
    switch period {
    case .year(let year):
      return TableColumn(
        "\(measure.key)_\(year)", .number, .of(measure.unit), meaning.filled(measure.meaning, LocalizedText("\(year)")))
    case .month, .through, .contract:
      return TableColumn(
        "\(measure.key)_total", .number, .of(measure.unit),
        meaning.filled(measure.meaning, .init(nl: "over het contract", en: "over the contract")))
    }
  }
}

extension Projection {
  /// The values of a measure that is no ratio, one a replication.
  func plainValues(_ measure: Measure, segment: Int? = nil, over period: Period) -> [Double]? {
    switch values(measure, segment: segment, over: period) {
    case .plain(let values): values
    case .ratio, .indicator, .deviation, .quantile, .pooledQuantile, nil: nil
    }
  }
}
