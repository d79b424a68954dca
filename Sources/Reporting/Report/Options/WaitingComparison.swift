internal import Experiments
public import YouthCare

/// The part of a report on who waits longer under which option: by segment and by referrer, and the goals with the harm
/// beside every saving.
public struct WaitingComparison: Sendable {
  /// The mean wait of those who start over the contract, and the list at its end.
  static let measures = [
    BesideMeasure(
      heading: WaitingComparisonText.wait.text, unit: WaitingPartText.weeks.text, direction: .lower, scale: 7,
      decimals: 1),
    BesideMeasure(
      heading: WaitingComparisonText.list.text, unit: WaitingPartText.clients.text, direction: .lower),
  ]

  private let segments: BesideBase
  private let referrers: BesideBase
  private let goals: GoalsComparison
  private let titles: OptionTitles
  private let options: [OptionFacts]
  private let comparisons: Int
  private let language: Language

  /// The part on options and what they are compared with.
  ///
  /// - Parameter details: those of the base, then of each option.
  /// - Precondition: as many details as options and the base.
  public init(_ options: [OptionFacts], base: OptionFacts, _ details: [OptionDetail], in language: Language) {
    precondition(details.count == options.count + 1, "details of each")
    let titles = OptionTitles(base: base, options: options, in: language)
    let called = ([base] + options).map { titles.short($0.name) }
    let groups = (details.first?.waits.count ?? 0) + (details.first?.referrers.count ?? 0)
    comparisons = groups * Self.measures.count * options.count
    segments = BesideBase(
      details.map(\.waits), Self.measures, calling: called, among: comparisons, in: language)
    referrers = BesideBase(
      details.map(\.referrers), Self.measures, calling: called, among: comparisons, in: language)
    goals = GoalsComparison(details.map(\.goals), calling: called, in: language)
    (self.titles, self.options, self.language) = (titles, options, language)
  }

  /// The values of the measures of a segment, or of the region.
  static func values(_ projection: Projection, segment: Int?) -> [OutcomeValues?] {
    let years = ContractCalendar(projection.ensemble.scenario.contract).years
    return [
      projection.values(Measure.waitMeanDays, segment: segment, over: .contract),
      projection.values(Measure.waiting, segment: segment, over: .year(years[years.count - 1])),
    ]
  }

  /// Its sections; none without options.
  public var sections: [Document.Section] {
    guard !options.isEmpty else { return [] }
    let own = segments.table(say(.segment)).titled(say(.segmentCaption))
    let figure = WaitDifferenceFigure(segments, in: language)?.figure
    let reach = FrontPageText.reach.text(
      in: language, NumberText(language).count(comparisons),
      NumberText(language).percentage(exact: 1 - ObjectiveDifference.anyFalse))
    let opening = Document.Section([
      .heading(Document.Heading(level: .part, text: say(.heading))),
      .list(options.indices.map { WaitingSentence($0, of: segments, titles, options, in: language).text }),
    ])
    let bySegment = Document.Section(
      [.heading(say(.segmentHeading))] + (figure.map { [.figure($0)] } ?? [])
        + [.table(own), .paragraph([say(.note), reach].joined(separator: " "))])
    return [opening, bySegment, byReferrer].compactMap(\.self) + [goals.section]
  }

  private var byReferrer: Document.Section? {
    guard !referrers.rows.isEmpty else { return nil }
    let table = referrers.table(say(.referrer)).titled(say(.referrerCaption))
    return Document.Section([.heading(say(.referrerHeading)), .table(table), .paragraph(say(.referrerNote))])
  }

  private func say(_ text: WaitingComparisonText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }
}
