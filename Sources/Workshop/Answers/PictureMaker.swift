internal import CareSimulation
public import Experiments
internal import Publishing
internal import Reporting
internal import YouthCare

/// Makes the pictures and tables of a complete answer, out of the report's own parts.
public struct PictureMaker: Sendable {
  /// A base with what its pictures need of it, worked out once; none of its replications.
  public struct Base: Sendable {
    let values: OptionValues
    let parts: CostParts
    let lived: LivedWorlds.Option
    let facts: [Language: OptionFacts]

    /// A base of all worlds that were aimed at.
    public init(_ ensemble: Ensemble) async {
      let table = await ProjectionTable(Projection(ensemble), byMonth: false, threads: 1)
      values = OptionValues(table.projection)
      parts = CostParts(ensemble)
      lived = LivedWorlds.Option(values, of: ensemble)
      facts = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, OptionFacts(table, in: $0)) })
    }
  }

  /// The pictures of an option beside its base; all that can be made.
  public static func pictures(of option: Ensemble, beside base: Base, futures: SingleFutures?) async -> AnswerPictures {
    let table = await ProjectionTable(Projection(option), byMonth: false, threads: 1)
    let values = OptionValues(table.projection)
    guard let comparison = try? OptionComparison([values], with: base.values),
      let called = try? OptionComparison([values.called(option.scenario.title.en)], with: base.values)
    else { return AnswerPictures([:]) }
    let parts = CostParts(option)
    let difference = parts.isComparable(with: base.parts) ? try? CostDifference(parts, from: base.parts) : nil
    let lived = LivedWorlds([base.lived, LivedWorlds.Option(values, of: option)])
    var markup: [AnswerPictures.Part: [String: String]] = [:]
    for language in Language.allCases {
      guard let baseFacts = base.facts[language] else { continue }
      let facts = OptionFacts(table, in: language)
      func keep(_ part: AnswerPictures.Part, _ sections: [Document.Section]) {
        guard !sections.isEmpty else { return }
        let document = Document(in: language, sections)
        markup[part, default: [:]][language.code] = HTMLFragment(document, prefix: "\(part.rawValue)-", level: 4).text
      }
      markup[.comparison, default: [:]][language.code] =
        ComparisonMarkup(called, in: language, prefix: "kept-").text
      let front = FrontPage(
        option.scenario.accountability, base: baseFacts, options: [facts], comparison: comparison, in: language)
      for case .figure(let figure) in front.sections.flatMap(\.blocks) {
        if let part = Self.figures[figure.name] { keep(part, [Document.Section([.figure(figure)])]) }
      }
      if let difference {
        keep(
          .reasons,
          DifferencePart(comparison, base: baseFacts, differences: [(facts, difference)], in: language).sections)
      }
      keep(.drivers, DriversPart(lived, base: baseFacts, options: [facts], in: language).sections)
      let payers = PayersPart(table, in: language).sections
      keep(.whoPays, Array(payers.prefix(2)))
      keep(.ledger, Array(payers.dropFirst(2)))
      if let futures {
        markup[.futures, default: [:]][language.code] = FuturesMarkup(futures, in: language).text
      }
    }
    return AnswerPictures(markup)
  }

  /// The pictures of the report's first page, by their names.
  private static let figures: [String: AnswerPictures.Part] = [
    "cost-difference": .intervals, "cost-by-year": .costAgainstBudget, "list-by-year": .listAgainstNorm,
  ]
}
