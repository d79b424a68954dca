/// What can turn out higher than a contract assumed.
public enum RiskDriver: String, Sendable, CaseIterable {
  case volume
  case stay
  case intensity
  case severity

  /// Its name.
  public var meaning: LocalizedText {
    switch self {
    case .volume: LocalizedText(nl: "aantal cliënten", en: "number of clients")
    case .stay: LocalizedText(nl: "duur", en: "stay")
    case .intensity: LocalizedText(nl: "intensiteit", en: "intensity")
    case .severity: LocalizedText(nl: "zwaarte", en: "severity")
    }
  }
}
