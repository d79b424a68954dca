internal import Experiments
internal import YouthCare

/// The objectives: a line for each with its segment and period; one without meaning has none.
///
/// The spread stays empty where single replications have no value of their own: a probability, a distance from the
/// budget, a value at risk. A probability has an interval that holds it with 95 %, from low to high.
enum ObjectiveCSV {
  static let header =
    "scenario,objective,segment,period_type,period,unit,mean,standard_error,p10,p50,p90,"
    + "p10_error,p50_error,p90_error,low,high\n"

  static func write(_ table: ObjectiveTable, of scenario: Scenario, to file: FileWriter) throws(OutputFailure) {
    let calendar = ContractCalendar(scenario.contract)
    let name = CSVText.field(scenario.name)
    for row in table.rows {
      let segment = row.segment.map { CSVText.field(scenario.segments[$0].id) } ?? ReservedName.all.rawValue
      let figure = row.estimate.figure
      let spread = row.estimate.spread ?? [nil, nil, nil]
      let numbers =
        [figure.value, figure.standardError] + spread.map { $0?.value ?? .nan }
        + spread.map { $0?.standardError ?? .nan }
        + [figure.interval?.lowerBound ?? .nan, figure.interval?.upperBound ?? .nan]
      let period = words(for: row.period, in: calendar)
      try file.write(
        "\(name),\(row.objective.key),\(segment),\(period),\(row.objective.unit.rawValue),"
          + numbers.map(CSVText.number).joined(separator: ",") + "\n")
    }
  }

  private static func words(for period: Period, in calendar: ContractCalendar) -> String {
    switch period {
    case .month: "month,\(calendar.text(of: period))"
    case .year, .through: "year,\(calendar.text(of: period))"
    case .contract: "contract,\(ReservedName.total.rawValue)"
    }
  }
}
