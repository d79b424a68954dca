import Publishing
import Reporting
import Testing
import YouthCare

@Suite("A report as Typst sets it")
struct TypstSourceTests {
  private static let title = #"Kosten #panic("nu") *en* \ $wachttijd$"#

  /// A report with every kind of block and a text that would be markup.
  static func report(in language: Language = .dutch, saying words: [String] = ["een", "twee"]) throws -> Report {
    var table = DocumentTable(["", "2027", "hele\ncontract"])
    table.caption = "Kosten"
    table.unit = "× € 1.000"
    table.add("optie \"B\"", numbers: ["12 345", "-1.234"])
    table.addGap()
    table.addNote("een noot")
    let figure = DocumentFigure(
      name: "kosten", title: "Kosten", description: "B kost minder.",
      chart: .bars(.init(unit: "€", bars: [.init(label: "B", value: 1)])), data: table)
    var house = House()
    house.name = "Regio"
    let document = Document(
      in: language,
      [
        .init([.heading(.init(level: .title, text: title))]),
        .init([.heading("eerst een sectie")]),
        .init([.heading(.init(level: .part, text: "deel")), .paragraph("// <label> @ref\u{202E}"), .figure(figure)]),
        .init([.heading("sectie"), .table(table), .list(words), .lines(["raming", "  report"])]),
      ])
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 28))
    return Report(
      cover: .init(title: title, question: "Wat kost het?", house: house, date: date, version: "1"),
      document: document, curves: [])
  }

  @Test("every text is a string, in which nothing is markup and what can't be seen is written out")
  func escaped() throws {
    let text = TypstSource(try Self.report()).text
    #expect(text.contains(##"title: "Kosten #panic(\"nu\") *en* \\ $wachttijd$""##))
    #expect(text.contains(##"#par("// <label> @ref\\u202E")"##))
    #expect(text.contains(##"#raw(block: true, "raming\n  report")"##))
    // Sharp: outside strings and comments of its own there is no call of what the user wrote.
    #expect(!text.contains(#"#panic("nu")"#))
  }

  @Test("the document tells its language, title, author, subject and the report's own date")
  func metadata() throws {
    let text = TypstSource(try Self.report(in: .english)).text
    #expect(text.contains(#"#set text(lang: "en""#))
    #expect(text.contains(#"author: "Regio", description: "Wat kost het?""#))
    #expect(text.contains("date: datetime(year: 2026, month: 11, day: 28)"))
    #expect(text.contains(#"#outline(title: "Contents""#))
  }

  @Test("headings skip no level, and the title stands on the cover only")
  func headings() throws {
    let text = TypstSource(try Self.report()).text
    let order = [
      #"#heading(level: 1, "eerst een sectie")"#, #"#heading(level: 1, "deel")"#, #"#heading(level: 2, "sectie")"#,
    ]
    let places = try order.map { try #require(text.firstRange(of: $0)).lowerBound }
    #expect(places == places.sorted())
    #expect(!text.contains("#heading(level: 1, \"Kosten #panic"))
    #expect(text.ranges(of: "#title()").count == 1)
  }

  @Test("a table has its caption with its unit, a header row, and numbers that aren't broken")
  func table() throws {
    let text = TypstSource(try Self.report()).text
    #expect(text.contains(#"kind: table, caption: "Kosten (× € 1.000)""#))
    #expect(text.contains(#"table.header("", "2027", "hele contract")"#))
    #expect(text.contains("\"optie \\\"B\\\"\", \"12\u{A0}345\", \"-1.234\""))
    #expect(text.contains(#"table.cell(colspan: 3, align: left, emph("een noot"))"#))
  }

  @Test("a figure has its words beside the picture, and its data at the end")
  func figure() throws {
    let source = TypstSource(try Self.report())
    #expect(source.figures.map(TypstSource.pictureName(of:)) == ["figure-kosten.svg"])
    #expect(source.text.contains(#"image("figure-kosten.svg", width: 100%, alt: "Kosten. B kost minder.")"#))
    let data = try #require(source.text.firstRange(of: "De cijfers achter de figuren"))
    #expect(source.text[data.upperBound...].contains(#"caption: "Kosten (× € 1.000)""#))
  }

  @Test("a table that is too wide for a page that stands lies on its side with its section")
  func wide() throws {
    var table = DocumentTable([""] + (0..<20).map { "\($0)" })
    table.add("rij", numbers: [String](repeating: "1.234.567", count: 20))
    let whole = try Self.report()
    let report = Report(
      cover: whole.cover, document: Document(in: .dutch, [.init([.heading("breed"), .table(table)])]), curves: [])
    let text = TypstSource(report).text
    #expect(text.contains("#page(flipped: true, margin: sheet, footer: foot)[\n#heading(level: 1, \"breed\")"))
    #expect(!TypstSource(whole).text.contains("flipped"))
  }
}
