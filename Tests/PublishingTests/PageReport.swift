import Experiments
import Reporting
import YouthCare

/// A report with a block and a picture of each kind.
enum PageReport {
  static let title = "What does it cost?"
  static let script = "<script>alert(\"1\")</script> & more"

  static func make(in language: Language, logo: Logo? = nil, title: String = title) -> Report {
    var house = House()
    house.name = "Region <North>"
    house.colour = Colour("#7a1f5c")
    let cover = Report.Cover(
      title: title, question: "Which option?", house: house, logo: logo,
      date: CalendarDate(year: 2026, month: 11, day: 28)!, version: "1.2")
    let document = Document(
      in: language,
      [
        Document.Section([.heading(Document.Heading(level: .title, text: title, details: ["Scenario: base"]))]),
        Document.Section([
          .heading("First"), .paragraph(script), .heading(Document.Heading(level: .part, text: "Part")),
          .heading("Below"), .table(table(in: language)), .list(["one", "two"]), .lines(["raming run a.yaml"]),
        ]),
        Document.Section(figures(in: language).map { .figure($0) }),
      ])
    return Report(cover: cover, document: document, curves: [])
  }

  static func table(in language: Language) -> DocumentTable {
    var table = DocumentTable(["option", "over-\nspending", "cost\nmean", ""])
    (table.caption, table.unit) = ("Options", "million euros")
    let cost = NumberText(language).cell(Figure(1_234_567.8, standardError: 60_000), in: 1e6)
    table.add("A & B", [.number("1"), cost, .word("same")])
    table.addGap()
    table.addNote("A note.")
    table.add("C", [.number("–"), .number("?"), .word("less")])
    return table
  }

  static let names = (1...8).map { "Option \($0), with a name that is far too long for one line of a picture & more" }

  static func figures(in language: Language) -> [DocumentFigure] {
    let data = table(in: language)
    func figure(_ name: String, _ chart: DocumentFigure.Chart) -> DocumentFigure {
      DocumentFigure(name: name, title: "Title of \(name)", description: "Words: 1 < 2.", chart: chart, data: data)
    }
    let rows = names.enumerated().map { place, name in
      DocumentFigure.Intervals.Row(
        label: name, value: Double(place) - 3, low: Double(place) - 5, high: Double(place) - 1,
        isDistinguishable: place > 5)
    }
    let series = names.enumerated().map { place, name in
      DocumentFigure.Years.Series(
        label: name, values: (0..<6).map { $0 == 2 && place == 0 ? nil : 100 + Double($0 + place) })
    }
    let bars = DocumentFigure.Bars(
      unit: "euros", bars: names.enumerated().map { DocumentFigure.Bars.Bar(label: $1, value: 900 - 150 * Double($0)) })
    let steps = DocumentFigure.Steps(
      unit: "euros", start: DocumentFigure.Steps.Step(label: "now", amount: 100),
      steps: [
        DocumentFigure.Steps.Step(label: "more", amount: 5), DocumentFigure.Steps.Step(label: "less", amount: -2),
      ], end: DocumentFigure.Steps.Step(label: "then", amount: 103))
    let level = DocumentFigure.Years.Series(label: "budget", values: [101, 102, 103, 104, 105, 106])
    return [
      figure("intervals", .intervals(DocumentFigure.Intervals(unit: "euros", reference: 0, rows: rows))),
      figure(
        "years",
        .years(DocumentFigure.Years(unit: "euros", years: Array(2027...2032), series: series, level: level))),
      figure("steps", .steps(steps)), figure("bars", .bars(bars)),
    ]
  }
}
