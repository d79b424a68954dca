public import YouthCare

/// Something that was said, written down.
public struct WorkshopNote: Sendable, Hashable, Codable {
  /// What it is.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case question, hypothesis, finding, decision

    /// What readers call it.
    public var name: LocalizedText {
      switch self {
      case .question: LocalizedText(nl: "vraag", en: "question")
      case .hypothesis: LocalizedText(nl: "veronderstelling", en: "hypothesis")
      case .finding: LocalizedText(nl: "bevinding", en: "finding")
      case .decision: LocalizedText(nl: "besluit", en: "decision")
      }
    }

    /// What several of them are called.
    public var plural: LocalizedText {
      switch self {
      case .question: LocalizedText(nl: "Vragen", en: "Questions")
      case .hypothesis: LocalizedText(nl: "Veronderstellingen", en: "Hypotheses")
      case .finding: LocalizedText(nl: "Bevindingen", en: "Findings")
      case .decision: LocalizedText(nl: "Besluiten", en: "Decisions")
      }
    }
  }

  /// Which note: they are counted as they are written.
  public let number: Int
  /// What it is.
  public let kind: Kind
  /// What it is about; `nil` for the workshop as a whole.
  public let option: OptionNumber?
  /// Whose it is.
  public let author: WorkshopPerson
  /// What it says; lines are parted by line feeds.
  public let text: String

  init(_ number: Int, _ kind: Kind, on option: OptionNumber?, by author: WorkshopPerson, _ text: String) {
    (self.number, self.kind, self.option) = (number, kind, option)
    (self.author, self.text) = (author, text)
  }
}
