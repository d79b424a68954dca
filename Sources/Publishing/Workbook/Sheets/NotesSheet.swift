internal import Reporting
internal import YouthCare

/// What the report says in words, in its order; where a table or a figure stands, the way to its sheet.
struct NotesSheet {
  private let document: Document
  private let sheets: [TableSheet]

  /// The words of a document, whose tables have sheets.
  init(_ document: Document, tables: [TableSheet]) {
    self.document = document
    sheets = tables
  }

  /// Writes it, with the way back to the contents.
  func write(to sheet: WorkbookSheet, contents: String) {
    let language = document.language
    sheet.hideGrid()
    sheet.setWidth(110, column: 0)
    sheet.write(.text(WorkbookText.notes.text.text(in: language)), .title, row: 0, column: 0)
    sheet.writeLink(WorkbookText.toContents.text.text(in: language), to: contents, row: 1, column: 0)
    sheet.write(.text(WorkbookText.cells.text.text(in: language)), .text, row: 2, column: 0)
    sheet.freeze(rows: 2, columns: 0)
    var row = 4
    var tables = sheets[...]
    func add(_ text: String, _ style: CellStyle) {
      sheet.write(.text(text), style, row: row, column: 0)
      row += 1
    }
    func addLink() {
      guard let table = tables.popFirst() else { return }
      let text = WorkbookText.seeSheet.text.filled(table.name).text(in: language)
      sheet.writeLink(text, to: table.name, row: row, column: 0)
      row += 1
    }
    for block in document.sections.flatMap(\.blocks) {
      switch block {
      case .heading(let heading):
        row += 1
        add(heading.text, style(of: heading.level))
        for detail in heading.details { add(detail, .text) }
      case .paragraph(let text): add(text, .text)
      case .list(let items): for item in items { add("• " + item, .text) }
      case .lines(let lines): for line in lines { add(line, .line) }
      case .table: addLink()
      case .figure(let figure):
        add(figure.description, .text)
        addLink()
      }
    }
  }

  private func style(of level: Document.Heading.Level) -> CellStyle {
    switch level {
    case .title: .title
    case .part: .part
    case .section: .section
    }
  }
}
