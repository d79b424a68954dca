public import Experiments
public import YouthCare

/// The page that a council reads: the question, the options, the answer in three sentences, how they compare, how sure
/// that is, and three pictures.
///
/// Of one scenario it tells what that costs against the budget, and who waits.
public struct FrontPage: Sendable {
  let comparison: OptionComparison?
  let base: OptionFacts
  /// Those of the comparison, in its order.
  let options: [OptionFacts]
  let titles: OptionTitles
  let language: Language
  private let accountability: Accountability
  private let choice: ChoiceFailure?
  private let left: [LocalizedText]

  var numbers: NumberText { NumberText(language) }

  /// The page.
  ///
  /// - Parameters:
  ///   - accountability: what the base's owner tells beside it.
  ///   - base: what the options are compared with, or the only scenario.
  ///   - options: facts of the others, in any order; those that the comparison doesn't have are left out.
  ///   - comparison: `nil` of one scenario.
  ///   - choice: in which worlds the cheapest option of the comparison isn't the cheapest.
  ///   - left: what there is to say of scenarios that couldn't be compared.
  public init(
    _ accountability: Accountability, base: OptionFacts, options: [OptionFacts] = [],
    comparison: OptionComparison? = nil, choice: ChoiceFailure? = nil, leaving left: [LocalizedText] = [],
    in language: Language
  ) {
    self.accountability = accountability
    self.base = base
    self.options = comparison?.options.compactMap { option in options.first { $0.name == option.name } } ?? []
    self.comparison = comparison
    self.choice = choice
    self.left = left
    self.language = language
    titles = OptionTitles(base: base, options: self.options, in: language)
  }

  /// The page as sections.
  public var sections: [Document.Section] {
    let figures = FrontFigures(self).all
    return [opening, optionList, answer].compactMap(\.self) + tables + [trust, words].compactMap(\.self)
      + (figures.isEmpty ? [] : [Document.Section([.heading(say(.figuresHeading))] + figures.map { .figure($0) })])
  }

  /// The question that it answers.
  var question: String { base.question }

  func say(_ text: FrontPageText, _ values: String...) -> String { text.text.filled(with: values).text(in: language) }

  /// What is called by a title in a sentence.
  func quoted(_ option: OptionFacts) -> String { titles.quoted(option.name) }

  // MARK: - Parts

  private var opening: Document.Section {
    let told: [(FrontPageText, LocalizedText?)] = [
      (.hypothesis, accountability.hypothesis), (.finding, accountability.finding),
      (.decision, accountability.decision),
    ]
    return Document.Section(
      [.heading(Document.Heading(level: .part, text: say(.heading))), .paragraph(question)]
        + told.compactMap { text, words in words.map { .paragraph(say(text, $0.text(in: language))) } })
  }

  private var optionList: Document.Section? {
    guard let comparison else { return nil }
    // What they come to stands in the answer and in the tables.
    let items = comparison.options.map { option in
      [titles.title(of: option.name).asSentence, option.differs?.text(in: language).asSentence]
        .compactMap(\.self).joined(separator: " ")
    }
    return Document.Section(
      [.heading(say(.optionsHeading)), .list([say(.comparedWith, base.title.asSentence)] + items)]
        + left.map { .paragraph($0.text(in: language)) })
  }

  private var answer: Document.Section {
    let sentences = comparison.map { FrontAnswer(self, $0).sentences } ?? base.findings
    return Document.Section([.heading(say(.answerHeading))] + sentences.map { .paragraph($0) })
  }

  private var tables: [Document.Section] {
    guard let comparison else {
      return [Document.Section([.table(base.costs)]), Document.Section([.table(base.waiting)])]
    }
    let tables = FrontTables(self, comparison)
    let numbers = self.numbers
    let note = [
      say(.marks, quoted(base)),
      say(
        .reach, numbers.count(comparison.comparisons), numbers.percentage(exact: 1 - ObjectiveDifference.anyFalse)),
      ComparisonText.costNote.text(in: language),
    ].joined(separator: " ")
    return [
      Document.Section([
        .heading(say(.comparisonHeading)), .table(tables.money), .table(tables.children), .paragraph(note),
      ])
    ]
  }

  /// What their owners expected of the options, found and decided; those of the base stand with the question.
  private var words: Document.Section? {
    let columns: [(FrontPageText, KeyPath<OptionFacts, String?>)] = [
      (.expected, \.hypothesis), (.found, \.finding), (.decided, \.decision),
    ].filter { column in options.contains { $0[keyPath: column.1] != nil } }
    guard !columns.isEmpty else { return nil }
    var table = DocumentTable([say(.option)] + columns.map { say($0.0) })
    for option in options {
      table.add(
        titles.title(of: option.name), columns.map { .word(option[keyPath: $0.1] ?? NumberText.meaningless) })
    }
    return Document.Section([
      .heading(say(.wordsHeading)), .table(table.titled(say(.wordsHeading), in: say(.wordsUnit))),
    ])
  }

  /// What matters most before a figure is used: at most four things, and how such bands did in the past.
  private var trust: Document.Section {
    let asked = options.first { $0.evidence != nil }
    let evidence = asked.flatMap { option in option.evidence.map { say(.evidence, quoted(option), $0) } }
    let band = comparison == nil ? base.band : base.narrowBand
    let caveats = base.caveats.prefix(failing == nil ? 2 : 1) + [failing, evidence, band].compactMap(\.self)
    return Document.Section(
      [.heading(say(.trustHeading)), .list(Array(caveats))] + (base.pastBands.map { [.paragraph($0)] } ?? []))
  }

  /// In how many worlds the cheapest option isn't the cheapest; `nil` where that is so in none.
  private var failing: String? {
    guard let comparison, let choice, choice.share.value > 0 else { return nil }
    let best = ([comparison.base] + comparison.options)[choice.best].name
    return say(.notCheapest, titles.quoted(best), numbers.probability(choice.share, maximumDecimals: 0))
  }
}

extension String {
  /// The text with a full stop, where it has no mark at its end.
  var asSentence: String { hasSuffix(".") || hasSuffix("?") || hasSuffix("!") ? self : self + "." }

  /// The text with a capital first.
  var capitalisingFirst: String { prefix(1).uppercased() + dropFirst() }
}
