import YouthCare

/// The texts of the door: the page on which people come in, and what is said where something can't be.
enum DoorText: CaseIterable {
  case title, code, codeHint, role, participant, projector, facilitator, facilitatorHint, enter
  case wrongWord, full, seated, goOn, goBack

  /// The text in both languages.
  var text: LocalizedText {
    switch self {
    case .title: LocalizedText(nl: "Meedoen aan de werksessie", en: "Join the workshop")
    case .code: LocalizedText(nl: "Code", en: "Code")
    case .codeHint:
      LocalizedText(
        nl: "Zes tekens, op het scherm of van de begeleider. Hoofdletters en kleine letters tellen gelijk.",
        en: "Six characters, on the projector or from the facilitator. Capitals and small letters are the same.")
    case .role: LocalizedText(nl: "Ik ben", en: "I am")
    case .participant: LocalizedText(nl: "deelnemer", en: "a participant")
    case .projector: LocalizedText(nl: "het scherm voor de groep", en: "the screen for the group")
    case .facilitator: LocalizedText(nl: "begeleider", en: "the facilitator")
    case .facilitatorHint:
      LocalizedText(
        nl: "De begeleider vult de sleutel in die het programma bij de start toont.",
        en: "The facilitator fills in the key that the program shows when it starts.")
    case .enter: LocalizedText(nl: "Meedoen", en: "Join")
    case .wrongWord:
      LocalizedText(
        nl: "Deze code hoort niet bij deze werksessie en deze rol. Kijk hem na en probeer het nog eens.",
        en: "This code doesn't belong to this workshop and this role. Check it and try again.")
    case .full:
      LocalizedText(
        nl: "Alle plaatsen zijn bezet. Kijk mee op het scherm of bij een ander.",
        en: "All places are taken. Follow on the projector or with somebody else.")
    case .seated: LocalizedText(nl: "U doet al mee als {0}.", en: "You already take part as {0}.")
    case .goOn: LocalizedText(nl: "Ga verder", en: "Go on")
    case .goBack: LocalizedText(nl: "Terug naar de werksessie", en: "Back to the workshop")
    }
  }
}
