public import Reporting
internal import YouthCare

/// A report as a workbook for Excel or LibreOffice: a table a sheet, formulas that live, and charts of its own.
///
/// Cells hold numbers that aren't rounded and show as many decimals as the report tells; a total or a difference is a
/// formula. Notation is that of the reader's program, words are those of the report.
public struct Workbook: Rendering {
  private let temporaryFolder: String

  /// A workbook that is made in a folder for temporary files, of which nothing is left.
  public init(temporaryFolder: String = Workbook.defaultTemporaryFolder) {
    self.temporaryFolder = temporaryFolder
  }

  /// The bytes of an `.xlsx` file; the same for the same report.
  public func bytes(of report: Report) throws(RenderingFailure) -> [UInt8] {
    let language = report.document.language
    let tables = report.document.publishedTables
    let file = try WorkbookFile(in: temporaryFolder, for: report)
    var names = SheetNames(in: language)
    func text(_ text: WorkbookText) -> String { text.text.text(in: language) }
    let (cover, contents, notes) = (names.next(text(.cover)), names.next(text(.contents)), names.next(text(.notes)))
    let tableSheets = tables.map { table in TableSheet(table, name: names.next(table.title), in: language) }
    let budgets = BudgetSheet(report.curves, names: &names, in: language)

    var entries = [
      ContentsSheet.Entry(name: cover, place: "", content: report.cover.title),
      ContentsSheet.Entry(name: notes, place: "", content: text(.notesContent)),
    ]
    entries += tableSheets.map { sheet in
      ContentsSheet.Entry(
        name: sheet.name, place: sheet.published.place.joined(separator: " – "), content: sheet.published.title)
    }
    entries += budgets?.entries ?? []

    CoverSheet(cover: report.cover, in: language).write(to: file.addSheet(cover), contents: contents)
    ContentsSheet(entries: entries, in: language).write(to: file.addSheet(contents))
    NotesSheet(report.document, tables: tableSheets).write(to: file.addSheet(notes), contents: contents)
    for sheet in tableSheets { sheet.write(to: file.addSheet(sheet.name), contents: contents) }
    budgets?.write(to: file, contents: contents)
    return try file.finished()
  }
}
