internal import Experiments
internal import YouthCare

extension Table {
  private static let measuresOfPaths: [Measure] = [.cost, .waiting, .inCare, .starts, .ends]
  /// How many replications are shown.
  private static let pathCount = 5

  /// The first replications, month by month: the thin lines of a fan chart.
  static let paths = Table(
    .paths, .init(nl: "een meting in een herhaling in een maand", en: "a measure in a replication in a month"),
    [
      .scenario, .segment, .measure, .replication, .month,
      TableColumn("value", .number, .ofRow, .init(nl: "wat de herhaling gaf", en: "what the replication gave")),
    ]
  ) { results, sink throws(OutputFailure) in
    let (projection, scenario) = (results.projection, results.projection.ensemble.scenario)
    let calendar = ContractCalendar(scenario.contract)
    let months = calendar.contractMonths.indices.map { $0 - calendar.warmUpMonths }
    for segment in [nil] + scenario.segments.indices.map({ Optional($0) }) {
      for measure in measuresOfPaths {
        let values = months.map { projection.plainValues(measure, segment: segment, over: .month($0)) ?? [] }
        for replication in 0..<min(pathCount, projection.ensemble.replications) {
          for (month, values) in zip(months, values) where !values.isEmpty {
            try sink([
              scenario.cell, scenario.cell(of: segment), .text(measure.key), .whole(replication),
              calendar.cell(ofMonth: month), TableCell(values[replication], of: measure),
            ])
          }
        }
      }
    }
  }
}
