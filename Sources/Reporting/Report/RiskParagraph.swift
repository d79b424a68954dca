public import Experiments
public import YouthCare

/// What a municipality's paragraph on risks needs: risks by size, the reserve asked for, and what there is to meet it.
public struct RiskParagraph: Sendable {
  /// Its sections.
  public let sections: [Document.Section]

  /// That of a run.
  public init(_ table: ProjectionTable, in language: Language) {
    sections = RiskSections(table.projection, language).sections
  }
}

/// The pieces of the part.
private struct RiskSections {
  private let projection: Projection
  private let language: Language
  private let resilience: Resilience?
  private let reserves: Reserves
  private var years: [ReserveRow] { reserves.years }
  private var contract: ReserveRow? { reserves.contract }

  init(_ projection: Projection, _ language: Language) {
    self.projection = projection
    self.language = language
    resilience = projection.ensemble.scenario.accountability.resilience
    reserves = projection.reserves
  }

  var sections: [Document.Section] {
    [
      Document.Section([.heading(Document.Heading(level: .part, text: say(.heading))), .paragraph(intro)]), risks,
      reserve,
    ].compactMap(\.self)
  }

  private var ensemble: Ensemble { projection.ensemble }
  private var numbers: NumberText { NumberText(language) }
  private var percentile: String { numbers.exact(reserves.probability * 100) }
  /// The row by which the ratio is told in words: of the contract, or of its only year.
  private var whole: ReserveRow? { contract ?? (budgetYears.count == 1 ? years.first : nil) }
  private var budgetYears: [Int] { ContractCalendar(ensemble.scenario.contract).years }

  private func say(_ text: RiskParagraphText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  private var intro: String {
    let years = budgetYears
    var sentences = [say(.intro, "\(years[0])", "\(years[years.count - 1])")]
    if let shortage = whole?.shortage {
      if shortage.value > 0, shortage.isDistinguishable { sentences.append(say(.shortage, numbers.euros(shortage))) }
    }
    return sentences.joined(separator: " ")
  }

  // MARK: - Risks

  private var risks: Document.Section? {
    let risks = ensemble.costRisks(levels: ensemble.costLevels)
    guard let largest = risks.first else { return nil }
    let unit = MoneyUnit(fitting: largest.size)
    let allocation = RiskAllocation(ensemble)
    var table = DocumentTable(
      [say(.risk), "P80", "P90", say(.interval), say(.chance), say(.owner), say(.measures)])
    table.caption = say(.risksHeading)
    table.unit = unit.name.text(in: language)
    func add(_ label: String, _ risk: CostRisk, _ told: [DocumentTable.Cell]) {
      // Beside each other both are told in the step of the less certain one, so that the higher never reads as the lower.
      let error = [risk.at80, risk.at90].compactMap { $0?.standardError }.max() ?? 0
      let quantiles = [risk.at80, risk.at90].map { figure in figure.map { Figure($0.value, standardError: error) } }
      table.add(
        label,
        quantiles.map { numbers.cell($0, in: unit.euros, orElse: NumberText.unknown) }
          + [intervalCell(risk.at90, in: unit)] + told)
    }
    for risk in risks {
      let measures = allocation.measures(on: risk.kind, in: language)
      let owner = allocation.owner(of: risk.kind)?.text(in: language)
      add(
        label(of: risk.kind), risk,
        [numbers.probabilityCell(risk.chance)]
          + [owner, measures.isEmpty ? nil : measures.joined(separator: ", ")].map {
            .word($0 ?? NumberText.meaningless)
          })
    }
    table.addGap()
    add(
      say(.whole), CostRisk(.growth, amounts: ensemble.cost(over: .contract).map(Cents.euros)),
      [.number(NumberText.meaningless)] + [DocumentTable.Cell](repeating: .word(NumberText.meaningless), count: 2))
    var notes = [say(.risksNote), say(.chanceNote), say(.ownerNote)]
    if risks.contains(where: { $0.kind == .growth }) { notes.append(say(.growthNote)) }
    if risks.contains(where: { $0.kind == .index }) { notes.append(say(.indexNote)) }
    return Document.Section([
      .heading(say(.risksHeading)), .table(table.roundedAlike(.columns, by: numbers)),
      .paragraph(notes.joined(separator: " ")),
    ])
  }

  private func label(of kind: CostRisk.Kind) -> String {
    switch kind {
    case .growth: say(.growth)
    case .index: say(.index)
    case .segment(let position): say(.segment, ensemble.scenario.segments[position].name.text(in: language))
    case .distress: say(.distress)
    case .outside: say(.outside)
    case .settlement: say(.settlement)
    }
  }

  /// The interval of a figure, each end rounded by the figure's error.
  private func intervalCell(_ figure: Figure?, in unit: MoneyUnit) -> DocumentTable.Cell {
    guard let figure, let interval = figure.interval else { return .range(NumberText.unknown) }
    let ends = [interval.lowerBound, interval.upperBound].map { Figure($0, standardError: figure.standardError) }
    return numbers.rangeCell(ends[0], ends[1], in: unit.euros)
  }

  // MARK: - Reserve

  private var reserve: Document.Section {
    guard !years.isEmpty else {
      return Document.Section([.heading(say(.reserveHeading)), .paragraph(say(.noBudget))])
    }
    let unit = MoneyUnit(fitting: years.map(\.risk.budget).max() ?? 0)
    var table = DocumentTable(
      [
        say(.year), say(.cost), say(.budget), say(.exceedance), say(.reserve, percentile),
        numbers.percentage(exact: 0.95), say(.withoutShortage),
      ]
        + (resilience == nil ? [] : [say(.ratio), say(.rating), say(.ratingInterval)]))
    table.caption = say(.reserveHeading)
    table.unit = unit.name.text(in: language)
    if resilience != nil { table.columnUnits[7] = "" }
    func add(_ label: String, _ row: ReserveRow) {
      table.add(
        label,
        [
          numbers.cell(row.risk.cost, in: unit.euros), numbers.exactCell(row.risk.budget, in: unit.euros),
          numbers.probabilityCell(row.risk.exceedance),
          numbers.reserveCell(row.reserve, in: unit.euros), intervalCell(row.reserve, in: unit),
          numbers.reserveCell(row.withoutShortage, in: unit.euros),
        ] + (resilience.map { cells(row, $0) } ?? []))
    }
    for row in years { if case .year(let year) = row.risk.period { add("\(year)", row) } }
    if let contract { add(say(.wholeContract), contract) }
    let figure = ReserveFigure(years, percentile: percentile, available: resilience?.available, in: language)?.figure
    return Document.Section(
      [.heading(say(.reserveHeading)), .table(table.roundedAlike(.columns, by: numbers))]
        + [say(.reserveNote, percentile), ratio].map { .paragraph($0) } + (figure.map { [.figure($0)] } ?? []))
  }

  private func cells(_ row: ReserveRow, _ resilience: Resilience) -> [DocumentTable.Cell] {
    [
      row.reserve == nil ? .number(NumberText.unknown) : numbers.exactCell(row.ratio(resilience)),
      .word(row.rating(resilience)), .word(row.ratings(resilience, in: language)),
    ]
  }

  /// The ratio to what is asked for beside the expected shortage; `nil` where no shortage can be told.
  private func withoutShortage(_ row: ReserveRow, _ resilience: Resilience) -> String? {
    guard row.shortage.value > 0, row.shortage.isDistinguishable, let rest = row.withoutShortage else { return nil }
    let other = ReserveRow(risk: row.risk, reserve: rest)
    return other.ratio(resilience).map {
      say(
        .formulaWithout, numbers.euros(row.shortage), numbers.euros(reserve: rest),
        numbers.exact($0), other.rating(resilience))
    } ?? say(.noneWithout, numbers.euros(row.shortage))
  }

  /// The ratio in words, with its formula; what to write in the file where it can't be told.
  private var ratio: String {
    guard let resilience else { return say(.noAvailable) }
    var sentences: [String] = []
    if let whole {
      if let reserve = whole.reserve {
        sentences.append(
          whole.ratio(resilience).map {
            say(
              .formula, numbers.euros(Figure(resilience.available, standardError: 0)), numbers.euros(reserve: reserve),
              numbers.exact($0), whole.rating(resilience))
          } ?? say(.noneRequired))
        sentences += [withoutShortage(whole, resilience)].compactMap(\.self)
      } else {
        sentences.append(say(.tooFew, percentile))
      }
    }
    return (sentences + [say(.inverse), say(.classes)]).joined(separator: " ")
  }
}
