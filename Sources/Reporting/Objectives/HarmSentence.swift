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

  /// The sentence, and a second one where more requests are turned away at the door: G12 knows nothing of those.
  var text: String {
    guard let turnedAway = differences.diverted, turnedAway.judgement == .worse else { return judgement }
    let words = ObjectiveText(.harm, upTo: turnedAway.difference.value, in: language)
    return judgement + " "
      + Texts.harmTurnedAway.text(
        in: language, words.figure(turnedAway.difference), words.error(turnedAway.difference))
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
