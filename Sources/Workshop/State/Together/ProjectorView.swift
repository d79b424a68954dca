public import YouthCare

/// What the projector shows.
public struct ProjectorView: Sendable, Hashable, Codable {
  /// One thing at a time, to be read from afar.
  public enum Picture: String, Sendable, Hashable, Codable, CaseIterable {
    /// How to take part: the address and the code.
    case joining
    case comparison, costAgainstBudget, listAgainstNorm, intervals, whoPays
    case drivers, reasons, ledger, futures
    case predictions, votes, notes

    /// What readers call it.
    public var name: LocalizedText {
      switch self {
      case .joining: LocalizedText(nl: "Meedoen", en: "Taking part")
      case .comparison: LocalizedText(nl: "Vergelijking", en: "Comparison")
      case .costAgainstBudget: LocalizedText(nl: "Kosten tegen begroting", en: "Cost against budget")
      case .listAgainstNorm: LocalizedText(nl: "Wachtlijst tegen norm", en: "Waiting list against the norm")
      case .intervals: LocalizedText(nl: "Verschillen met hun marge", en: "Differences with their intervals")
      case .whoPays: LocalizedText(nl: "Wie betaalt", en: "Who pays")
      case .drivers: LocalizedText(nl: "Wat het antwoord bepaalt", en: "What drives the answer")
      case .reasons: LocalizedText(nl: "Waarom opties verschillen", en: "Why options differ")
      case .ledger: LocalizedText(nl: "Grootboek", en: "Ledger")
      case .futures: LocalizedText(nl: "Mogelijke toekomsten", en: "Possible futures")
      case .predictions: LocalizedText(nl: "Voorspellingen", en: "Predictions")
      case .votes: LocalizedText(nl: "Stemmen", en: "Votes")
      case .notes: LocalizedText(nl: "Notities", en: "Notes")
      }
    }
  }

  /// What is shown.
  public let picture: Picture
  /// Of which option; `nil` for all.
  public let option: OptionNumber?

  /// A picture of an option, or of all.
  public init(_ picture: Picture, of option: OptionNumber? = nil) {
    (self.picture, self.option) = (picture, option)
  }
}
