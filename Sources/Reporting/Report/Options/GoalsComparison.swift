internal import Experiments
internal import YouthCare

/// The goals G1 to G12 with the options side by side, and the harm of waiting below every saving.
struct GoalsComparison {
  /// The most options in a table: more columns no page holds.
  private static let most = 3

  private let base: PairedValues
  private let options: [PairedDifferences]
  /// How far each option lies from the base.
  private let differences: [[Objective: ObjectiveDifference]]
  /// What the base and the options are called.
  private let titles: [String]
  private let language: Language
  private var numbers: NumberText { NumberText(language) }

  /// Those of the base, then of each option.
  ///
  /// - Precondition: there is a base.
  init(_ goals: [PairedValues], calling titles: [String], in language: Language) {
    base = goals[0]
    options = PairedDifferences.all(Array(goals.dropFirst()), from: goals[0])
    differences = options.map { option in
      goals[0].told.reduce(into: [:]) { all, objective in all[objective] = option.difference(of: objective) }
    }
    self.titles = titles
    self.language = language
  }

  /// A table for so many options as fit, and what becomes of harm where total cost falls.
  var section: Document.Section {
    let tables = stride(from: 0, to: options.count, by: Self.most).map { first in
      Document.Block.table(table(Array(first..<min(first + Self.most, options.count))))
    }
    let savings = options.indices.compactMap { option -> String? in
      guard differences[option][.totalCost]?.judgement == .better else { return nil }
      return say(.saving, titles[option + 1], HarmSentence(options[option], in: language).text)
    }
    let harm: Document.Block = savings.isEmpty ? .paragraph(say(.noSaving)) : .list(savings)
    let note = say(
      .goalsNote, numbers.count(options.first?.comparisons ?? 0),
      numbers.percentage(exact: 1 - ObjectiveDifference.anyFalse))
    return Document.Section([.heading(say(.goalsHeading))] + tables + [harm, .paragraph(note)])
  }

  private func say(_ text: WaitingComparisonText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  private func table(_ shown: [Int]) -> DocumentTable {
    var table = DocumentTable(
      [say(.goal), Texts.betterIf.text(in: language), titles[0]] + shown.map { titles[$0 + 1] })
    for objective in base.told {
      guard add(objective, shown, to: &table) else { continue }
      let saves = shown.contains { differences[$0][objective]?.judgement == .better }
      if objective.isSaving, saves { _ = add(.harm, shown, to: &table) }
    }
    let captions = [say(.goalsCaption)] + (options.count > Self.most ? shown.map { titles[$0 + 1] } : [])
    return table.titled(captions.joined(separator: ", "), in: say(.goalsUnit))
  }

  /// Adds a goal, where it has a figure: that of the base, then how far each option lies from it.
  private func add(_ objective: Objective, _ shown: [Int], to table: inout DocumentTable) -> Bool {
    guard let figure = base.objectives[objective].flatMap({ ObjectiveEstimate($0)?.figure }) else { return false }
    let words = ObjectiveText(objective, upTo: abs(figure.value), in: language)
    let cells = shown.map { option in
      differences[option][objective]?.cell(in: words.scale, language) ?? .number(NumberText.meaningless)
    }
    table.add(words.label, [.word(words.direction), words.cell(figure)] + cells)
    return true
  }
}
