internal import Experiments
internal import YouthCare

/// The tidy tables: one line a measure, segment and time, with the estimate beside it.
struct EstimateTable {
  /// A column of the estimate.
  struct Column: Sendable {
    let name: String
    let value: @Sendable (Estimate) -> Double
  }

  /// The column of time, if there is one.
  let time: String?
  /// The columns of the estimate.
  let columns: [Column]

  /// Mean, error, spread and the usual quantiles.
  static let summary =
    [
      Column(name: "mean") { $0.mean },
      Column(name: "standard_error") { $0.standardError },
      Column(name: "sd") { $0.standardDeviation },
    ] + quantiles([0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95])
    + quantileErrors([0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95])

  /// The edges of the bands that hold the middle 30, 60 and 90 % of replications, and the median.
  static let bands =
    quantiles([0.05, 0.20, 0.35, 0.50, 0.65, 0.80, 0.95]) + quantileErrors([0.05, 0.20, 0.35, 0.50, 0.65, 0.80, 0.95])

  private static func quantiles(_ probabilities: [Double]) -> [Column] {
    probabilities.map { probability in
      Column(name: name(of: probability)) { $0.quantile(probability)?.value ?? .nan }
    }
  }

  private static func quantileErrors(_ probabilities: [Double]) -> [Column] {
    probabilities.map { probability in
      Column(name: name(of: probability) + "_error") { $0.quantile(probability)?.standardError ?? .nan }
    }
  }

  private static func name(of probability: Double) -> String {
    let percent = Int((probability * 100).rounded())
    return "p\(percent < 10 ? "0" : "")\(percent)"
  }

  /// The first line.
  var header: String {
    (["scenario", "segment", "measure"] + (time.map { [$0] } ?? []) + columns.map(\.name))
      .joined(separator: ",") + "\n"
  }

  /// Writes the rows of a scenario; a measure without meaning has none.
  func write(_ rows: [ProjectionTable.Row], of scenario: Scenario, to file: FileWriter) throws(OutputFailure) {
    let calendar = ContractCalendar(scenario.contract)
    let name = CSVText.field(scenario.name)
    for row in rows {
      guard let estimate = row.estimate, estimate.mean.isFinite else { continue }
      var line =
        "\(name),\(row.segment.map { CSVText.field(scenario.segments[$0].id) } ?? ReservedName.all.rawValue),\(row.measure.key)"
      if time != nil { line += ",\(calendar.text(of: row.period))" }
      for column in columns { line += ",\(CSVText.number(column.value(estimate)))" }
      try file.write(line + "\n")
    }
  }
}

extension ContractCalendar {
  /// A period as a file names it: 2027-01, 2027, or empty for the whole contract.
  func text(of period: Period) -> String {
    switch period {
    case .month(let index):
      return contractMonth(index).text
    case .year(let year), .through(let year): return "\(year)"
    case .contract: return ""
    }
  }
}
