public import Experiments
public import YouthCare

/// What goes into a *kadernota*, *begroting*, *bestuursrapportage* and *jaarrekening*: lines in thousands of euros by
/// budget year, in current and in constant prices, against the budget, and what of it is incidental.
///
/// Means over replications, without own administration, as the budget is. Here alone digits stand below the Monte Carlo
/// error, because lines must add up; the text says how large it is.
public struct BudgetCyclePart: Sendable {
  /// Its sections.
  public let sections: [Document.Section]

  /// That of a run.
  public init(_ table: ProjectionTable, in language: Language) {
    sections = BudgetCycle(table.projection, language).sections
  }
}

/// The pieces of the part.
private struct BudgetCycle {
  /// The first budget year and at most four after it.
  private static let mostYears = 5

  private let projection: Projection
  private let language: Language
  private let calendar: ContractCalendar
  private let years: [Int]
  /// What cost is deflated by: by year and replication.
  private let levels: [[Double]]
  private let lines: BudgetLines
  /// Cost by year and replication.
  private let totals: [[Double]]

  init(_ projection: Projection, _ language: Language) {
    self.projection = projection
    self.language = language
    let ensemble = projection.ensemble
    calendar = ContractCalendar(ensemble.scenario.contract)
    years = Array(calendar.years.prefix(Self.mostYears))
    levels = Array(ensemble.costLevels.prefix(years.count))
    lines = BudgetLines(ensemble, years: years.count)
    totals = years.map { ensemble.cost(over: .year($0)).map(Cents.euros) }
  }

  var sections: [Document.Section] {
    let current = estimates(totals)
    let constant = estimates(zip(totals, levels).map { zip($0, $1).map { $0 / $1 } })
    return [
      Document.Section([
        .heading(Document.Heading(level: .part, text: say(.heading))), .paragraph(intro(current)),
      ]),
      section(.current, lineTable(lines.means(), current, caption: say(.current)), note: lines.note(in: language)),
      section(
        .constant, lineTable(lines.means(at: levels), constant, caption: say(.constant, "\(years[0])")),
        note: say(.constantNote, "\(years[0])")),
      against(current, constant),
      Document.Section([.heading(say(.incidentalHeading))] + incidental(current)),
    ]
  }

  private var ensemble: Ensemble { projection.ensemble }
  private var numbers: NumberText { NumberText(language) }
  private var headings: [String] { years.map { "\($0)" + (isWhole($0) ? "" : "*") } }

  private func say(_ text: BudgetCycleText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  private func section(_ heading: BudgetCycleText, _ table: DocumentTable, note: String) -> Document.Section {
    Document.Section(
      [.heading(say(heading, "\(years[0])")), .table(table)] + (note.isEmpty ? [] : [.paragraph(note)]))
  }

  private func estimates(_ values: [[Double]]) -> [Estimate] { values.map { Estimate($0) } }

  private func isWhole(_ year: Int) -> Bool {
    calendar.months(of: year).reduce(0) { $0 + calendar.months[$1].parts } >= calendar.partsOfYear
  }

  /// What the figures are, and how far their digits go.
  private func intro(_ totals: [Estimate]) -> String {
    var sentences = [say(.intro, numbers.count(ensemble.replications)), say(.rounding)]
    let error = totals.map(\.standardError).max() ?? 0
    if error > 1_000 { sentences.append(say(.coarse, numbers.euros(error: error))) }
    if !years.allSatisfy(isWhole) { sentences.append(say(.partOfYear)) }
    if let last = years.last, years.count < calendar.years.count {
      sentences.append(say(.laterYears, "\(last)"))
    }
    return sentences.joined(separator: " ")
  }

  /// Lines, their total, and how sure that is.
  private func lineTable(_ means: [[Double]], _ totals: [Estimate], caption: String) -> DocumentTable {
    let rounded = ThousandLines(means, totals: totals.map(\.mean))
    var table = DocumentTable([say(lines.areTaskFields ? .taskField : .post)] + headings)
    table.caption = caption
    table.unit = say(.unit)
    for (label, amounts) in zip(lines.labels(in: language), rounded.lines) {
      table.add(label, amounts.map(numbers.cell(thousands:)))
    }
    let summed = Array(rounded.lines.indices)
    table.add(say(.total), rounded.totals.map { numbers.cell(thousands: $0).following(.sum(rows: summed)) })
    for (label, probability) in [(BudgetCycleText.low, 0.1), (.high, 0.9)] {
      table.add(say(label), totals.map { numbers.cell($0.quantile(probability), in: 1_000, maximumDecimals: 0) })
    }
    table.add(say(.error), totals.map { numbers.cell(error: $0.standardError, in: 1_000, maximumDecimals: 0) })
    return table
  }

  /// Estimate and budget of each year, and what is left or lacking, as printed.
  private func against(_ current: [Estimate], _ constant: [Estimate]) -> Document.Section {
    let budgets = projection.budgetRisks.years
    guard !budgets.isEmpty else {
      return Document.Section([.heading(say(.againstHeading)), .paragraph(say(.noBudget))])
    }
    let year = "\(years[0])"
    var table = DocumentTable(
      [
        say(.budgetYear), say(.estimate), say(.budget), say(.advantage), say(.estimateConstant, year),
        say(.budgetConstant, year), say(.advantageConstant, year),
      ])
    table.caption = say(.againstHeading)
    table.unit = say(.unit)
    for (position, year) in years.enumerated() {
      let budget = budgets.first { $0.period == .year(year) }?.budget
      let deflated = budget.map { budget in Estimate(levels[position].map { budget / $0 }).mean }
      table.add(
        headings[position],
        cells(current[position].mean, budget, from: 1) + cells(constant[position].mean, deflated, from: 4))
    }
    return section(.againstHeading, table, note: say(.againstNote))
  }

  /// Estimate, budget and their difference, of which the first stands in a column.
  private func cells(_ estimate: Double, _ budget: Double?, from column: Int) -> [DocumentTable.Cell] {
    let told = Int((estimate / 1_000).rounded())
    guard let budget else {
      return [numbers.cell(thousands: told), .number(NumberText.meaningless), .number(NumberText.meaningless)]
    }
    let stated = Int((budget / 1_000).rounded())
    return [
      numbers.cell(thousands: told), numbers.cell(thousands: stated),
      numbers.cell(advantage: stated - told).following(.difference(column: column + 1, less: column)),
    ]
  }

  /// What is incidental, and the structural rest; what counts as incidental is said also where there is none.
  private func incidental(_ totals: [Estimate]) -> [Document.Block] {
    let lines = IncidentalLines(ensemble, years: years)
    let words = [say(.incidentalMeaning, "\(IncidentalLines.mostYears)")] + lines.recurring(in: language) + temporary
    guard !lines.items.isEmpty else {
      return [.paragraph(([say(.noIncidental)] + words).joined(separator: " "))]
    }
    let own = lines.amounts.map { $0.map(\.mean) }
    let rest = years.indices.map { year in totals[year].mean - own.reduce(0) { $0 + $1[year] } }
    let rounded = ThousandLines(own + [rest], totals: totals.map(\.mean))
    var table = DocumentTable([say(.kind)] + headings)
    table.caption = say(.incidentalHeading)
    table.unit = say(.unit)
    for (item, amounts) in zip(lines.items, rounded.lines) {
      table.add("  " + item.meaning.text(in: language), amounts.map(numbers.cell(thousands:)))
    }
    let count = lines.items.count
    let sums = years.indices.map { year in rounded.lines.prefix(count).reduce(0) { $0 + $1[year] } }
    table.add(
      say(.incidental), sums.map { numbers.cell(thousands: $0).following(.sum(rows: Array(0..<count))) })
    table.add(say(.structural), rounded.lines[count].map(numbers.cell(thousands:)))
    table.add(
      say(.total),
      rounded.totals.map { numbers.cell(thousands: $0).following(.sum(rows: [count, count + 1])) })
    let error = lines.amounts.flatMap { $0.map(\.standardError) }.max() ?? 0
    let told = words + [say(.incidentalError, numbers.euros(error: error))]
    return [.table(table), .paragraph(told.joined(separator: " "))]
  }

  /// Dated changes that end within the contract: those that are incidental by the rule of years, and the longer ones.
  private var temporary: [String] {
    func names(_ changes: [DatedChange]) -> String {
      Set(changes.map(\.name)).sorted().joined(separator: ", ")
    }
    let ending = ensemble.scenario.changes.filter { $0.step.until < calendar.horizon }
    // Three years from a date may hold a leap day.
    let most = (Double(IncidentalLines.mostYears) * calendar.daysPerYear).rounded(.up)
    let (short, long) = (
      ending.filter { $0.step.until - $0.step.from <= most }, ending.filter { $0.step.until - $0.step.from > most }
    )
    return (short.isEmpty ? [] : [say(.temporary, names(short))])
      + (long.isEmpty ? [] : [say(.temporaryLong, names(long), "\(IncidentalLines.mostYears)")])
  }
}
