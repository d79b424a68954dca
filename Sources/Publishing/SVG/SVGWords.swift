internal import YouthCare

/// The words in pictures.
enum SVGWords: CaseIterable {
  case certain, uncertain, withoutZero, rises, falls

  /// The text in both languages.
  var text: LocalizedText {
    switch self {
    case .certain:
      LocalizedText(
        nl: "Dicht rondje: het interval laat de lijn buiten.", en: "Filled circle: the interval leaves out the line.")
    case .uncertain:
      LocalizedText(
        nl: "Open rondje: het verschil met de lijn is niet zeker.",
        en: "Open circle: the difference from the line isn't certain.")
    case .withoutZero:
      LocalizedText(nl: "De schaal begint niet bij 0.", en: "The scale doesn't begin at 0.")
    case .rises: LocalizedText(nl: "Gearceerd: erbij.", en: "Hatched: added.")
    case .falls: LocalizedText(nl: "Licht: eraf.", en: "Light: taken off.")
    }
  }
}
