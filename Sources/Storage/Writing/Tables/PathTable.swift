internal import Experiments
internal import YouthCare

/// The first replications, month by month: the thin lines of a fan chart.
enum PathTable {
  static let measures: [Measure] = [.cost, .waiting, .inCare, .starts, .ends]
  static let count = 5
  static let header = "scenario,segment,measure,replication,month,value\n"

  static func write(_ projection: Projection, to file: FileWriter) throws(OutputFailure) {
    let scenario = projection.ensemble.scenario
    let calendar = ContractCalendar(scenario.contract)
    let name = CSVText.field(scenario.name)
    let replications = 0..<min(count, projection.ensemble.replications)
    for segment in [nil] + scenario.segments.indices.map({ Optional($0) }) {
      let id = segment.map { CSVText.field(scenario.segments[$0].id) } ?? ReservedName.all.rawValue
      for measure in measures {
        let months = calendar.contractMonths.indices.map { index -> (text: String, values: [Double]) in
          let period = Period.month(index - calendar.warmUpMonths)
          return (calendar.text(of: period), projection.plainValues(measure, segment: segment, over: period) ?? [])
        }
        for replication in replications {
          for month in months where !month.values.isEmpty {
            let value = CSVText.value(month.values[replication], of: measure)
            try file.write("\(name),\(id),\(measure.key),\(replication),\(month.text),\(value)\n")
          }
        }
      }
    }
  }
}
