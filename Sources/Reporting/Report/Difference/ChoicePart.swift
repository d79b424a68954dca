public import Experiments
public import YouthCare

/// In which worlds the cheapest option isn't the cheapest, and what it is worth to know more before choosing.
public struct ChoicePart: Sendable {
  private let lived: LivedWorlds
  private let choice: ChoiceFailure
  private let best: String
  private let segments: [String: String]
  private let language: Language
  private var numbers: NumberText { NumberText(language) }

  /// The part; `nil` where there was nothing to choose.
  ///
  /// - Parameter options: the others that were lived through, in their order.
  public init?(_ lived: LivedWorlds, base: OptionFacts, options: [OptionFacts], in language: Language) {
    guard let choice = lived.choice else { return nil }
    self.lived = lived
    self.choice = choice
    self.language = language
    let titles = OptionTitles(base: base, options: options, in: language)
    best = titles.quoted(([base] + options)[choice.best].name)
    segments = base.segments
  }

  /// The part as sections.
  public var sections: [Document.Section] { [failures] + (lived.inputs.isEmpty ? [] : [worth]) }

  // MARK: - Where it fails

  private var failures: Document.Section {
    let heading = Document.Block.heading(say(.choiceHeading))
    guard choice.share.value > 0 else {
      return Document.Section([heading, .paragraph(say(.choiceSure, best, numbers.count(choice.worlds)))])
    }
    let share = numbers.probability(choice.share, maximumDecimals: 0)
    let sentence = say(.choice, best, share, numbers.euros(choice.regret))
    return Document.Section([heading, .paragraph(sentence.capitalisingFirst)] + (place.map { [.paragraph($0)] } ?? []))
  }

  /// Where it happens; `nil` where no input differs between worlds.
  private var place: String? {
    guard !lived.inputs.isEmpty else { return nil }
    func told(_ text: DriverText, _ box: FailureBox) -> String {
      let worlds = choice.worlds / 2
      let counts = [box.density.hits(of: box.count), box.count, box.rate.hits(of: worlds), worlds]
      let limits = BoxWords(inputs: lived.inputs, language: language, segments: segments).limits(box)
      return text.text.filled(with: [limits] + counts.map { numbers.count($0) }).text(in: language)
    }
    switch choice.finding {
    case .tooFew: return say(.choiceTooFew)
    case .nowhere: return say(.choiceNowhere)
    case .fails(let box): return told(.choiceFails, box)
    case .holds(let box): return told(.choiceHolds, box)
    }
  }

  // MARK: - What knowing is worth

  private var worth: Document.Section {
    let heading = Document.Block.heading(say(.worthHeading))
    guard let worth = lived.worth else {
      let tooFew = say(.worthTooFew, numbers.count(lived.worlds), numbers.count(KnowledgeWorth.leastWorlds))
      return Document.Section([heading, .paragraph(tooFew)])
    }
    guard choice.regret.value > 0 else {
      let same = SensitivityText.sameChoice.text.text(in: language)
      return Document.Section([heading, .paragraph("\(same) \(say(.worthByCost))")])
    }
    let hidden = lived.unknowable.map { $0.name.text(in: language) }.joined(separator: ", ")
    let note = [
      say(.worthByCost),
      SensitivityText.worthNote.text.filled(with: [numbers.count(lived.worlds)]).text(in: language),
      hidden.isEmpty ? nil : SensitivityText.cannotBeKnown.text.filled(with: [hidden]).text(in: language),
    ].compactMap(\.self).joined(separator: " ")
    return Document.Section([heading, .table(table(worth)), .paragraph(note)])
  }

  private func table(_ worth: KnowledgeWorth) -> DocumentTable {
    let told: [SensitivityText] = [.what, .worth, .below]
    var table = DocumentTable(told.map { $0.text.text(in: language) })
    let unit = MoneyUnit(fitting: choice.regret.value)
    func cell(_ value: Double, error: Double) -> DocumentTable.Cell {
      numbers.cell(Figure(value, standardError: error), in: unit.euros)
    }
    table.add(
      say(.everythingAndLuck),
      [cell(choice.regret.value, error: choice.regret.standardError), .number(NumberText.meaningless)])
    for part in [worth.everything] + worth.parts {
      let error = part.worth.standardError
      table.add(
        (part.group?.name ?? SensitivityText.everything.text).text(in: language),
        [
          part.isDistinguishable
            ? cell(part.worth.value, error: error) : .word(SensitivityText.worthNothing.text.text(in: language)),
          cell(part.floor, error: error),
        ])
    }
    return table.titled(say(.worthCaption), in: unit.name.text(in: language))
  }

  private func say(_ text: DriverText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }
}
