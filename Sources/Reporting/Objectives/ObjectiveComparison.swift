internal import Experiments
internal import YouthCare

/// The objectives of one scenario beside those of the reference: difference, error, P(worse), and a judgement.
///
/// Wherever a saving shows, the line below it is G12, and below that stands what happens to harm.
struct ObjectiveComparison {
  private let scenario: PairedValues
  private let reference: PairedValues
  private let language: Language

  init(_ scenario: PairedValues, with reference: PairedValues, in language: Language) {
    self.scenario = scenario
    self.reference = reference
    self.language = language
  }

  var lines: [String] {
    let numbers = NumberText(language)
    var table = TextTable(
      [Texts.goal, .difference, .error, .worseThan, .judgement].map { $0.text(in: language) }, point: numbers.point)
    for objective in Objective.allCases {
      guard let compared = difference(of: objective) else { continue }
      table.add(cells(objective, compared))
      if objective.isSaving, compared.judgement == .better, let harm = difference(of: .harm) {
        table.add(cells(.harm, harm))
        table.addNote(HarmSentence(scenario, comparedWith: reference, in: language).text)
      }
    }
    return [Texts.goalsComparedHeading.text(in: language, scenario.name, reference.name)] + table.lines
      + Texts.goalsComparedNote.text(in: language).wrapped()
  }

  private func difference(of objective: Objective) -> ObjectiveDifference? {
    guard let values = scenario.objectives[objective], let before = reference.objectives[objective] else { return nil }
    return ObjectiveDifference(values, from: before, direction: objective.direction)
  }

  private func cells(_ objective: Objective, _ compared: ObjectiveDifference) -> [String] {
    let words = ObjectiveText(objective, upTo: compared.difference.value, in: language)
    return [
      words.label, words.figure(compared.difference), words.error(compared.difference),
      compared.worse.map { NumberText(language).probability($0) } ?? NumberText.meaningless,
      text(of: compared.judgement),
    ]
  }

  private func text(of judgement: ObjectiveDifference.Judgement) -> String {
    switch judgement {
    case .same: Texts.isSame.text(in: language)
    case .indistinguishable: Texts.isIndistinguishable.text(in: language)
    case .better: Texts.isBetter.text(in: language)
    case .worse: Texts.isWorse.text(in: language)
    }
  }
}
