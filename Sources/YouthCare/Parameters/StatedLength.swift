/// A length of time that files state as a distribution, and what users see of it; its numbers are `Distribution`'s.
package enum StatedLength: String, CaseIterable, Sendable {
  case stay
  case patience
  /// The patience of one severity.
  case patienceOfSeverity = "<severity>"
  case returnDelay = "return_delay"
  case reEntryDelay = "delay"
  case elapsed
  case residual
  case waited

  /// The length at an address; `nil` where none stands.
  package init?(at address: Address) {
    let keys = address.keys
    guard let last = keys.last else { return nil }
    if keys.count > 1, keys[keys.count - 2] == "patience_by_severity" {
      self = .patienceOfSeverity
    } else {
      self.init(rawValue: last)
    }
  }

  /// What users see of it.
  package var description: ParameterDescription {
    ParameterDescription(key: rawValue, unit: .distribution, standard: standard, meaning: meaning)
  }

  /// What holds where a file doesn't state it.
  private var standard: ParameterDefault? {
    switch self {
    case .elapsed, .residual: .text(nl: "in evenwicht", en: "in equilibrium")
    case .waited: .text(nl: "gelijkmatig over 0 tot 2 × wait", en: "uniform over 0 to 2 × wait")
    case .stay, .patience, .patienceOfSeverity, .returnDelay, .reEntryDelay: nil
    }
  }

  /// One sentence on what it means.
  package var meaning: LocalizedText {
    switch self {
    case .stay:
      LocalizedText(
        nl: "De verblijfsduur, vóór de factor van de zwaarte.", en: "The length of stay, before the severity's factor.")
    case .patience:
      LocalizedText(
        nl: "De langste wachttijd die een cliënt aanvaardt.", en: "The longest wait that a client accepts.")
    case .patienceOfSeverity:
      LocalizedText(nl: "De langste wachttijd bij deze zwaarte.", en: "The longest wait with this severity.")
    case .returnDelay:
      LocalizedText(nl: "De tijd tot een afhaker terugkomt.", en: "The time until a drop-out comes back.")
    case .reEntryDelay: LocalizedText(nl: "De tijd tot iemand terugkomt.", en: "The time until re-entry.")
    case .elapsed: LocalizedText(nl: "Hoe lang cliënten al in zorg zijn.", en: "How long clients have been in care.")
    case .residual:
      LocalizedText(
        nl: "Hoe lang cliënten nog blijven; in plaats van elapsed.",
        en: "How long clients will stay; instead of elapsed.")
    case .waited: LocalizedText(nl: "Hoe lang wachtenden al wachten.", en: "How long those waiting have waited.")
    }
  }
}
