internal import Reporting

/// A table as Typst sets it: with a header row that comes back on every page, and as small as it has to be.
struct TypstTable {
  private let table: DocumentTable

  init(_ table: DocumentTable) {
    self.table = table
  }

  /// Whether it is too wide for a page that stands, in the smallest letters.
  var isWide: Bool { width * Self.sizes[Self.sizes.count - 1] > Self.standing }

  /// The table with its caption, in the largest letters that it fits in.
  var text: String {
    let line = isWide ? Self.lying : Self.standing
    let size = Self.sizes.first { width * $0 <= line } ?? Self.sizes[Self.sizes.count - 1]
    return "#text(size: \(size)pt)[\(captioned)]"
  }

  private var width: Double { columns.map(\.width).reduce(0, +) }

  /// Sizes of letters, in points.
  private static let sizes = [9.0, 8.0, 7.0]
  /// What a line holds, in widths of a letter times points: paper less margins, over half an em a letter.
  private static let (standing, lying) = (470.0 / 0.5, 717.0 / 0.5)

  private var captioned: String {
    let caption = [table.caption, table.unit.isEmpty ? "" : "(\(table.unit))"].filter { !$0.isEmpty }
    guard !caption.isEmpty else { return "#\(body)" }
    return "#figure(kind: table, caption: \(TypstSource.string(caption.joined(separator: " "))), \(body))"
  }

  private var body: String {
    let columns = columns
    var parts = [
      "columns: (\(columns.map(\.track).joined(separator: ", ")),)",
      "align: (\(columns.map { $0.isOfWords ? "left" : "right" }.joined(separator: ", ")),)",
    ]
    let headings = table.headings.indices.map {
      TypstSource.string(table.heading(of: $0).inOneLine(breaking: "\u{AD}"))
    }
    parts.append("table.header(\(headings.joined(separator: ", ")))")
    for row in table.rows {
      switch row {
      case .cells(let cells):
        parts.append(
          cells.map { Self.breakable(TypstSource.string(Self.unbroken($0)), $0.kind) }.joined(separator: ", "))
      case .gap: parts.append("table.hline(stroke: 0.4pt + luma(150))")
      case .note(let text):
        parts.append("table.cell(colspan: \(max(1, columns.count)), align: left, emph(\(TypstSource.string(text))))")
      }
    }
    parts.append("table.hline(stroke: 0.6pt)")
    return "table(\(parts.joined(separator: ",\n  ")))"
  }

  /// A column of a table.
  private struct Column {
    /// Whether texts stand in it, which begin at the left and may be broken.
    let isOfWords: Bool
    /// About how many letters wide it is, with the room around it.
    let width: Double
    /// How Typst is to measure it.
    let track: String
  }

  private var columns: [Column] {
    table.headings.indices.map { index in
      let cells = table.rows.compactMap { row -> DocumentTable.Cell? in
        guard case .cells(let cells) = row, index < cells.count else { return nil }
        return cells[index]
      }
      let isOfWords = index == 0 || (!cells.isEmpty && cells.allSatisfy { $0.kind == .word })
      // Words among numbers may be broken between them.
      let longest =
        cells.map { isOfWords || $0.kind != .word ? $0.text.count : Self.longestWord(of: $0.text) }.max() ?? 0
      let heading = Self.longestWord(of: table.heading(of: index))
      // Long texts share what the others leave, of which each has as much as it needs: a heading is broken over lines
      // instead.
      let isFlexible = index == 0 || (isOfWords && longest > 22)
      let width = isFlexible ? max(8, min(longest, 30)) : max(longest, heading)
      return Column(
        isOfWords: isOfWords, width: Double(width) + 2,
        track: isFlexible ? "\(max(12, min(longest, 90)))fr" : "\(Double(width) * 0.55 + 0.3)em + 9pt")
    }
  }

  private static func longestWord(of text: String) -> Int {
    text.split { $0 == "\n" || $0 == " " }.map(\.count).max() ?? 0
  }

  /// A cell's text; a number isn't broken over lines.
  private static func unbroken(_ cell: DocumentTable.Cell) -> String {
    switch cell.kind {
    case .number, .range: cell.text.replacing(" ", with: "\u{A0}")
    case .label, .word: cell.text
    }
  }

  /// A written string in which long words may be broken: an address behind its points and underscores, a fingerprint
  /// anywhere.
  private static func breakable(_ string: String, _ kind: DocumentTable.Cell.Kind) -> String {
    switch kind {
    case .number, .range: string
    case .label, .word:
      string.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
        guard word.count > 20 else { return String(word) }
        if word.count > 40, word.allSatisfy({ $0.isHexDigit || $0 == "\"" }) {
          return word.map(String.init).joined(separator: "\u{200B}")
        }
        return String(word).replacing(".", with: ".\u{200B}").replacing("_", with: "_\u{200B}")
      }.joined(separator: " ")
    }
  }
}
