public import YouthCare

/// The texts on futures.
public enum FutureText: CaseIterable, Sendable {
  case heading, note, unweighted, weightedNote
  case future, cost, difference, verdict, over, waiting, wait
  case stated, weighted, weight
  case equal, cheaper, dearer, notDistinguishable, tooFew

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .heading: LocalizedText(nl: "ANDERE TOEKOMSTEN", en: "OTHER FUTURES")
    case .note:
      LocalizedText(
        nl:
          "Over het hele contract, elke toekomst in dezelfde werelden en met hetzelfde toeval als wat er staat. Kosten in {0}, "
          + "wachten aan het eind van {1}, wachttijd in weken van wie begonnen.",
        en:
          "Over the whole contract, each future in the same worlds and with the same luck as what is stated. Cost in {0}, "
          + "waiting at the end of {1}, wait in weeks of those who started.")
    case .unweighted:
      LocalizedText(
        nl:
          "Niemand zegt hoe waarschijnlijk deze toekomsten zijn: zij worden niet gewogen, en zitten in geen andere kans.",
        en: "Nobody says how likely these futures are: they aren't weighted, and are in no other probability.")
    case .weightedNote:
      LocalizedText(
        nl:
          "De gewichten staan in het bestand; wat er staat telt alleen mee waar een toekomst zonder verschillen het heeft.",
        en: "The weights stand in the file; what is stated counts only where a future without differences has it.")
    case .future: LocalizedText(nl: "toekomst", en: "future")
    case .cost: LocalizedText(nl: "kosten", en: "cost")
    case .difference: LocalizedText(nl: "verschil met\nwat er staat", en: "difference to\nwhat is stated")
    case .verdict: LocalizedText(nl: "oordeel", en: "verdict")
    case .over: LocalizedText(nl: "P(boven\nbegroting)", en: "P(over\nbudget)")
    case .waiting: LocalizedText(nl: "wachten\n(eind)", en: "waiting\n(end)")
    case .wait: LocalizedText(nl: "wachttijd\n(weken)", en: "wait\n(weeks)")
    case .stated: LocalizedText(nl: "zoals het er staat", en: "as stated")
    case .weighted: LocalizedText(nl: "gewogen", en: "weighted")
    case .weight: LocalizedText(nl: "{0} ({1})", en: "{0} ({1})")
    case .equal: LocalizedText(nl: "gelijk", en: "equal")
    case .cheaper: LocalizedText(nl: "goedkoper", en: "cheaper")
    case .dearer: LocalizedText(nl: "duurder", en: "dearer")
    case .notDistinguishable: LocalizedText(nl: "niet te onderscheiden", en: "not distinguishable")
    case .tooFew: LocalizedText(nl: "te weinig herhalingen", en: "too few replications")
    }
  }
}
