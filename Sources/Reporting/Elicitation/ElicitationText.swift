public import YouthCare

/// The texts on asking experts.
public enum ElicitationText: CaseIterable, Sendable {
  case askedHeading, askedNote, nothing, nothingUncertain
  case number, unit, stated, tenth, median, ninetieth, weight, grounds
  case noGrounds, more
  case answersHeading, answersNote, experts, fifth, ninetyFifth, misfit, badFit

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .askedHeading: LocalizedText(nl: "WAT EXPERTS KUNNEN ZEGGEN: {0}", en: "WHAT EXPERTS CAN TELL: {0}")
    case .askedNote:
      LocalizedText(
        nl:
          "Getallen waar geen feiten achter staan, het zwaarste eerst. Gewicht: wat een jaar in evenwicht meer kost, in {0}, als "
          + "het getal een tiende hoger is; een streepje waar dat niets zegt, zoals bij gedrag en geduld. Lengten in dagen.",
        en:
          "Numbers behind which no facts stand, the heaviest first. Weight: what a year in balance costs more, in {0}, if the "
          + "number is a tenth higher; a dash where that says nothing, as with behaviour and patience. Lengths in days."
      )
    case .nothing:
      LocalizedText(
        nl: "Achter elk getal van dit scenario staan feiten, of iemand zei al hoe ver het ernaast kan zitten.",
        en: "Facts stand behind every number of this scenario, or somebody said already how far off it may be.")
    case .nothingUncertain:
      LocalizedText(
        nl: "In dit scenario is niets onzeker ('uncertainty: none'); haal dat weg om naar getallen te vragen.",
        en: "In this scenario nothing is uncertain ('uncertainty: none'); take that out to ask about numbers.")
    case .number: LocalizedText(nl: "getal", en: "number")
    case .unit: LocalizedText(nl: "eenheid", en: "unit")
    case .stated: LocalizedText(nl: "staat er", en: "stated")
    case .tenth: LocalizedText(nl: "P10", en: "P10")
    case .median: LocalizedText(nl: "P50", en: "P50")
    case .ninetieth: LocalizedText(nl: "P90", en: "P90")
    case .weight: LocalizedText(nl: "gewicht", en: "weight")
    case .grounds: LocalizedText(nl: "grond", en: "grounds")
    case .noGrounds: LocalizedText(nl: "geen", en: "none")
    case .more:
      LocalizedText(
        nl: "Er zijn er nog {0}; --count neemt er meer op.", en: "There are {0} more; --count takes more in.")
    case .answersHeading: LocalizedText(nl: "WAT EXPERTS DENKEN: {0}", en: "WHAT EXPERTS THINK: {0}")
    case .answersNote:
      LocalizedText(
        nl:
          "Oordelen samen met gelijk gewicht: waar experts het oneens zijn, is het geheel breder dan elk van hen. Volgens de "
          + "verdeling door P10, P50 en P90 ligt een op de twintig onder P5 en een op de twintig boven P95: klopt dat niet, pas "
          + "dan de antwoorden aan. Afwijking is hoever die verdeling op zijn verst ligt van wat de experts samen denken.",
        en:
          "Judgements pooled with equal weights: where experts disagree, the pool is wider than any of them. By the law through "
          + "P10, P50 and P90 one in twenty lies below P5 and one in twenty above P95: where that isn't so, change the answers. "
          + "Misfit is how far, at its farthest, that law lies from what the experts think together.")
    case .experts: LocalizedText(nl: "experts", en: "experts")
    case .fifth: LocalizedText(nl: "P5", en: "P5")
    case .ninetyFifth: LocalizedText(nl: "P95", en: "P95")
    case .misfit: LocalizedText(nl: "afwijking", en: "misfit")
    case .badFit:
      LocalizedText(
        nl:
          "Over {0} zijn experts het zo oneens dat de verdeling kans legt waar niemand die ziet: bespreek het met hen, of reken "
          + "elk oordeel apart door.",
        en:
          "On {0} experts disagree so much that the law puts chance where nobody sees any: discuss it with them, or run each "
          + "judgement by itself.")
    }
  }
}
