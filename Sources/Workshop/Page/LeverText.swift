internal import YouthCare

/// The texts of the levers.
enum LeverText: PageWords {
  case levers, segment, region, today, notAgreed, none, range, grade, more, fewer, apply, asBase, aboutLever, only
  case whole, typeHint, back, page

  var text: LocalizedText {
    switch self {
    case .levers: LocalizedText(nl: "Kiezen", en: "Choose")
    case .segment: LocalizedText(nl: "Voor welke zorg", en: "For which care")
    case .region: LocalizedText(nl: "hele regio", en: "whole region")
    case .today: LocalizedText(nl: "nu: {0}", en: "today: {0}")
    case .notAgreed: LocalizedText(nl: "nu: niet afgesproken", en: "today: not agreed")
    case .none: LocalizedText(nl: "geen", en: "none")
    case .range: LocalizedText(nl: "{0} tot en met {1} {2}", en: "{0} to {1} {2}")
    case .grade: LocalizedText(nl: "bewijs: {0}", en: "evidence: {0}")
    case .more: LocalizedText(nl: "Alle andere knoppen laten zien", en: "Show all other levers")
    case .fewer: LocalizedText(nl: "Alleen de belangrijkste knoppen", en: "Only the main levers")
    case .apply: LocalizedText(nl: "Veranderen", en: "Change")
    case .asBase: LocalizedText(nl: "als in de basis", en: "as in the base")
    case .aboutLever: LocalizedText(nl: "Meer over {0}", en: "More about {0}")
    case .only: LocalizedText(nl: "alleen bij {0}", en: "only with {0}")
    case .whole: LocalizedText(nl: "heel getal", en: "whole number")
    case .typeHint:
      LocalizedText(
        nl: "Typ een getal zoals 0.97, 97% of 13 weken, met een punt voor decimalen. Leeg is als in de basis.",
        en: "Type a number such as 0.97, 97% or 13 weeks. Empty is as in the base.")
    case .back: LocalizedText(nl: "Terug naar de werksessie", en: "Back to the workshop")
    case .page: LocalizedText(nl: "Over deze knop", en: "About this lever")
    }
  }
}
