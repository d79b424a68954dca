internal import YouthCare

/// A table in plain text, every column to the left, whose cells wrap where the page is too narrow.
struct WrappedTable {
  private let headings: [String]
  private var rows: [(cells: [String], note: String)] = []

  init(_ headings: [String]) {
    self.headings = headings
  }

  /// Adds a row, with a text across all columns below it.
  mutating func add(_ cells: [String], note: String) {
    rows.append((cells, note))
  }

  /// The lines; the widest columns give way first, but no word is broken.
  var lines: [String] {
    let gap = 2
    let columns = headings.indices.map { column in [headings[column]] + rows.map { $0.cells[column] } }
    let least = columns.map { cells in cells.flatMap { $0.split(separator: " ").map(\.count) }.max() ?? 0 }
    var widths = columns.map { cells in cells.map(\.count).max() ?? 0 }
    while widths.reduce(0, +) + gap * (widths.count - 1) > pageWidth {
      let candidates = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    func line(_ cells: [String]) -> [String] {
      let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
      return (0..<(wrapped.map(\.count).max() ?? 0)).map { row in
        var text = ""
        for (column, lines) in wrapped.enumerated() {
          text += (row < lines.count ? lines[row] : "").padded(to: widths[column] + gap)
        }
        return String(text.reversed().drop { $0 == " " }.reversed())
      }
    }
    return line(headings) + rows.flatMap { line($0.cells) + $0.note.indented() }
  }
}

extension String {
  /// A note below a row: indented, and wrapped within the page.
  fileprivate func indented() -> [String] { wrapped(to: pageWidth - 4).map { "    " + $0 } }
}
