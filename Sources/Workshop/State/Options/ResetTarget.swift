public import YouthCare

/// To what an option is reset.
public enum ResetTarget: String, Sendable, Hashable, Codable, CaseIterable {
  /// The base: nothing is set.
  case base
  /// What was saved last.
  case saved
  /// What it was as the workshop was opened, or as the option was made since.
  case opened

  /// What a button says.
  public var name: LocalizedText {
    switch self {
    case .base: LocalizedText(nl: "Terug naar de basis", en: "Back to the base")
    case .saved: LocalizedText(nl: "Terug naar wat is bewaard", en: "Back to what was saved")
    case .opened:
      LocalizedText(nl: "Terug naar hoe de optie openging", en: "Back to how the option was opened")
    }
  }
}
