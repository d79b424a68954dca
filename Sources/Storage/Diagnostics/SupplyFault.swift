internal import YouthCare

/// What can be wrong with access, suppliers and control, and how it is said: the reason; what would mend it.
enum SupplyFault {
  case expectedReferrers(String?)

  /// The message in both languages.
  var text: LocalizedText {
    switch self {
    case .expectedReferrers(let text):
      LocalizedText(
        nl: "'always_admitted' moet een lijst zijn, zoals [\(text ?? "gi, judge")]",
        en: "'always_admitted' must be a list, such as [\(text ?? "gi, judge")]")
    }
  }
}
