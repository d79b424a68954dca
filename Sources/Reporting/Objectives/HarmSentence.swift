internal import Experiments
internal import YouthCare

/// What becomes of harm where the municipality's total cost falls: never left out beside it (MODEL.md, G12).
struct HarmSentence {
  private let differences: PairedDifferences
  private let language: Language

  /// The sentence on a scenario's harm, compared with the reference.
  init(_ differences: PairedDifferences, in language: Language) {
    self.differences = differences
    self.language = language
  }

  /// The sentence, and more where more requests are turned away at the door, and come back heavier: G12 knows nothing of
  /// those.
  var text: String {
    func sentence(_ text: Texts, _ compared: ObjectiveDifference?) -> String? {
      guard let compared, compared.judgement == .worse else { return nil }
      let words = ObjectiveText(.harm, upTo: compared.difference.value, in: language)
      return text.text(in: language, words.figure(compared.difference), words.error(compared.difference))
    }
    guard let turnedAway = sentence(.harmTurnedAway, differences.diverted) else { return judgement }
    return [judgement, turnedAway, sentence(.harmTurnedAwayHeavier, differences.divertedHeavier)].compactMap { $0 }
      .joined(separator: " ")
  }

  /// Whether harm rises, falls, or can't be told apart.
  private var judgement: String {
    guard let compared = differences.difference(of: .harm) else {
      preconditionFailure("every scenario has a harm proxy")
    }
    let difference = compared.difference
    let words = ObjectiveText(.harm, upTo: difference.value, in: language)
    func say(_ text: Texts, _ value: Double) -> String {
      text.text(
        in: language, words.figure(Figure(value, standardError: difference.standardError)), words.error(difference))
    }
    switch compared.judgement {
    case .same: return (isNowhere ? Texts.harmNowhere : .harmSame).text(in: language)
    case .tooFew, .indistinguishable: return say(.harmUnclear, difference.value)
    case .worse: return say(.harmRises, difference.value)
    case .better: return say(.harmFalls, -difference.value)
    }
  }

  /// Whether no replication counts any harm.
  private var isNowhere: Bool {
    switch differences.scenario.objectives[.harm] {
    case .plain(let plain): plain.allSatisfy { $0 == 0 }
    case .ratio, .indicator, .deviation, .quantile, .pooledQuantile, nil: false
    }
  }
}
