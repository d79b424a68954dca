internal import Reporting
internal import YouthCare

/// A table as markup: its caption, headings that say of what they are, and a region that scrolls where it is too wide.
struct HTMLTable {
  /// Its markup.
  let text: String

  /// A table with a name in the page, and one for readers where it has no caption.
  init(_ table: DocumentTable, id: String, name: String, in language: Language) {
    let sides = table.headings.indices.map { Self.side(of: $0, in: table) }
    let headings = table.headings.indices.map { column in
      let (heading, side) = (table.heading(of: column), sides[column])
      return heading.isEmpty
        ? "<td></td>" : "<th scope=\"col\"\(side)>\(heading.inOneLine(breaking: "\u{AD}").asMarkup)</th>"
    }
    var groups: [[String]] = [[]]
    for row in table.rows {
      switch row {
      case .cells(let cells): groups[groups.count - 1].append(Self.row(cells, sides: sides))
      case .gap: groups.append([])
      case .note(let text):
        groups[groups.count - 1].append(
          "<tr class=\"note\"><td colspan=\"\(table.headings.count)\"><span class=\"stay\">\(text.asMarkup)</span></td></tr>"
        )
      }
    }
    let bodies = groups.filter { !$0.isEmpty }.map { "<tbody>\n\($0.joined(separator: "\n"))\n</tbody>" }
    let unit = table.unit.isEmpty ? "" : "<span class=\"unit\">\(table.unit.asMarkup)</span>"
    let caption = [table.caption.asMarkup, unit].filter { !$0.isEmpty }.joined(separator: " ")
    let label =
      table.caption.isEmpty ? "aria-label=\"\(name.asMarkup)\"" : "aria-labelledby=\"\(id)\""
    // On paper: what doesn't fit on a page that stands, and what needn't be broken over two.
    let kinds = "scroll" + (table.headings.count > 9 ? " wide" : "") + (table.rows.count <= 12 ? " short" : "")
    let captioned = caption.isEmpty ? "" : "\n<caption><span class=\"stay\" id=\"\(id)\">\(caption)</span></caption>"
    text = """
      <div class="\(kinds)" role="group" tabindex="0" \(label)>
      <table\(table.caption.isEmpty ? " \(label)" : "")>\(captioned)
      <thead>
      <tr>\(headings.joined())</tr>
      </thead>
      \(bodies.joined(separator: "\n"))
      </table>
      </div>
      """
  }

  /// The class of a column's cells: numbers stand at the right, a column of words only at the left.
  private static func side(of column: Int, in table: DocumentTable) -> String {
    guard table.alignment(of: column) == .trailing else { return "" }
    let kinds = table.rows.compactMap { row in
      if case .cells(let cells) = row, cells.indices.contains(column), !cells[column].text.isEmpty {
        cells[column].kind
      } else {
        nil
      }
    }
    return !kinds.isEmpty && kinds.allSatisfy { $0 == .word } ? "" : " class=\"n\""
  }

  private static func row(_ cells: [DocumentTable.Cell], sides: [String]) -> String {
    let texts = cells.enumerated().map { column, cell in
      let text = cell.text.asMarkup
      if column == 0 { return text.isEmpty ? "<td></td>" : "<th scope=\"row\">\(text)</th>" }
      return "<td\(cell.kind == .word && !sides[column].isEmpty ? " class=\"n w\"" : sides[column])>\(text)</td>"
    }
    return "<tr>\(texts.joined())</tr>"
  }
}
