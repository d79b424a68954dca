internal import Reporting
internal import YouthCare

/// What if the budget were …: a row for each option and year with a budget to change, and behind it the percentiles.
struct BudgetSheet {
  private let curves: [Report.CostCurve]
  private let language: Language
  private let name: String
  private let percentilesName: String
  private static let header = 6
  /// The rows of the percentiles on their sheet.
  private static let percentilesHeader = 3

  /// The sheets of curves; `nil` where there are none.
  init?(_ curves: [Report.CostCurve], names: inout SheetNames, in language: Language) {
    self.curves = curves.filter { $0.percentiles.count == 99 && $0.percentiles.allSatisfy(\.isFinite) }
    self.language = language
    guard !self.curves.isEmpty else { return nil }
    name = names.next(WorkbookText.whatIf.text.text(in: language))
    percentilesName = names.next(WorkbookText.percentiles.text.text(in: language))
  }

  /// What the contents say of them.
  var entries: [ContentsSheet.Entry] {
    [
      ContentsSheet.Entry(name: name, place: "", content: text(.whatIfContent)),
      ContentsSheet.Entry(name: percentilesName, place: "", content: text(.percentilesContent)),
    ]
  }

  /// Writes both sheets.
  func write(to file: WorkbookFile, contents: String) {
    let sheet = file.addSheet(name)
    let widths = [24.0, 15, 18, 18, 22, 22, 22, 16]
    for (column, width) in widths.enumerated() { sheet.setWidth(width, column: column) }
    sheet.write(.text(text(.whatIf)), .title, row: 0, column: 0)
    sheet.write(.text(text(.whatIfHow)), .line, row: 1, column: 0)
    sheet.write(
      .text(WorkbookText.whatIfBetween.text.filled(percentilesName).text(in: language)), .line, row: 2, column: 0)
    sheet.write(.text(text(.whatIfBeyond)), .line, row: 3, column: 0)
    sheet.write(.text(text(.whatIfDigits)), .line, row: 4, column: 0)
    sheet.writeLink(text(.toContents), to: contents, row: 5, column: 0)
    let headings: [String] = [
      text(.option), text(.year), text(.budget), text(.overrun), text(.meanOverrun), reserveText(80), reserveText(90),
      text(.below),
    ]
    for (column, heading) in headings.enumerated() {
      sheet.write(.text(heading), .header(isTrailing: column > 0), row: Self.header, column: column)
    }
    sheet.setHeight(48, row: Self.header)
    sheet.freeze(rows: Self.header + 1, columns: 1)
    for (place, curve) in curves.enumerated() { writeRow(of: curve, place, to: sheet) }
    let inputs = CellRange(row: Self.header + 1, column: 2, rows: curves.count)
    sheet.allowAmounts(in: inputs, title: text(.budget), message: text(.amountsOnly))
    let whole = CellRange(row: Self.header, column: 0, rows: curves.count + 1, columns: headings.count)
    file.define(SheetNames.definedName(of: name, in: language), whole, on: name)
    writePercentiles(to: file.addSheet(percentilesName), contents: contents)
  }

  private func writeRow(of curve: Report.CostCurve, _ place: Int, to sheet: WorkbookSheet) {
    let row = Self.header + 1 + place
    let outlook = curve.budget.map { BudgetOutlook(budget: $0, percentiles: curve.percentiles) }
    sheet.write(.text(curve.option), .text, row: row, column: 0)
    sheet.write(yearContent(curve), curve.year == nil ? .word : .number("0"), row: row, column: 1)
    sheet.write(curve.budget.map { .number($0) } ?? .blank, .input("#,##0"), row: row, column: 2)
    let formulas = BudgetFormulas(
      row: row, quantiles: CellRange(row: Self.percentilesHeader + 1, column: 1 + place, rows: 99), on: percentilesName,
      atLeast: text(.atLeast99), atMost: text(.atMost1))
    func write(_ formula: String, _ value: Double?, orElse words: String, _ format: String, column: Int) {
      let content: WorkbookSheet.Content =
        if outlook == nil { .words(formula, "") } else if let value { .formula(formula, value) } else {
          .words(formula, words)
        }
      sheet.write(content, .number(format), row: row, column: column)
    }
    let bound = outlook?.count == 0 ? text(.atLeast99) : text(.atMost1)
    write(formulas.overrun, outlook?.overrun, orElse: bound, "0%", column: 3)
    write(formulas.meanOverrun, outlook?.meanOverrun, orElse: "–", "#,##0", column: 4)
    write(formulas.reserve(percent: 80), outlook?.reserve(percent: 80), orElse: "", "#,##0", column: 5)
    write(formulas.reserve(percent: 90), outlook?.reserve(percent: 90), orElse: "", "#,##0", column: 6)
    write(formulas.count, outlook.map { Double($0.count) }, orElse: "", "0", column: 7)
  }

  private func writePercentiles(to sheet: WorkbookSheet, contents: String) {
    sheet.setWidth(14, column: 0)
    sheet.setWidth(18, column: 1, columns: curves.count)
    sheet.write(.text(text(.percentiles)), .title, row: 0, column: 0)
    sheet.write(.text(text(.percentilesContent)), .line, row: 1, column: 0)
    sheet.writeLink(text(.toContents), to: contents, row: 2, column: 0)
    sheet.write(
      .text(text(.percentile)), .header(isTrailing: false), row: Self.percentilesHeader, column: 0)
    for (place, curve) in curves.enumerated() {
      let year = curve.year.map { "\($0)" } ?? text(.contract)
      sheet.write(
        .text("\(curve.option), \(year)"), .header(isTrailing: true), row: Self.percentilesHeader, column: 1 + place)
      for (index, value) in curve.percentiles.enumerated() {
        sheet.write(.number(value), .number("#,##0"), row: Self.percentilesHeader + 1 + index, column: 1 + place)
      }
    }
    for percent in 1...99 {
      sheet.write(.number(Double(percent) / 100), .number("0%"), row: Self.percentilesHeader + percent, column: 0)
    }
    sheet.freeze(rows: Self.percentilesHeader + 1, columns: 1)
    let whole = CellRange(row: Self.percentilesHeader, column: 0, rows: 100, columns: curves.count + 1)
    sheet.file.define(SheetNames.definedName(of: percentilesName, in: language), whole, on: percentilesName)
  }

  private func yearContent(_ curve: Report.CostCurve) -> WorkbookSheet.Content {
    curve.year.map { .number(Double($0)) } ?? .text(text(.contract))
  }

  private func reserveText(_ percent: Int) -> String {
    WorkbookText.reserve.text.filled("\(percent)").text(in: language)
  }

  private func text(_ text: WorkbookText) -> String { text.text.text(in: language) }
}
