internal import Experiments
internal import YouthCare

/// Lines in whole thousands of euros that add up as they are printed: budget papers ask for both.
struct ThousandLines {
  /// By line and year.
  let lines: [[Int]]
  /// By year.
  let totals: [Int]

  /// Amounts by line and year, and their totals, in euro.
  init(_ amounts: [[Double]], totals: [Double]) {
    let years = totals.enumerated().map { year, total in
      AddedParts(amounts.map { $0[year] }, total: total, inStepsOf: MoneyUnit.thousand.euros)
    }
    self.totals = years.map(\.total)
    lines = amounts.indices.map { line in years.map { $0.parts[line] } }
  }
}

extension NumberText {
  /// A cell with whole thousands, to be added up: its digits go below the error.
  func cell(thousands: Int) -> DocumentTable.Cell {
    exactCell(Double(thousands) * 1_000, in: 1_000, maximumDecimals: 0)
  }

  /// A cell with an advantage (V, Dutch *voordeel*) or a disadvantage (N, *nadeel*, negative) in whole thousands.
  func cell(advantage thousands: Int) -> DocumentTable.Cell {
    let mark = thousands == 0 ? "" : thousands > 0 ? " V" : " N"
    return DocumentTable.Cell(
      kind: .number, text: count(abs(thousands)) + mark,
      quantity: Quantity(
        style: .number, figures: [Figure(Double(thousands) * 1_000, standardError: 0)], unit: 1_000,
        maximumDecimals: 0))
  }

  /// A cell with a Monte Carlo error, told as the step by which it would round.
  func cell(error: Double, in unit: Double, maximumDecimals: Int) -> DocumentTable.Cell {
    DocumentTable.Cell(
      kind: .number, text: errorText(error / unit, maximumDecimals: maximumDecimals),
      quantity: Quantity(
        style: .number, figures: [Figure(error, standardError: 0)], unit: unit, maximumDecimals: maximumDecimals,
        sign: "± "))
  }

  /// An error in the unit in which it reads best: `± € 2 mln`.
  func euros(error: Double) -> String {
    let unit = MoneyUnit(fitting: error.isFinite ? error : 0)
    let suffix = unit.suffix.text(in: language)
    let size = errorText(error / unit.euros).replacing("± ", with: "± € ")
    return suffix.isEmpty ? size : "\(size) \(suffix)"
  }
}
