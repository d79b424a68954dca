internal import YouthCare

/// A table in plain text: the first column to the left, the others to the right with their points above each other.
struct TextTable {
  private let headings: [String]
  private let rows: [DocumentTable.Row]
  private let point: String
  private let width: Int

  /// Some columns of a table, in lines of at most a width as far as shortening the first one can make them.
  private init(_ table: DocumentTable, _ columns: [Int], point: String, width: Int) {
    headings = columns.map { table.headings[$0] }
    rows = table.rows.map { row in
      switch row {
      case .cells(let cells): .cells(columns.map { cells[$0] })
      case .gap, .note: row
      }
    }
    self.point = point
    self.width = width
  }

  /// The lines of a table, or of several with the labels repeated where it goes on in a next one.
  static func pieces(of table: DocumentTable, point: String, width: Int) -> [[String]] {
    var pieces: [[Int]] = [[0]]
    for column in table.headings.indices.dropFirst() {
      let wider = pieces[pieces.count - 1] + [column]
      switch table.overflow {
      case .continues
      where wider.count > 2 && TextTable(table, wider, point: point, width: width).lineWidth > width:
        pieces.append([0, column])
      case .continues, .shortensLabels: pieces[pieces.count - 1] = wider
      }
    }
    return pieces.map { TextTable(table, $0, point: point, width: width).lines }
  }

  /// How wide the widest line is.
  private var lineWidth: Int { lines.map(\.count).max() ?? 0 }

  private var lines: [String] {
    let filled = rows.compactMap { row in
      if case .cells(let cells) = row { cells.map(\.text) } else { nil }
    }
    let cells = headings.indices.map { column in aligned(filled.map { $0[column] }, in: column) }
    let titles = headings.map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    let height = titles.map(\.count).max() ?? 0
    var widths = headings.indices.map { column in (cells[column] + titles[column]).map(\.count).max() ?? 0 }
    let others = widths.dropFirst().reduce(0) { $0 + $1 + 2 }
    widths[0] = min(widths[0], max(8, width - others))
    let labels = Self.shortened(cells[0], to: widths[0])
    func line(_ texts: [String]) -> String {
      let parts = texts.enumerated().map { column, text in
        let space = String(repeating: " ", count: max(0, widths[column] - text.count))
        return column == 0 ? text + space : "  " + space + text
      }
      return parts.joined().trimmingTrailingSpaces
    }
    var result = (0..<height).map { row in
      line(titles.map { title in row < height - title.count ? "" : title[row - (height - title.count)] })
    }
    var told = 0
    for row in rows {
      switch row {
      case .cells:
        result.append(line([labels[told]] + cells.dropFirst().map { $0[told] }))
        told += 1
      case .gap: result.append("")
      case .note(let text): result += text.wrapped(to: width)
      }
    }
    return result
  }

  /// Pads fractions, so that points stand above each other; ranges, intervals and words stay as they are.
  private func aligned(_ texts: [String], in column: Int) -> [String] {
    guard column > 0 else { return texts }
    let isNumber = { (text: String) in !text.contains { $0.isLetter || $0 == "±" } }
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

  /// Labels that fit a width: cut at their end, or in their middle where the beginnings of different ones are the same.
  private static func shortened(_ labels: [String], to width: Int) -> [String] {
    guard labels.contains(where: { $0.count > width }) else { return labels }
    func cut(keeping tail: Int) -> [String] {
      labels.map { label in
        label.count <= width ? label : label.prefix(width - 1 - tail) + "…" + label.suffix(tail)
      }
    }
    let different = Set(labels).count
    let cuts = (0..<width - 1).lazy.map { cut(keeping: $0) }
    return cuts.first { Set($0).count == different } ?? cuts.max { Set($0).count < Set($1).count } ?? labels
  }
}

extension String {
  /// The first place of a text inside this one.
  fileprivate func range(of text: String) -> Range<String.Index>? { ranges(of: text).first }

  fileprivate var trimmingTrailingSpaces: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
