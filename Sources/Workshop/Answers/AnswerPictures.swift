/// What was made of an answer when it was complete: markup by language, by the name of the part.
public struct AnswerPictures: Sendable, Codable, Equatable {
  /// The parts that are made, in the order in which they are shown.
  public enum Part: String, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
    /// The table of the comparison and its sentence.
    case comparison
    /// Cost against budget, list against norm, differences with their intervals.
    case costAgainstBudget
    case listAgainstNorm
    case intervals
    case whoPays
    case drivers
    case reasons
    case ledger
    case futures
  }

  /// Markup by part and by the code of the language.
  public let markup: [Part: [String: String]]

  /// Parts as they were made.
  public init(_ markup: [Part: [String: String]]) {
    self.markup = markup
  }

  /// A part in a language; `nil` where there is none.
  public func text(_ part: Part, _ languageCode: String) -> String? { markup[part]?[languageCode] }
}
