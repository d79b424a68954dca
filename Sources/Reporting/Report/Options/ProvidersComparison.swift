internal import Experiments
public import YouthCare

/// The part of a report on how providers fare under each option: their result, who of them is in distress, and which
/// contracts close; by segment.
public struct ProvidersComparison: Sendable {
  /// The share of turnover with providers in distress, the contracts that close, and what support in distress costs.
  static let measures = [
    BesideMeasure(
      heading: ProvidersComparisonText.distress.text, unit: LocalizedText("%"), direction: .lower, scale: 0.01,
      decimals: 1),
    BesideMeasure(
      heading: ProvidersComparisonText.closed.text, unit: ProvidersComparisonText.contracts.text, direction: .lower,
      decimals: 1),
    BesideMeasure(
      heading: ProvidersComparisonText.rescue.text, unit: MoneyUnit.thousand.name, direction: .lower,
      scale: MoneyUnit.thousand.euros),
  ]

  private let distress: BesideBase
  private let results: [[OptionDetail.ProviderResult]]
  private let called: [String]
  private let comparisons: Int
  private let language: Language
  private var numbers: NumberText { NumberText(language) }

  /// The part on options and what they are compared with.
  ///
  /// - Parameter details: those of the base, then of each option.
  /// - Precondition: as many details as options and the base.
  public init(_ options: [OptionFacts], base: OptionFacts, _ details: [OptionDetail], in language: Language) {
    precondition(details.count == options.count + 1, "details of each")
    let titles = OptionTitles(base: base, options: options, in: language)
    called = ([base] + options).map { titles.title(of: $0.name) }
    comparisons = (details.first?.providers.count ?? 0) * Self.measures.count * options.count
    distress = BesideBase(
      details.map(\.providers), Self.measures, calling: called, among: comparisons, in: language)
    results = details.map(\.results)
    self.language = language
  }

  /// The values of the measures of a segment, or of the region.
  static func values(_ projection: Projection, segment: Int?) -> [OutcomeValues?] {
    let ensemble = projection.ensemble
    let segments = segment.map { [$0] } ?? Array(ensemble.scenario.segments.indices)
    return [
      projection.values(Objective.distressShare, segment: segment, over: .contract),
      projection.values(Measure.closures, segment: segment, over: .contract),
      .plain(ensemble.euros(of: [.revenueRescue], in: segments, over: .contract)),
    ]
  }

  /// Its sections; none without options.
  public var sections: [Document.Section] {
    guard called.count > 1 else { return [] }
    let heading = Document.Heading(level: .part, text: say(.heading))
    return [
      Document.Section([
        .heading(heading), .heading(say(.resultHeading)), .table(resultTable), .paragraph(say(.resultNote)),
      ]), trouble,
    ]
  }

  /// What providers keep in each segment under each option, in one unit.
  private var resultTable: DocumentTable {
    let unit = MoneyUnit(fitting: results.flatMap { $0.map { abs($0.result.value) } }.max() ?? 0)
    var table = DocumentTable(
      [
        WaitingComparisonText.segment.text.text(in: language), FrontPageText.option.text(in: language), say(.result),
        FrontPageText.differenceOf.text(in: language, FrontPageText.base.text(in: language)),
      ])
    for base in results[0] {
      for (place, title) in called.enumerated() {
        guard let own = results[place].first(where: { $0.key == base.key })?.result else { continue }
        let difference = place == 0 ? .number(NumberText.meaningless) : cell(own, less: base.result, in: unit)
        table.add(base.label, [.word(title), numbers.cell(own, in: unit.euros), difference])
      }
    }
    return table.titled(say(.resultCaption), in: unit.name.text(in: language))
  }

  /// A difference of which nothing is known by replication: its error is at most that of both together.
  private func cell(_ own: Figure, less base: Figure, in unit: MoneyUnit) -> DocumentTable.Cell {
    let difference = Figure(own.value - base.value, standardError: own.standardError + base.standardError)
    if difference.value == 0 { return .word(FrontPageText.equal.text(in: language)) }
    return difference.isDistinguishable
      ? numbers.cell(difference, in: unit.euros) : .word(FrontPageText.indistinguishable.text(in: language))
  }

  /// Who gets into trouble, where anybody does under any option.
  private var trouble: Document.Section {
    let figures = distress.rows.flatMap { $0.figures.flatMap { $0 } }
    guard figures.contains(where: { ($0?.value ?? 0) != 0 }) else {
      return Document.Section([.heading(say(.troubleHeading)), .paragraph(say(.noTrouble))])
    }
    let reach = FrontPageText.reach.text(
      in: language, numbers.count(comparisons), numbers.percentage(exact: 1 - ObjectiveDifference.anyFalse))
    let table = distress.table(WaitingComparisonText.segment.text.text(in: language))
      .titled(say(.troubleCaption))
    return Document.Section([
      .heading(say(.troubleHeading)), .table(table), .paragraph([say(.troubleNote), reach].joined(separator: " ")),
    ])
  }

  private func say(_ text: ProvidersComparisonText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }
}
