internal import Reporting
internal import YouthCare

/// A table as markup: its caption, headings that say of what they are, and a region that scrolls where it is too wide.
struct HTMLTable {
  /// Its markup.
  let text: String

  /// A table with a name in the page, and one for readers where it has no caption.
  init(_ table: DocumentTable, id: String, name: String, in language: Language) {
    let headings = table.headings.enumerated().map { column, heading in
      let side = table.alignment(of: column) == .trailing ? " class=\"n\"" : ""
      return heading.isEmpty ? "<td></td>" : "<th scope=\"col\"\(side)>\(Self.heading(heading))</th>"
    }
    var groups: [[String]] = [[]]
    for row in table.rows {
      switch row {
      case .cells(let cells): groups[groups.count - 1].append(Self.row(cells, of: table))
      case .gap: groups.append([])
      case .note(let text):
        groups[groups.count - 1].append(
          "<tr class=\"note\"><td colspan=\"\(table.headings.count)\">\(text.asMarkup)</td></tr>")
      }
    }
    let bodies = groups.filter { !$0.isEmpty }.map { "<tbody>\n\($0.joined(separator: "\n"))\n</tbody>" }
    let unit = table.unit.isEmpty ? "" : "<span class=\"unit\">\(table.unit.asMarkup)</span>"
    let caption = [table.caption.asMarkup, unit].filter { !$0.isEmpty }.joined(separator: " ")
    let label =
      table.caption.isEmpty ? "aria-label=\"\(name.asMarkup)\"" : "aria-labelledby=\"\(id)\""
    text = """
      <div class="scroll" role="group" tabindex="0" \(label)>
      <table\(table.caption.isEmpty ? " \(label)" : "")>\(caption.isEmpty ? "" : "\n<caption id=\"\(id)\">\(caption)</caption>")
      <thead>
      <tr>\(headings.joined())</tr>
      </thead>
      \(bodies.joined(separator: "\n"))
      </table>
      </div>
      """
  }

  private static func row(_ cells: [DocumentTable.Cell], of table: DocumentTable) -> String {
    let texts = cells.enumerated().map { column, cell in
      let text = cell.text.asMarkup
      if column == 0 { return text.isEmpty ? "<td></td>" : "<th scope=\"row\">\(text)</th>" }
      let side = table.alignment(of: column) == .trailing ? " class=\"n\"" : ""
      return "<td\(side)>\(text)</td>"
    }
    return "<tr>\(texts.joined())</tr>"
  }

  /// A heading in one line, with where a word of it may be broken.
  private static func heading(_ text: String) -> String {
    let lines = text.split(separator: "\n").map(String.init)
    return lines.enumerated().reduce("") { result, line in
      guard let last = result.last else { return line.element.asMarkup }
      // A hyphen before a small letter stands there for the break only.
      let isBroken = last == "-" && line.element.first?.isLowercase == true
      return (isBroken ? result.dropLast() + "\u{AD}" : result + " ") + line.element.asMarkup
    }
  }
}
