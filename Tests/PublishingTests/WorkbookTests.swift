import Glibc
import Publishing
import Reporting
import Testing
import YouthCare

/// What a spreadsheet makes of a workbook is held against it by `Tests/Workbook/run`.
@Suite("The report as a workbook")
struct WorkbookTests {
  @Test("the same report gives the same bytes", arguments: Language.allCases)
  func sameBytes(language: Language) throws {
    let report = SampleReport.report(in: language)
    let bytes = try Workbook().bytes(of: report)
    #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    #expect(try Workbook().bytes(of: report) == bytes)
  }

  @Test("the date of the report is in it")
  func date() throws {
    let other = SampleReport.report(in: .dutch, date: CalendarDate(year: 2026, month: 11, day: 29)!)
    #expect(try Workbook().bytes(of: other) != Workbook().bytes(of: SampleReport.report(in: .dutch)))
  }

  @Test("a folder that isn't there is named, in both languages")
  func noFolder() {
    let failure = #expect(throws: RenderingFailure.self) {
      try Workbook(temporaryFolder: "/nowhere/at/all").bytes(of: SampleReport.report(in: .english))
    }
    #expect(
      failure?.message.en
        == "The workbook can't be made: no folder can be made in /nowhere/at/all. Choose another one with TMPDIR.")
    #expect(
      failure?.message.nl
        == "Het werkboek kan niet gemaakt worden: in /nowhere/at/all valt geen map te maken. Kies een andere met TMPDIR."
    )
  }

  @Test("nothing is left in the folder for temporary files")
  func nothingLeft() throws {
    var template = Array((Workbook.defaultTemporaryFolder + "/raming-test-XXXXXX").utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    _ = try Workbook(temporaryFolder: folder).bytes(of: SampleReport.report(in: .dutch))
    // A folder with something in it can't be removed.
    #expect(rmdir(folder) == 0)
  }

  @Test("a picture of lines alone, of which the legend leaves out none, is a chart too")
  func linesAlone() throws {
    let sample = SampleReport.report(in: .english)
    let line = DocumentFigure.Years.Series(label: "list", values: [5, 6], low: [], high: [])
    let lines = DocumentFigure.Years(unit: "clients", years: [2027, 2028], series: [line], level: nil)
    let figure = DocumentFigure(
      name: "list", title: "The list", description: "", chart: .years(lines), data: DocumentTable(["year", "list"]))
    let document = Document(in: .english, [Document.Section([.figure(figure)])])
    #expect(try !Workbook().bytes(of: Report(cover: sample.cover, document: document, curves: [])).isEmpty)
  }

  @Test("a report without tables and curves is a workbook too")
  func empty() throws {
    let cover = Report.Cover(
      title: "", question: "", house: House(), date: CalendarDate(year: 2026, month: 1, day: 1)!, version: "")
    let report = Report(cover: cover, document: Document(in: .dutch, []), curves: [])
    #expect(try !Workbook().bytes(of: report).isEmpty)
  }
}
