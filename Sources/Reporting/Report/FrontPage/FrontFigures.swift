internal import Experiments
internal import YouthCare

/// The pictures of the first page: how options compare, cost against budget, and the list.
struct FrontFigures {
  private let page: FrontPage
  private var numbers: NumberText { page.numbers }
  /// The most options in a picture of lines.
  private static let most = 4

  init(_ page: FrontPage) {
    self.page = page
  }

  /// Those that there is something to draw of.
  var all: [DocumentFigure] {
    [page.comparison.flatMap(difference), cost, list].compactMap(\.self)
  }

  // MARK: - Intervals

  /// The difference in cost of each option, with its interval.
  private func difference(_ comparison: OptionComparison) -> DocumentFigure? {
    let rows = comparison.row(.cost)?.differences ?? []
    let told = zip(comparison.options, rows).compactMap { option, difference in
      difference.flatMap { told in told.interval.map { (title: page.titles.title(of: option.name), told, $0) } }
    }
    guard !told.isEmpty else { return nil }
    let unit = MoneyUnit(
      fitting: told.map { max(abs($0.2.lowerBound), abs($0.2.upperBound)) }.max() ?? 0)
    let base = page.quoted(page.base)
    let name = unit.name.text(in: page.language)
    var table = DocumentTable(
      [.option, .differenceOf, .from, .to, .says].map { (text: FrontPageText) in page.say(text, base) }
    ).titled(page.say(.differenceTitle, base), in: name)
    var sentences = [page.say(.differenceIntro, base, name)]
    for (title, difference, _) in told {
      let says = difference.judgement.word(better: FrontPageText.cheaper.text, worse: FrontPageText.dearer.text).text(
        in: page.language)
      let cells = difference.cells(in: unit.euros, by: numbers)
      table.add(title, cells + [.word(says)])
      sentences.append(
        page.say(
          .differenceOf1, title, cells[0].text, Texts.range.text(in: page.language, cells[1].text, cells[2].text), says)
      )
    }
    let drawn = told.map { DocumentFigure.Intervals.Row($0.title, $0.1, $0.2, in: unit.euros) }
    return DocumentFigure(
      name: "cost-difference", title: page.say(.differenceTitle, base), description: sentences.joined(separator: " "),
      chart: .intervals(.init(unit: page.say(.differenceUnit, name), reference: 0, rows: drawn)), data: table)
  }

  // MARK: - Years

  private var everything: [OptionFacts] { [page.base] + page.options }

  /// The base, and those that cost least.
  private var drawn: [OptionFacts] {
    let order = page.options.enumerated().sorted { left, right in
      (left.element.cost?.mean ?? .infinity, left.offset) < (right.element.cost?.mean ?? .infinity, right.offset)
    }
    let least = Set(order.prefix(Self.most - 1).map(\.offset))
    return [page.base] + page.options.enumerated().filter { least.contains($0.offset) }.map(\.element)
  }

  private var cost: DocumentFigure? {
    let most = everything.flatMap(\.years).compactMap { $0.cost?.mean.value }.max() ?? 0
    let unit = MoneyUnit(fitting: most)
    let name = unit.name.text(in: page.language)
    return years(
      "cost-by-year", .costTitle, page.say(.costIntro, name), unit: name, scale: unit.euros, \.cost, hasBudget: true)
  }

  private var list: DocumentFigure? {
    years(
      "list-by-year", .listTitle, page.say(.listIntro), unit: page.say(.listUnit), scale: 1, \.list, hasBudget: false)
  }

  private func years(
    _ name: String, _ title: FrontPageText, _ intro: String, unit: String, scale: Double,
    _ band: KeyPath<OptionFacts.Year, OptionFacts.Band?>, hasBudget: Bool
  ) -> DocumentFigure? {
    let years = page.base.years.map(\.year)
    let budgets = hasBudget ? page.base.years.map { $0.budget } : []
    let budgeted = budgets.contains { $0 != nil }
    guard years.count > 1, page.base.years.contains(where: { $0[keyPath: band] != nil }) else { return nil }
    let series = drawn.map { option in
      func values(_ value: (OptionFacts.Band) -> Double?) -> [Double?] {
        option.years.map { $0[keyPath: band].flatMap(value).map { $0 / scale } }
      }
      return DocumentFigure.Years.Series(
        label: page.titles.title(of: option.name), values: values { $0.mean.value }, low: values { $0.low?.value },
        high: values { $0.high?.value })
    }
    let level = DocumentFigure.Years.Series(
      label: page.say(.budget), values: budgets.map { $0.map { $0 / scale } }, low: [], high: [])
    let table = data(band, scale, budgeted: budgeted).titled(page.say(title), in: unit)
    var sentences = [intro] + drawn.compactMap { course($0, in: table) }
    if budgeted, let ends = ends(of: page.base, in: table) {
      sentences.append(
        page.say(.budgetCourse, ends.first[5].text, ends.first[1].text, ends.last[5].text, ends.last[1].text))
    }
    if drawn.count < everything.count {
      sentences.append(page.say(.drawn, drawn.map(page.quoted).joined(separator: ", ")))
    }
    return DocumentFigure(
      name: name, title: page.say(title), description: sentences.joined(separator: " "),
      chart: .years(.init(unit: unit, years: years, series: series, level: budgeted ? level : nil)),
      data: table)
  }

  /// From where an option goes to where, with the digits of the table.
  private func course(_ option: OptionFacts, in table: DocumentTable) -> String? {
    ends(of: option, in: table).map { first, last in
      page.say(.course, first[0].text, first[2].text, first[1].text, last[2].text, last[1].text)
    }
  }

  /// The cells of an option's first year and of its last.
  private func ends(
    of option: OptionFacts, in table: DocumentTable
  ) -> (first: [DocumentTable.Cell], last: [DocumentTable.Cell])? {
    let title = page.titles.title(of: option.name)
    let rows = table.rows.compactMap { row in
      if case .cells(let cells) = row, cells[0].text == title { cells } else { nil }
    }
    guard let first = rows.first, let last = rows.last else { return nil }
    return (first, last)
  }

  /// All options, a row for each and each year.
  private func data(
    _ band: KeyPath<OptionFacts.Year, OptionFacts.Band?>, _ scale: Double, budgeted: Bool
  ) -> DocumentTable {
    let headings: [FrontPageText] = [.option, .year, .mean, .low, .high] + (budgeted ? [.budget] : [])
    var table = DocumentTable(headings.map { page.say($0) })
    for option in everything {
      for year in option.years {
        let told = year[keyPath: band]
        var cells: [DocumentTable.Cell] = [.number("\(year.year)")]
        cells += [told?.mean, told?.low, told?.high].map { numbers.cell($0, in: scale) }
        if budgeted { cells.append(numbers.exactCell(year.budget, in: scale)) }
        table.add(page.titles.title(of: option.name), cells)
      }
    }
    return table.roundedAlike(.columns, by: numbers)
  }
}
