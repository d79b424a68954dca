/// The numbers that a chart is drawn from, below the table that people read.
struct ChartBlock {
  /// What stands in a row: a label and numbers, `nil` where there is none.
  struct Row {
    let label: WorkbookSheet.Content
    let numbers: [Double?]
  }

  let headings: [String]
  let rows: [Row]
  /// The row of the headings on the sheet.
  var header = 0

  /// Where an axis begins so that differences can be seen that are small beside the numbers; `nil` for zero.
  static func floor(of numbers: [Double]) -> Double? {
    guard let low = numbers.min(), let high = numbers.max(), low > 0, high > low, high - low < low / 2 else {
      return nil
    }
    var unit = 1.0
    while unit * 10 <= high - low { unit *= 10 }
    while unit > high - low { unit /= 10 }
    return max(0, ((low - (high - low) / 2) / unit).rounded(.down) * unit)
  }

  /// How numbers of this size are shown, on axes too.
  var format: String {
    let size = rows.flatMap(\.numbers).compactMap { $0 }.map(abs).max() ?? 0
    return size >= 100 ? "#,##0" : size >= 10 ? "#,##0.0" : "#,##0.00"
  }

  /// The cells of a column without its heading.
  func cells(of column: Int) -> CellRange { CellRange(row: header + 1, column: column, rows: rows.count) }

  /// How wide its columns are at least, in characters.
  static let width = 16.0

  /// Writes it, below a title and the unit, which an axis of the chart is named by.
  func write(to sheet: WorkbookSheet, title: String, unit: String) {
    sheet.setHeight(32, row: header)
    sheet.write(.text(title), .section, row: header - 2, column: 0)
    sheet.write(.text(unit), .line, row: header - 1, column: 0)
    for (column, heading) in headings.enumerated() {
      sheet.write(.text(heading), .header(isTrailing: column > 0), row: header, column: column)
    }
    for (place, row) in rows.enumerated() {
      let style: CellStyle = if case .number = row.label { .number("0") } else { .text }
      sheet.write(row.label, style, row: header + 1 + place, column: 0)
      for (column, number) in row.numbers.enumerated() {
        guard let number, number.isFinite else { continue }
        sheet.write(.number(number), .number(format), row: header + 1 + place, column: column + 1)
      }
    }
  }
}
