internal import Experiments
internal import YouthCare

/// What each option of a comparison costs by budget year, beside its budget.
struct CostYearTable {
  private static let probabilities = [0.10, 0.50, 0.90]
  private let comparison: OptionComparison

  init(_ comparison: OptionComparison) {
    self.comparison = comparison
  }

  /// The columns.
  static let columns: [TableColumn] =
    [
      .scenario, .year, .init("budget", .number, .of(.euro), .init(nl: "de begroting", en: "the budget")),
      .mean(.of(.euro)), .standardError(.of(.euro)),
    ] + TableColumn.quantiles(probabilities)

  /// The rows: of the base by budget year, then of each option.
  var rows: [[TableCell]] {
    ([comparison.base] + comparison.options).flatMap { option in
      comparison.base.ground.years.compactMap { year -> [TableCell]? in
        guard let cost = option.cost(of: year) else { return nil }
        let quantiles = Self.probabilities.map { cost.quantile($0) }
        let numbers: [Double?] =
          [option.budgets[year], cost.mean, cost.standardError] + quantiles.map { $0?.value }
          + quantiles.map { $0?.standardError }
        return [.text(option.name), .whole(year)] + numbers.map { TableCell($0) }
      }
    }
  }

  /// Writes it as a file of an output.
  func write(in folder: OutputFolder) throws(OutputFailure) {
    try folder.write(.costYears, columns: Self.columns.map(\.name), rows: rows)
  }
}
