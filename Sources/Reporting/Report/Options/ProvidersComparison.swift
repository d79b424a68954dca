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
  private let results: BesideBase
  private let hasOptions: Bool
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
    let called = ([base] + options).map { titles.short($0.name) }
    let result = Self.result(details)
    comparisons = (details.first?.providers.count ?? 0) * (Self.measures.count + 1) * options.count
    distress = BesideBase(
      details.map(\.providers), Self.measures, calling: called, among: comparisons, in: language)
    results = BesideBase(details.map(\.results), [result], calling: called, among: comparisons, in: language)
    hasOptions = !options.isEmpty
    self.language = language
  }

  /// What providers keep, in the unit in which the largest of the figures reads best.
  private static func result(_ details: [OptionDetail]) -> BesideMeasure {
    let sizes = details.flatMap(\.results).compactMap { group in
      group.values[0].flatMap { ObjectiveEstimate($0) }.map { abs($0.figure.value) }
    }
    let unit = MoneyUnit(fitting: sizes.max() ?? 0)
    return BesideMeasure(
      heading: ProvidersComparisonText.result.text, unit: unit.name, direction: .higher, scale: unit.euros, decimals: 2)
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
    guard hasOptions else { return [] }
    let heading = Document.Heading(level: .part, text: say(.heading))
    let table = results.table(WaitingComparisonText.segment.text.text(in: language)).titled(say(.resultCaption))
    let note = [say(.resultNote), reach].joined(separator: " ")
    return [
      Document.Section([.heading(heading), .heading(say(.resultHeading)), .table(table), .paragraph(note)]), trouble,
    ]
  }

  /// How sure all differences of the part are together.
  private var reach: String {
    FrontPageText.reach.text(
      in: language, numbers.count(comparisons), numbers.percentage(exact: 1 - ObjectiveDifference.anyFalse))
  }

  /// Who gets into trouble, where anybody does under any option.
  private var trouble: Document.Section {
    let figures = distress.rows.flatMap { $0.figures.flatMap { $0 } }
    guard figures.contains(where: { ($0?.value ?? 0) != 0 }) else {
      return Document.Section([.heading(say(.troubleHeading)), .paragraph(say(.noTrouble))])
    }
    let table = distress.table(WaitingComparisonText.segment.text.text(in: language))
      .titled(say(.troubleCaption))
    return Document.Section([
      .heading(say(.troubleHeading)), .table(table), .paragraph(say(.troubleNote)),
    ])
  }

  private func say(_ text: ProvidersComparisonText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }
}
