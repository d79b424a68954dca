internal import YouthCare

/// A table in plain text: the first column to the left, the others to the right with their points above each other.
struct TextTable {
  /// The headings; a line feed makes two lines of one.
  private let headings: [String]
  private var rows: [[String]] = []
  /// Lines across all columns, before the row of that number, or at the end.
  private var notes: [Int: [String]] = [:]
  private let point: String

  init(_ headings: [String], point: String) {
    self.headings = headings
    self.point = point
  }

  mutating func add(_ row: [String]) {
    rows.append(row)
  }

  /// An empty line.
  mutating func addGap() {
    rows.append([])
  }

  /// A text across all columns, between the row that was added last and the next one.
  mutating func addNote(_ text: String) {
    notes[rows.count, default: []] += text.wrapped()
  }

  /// The lines, at most `pageWidth` characters wide as far as shortening the first column can make them.
  var lines: [String] {
    let cells = headings.indices.map { column in aligned(rows.filter { !$0.isEmpty }.map { $0[column] }, in: column) }
    let titles = headings.map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    let height = titles.map(\.count).max() ?? 0
    var widths = headings.indices.map { column in (cells[column] + titles[column]).map(\.count).max() ?? 0 }
    let others = widths.dropFirst().reduce(0) { $0 + $1 + 2 }
    widths[0] = min(widths[0], max(8, pageWidth - others))
    func line(_ texts: [String]) -> String {
      let parts = texts.enumerated().map { column, text in
        let space = String(repeating: " ", count: max(0, widths[column] - text.count))
        return column == 0 ? shortened(text, to: widths[0]) + space : "  " + space + text
      }
      return parts.joined().trimmingTrailingSpaces
    }
    var result = (0..<height).map { row in
      line(titles.map { title in row < height - title.count ? "" : title[row - (height - title.count)] })
    }
    var filled = 0
    for (position, row) in rows.enumerated() {
      result += notes[position] ?? []
      result.append(row.isEmpty ? "" : line(cells.map { $0[filled] }))
      if !row.isEmpty { filled += 1 }
    }
    return result + (notes[rows.count] ?? [])
  }

  /// How wide the widest line is.
  var lineWidth: Int { lines.map(\.count).max() ?? 0 }

  /// Pads fractions, so that points stand above each other; ranges and words stay as they are.
  private func aligned(_ texts: [String], in column: Int) -> [String] {
    guard column > 0 else { return texts }
    let isNumber = { (text: String) in !text.contains { $0.isLetter } }
    let fractions = texts.map { text in
      isNumber(text) ? text.range(of: point).map { text.distance(from: $0.lowerBound, to: text.endIndex) } ?? 0 : 0
    }
    let widest = fractions.max() ?? 0
    return zip(texts, fractions).map { text, fraction in
      guard isNumber(text) else { return text }
      let tail = text.reversed().prefix { !$0.isNumber }.count
      let missing = fraction == 0 ? max(0, widest - tail) : widest - fraction
      return text + String(repeating: " ", count: missing)
    }
  }

  private func shortened(_ text: String, to width: Int) -> String {
    text.count <= width ? text : text.prefix(width - 1) + "…"
  }
}

extension String {
  /// The first place of a text inside this one.
  fileprivate func range(of text: String) -> Range<String.Index>? { ranges(of: text).first }

  var trimmingTrailingSpaces: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
