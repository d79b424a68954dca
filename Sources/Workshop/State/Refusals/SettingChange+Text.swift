public import YouthCare

extension SettingChange {
  /// The change in words: `segments.S5.stay.mean: 8 months → 6 months`.
  public var text: LocalizedText {
    let base = LocalizedText(nl: "zoals de basis", en: "as the base")
    return LocalizedText("{0}: {1} → {2}").filled(
      LocalizedText("\(address)"), before.map { LocalizedText($0) } ?? base, after.map { LocalizedText($0) } ?? base)
  }
}

extension TextFault {
  /// What is wrong, and what to do.
  var text: LocalizedText {
    switch self {
    case .blank: LocalizedText(nl: "Vul hier iets in.", en: "Fill something in here.")
    case .tooLong(let limit): limit.text
    case .invisible(let code, let place):
      LocalizedText(
        nl: "Teken {0} is niet te zien ({1}); haal het weg.", en: "Character {0} can't be seen ({1}); take it out."
      ).filled("\(place)", code)
    }
  }
}

extension WorkshopCommand.Roles {
  /// Who may ask it, as a refusal says it.
  var text: LocalizedText {
    switch self {
    case .facilitator:
      LocalizedText(nl: "Dit kan alleen de begeleider.", en: "Only the facilitator can do this.")
    case .participants:
      LocalizedText(nl: "Dit kunnen alleen deelnemers.", en: "Only participants can do this.")
    case .facilitatorAndParticipants:
      LocalizedText(
        nl: "Dit kunnen alleen de begeleider en deelnemers.", en: "Only the facilitator and participants can do this.")
    }
  }
}
