public import Experiments
public import YouthCare

/// Why options differ: for each what makes its cost other than the base's, by reason and segment, with the harm beside a
/// saving; then what that hangs on, where that was studied.
public struct DifferencePart: Sendable {
  private let comparison: OptionComparison
  private let base: OptionFacts
  private let differences: [(option: OptionFacts, difference: CostDifference)]
  private let titles: OptionTitles
  private let studies: [Document.Section]
  private let language: Language

  /// The part.
  ///
  /// - Parameters:
  ///   - differences: of options of the comparison.
  ///   - base: what they are compared with.
  ///   - studies: what was found on what drives the difference, in which worlds the choice fails and what knowing more is
  ///     worth: of `DriversPart` and `ChoicePart`.
  public init(
    _ comparison: OptionComparison, base: OptionFacts,
    differences: [(option: OptionFacts, difference: CostDifference)], studies: [Document.Section] = [],
    in language: Language
  ) {
    self.comparison = comparison
    self.base = base
    self.differences = differences
    self.studies = studies
    self.language = language
    titles = OptionTitles(base: base, options: differences.map(\.option), in: language)
  }

  /// The part as sections; none where there is nothing to say.
  public var sections: [Document.Section] {
    let told = differences.map { section($0.option, $0.difference) } + studies
    guard !told.isEmpty else { return [] }
    let heading = Document.Heading(level: .part, text: DifferencePartText.heading.text(in: language))
    return [Document.Section([.heading(heading)])] + told
  }

  private func section(_ option: OptionFacts, _ difference: CostDifference) -> Document.Section {
    let names = (option: titles.title(of: option.name), base: titles.quoted(self.base.name))
    let (name, base) = (titles.quoted(option.name), titles.quoted(base.name))
    let heading = Document.Block.heading(
      DifferencePartText.optionHeading.text(in: language, names.option, names.base))
    guard !difference.isNothing else {
      return Document.Section([heading, .paragraph(DifferencePartText.nothing.text(in: language, name, base))])
    }
    let report = CostDifferenceReport(difference, of: name, from: base, in: language)
    let tables = DifferenceTables(report, option: option, from: self.base, calling: names)
    return Document.Section(
      [heading, .paragraph(report.sentence)] + (harm(option, name).map { [.paragraph($0)] } ?? [])
        + [.figure(tables.figure), .table(tables.bySegment), .paragraph(report.say(.note))])
  }

  /// What a saving does to children; `nil` where nothing is saved.
  private func harm(_ option: OptionFacts, _ name: String) -> String? {
    guard let place = comparison.options.firstIndex(where: { $0.name == option.name }),
      comparison.row(.cost)?.differences[place]?.judgement == .better
    else { return nil }
    return OptionSentence(comparison, of: place, calling: (name, titles.quoted(base.name)), in: language)
      .children(calling: name)
  }
}
