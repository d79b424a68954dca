internal import YouthCare

/// The sheet that leads to all others and says what they have.
struct ContentsSheet {
  /// A sheet.
  struct Entry {
    let name: String
    /// The headings that it stands under in the report.
    let place: String
    let content: String
  }

  let entries: [Entry]
  let language: Language

  init(entries: [Entry], in language: Language) {
    self.entries = entries
    self.language = language
  }

  func write(to sheet: WorkbookSheet) {
    func text(_ text: WorkbookText) -> String { text.text.text(in: language) }
    sheet.hideGrid()
    for (column, width) in [34.0, 50, 70].enumerated() { sheet.setWidth(width, column: column) }
    sheet.write(.text(text(.contents)), .title, row: 0, column: 0)
    for (column, heading) in [WorkbookText.sheet, .place, .content].enumerated() {
      sheet.write(.text(text(heading)), .header(isTrailing: false), row: 2, column: column)
    }
    sheet.freeze(rows: 3, columns: 1)
    for (place, entry) in entries.enumerated() {
      sheet.writeLink(entry.name, to: entry.name, row: 3 + place, column: 0)
      sheet.write(.text(entry.place), .text, row: 3 + place, column: 1)
      sheet.write(.text(entry.content), .text, row: 3 + place, column: 2)
    }
  }
}
