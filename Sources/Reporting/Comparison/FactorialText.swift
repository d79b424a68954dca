internal import Experiments
public import YouthCare

/// The texts on combinations of measures.
public enum FactorialText: CaseIterable, Sendable {
  case heading, full, fraction, note, costHeading, waitingHeading, measure, effect, interval, interplay, both
  case addUp, notDistinguishable, help, hinder, tooFew

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .heading: LocalizedText(nl: "COMBINATIES VAN {0} MAATREGELEN", en: "COMBINATIONS OF {0} MEASURES")
    case .full:
      LocalizedText(
        nl: "Alle {0} combinaties zijn in dezelfde toekomsten doorgerekend.",
        en: "All {0} combinations were lived through in the same futures.")
    case .fraction:
      LocalizedText(
        nl:
          "Van {0} combinaties zijn er {1} in dezelfde toekomsten doorgerekend (resolutie {2}): wat drie of meer "
          + "maatregelen pas samen doen telt als niets.",
        en:
          "Of {0} combinations {1} were lived through in the same futures (resolution {2}): what only three or more "
          + "measures do together counts as nothing.")
    case .note:
      LocalizedText(
        nl:
          "Van één maatregel: wat hij gemiddeld uitmaakt, met en zonder de andere. Van twee: wat zij samen meer of "
          + "minder doen dan elk alleen bij elkaar opgeteld. De intervallen gelden alle tegelijk (95 %).",
        en:
          "Of one measure: what it makes on average, with and without the others. Of two: what they do together "
          + "beyond the sum of each alone. The intervals hold all at once (95%).")
    case .costHeading:
      LocalizedText(nl: "Kosten over het contract, {0}", en: "Cost over the contract, {0}")
    case .waitingHeading: LocalizedText(nl: "Wachtenden aan het eind", en: "Waiting at the end")
    case .measure: LocalizedText(nl: "maatregel", en: "measure")
    case .effect: LocalizedText(nl: "effect", en: "effect")
    case .interval: LocalizedText(nl: "interval", en: "interval")
    case .interplay: LocalizedText(nl: "samen", en: "together")
    case .both: LocalizedText(nl: "{0} en {1}", en: "{0} and {1}")
    case .addUp: LocalizedText(nl: "tellen precies op", en: "add up exactly")
    case .notDistinguishable:
      LocalizedText(nl: "niet van optellen te onderscheiden", en: "can't be told from adding up")
    case .help: LocalizedText(nl: "versterken elkaar", en: "help each other")
    case .hinder: LocalizedText(nl: "zitten elkaar in de weg", en: "get in each other's way")
    case .tooFew: LocalizedText(nl: "te weinig toekomsten", en: "too few futures")
    }
  }
}

extension FactorialEffects.Interplay {
  var text: FactorialText {
    switch self {
    case .addUp: .addUp
    case .notDistinguishable: .notDistinguishable
    case .help: .help
    case .hinder: .hinder
    case .tooFew: .tooFew
    }
  }
}
