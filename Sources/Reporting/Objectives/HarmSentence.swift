internal import Experiments
internal import YouthCare

/// What becomes of harm where cost falls: never left out beside a saving (model notes, G12).
struct HarmSentence {
  private let scenario: PairedValues
  private let reference: PairedValues
  private let language: Language

  /// The sentence on a scenario's harm, compared with a reference.
  init(_ scenario: PairedValues, comparedWith reference: PairedValues, in language: Language) {
    self.scenario = scenario
    self.reference = reference
    self.language = language
  }

  /// The sentence, and a second one where more requests are turned away at the door: G12 knows nothing of those.
  var text: String {
    guard
      let turnedAway = ObjectiveDifference(
        .plain(scenario.diverted), from: .plain(reference.diverted), direction: .lower),
      turnedAway.difference.value > 0
    else { return judgement }
    let words = ObjectiveText(.harm, upTo: turnedAway.difference.value, in: language)
    return judgement + " "
      + Texts.harmTurnedAway.text(
        in: language, words.figure(turnedAway.difference), words.error(turnedAway.difference))
  }

  /// Whether harm rises, falls, or can't be told apart (less than two errors from 0).
  private var judgement: String {
    guard let values = scenario.objectives[.harm], let before = reference.objectives[.harm],
      let compared = ObjectiveDifference(values, from: before, direction: Objective.harm.direction)
    else { preconditionFailure("every scenario has a harm proxy") }
    let difference = compared.difference
    let words = ObjectiveText(.harm, upTo: difference.value, in: language)
    func say(_ text: Texts, _ value: Double) -> String {
      text.text(
        in: language, words.figure(Figure(value, standardError: difference.standardError)), words.error(difference))
    }
    if compared.judgement == .same {
      return (isNothing(values) ? Texts.harmNowhere : .harmSame).text(in: language)
    }
    guard difference.isDistinguishable else { return say(.harmUnclear, difference.value) }
    return difference.value > 0 ? say(.harmRises, difference.value) : say(.harmFalls, -difference.value)
  }

  private func isNothing(_ values: ObjectiveValues) -> Bool {
    switch values {
    case .plain(let plain): plain.allSatisfy { $0 == 0 }
    case .ratio, .indicator, .deviation, .quantile, .pooledQuantile: false
    }
  }
}
