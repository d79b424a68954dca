internal import Reporting
internal import YouthCare

/// A sheet with one table; with the chart of a figure and what that is drawn from, where it is of one.
struct TableSheet {
  /// The sheet's name.
  let name: String
  /// The table and where it stands.
  let published: PublishedTable
  private let language: Language
  private var table: DocumentTable { published.table }
  /// The row of the headings.
  private static let header = 3

  init(_ published: PublishedTable, name: String, in language: Language) {
    self.published = published
    self.name = name
    self.language = language
  }

  /// Writes it, with the way back to the contents.
  func write(to sheet: WorkbookSheet, contents: String) {
    sheet.write(.text(published.title), .title, row: 0, column: 0)
    sheet.write(.text(table.caption == published.title ? "" : table.caption), .line, row: 1, column: 0)
    sheet.writeLink(WorkbookText.toContents.text.text(in: language), to: contents, row: 2, column: 0)
    for column in table.headings.indices {
      let heading = table.wholeHeading(of: column, in: language)
      let isTrailing = table.alignment(of: column) == .trailing
      sheet.write(.text(heading), .header(isTrailing: isTrailing), row: Self.header, column: column)
      sheet.setWidth(width(of: column, under: heading), column: column)
    }
    sheet.freeze(rows: Self.header + 1, columns: 1)
    for (place, row) in table.rows.enumerated() {
      switch row {
      case .cells(let cells):
        for (column, cell) in cells.enumerated() { write(cell, of: place, column, to: sheet) }
      case .gap: break
      case .note(let text): sheet.write(.text(text), .line, row: sheetRow(place), column: 0)
      }
    }
    let range = CellRange(
      row: Self.header, column: 0, rows: table.rows.count + 1, columns: max(1, table.headings.count))
    sheet.file.define(SheetNames.definedName(of: name, in: language), range, on: name)
    if let figure = published.figure {
      FigureChart(figure, in: language).write(
        to: sheet, belowRow: sheetRow(table.rows.count), besideColumn: table.headings.count, atRow: Self.header)
    }
  }

  private func sheetRow(_ place: Int) -> Int { Self.header + 1 + place }

  private func write(_ cell: DocumentTable.Cell, of place: Int, _ column: Int, to sheet: WorkbookSheet) {
    let row = sheetRow(place)
    guard let value = cell.number else {
      let style: CellStyle = table.alignment(of: column) == .leading ? .text : .word
      return sheet.write(.text(cell.text), style, row: row, column: column)
    }
    let live = liveFormula(of: cell, worth: value, place, column)
    sheet.write(
      live.map { .formula($0.text, $0.value) } ?? .number(value), .number(cell.numberFormat(in: language)), row: row,
      column: column)
  }

  /// The formula of a cell, with what a spreadsheet makes of it; `nil` where that would be something else than the cell.
  private func liveFormula(
    of cell: DocumentTable.Cell, worth value: Double, _ place: Int, _ column: Int
  ) -> (text: String, value: Double)? {
    guard let formula = cell.formula else { return nil }
    let text: String
    let terms: [Double?]
    switch formula {
    case .sum(let rows):
      text = "SUM(" + runs(of: rows.sorted(), column: column).joined(separator: ",") + ")"
      terms = rows.map { number(in: $0, column) }
    case .difference(let first, let second):
      text = [first, second].map { CellRange(row: sheetRow(place), column: $0).relative }.joined(separator: "-")
      terms = [number(in: place, first), number(in: place, second).map { -$0 }]
    }
    let known = terms.compactMap { $0 }
    guard !terms.isEmpty, known.count == terms.count else { return nil }
    let result = known.reduce(0, +)
    let size = known.reduce(1) { max($0, abs($1)) }
    return abs(result - value) <= size * 1e-9 ? (text, result) : nil
  }

  /// Rows as ranges of those that follow each other: a sum takes at most 255 terms.
  private func runs(of rows: [Int], column: Int) -> [String] {
    var runs: [CellRange] = []
    for row in rows.map(sheetRow) {
      if let last = runs.last, last.row + last.rows == row {
        runs[runs.count - 1].rows += 1
      } else {
        runs.append(CellRange(row: row, column: column))
      }
    }
    return runs.map(\.relative)
  }

  private func number(in place: Int, _ column: Int) -> Double? {
    guard table.rows.indices.contains(place), case .cells(let cells) = table.rows[place],
      cells.indices.contains(column)
    else { return nil }
    return cells[column].number
  }

  private func width(of column: Int, under heading: String) -> Double {
    let texts = table.rows.compactMap { row in
      if case .cells(let cells) = row, cells.indices.contains(column) { cells[column].text.count } else { nil }
    }
    let word = heading.split(separator: " ").map(\.count).max() ?? 0
    let whole = min(heading.count, 14)
    let least = published.figure == nil ? 10 : column == 0 ? 24 : ChartBlock.width
    return min(60, max(least, Double(max(texts.max() ?? 0, word, whole) + 2)))
  }
}

extension DocumentTable.Cell {
  /// The number that the cell shows; `nil` where it tells a bound, a range, an interval or that nothing is known.
  fileprivate var number: Double? {
    guard kind == .number, text.contains(where: \.isNumber), !text.contains(where: { "<>±≤≥?~".contains($0) }) else {
      return nil
    }
    return value
  }

  /// How a spreadsheet shows it, in the notation of its reader: as many decimals as the report tells.
  fileprivate func numberFormat(in language: Language) -> String {
    let count = decimals(in: language)
    let decimals = count > 0 ? "." + String(repeating: "0", count: count) : ""
    let isGrouped = text.contains(language.notation.separator) || abs(value ?? 0) < 1000
    return isPercentage ? "0" + decimals + "%" : (isGrouped ? "#,##0" : "0") + decimals
  }
}
