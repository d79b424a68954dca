public import YouthCare

/// A part of what the group sees, which the facilitator shows or hides.
public enum SharedPart: String, Sendable, Hashable, Codable, CaseIterable {
  case settings, answers, predictions, votes, notes

  /// What readers call it.
  public var name: LocalizedText {
    switch self {
    case .settings: LocalizedText(nl: "keuzes", en: "choices")
    case .answers: LocalizedText(nl: "antwoorden", en: "answers")
    case .predictions: LocalizedText(nl: "voorspellingen", en: "predictions")
    case .votes: LocalizedText(nl: "stemmen", en: "votes")
    case .notes: LocalizedText(nl: "notities", en: "notes")
    }
  }

  /// What is shown as a workshop begins: how others vote and what they write is the facilitator's to show.
  public static let shownAtFirst: Set<SharedPart> = [.settings, .answers, .predictions]
}
