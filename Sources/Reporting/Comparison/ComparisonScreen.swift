public import Experiments
public import YouthCare

/// A comparison of options on one screen: a table of what each does, and a sentence on each.
public struct ComparisonScreen: Sendable {
  private let comparison: OptionComparison
  private let left: [LocalizedText]
  private let language: Language
  private let version: String

  /// The screen of a comparison, by a version of the program.
  ///
  /// - Parameter left: what there is to say of scenarios that couldn't be compared.
  public init(
    _ comparison: OptionComparison, leaving left: [LocalizedText] = [], in language: Language, version: String
  ) {
    self.comparison = comparison
    self.left = left
    self.language = language
    self.version = version
  }

  /// The text, in lines of at most 100 characters.
  public var text: String { document.terminalText() }

  /// The text as blocks.
  public var document: Document {
    let rows = ComparisonRows(comparison, in: language)
    return Document(
      in: language,
      [
        Document.Section(
          [.heading(Document.Heading(level: .title, text: say(.title, comparison.base.name))), .paragraph(ground)]
            + left.map { .paragraph($0.text(in: language)) })
      ] + rows.tables.map { Document.Section([.table($0)]) } + [
        Document.Section([.paragraph(note)]),
        Document.Section(
          comparison.options.indices.map { .paragraph(OptionSentence(comparison, of: $0, in: language).text) }),
      ])
  }

  /// In what all were lived through.
  private var ground: String {
    let ground = comparison.base.ground
    let numbers = NumberText(language)
    return say(
      ground.worlds == nil ? .stated : .worlds, numbers.count(ground.count), "\(ground.seed)", version)
  }

  /// What the marks and intervals mean; and where pairing doesn't help.
  private var note: String {
    let numbers = NumberText(language)
    let unpaired = zip(comparison.options, comparison.costs).filter { $0.1.varianceReduction < 1 }
    return
      ([
        say(.marks, comparison.base.name),
        say(
          .reach, numbers.count(comparison.comparisons),
          numbers.percentage(exact: 1 - ObjectiveDifference.anyFalse)),
        say(.costNote),
      ] + unpaired.map { say(.pairing, $0.0.name, comparison.base.name) }).joined(separator: " ")
  }

  private func say(_ text: ComparisonText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }
}
