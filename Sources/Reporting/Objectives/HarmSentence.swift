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

  /// The sentence, and more where more requests are turned away at the door, and come back heavier, as G12 knows nothing
  /// of those; and how much of what is saved is care that wasn't given.
  var text: String {
    func sentence(_ text: Texts, _ compared: ObjectiveDifference?) -> String? {
      guard let compared, compared.judgement == .worse else { return nil }
      return text.text(in: language, DifferenceReach(compared, in: 1, language: language).size)
    }
    let turnedAway = sentence(.harmTurnedAway, differences.diverted)
    let heavier = turnedAway == nil ? nil : sentence(.harmTurnedAwayHeavier, differences.divertedHeavier)
    return [judgement, turnedAway, heavier, careNotGiven].compactMap { $0 }.joined(separator: " ")
  }

  /// How much of the saving is care that was asked for and not given (MODEL.md, G1); `nil` where no more of it is.
  private var careNotGiven: String? {
    guard let missing = differences.careNotGiven, missing.judgement == .worse,
      let saving = differences.difference(of: .totalCost).map({ -$0.difference.value })
    else { return nil }
    let money = MoneyUnit(fitting: max(saving, missing.difference.value))
    let numbers = NumberText(language)
    let saved = numbers.figure(
      Figure(saving, standardError: missing.difference.standardError), in: money.euros)
    let text = missing.difference.value < saving ? Texts.careNotGiven : .careNotGivenIsAll
    return text.text(
      in: language, saved, DifferenceReach(missing, in: money.euros, language: language).size,
      money.name.text(in: language))
  }

  /// Whether harm rises, falls, or can't be told apart.
  private var judgement: String {
    guard let compared = differences.difference(of: .harm) else {
      preconditionFailure("every scenario has a harm proxy")
    }
    switch compared.judgement {
    case .same: return (isNowhere ? Texts.harmNowhere : .harmSame).text(in: language)
    case .tooFew, .indistinguishable: return Texts.harmUnclear.text(in: language)
    case .worse: return say(.harmRises)
    case .better: return say(.harmFalls)
    }
    func say(_ text: Texts) -> String {
      text.text(in: language, DifferenceReach(compared, in: 1, language: language).size)
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
