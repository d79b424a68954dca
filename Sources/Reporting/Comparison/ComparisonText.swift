public import YouthCare

/// The texts of a comparison of options.
public enum ComparisonText: CaseIterable, Sendable {
  case title, worlds, stated, notComparable, marks, reach, costNote, pairing
  case money, wholeContract, difference, cheaper, overBudget, reserve80, reserve90
  case waiting, wait, harm, outside, cheaperWithoutLongerWaits
  case equal, tooFew, tooFewCell

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .title: LocalizedText(nl: "VERGELIJKING MET {0}", en: "COMPARISON WITH {0}")
    case .worlds:
      LocalizedText(
        nl:
          "Elke optie is doorleefd in dezelfde {0} toekomsten (seed {1}, raming {2}): toeval en wat niemand van de "
          + "invoer weet zijn in alle opties gelijk.",
        en:
          "Each option is lived through in the same {0} futures (seed {1}, raming {2}): chance, and what nobody knows of "
          + "the inputs, are the same in all of them.")
    case .stated:
      LocalizedText(
        nl:
          "Elke optie is doorleefd in dezelfde {0} toekomsten (seed {1}, raming {2}). Alle invoer is zoals zij er "
          + "staat: kansen en reserves zijn die van toeval alleen.",
        en:
          "Each option is lived through in the same {0} futures (seed {1}, raming {2}). All inputs are as stated: "
          + "probabilities and reserves are those of chance alone.")
    case .notComparable:
      LocalizedText(nl: "{0} is niet met {1} te vergelijken: {2}.", en: "{0} can't be compared with {1}: {2}.")
    case .marks:
      LocalizedText(
        nl:
          "* de beste van de rij en wat daarvan niet te onderscheiden is, als een andere dat wel is; ~ niet te "
          + "onderscheiden van {0}: het interval van het verwachte verschil bevat 0.",
        en:
          "* the best of the row and what can't be told from it, where some other can; ~ not distinguishable from {0}: the "
          + "interval of the expected difference holds 0.")
    case .reach:
      LocalizedText(
        nl: "± is dat interval; alle {0} vergelijkingen samen kloppen met kans {1}.",
        en: "± is that interval; all {0} comparisons together are right with probability {1}.")
    case .costNote:
      LocalizedText(
        nl:
          "Kosten zonder eigen uitvoering, zoals de begroting. Basis en verschil tellen op tot de optie; alleen het "
          + "verschil is zo precies bekend. Reserve: wat naast de begroting in 80 en in 90 van 100 gevallen volstaat, naar "
          + "boven afgerond. Niet langer: wachttijd noch wachtlijst.",
        en:
          "Cost without own administration, as the budget. Base and difference add up to the option; only the "
          + "difference is known that closely. Reserve: what is enough beside the budget in 80 and in 90 of 100 cases, "
          + "rounded up. No longer: neither the mean wait nor the list.")
    case .pairing:
      LocalizedText(
        nl: "Let op: {0} beweegt over de toekomsten tegen {1} in; het verschil is minder zeker dan zonder paren.",
        en: "Note: {0} moves against {1} over the futures; the difference is less certain than without pairs.")
    case .money: LocalizedText(nl: "kosten, {0}", en: "cost, {0}")
    case .wholeContract: LocalizedText(nl: "hele contract", en: "whole contract")
    case .difference: LocalizedText(nl: "verschil", en: "difference")
    case .cheaper: LocalizedText(nl: "kans goedkoper, %", en: "P(cheaper), %")
    case .overBudget: LocalizedText(nl: "over begroting, %", en: "P(over budget), %")
    case .reserve80: LocalizedText(nl: "reserve P80", en: "reserve P80")
    case .reserve90: LocalizedText(nl: "reserve P90", en: "reserve P90")
    case .waiting: LocalizedText(nl: "wachtend aan eind", en: "waiting at the end")
    case .wait: LocalizedText(nl: "wachttijd", en: "mean wait")
    case .harm: LocalizedText(nl: "schade (G12)", en: "harm proxy (G12)")
    case .outside: LocalizedText(nl: "buiten contract", en: "outside contracts")
    case .cheaperWithoutLongerWaits:
      LocalizedText(nl: "en niet langer, %", en: "and no longer, %")
    case .equal: LocalizedText(nl: "gelijk", en: "equal")
    case .tooFew:
      LocalizedText(
        nl: "{0}: te weinig toekomsten om van een verschil te spreken; kies er minstens {1}.",
        en: "{0}: too few futures to speak of a difference; choose {1} at least.")
    case .tooFewCell: LocalizedText(nl: "{0}±?", en: "{0}±?")
    }
  }

  /// The text in a language, filled in.
  func text(in language: Language, _ values: String...) -> String { text.filled(with: values).text(in: language) }
}

/// What an option does, in words of a council: clauses that make one sentence.
public enum OptionText: CaseIterable, Sendable {
  case cheaper, dearer, sameCost, unclearCost, equal
  case moreWaiting, fewerWaiting, longerWait, shorterWait, moreHarm, lessHarm, moreOutside, lessOutside
  case moreNotGiven, lessNotGiven
  case indistinguishable, and, but, waiting, wait, harm, outside

  /// The text in both languages; a figure stands with its interval.
  public var text: LocalizedText {
    switch self {
    case .cheaper:
      LocalizedText(nl: "{0} kost over het contract {1} minder", en: "{0} costs {1} less over the contract")
    case .dearer: LocalizedText(nl: "{0} kost over het contract {1} meer", en: "{0} costs {1} more over the contract")
    case .sameCost:
      LocalizedText(nl: "{0} kost in elke toekomst evenveel als {1}", en: "{0} costs the same as {1} in every future")
    case .unclearCost:
      LocalizedText(
        nl: "Het is niet zeker of {0} goedkoper of duurder is dan {1}",
        en: "It isn't sure whether {0} is cheaper or dearer than {1}")
    case .equal:
      LocalizedText(
        nl: "{0} is gelijk aan {1}: in geen toekomst verschilt iets van wat hier staat.",
        en: "{0} is equal to {1}: nothing that stands here differs in any future.")
    case .moreWaiting:
      LocalizedText(nl: "aan het eind wachten {0} kinderen meer", en: "{0} more children wait at the end")
    case .fewerWaiting:
      LocalizedText(nl: "aan het eind wachten {0} kinderen minder", en: "{0} fewer children wait at the end")
    case .longerWait:
      LocalizedText(nl: "wie start wachtte {0} dagen langer", en: "those who start waited {0} days longer")
    case .shorterWait:
      LocalizedText(nl: "wie start wachtte {0} dagen korter", en: "those who start waited {0} days less")
    case .moreHarm:
      LocalizedText(
        nl: "{0} kinderen meer worden door wachten zwaarder of haken af zonder hulp",
        en: "{0} more children get worse by waiting or leave the list without help")
    case .lessHarm:
      LocalizedText(
        nl: "{0} kinderen minder worden door wachten zwaarder of haken af zonder hulp",
        en: "{0} fewer children get worse by waiting or leave the list without help")
    case .moreOutside:
      LocalizedText(nl: "zorg buiten contract kost {0} meer", en: "care outside the contracts costs {0} more")
    case .lessOutside:
      LocalizedText(nl: "zorg buiten contract kost {0} minder", en: "care outside the contracts costs {0} less")
    case .moreNotGiven:
      LocalizedText(
        nl: "voor {0} meer aan zorg is gevraagd en niet gegeven",
        en: "{0} more of care is asked for and not given")
    case .lessNotGiven:
      LocalizedText(
        nl: "voor {0} minder aan zorg is gevraagd en niet gegeven",
        en: "{0} less of care is asked for and not given")
    case .indistinguishable:
      LocalizedText(nl: "niet te onderscheiden van {0}: {1}", en: "not distinguishable from {0}: {1}")
    case .and: LocalizedText(nl: "en", en: "and")
    case .but: LocalizedText(nl: "maar", en: "but")
    case .waiting: LocalizedText(nl: "wachtlijst", en: "waiting list")
    case .wait: LocalizedText(nl: "wachttijd", en: "mean wait")
    case .harm: LocalizedText(nl: "schade", en: "harm")
    case .outside: LocalizedText(nl: "zorg buiten contract", en: "care outside the contracts")
    }
  }

  /// The text in a language, filled in.
  func text(in language: Language, _ values: String...) -> String { text.filled(with: values).text(in: language) }
}
