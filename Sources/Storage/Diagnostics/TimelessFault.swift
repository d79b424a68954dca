internal import YouthCare

/// Circles in which no time passes, and how they are said: the reason; what would mend it.
enum TimelessFault {
  case dropOut
  case reEntry
  case routes([String])

  /// The message in both languages.
  var text: LocalizedText {
    switch self {
    case .dropOut:
      LocalizedText(
        nl: "wie meteen afhaakt komt meteen terug, zonder einde; geef 'return_delay' of het geduld een duur",
        en: "who gives up at once comes back at once, without end; give 'return_delay' or the patience a length")
    case .reEntry:
      LocalizedText(
        nl: "zorg die geen tijd kost wordt gevolgd door terugkeer op hetzelfde moment; geef 'delay' of 'stay' een duur",
        en: "care that takes no time is followed by a return at the same moment; give 'delay' or 'stay' a length")
    case .routes(let names):
      LocalizedText(
        nl: "in de kring \(names.joined(separator: " → ")) kost zorg geen tijd; geef een van deze verblijven een duur",
        en: "care takes no time in the circle \(names.joined(separator: " → ")); give one of these stays a length")
    }
  }
}
