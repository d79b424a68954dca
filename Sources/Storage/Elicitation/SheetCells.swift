/// The cells of a CSV file (RFC 4180), each with the line and the column at which it begins, from 1.
///
/// Cells are parted by commas, or by semicolons where the first line has more of those, as spreadsheets in Dutch write
/// them. Lines of nothing but empty cells are left out.
struct SheetCells {
  /// One cell.
  struct Cell {
    /// Its text, without quotes around it and blanks at its ends.
    let text: String
    let line: Int
    let column: Int
  }

  /// The rows.
  private(set) var rows: [[Cell]] = []
  /// Whether cells are parted by semicolons: then a comma stands for decimals.
  let hasSemicolons: Bool
  /// Where a quote begins that isn't closed.
  private(set) var openQuote: (line: Int, column: Int)?

  /// The cells of a text.
  init(_ text: String) {
    let first = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
    hasSemicolons = first.count { $0 == ";" } > first.count { $0 == "," }
    let mark: Unicode.Scalar = hasSemicolons ? ";" : ","
    var row: [Cell] = []
    var cell = String.UnicodeScalarView()
    var (line, column) = (1, 1)
    var start = (line: 1, column: 1)
    var quote: (line: Int, column: Int)?
    let scalars = Array(text.unicodeScalars)
    var index = 0
    func ended(_ scalars: String.UnicodeScalarView) -> Cell {
      Cell(text: String(scalars).trimmed, line: start.line, column: start.column)
    }
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let isBreak = scalar == "\n" || scalar == "\r"
      if quote != nil {
        if scalar == "\"", next == "\"" {
          cell.append(scalar)
          index += 1
          column += 1
        } else if scalar == "\"" {
          quote = nil
        } else {
          cell.append(scalar)
        }
      } else if scalar == "\"", cell.isEmpty {
        quote = (line, column)
      } else if scalar == mark || isBreak {
        row.append(ended(cell))
        cell = String.UnicodeScalarView()
        if isBreak {
          if scalar == "\r", next == "\n" { index += 1 }
          if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
          row = []
        }
      } else {
        cell.append(scalar)
      }
      if isBreak {
        (line, column) = (line + 1, 1)
      } else {
        column += 1
      }
      if quote == nil, scalar == mark || isBreak { start = (line, column) }
      index += 1
    }
    row.append(ended(cell))
    if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    openQuote = quote
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
