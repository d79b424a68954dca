import Experiments
import Publishing
import Reporting
import YouthCare

/// A report with all that a workbook has something to do for, in round numbers.
enum SampleReport {
  /// Names that a spreadsheet would take for formulas.
  static let dangerous = ["=1+1", "+cmd", "-2+3", "@SUM(A1)"]

  static func report(
    in language: Language, date: CalendarDate = CalendarDate(year: 2026, month: 11, day: 28)!
  ) -> Report {
    let title = text("Jeugdzorg 2027–2030", "Youth care 2027–2030", language)
    let document = Document(
      in: language,
      [
        Document.Section([
          .heading(Document.Heading(level: .title, text: title)),
          .paragraph(text("Optie B is goedkoper; de wachttijd blijft gelijk.", "Option B is cheaper.", language)),
          .list([text("Let op de reserve.", "Mind the reserve.", language)] + dangerous),
        ]),
        Document.Section([
          .heading(Document.Heading(level: .part, text: text("Begroting", "Budget", language))),
          .table(budgets(language)), .table(probabilities(language)), .table(names(language)),
        ]),
        Document.Section([
          .heading(Document.Heading(level: .part, text: text("Beelden", "Pictures", language))),
          .figure(intervals(language)), .figure(years(language)), .figure(steps(language)), .figure(bars(language)),
        ]),
      ])
    var house = House()
    house.name = "Regio Rivierenland"
    let cover = Report.Cover(
      title: title,
      question: text("Welke bekostiging past?", "Which funding fits?", language), house: house, date: date,
      version: "0.5.0")
    return Report(cover: cover, document: document, curves: curves(language))
  }

  static func text(_ nl: String, _ en: String, _ language: Language) -> String { language == .dutch ? nl : en }

  /// Costs of 100 million and a standard deviation of 5, a little skewed; budgets within, below and above all of it.
  static func curves(_ language: Language) -> [Report.CostCurve] {
    let percentiles = (1...99).map { place -> Double in
      let share = Double(place) / 100
      return 1e6 * (100 + 3 * (share - 0.5) * 4 + 40 * (share - 0.5) * (share - 0.5) * (share - 0.5)) + 0.37
    }
    let option = text("taakgericht", "task-based", language)
    return [
      Report.CostCurve(option: option, year: 2027, budget: 103_456_789.12, percentiles: percentiles),
      Report.CostCurve(option: option, year: 2028, budget: 80e6, percentiles: percentiles),
      Report.CostCurve(option: "=optie", year: 2029, budget: 150e6, percentiles: percentiles),
      Report.CostCurve(option: "B", year: 2030, budget: nil, percentiles: percentiles),
      Report.CostCurve(option: "B", year: nil, budget: 93e6, percentiles: percentiles),
      Report.CostCurve(option: "C", year: 2027, budget: 5e6, percentiles: Array(repeating: 5e6, count: 99)),
      Report.CostCurve(option: "C", year: 2028, budget: percentiles[97], percentiles: percentiles),
    ]
  }

  private static func budgets(_ language: Language) -> DocumentTable {
    let numbers = NumberText(language)
    func cell(_ thousands: Double) -> DocumentTable.Cell {
      numbers.cell(Figure(thousands * 1000, standardError: 40), in: 1000, maximumDecimals: 1)
    }
    var table = DocumentTable(["", "2027", "2028", text("verschil", "difference", language)])
    table.caption = text("Kosten per taakveld", "Cost by task field", language)
    table.unit = text("× € 1.000", "× € 1,000", language)
    let rows = [("6.751", 12_345.678, 13_000.4), ("6.752", 8_000.25, 7_500.1), ("6.791 Overig", -250.3, 100)]
    for (place, row) in rows.enumerated() {
      if place == 2 { table.addGap() }
      table.add(
        row.0, [cell(row.1), cell(row.2), cell(row.2 - row.1).following(.difference(column: 2, less: 1))])
    }
    table.addNote(text("Prijzen van 2027.", "Prices of 2027.", language))
    let first = rows.reduce(0) { $0 + $1.1 }
    let second = rows.reduce(0) { $0 + $1.2 }
    table.add(
      text("totaal", "total", language),
      [cell(first), cell(second)].map { $0.following(.sum(rows: [0, 1, 3])) }
        + [cell(second - first).following(.difference(column: 2, less: 1))])
    return table
  }

  private static func probabilities(_ language: Language) -> DocumentTable {
    let numbers = NumberText(language)
    var table = DocumentTable([
      text("optie", "option", language), text("kans over\nbegroting", "P(over\nbudget)", language),
      text("aandeel", "share", language), text("wacht", "wait", language),
      text("reserve", "reserve", language),
    ])
    table.caption = text("Kansen: begroting/wachttijd [2027]", "Probabilities: budget/wait [2027]", language)
    table.unit = text("duizend euro", "thousand euros", language)
    table.columnUnits[3] = text("dagen", "days", language)
    table.add(
      "A",
      [
        numbers.probabilityCell(Figure(0.234, standardError: 0.004)),
        numbers.percentageCell(Figure(0.1234, standardError: 0.0004)),
        .number(text("12,3 ± 0,4", "12.3 ± 0.4", language)),
        numbers.rangeCell(Figure(1.25, standardError: 0), Figure(3.5, standardError: 0)),
      ])
    table.add("B", [.number("< 3 %"), .number(NumberText.meaningless), .number(NumberText.unknown), .word("–")])
    return table
  }

  private static func names(_ language: Language) -> DocumentTable {
    var table = DocumentTable([text("aanbieder", "provider", language), text("aantal", "number", language)])
    table.caption = text("Kansen: begroting/wachttijd [2027]", "Probabilities: budget/wait [2027]", language)
    for name in dangerous + ["a;b \"c\""] { table.add(name, [NumberText(language).exactCell(1234.5)]) }
    return table
  }

  private static func data(_ language: Language) -> DocumentTable {
    var table = DocumentTable([text("optie", "option", language), text("verschil", "difference", language)])
    table.unit = text("mln euro", "million euro", language)
    for (name, value) in [("A", -2.5), ("B", 1.25)] {
      table.add(name, [NumberText(language).cell(Figure(value, standardError: 0.02))])
    }
    return table
  }

  private static func figure(
    _ name: String, _ title: String, _ chart: DocumentFigure.Chart, _ language: Language
  ) -> DocumentFigure {
    DocumentFigure(
      name: name, title: title,
      description: text("Optie A is goedkoper dan B.", "Option A is cheaper than B.", language), chart: chart,
      data: data(language))
  }

  private static func intervals(_ language: Language) -> DocumentFigure {
    let rows = [
      DocumentFigure.Intervals.Row(label: "taakgericht", value: -2.5, low: -4, high: -1, isDistinguishable: true),
      DocumentFigure.Intervals.Row(label: "=outputgericht", value: 1.25, low: -0.5, high: 3, isDistinguishable: false),
      DocumentFigure.Intervals.Row(label: "plafond", value: 0.5, low: 0.1, high: 0.9, isDistinguishable: true),
    ]
    let unit = text("verschil, mln euro", "difference, million euro", language)
    return figure(
      "verschil", text("Verschil met nu", "Difference from today", language),
      .intervals(DocumentFigure.Intervals(unit: unit, reference: 0, rows: rows)), language)
  }

  private static func years(_ language: Language) -> DocumentFigure {
    typealias Series = DocumentFigure.Years.Series
    let chart = DocumentFigure.Years(
      unit: text("mln euro", "million euro", language), years: [2027, 2028, 2029],
      series: [
        Series(label: "taakgericht", values: [100, 103, nil], low: [97, 98, nil], high: [104, 109, nil]),
        Series(label: "p × q", values: [101, 106, 112], low: [99, 102, 105], high: [103, 110, 119]),
      ], level: Series(label: text("begroting", "budget", language), values: [102, 104, 106], low: [], high: []))
    return figure("kosten", text("Kosten en begroting", "Cost and budget", language), .years(chart), language)
  }

  private static func steps(_ language: Language) -> DocumentFigure {
    typealias Step = DocumentFigure.Steps.Step
    let chart = DocumentFigure.Steps(
      unit: text("mln euro", "million euro", language), start: Step(label: text("nu", "today", language), amount: 5),
      steps: [Step(label: "prijs", amount: 3), Step(label: "volume", amount: -10), Step(label: "overig", amount: 4)],
      end: Step(label: text("dan", "then", language), amount: 2))
    return figure("waarom", text("Waarom het verschilt", "Why it differs", language), .steps(chart), language)
  }

  private static func bars(_ language: Language) -> DocumentFigure {
    typealias Bar = DocumentFigure.Bars.Bar
    let bars = [Bar(label: "prijs", value: 3.5), Bar(label: "instroom", value: 2), Bar(label: "duur", value: -1)]
    return figure(
      "drijvers", text("Wat het bepaalt", "What drives it", language),
      .bars(DocumentFigure.Bars(unit: text("mln euro", "million euro", language), bars: bars)), language)
  }
}
