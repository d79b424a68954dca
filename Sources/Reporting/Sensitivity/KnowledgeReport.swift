public import Experiments
public import YouthCare

/// What it is worth to find out before choosing between options: which facts first, in euro.
public struct KnowledgeReport: Sendable {
  private let options: [Scenario]
  private let worths: [KnowledgeWorth]
  private let worlds: Int
  private let unknowable: [InputGroup]
  private let language: Language
  private var numbers: NumberText { NumberText(language) }

  /// A report on options, in the order of the worths' positions.
  ///
  /// - Parameters:
  ///   - worths: one for each value of a month of waiting.
  ///   - worlds: the number of worlds that they rest on.
  ///   - unknowable: the groups that nobody can find out.
  public init(
    _ options: [Scenario], _ worths: [KnowledgeWorth], worlds: Int, unknowable: [InputGroup], in language: Language
  ) {
    self.options = options
    self.worths = worths
    self.worlds = worlds
    self.unknowable = unknowable
    self.language = language
  }

  /// The text, in lines of at most 100 characters.
  public var text: String { document.terminalText() }

  /// The whole as blocks.
  public var document: Document {
    let notes = [say(.worthNote, numbers.count(worlds))] + [unknowableSentence].compactMap { $0 }
    return Document(
      in: language,
      [Document.Section([.heading(say(.worthHeading))])] + worths.flatMap { sections(on: $0) }
        + [Document.Section([.paragraph(notes.joined(separator: " "))])])
  }

  private func say(_ text: SensitivityText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  private var unknowableSentence: String? {
    guard !unknowable.isEmpty else { return nil }
    return say(.cannotBeKnown, unknowable.map { $0.name.text(in: language) }.joined(separator: ", "))
  }

  private func sections(on worth: KnowledgeWorth) -> [Document.Section] {
    let counted =
      worth.waitingMonth == 0
      ? say(.notValued) : say(.valued, numbers.euros(Figure(worth.waitingMonth, standardError: 0)))
    let best = options[worth.best].title.text(in: language)
    guard worth.behind.contains(where: { $0.value != 0 || $0.standardError > 0 }) else {
      return [Document.Section([.paragraph(counted + " " + say(.equalOptions))])]
    }
    let choice = Document.Section([.paragraph(counted + " " + say(.choice, best)), .table(choices(worth))])
    // Best in all worlds: nothing that anybody could know makes another choice.
    let isSure = worth.acceptability[worth.best].value == 1
    return [choice, Document.Section([isSure ? .paragraph(say(.sameChoice)) : .table(facts(worth))])]
  }

  private func choices(_ worth: KnowledgeWorth) -> DocumentTable {
    var table = DocumentTable([SensitivityText.optionHeading, .behind, .bestIn].map { say($0) })
    for (option, scenario) in options.enumerated() {
      table.add(
        scenario.title.text(in: language),
        numbers: [numbers.euros(worth.behind[option]), numbers.probability(worth.acceptability[option])])
    }
    return table
  }

  private func facts(_ worth: KnowledgeWorth) -> DocumentTable {
    var table = DocumentTable([SensitivityText.what, .worth, .below].map { say($0) })
    for part in [worth.everything] + worth.parts {
      table.add(
        part.group.map { $0.name.text(in: language) } ?? say(.everything),
        [
          part.isDistinguishable ? .number(numbers.euros(part.worth)) : .word(say(.worthNothing)),
          .number(numbers.euros(Figure(part.floor, standardError: part.worth.standardError))),
        ])
    }
    return table
  }
}
