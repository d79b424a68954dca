internal import Experiments
internal import YouthCare

/// One line a replication, with the region's yearly totals: what a spreadsheet needs to count for itself.
struct ReplicationTable {
  /// Measures that add up, with their total over the contract.
  static let flows: [Measure] = [.cost, .starts, .ends, .dropOuts]
  /// Measures at the end of a budget year.
  static let stocks: [Measure] = [.waiting, .inCare]

  /// The budget years of all scenarios; a scenario without one has empty fields there.
  let years: [Int]

  init(_ scenarios: [Scenario]) {
    years = Set(scenarios.flatMap { ContractCalendar($0.contract).years }).sorted()
  }

  var header: String {
    let flows = Self.flows.flatMap { measure in
      years.map { "\(measure.key)_\($0)" } + ["\(measure.key)_total"]
    }
    let stocks = Self.stocks.flatMap { measure in years.map { "\(measure.key)_\($0)" } }
    return (["scenario", "replication"] + flows + stocks).joined(separator: ",") + "\n"
  }

  func write(_ projection: Projection, to file: FileWriter) throws(OutputFailure) {
    let scenario = projection.ensemble.scenario
    let own = Set(ContractCalendar(scenario.contract).years)
    var columns: [(measure: Measure, values: [Double]?)] = []
    for measure in Self.flows + Self.stocks {
      for year in years {
        columns.append((measure, own.contains(year) ? projection.plainValues(measure, over: .year(year)) : nil))
      }
      if Self.flows.contains(measure) { columns.append((measure, projection.plainValues(measure, over: .contract))) }
    }
    let name = CSVText.field(scenario.name)
    for replication in 0..<projection.ensemble.replications {
      var line = "\(name),\(replication)"
      for (measure, values) in columns {
        line += "," + (values.map { CSVText.value($0[replication], of: measure) } ?? "")
      }
      try file.write(line + "\n")
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
