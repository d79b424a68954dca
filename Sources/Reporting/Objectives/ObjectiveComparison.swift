internal import Experiments
internal import YouthCare

/// The objectives of one scenario beside those of the reference: the expected difference with its interval and what it
/// says, and how often the scenario is better and worse.
///
/// Wherever a saving shows, the line below it is G12; what becomes of harm where the total falls is said below that.
struct ObjectiveComparison {
  private let differences: PairedDifferences
  private let language: Language

  init(_ differences: PairedDifferences, in language: Language) {
    self.differences = differences
    self.language = language
  }

  var section: Document.Section {
    let numbers = NumberText(language)
    var table = DocumentTable(
      [Texts.goal, .difference, .interval, .betterIn, .worseIn, .judgement].map { say($0) })
    for objective in differences.reference.told {
      guard let compared = differences.difference(of: objective) else { continue }
      add(objective, compared, to: &table)
      if let share = compared.mostlyOtherwise {
        table.addNote(
          say(compared.judgement == .better ? .mostlyWorse : .mostlyBetter, numbers.probability(share)))
      }
      if objective.isSaving, compared.judgement == .better, let harm = differences.difference(of: .harm) {
        add(.harm, harm, to: &table)
        if objective == .totalCost { table.addNote(HarmSentence(differences, in: language).text) }
      }
    }
    return Document.Section([
      .heading(say(.goalsComparedHeading, differences.scenario.name, differences.reference.name)), .table(table),
      .paragraph(note),
    ])
  }

  private var note: String {
    let tail = differences.reference.objectives[.valueAtRisk].map { ObjectiveDifference.least(for: $0) }
    let least = "\(ObjectiveDifference.leastReplications)"
    let numbers = NumberText(language)
    return say(
      .goalsComparedNote, numbers.count(differences.comparisons),
      numbers.percentage(exact: 1 - ObjectiveDifference.anyFalse),
      tail.map { say(.leastWithTail, least, "\($0)") } ?? least
    )
  }

  private func add(_ objective: Objective, _ compared: ObjectiveDifference, to table: inout DocumentTable) {
    let label = ObjectiveText(objective, upTo: compared.difference.value, in: language)
    let words = DifferenceText(compared, in: label.scale, language: language)
    table.add(label.label, words.cells + [.word(say(text(of: compared.judgement)))])
  }

  private func text(of judgement: ObjectiveDifference.Judgement) -> Texts {
    switch judgement {
    case .same: .isSame
    case .tooFew: .isTooFew
    case .indistinguishable: .isIndistinguishable
    case .better: .isBetter
    case .worse: .isWorse
    }
  }

  private func say(_ text: Texts, _ values: String...) -> String { text.text(in: language, filledWith: values) }
}
