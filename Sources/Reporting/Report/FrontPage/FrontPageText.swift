public import YouthCare

/// The texts of the first page of a report: short sentences, no jargon.
public enum FrontPageText: CaseIterable, Sendable {
  case heading, hypothesis, finding, decision
  case optionsHeading, comparedWith, base, baseTitle, thisOption, answerHeading
  case beside, savesNothing, saves, costsMore, mayBeChance, noDifference, tooFewToSave, otherOptions
  case costs, moreThanBudget, lessThanBudget, asBudgeted
  case children, childrenAndUnclear, childrenUnclear, childrenSame, shortestList
  case unsure, cheaperIn, singleFutures, overrun, reserve, noReserve, above, below
  case comparisonHeading, moneyCaption, childrenCaption, option
  case costOfContract, differenceOf, cheaperNoLonger, equal, indistinguishable, tooFewCell, marks, reach
  case wordsHeading, wordsUnit, expected, found, decided
  case trustHeading, evidence, notCheapest, costCaption, waitingCaption
  case figuresHeading, differenceTitle, differenceUnit, differenceIntro, differenceOf1, cheaper, dearer
  case from, to, says
  case costTitle, costIntro, listTitle, listIntro, listUnit, course, budgetCourse, drawn
  case year, mean, low, high, budget

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .heading: .init(nl: "De vraag en het antwoord", en: "The question and the answer")
    case .hypothesis: .init(nl: "Vooraf werd verwacht: {0}", en: "What was expected: {0}")
    case .finding: .init(nl: "Gevonden is: {0}", en: "What was found: {0}")
    case .decision: .init(nl: "Besloten is: {0}", en: "What was decided: {0}")
    case .optionsHeading: .init(nl: "De opties", en: "The options")
    case .comparedWith:
      .init(
        nl: "{0} Dit is de basis: hiermee zijn de andere vergeleken.",
        en: "{0} This is the base: the others are compared with it.")
    case .base: .init(nl: "de basis", en: "the base")
    case .baseTitle: .init(nl: "Basis: {0}", en: "Base: {0}")
    case .thisOption: .init(nl: "deze optie", en: "this option")
    case .answerHeading: .init(nl: "Het antwoord", en: "The answer")

    case .beside:
      .init(
        nl: "Over het hele contract, vergeleken met {0}: {1}.", en: "Over the whole contract, compared with {0}: {1}.")
    case .savesNothing:
      .init(
        nl: "Geen enkele optie is aantoonbaar goedkoper dan {0}: {1}.",
        en: "No option is demonstrably cheaper than {0}: {1}.")
    case .saves: .init(nl: "{0} bespaart {1}", en: "{0} saves {1}")
    case .costsMore: .init(nl: "{0} kost {1} meer", en: "{0} costs {1} more")
    case .mayBeChance:
      .init(nl: "bij {0} kan het verschil toeval zijn", en: "with {0} the difference may be chance")
    case .noDifference: .init(nl: "bij {0} is er geen verschil", en: "with {0} there is no difference")
    case .tooFewToSave:
      .init(
        nl: "voor {0} zijn er te weinig toekomsten om het te zeggen",
        en: "for {0} there are too few futures to tell")
    case .otherOptions: .init(nl: "de rest staat in de tabel", en: "the rest stands in the table")
    case .costs: .init(nl: "{0} kost naar verwachting {1}", en: "{0} is expected to cost {1}")
    case .moreThanBudget:
      .init(nl: "; dat is meer dan de begroting van {0}.", en: "; that is more than the budget of {0}.")
    case .lessThanBudget:
      .init(nl: "; dat is minder dan de begroting van {0}.", en: "; that is less than the budget of {0}.")
    case .asBudgeted: .init(nl: "; dat is ongeveer de begroting van {0}.", en: "; that is about the budget of {0}.")

    case .children: .init(nl: "Voor kinderen betekent {0}: {1}.", en: "For children, {0} means: {1}.")
    case .childrenAndUnclear:
      .init(
        nl: "Voor kinderen betekent {0}: {1}; geen verschil is te zien in {2}.",
        en: "For children, {0} means: {1}; no difference shows in {2}.")
    case .childrenUnclear:
      .init(
        nl: "Voor kinderen is met {0} geen verschil te zien in {1}.",
        en: "For children, no difference shows with {0} in {1}.")
    case .childrenSame:
      .init(
        nl: "Voor kinderen verandert er met {0} niets: wachten en schade zijn in elke toekomst gelijk.",
        en: "For children nothing changes with {0}: waiting and harm are equal in every future.")
    case .shortestList: .init(nl: "De kortste lijst heeft {0}.", en: "The shortest list is that of {0}.")

    case .unsure: .init(nl: "Niet zeker is hoe het uitpakt: {0}.", en: "How it turns out isn't sure: {0}.")
    case .cheaperIn:
      .init(
        nl: "{0} is in {1} van de toekomsten goedkoper dan {2}", en: "{0} is cheaper than {2} in {1} of futures")
    case .singleFutures:
      .init(nl: "(verschil van {0} tot {1}, P5 tot P95)", en: "(a difference from {0} to {1}, P5 to P95)")
    case .overrun:
      .init(
        nl: "de kans dat {0} meer kost dan de begroting is {1}",
        en: "the probability that {0} costs more than the budget is {1}")
    case .reserve:
      .init(
        nl: "Met een reserve van {0} is er in 90 van de 100 toekomsten genoeg.",
        en: "With a reserve of {0} there is enough in 90 of 100 futures.")
    case .noReserve:
      .init(
        nl: "Ook zonder reserve is er in 90 van de 100 toekomsten genoeg.",
        en: "Even without a reserve there is enough in 90 of 100 futures.")

    case .above: .init(nl: "meer dan {0}", en: "more than {0}")
    case .below: .init(nl: "minder dan {0}", en: "less than {0}")

    case .comparisonHeading: .init(nl: "De opties vergeleken", en: "The options compared")
    case .moneyCaption: .init(nl: "Wat de opties kosten", en: "What the options cost")
    case .childrenCaption:
      .init(nl: "Wat de opties voor kinderen betekenen", en: "What the options mean for children")
    case .option: .init(nl: "optie", en: "option")
    case .costOfContract: .init(nl: "kosten hele contract", en: "cost of whole contract")
    case .differenceOf: .init(nl: "verschil met {0}", en: "difference from {0}")
    case .cheaperNoLonger: .init(nl: "kans goedkoper en niet langer, %", en: "P(cheaper, no longer), %")
    case .equal: .init(nl: "gelijk", en: "equal")
    case .indistinguishable: .init(nl: "niet te onderscheiden", en: "not distinguishable")
    case .tooFewCell: .init(nl: "te weinig toekomsten", en: "too few futures")
    case .marks:
      .init(
        nl: "Een * staat bij de beste van de kolom en bij wat daarvan niet te onderscheiden is, als een andere dat wel "
          + "is. Niet te onderscheiden: het verschil kan toeval zijn, in de tabel dat met {0}. Schade: kinderen die door "
          + "wachten zwaarder worden of zonder hulp afhaken.",
        en: "A * stands at the best of the column and at what can't be told from it, where some other can. Not "
          + "distinguishable: the difference may be chance, in the table that from {0}. Harm: children who get worse by "
          + "waiting or leave without help.")

    case .reach:
      .init(
        nl:
          "Achter ± staat hoe ver een verschil ernaast kan zitten; alle {0} vergelijkingen samen kloppen met kans {1}.",
        en: "Behind ± stands how far a difference may be off; all {0} comparisons together are right with probability "
          + "{1}.")

    case .wordsHeading: .init(nl: "Wat bij elke optie is gezegd", en: "What was said of each option")
    case .wordsUnit: .init(nl: "woorden van de opsteller", en: "the author's words")
    case .expected: .init(nl: "vooraf verwacht", en: "expected")
    case .found: .init(nl: "gevonden", en: "found")
    case .decided: .init(nl: "besloten", en: "decided")

    case .trustHeading: .init(nl: "Hoe zeker is dit?", en: "How sure is this?")
    case .evidence:
      .init(
        nl: "Hoe organisaties op {0} reageren, rust op: {1}.", en: "How organisations respond to {0} rests on: {1}.")
    case .notCheapest:
      .init(
        nl: "Gemiddeld is {0} het goedkoopst, maar in {1} van de toekomsten is een andere optie dat.",
        en: "On average {0} is the cheapest, but in {1} of futures another option is.")
    case .costCaption: .init(nl: "Kosten tegen begroting", en: "Cost against budget")
    case .waitingCaption: .init(nl: "Wachtlijst en wachttijd", en: "Waiting list and waits")

    case .figuresHeading: .init(nl: "In beeld", en: "In pictures")
    case .differenceTitle:
      .init(nl: "Verschil in kosten met {0}, hele contract", en: "Difference in cost from {0}, whole contract")
    case .differenceUnit: .init(nl: "{0} meer dan de basis", en: "{0} more than the base")
    case .differenceIntro:
      .init(
        nl: "Links van 0 is goedkoper, rechts duurder dan {0}; in {1}. De streep is wat het verwachte verschil kan "
          + "zijn.",
        en: "Left of 0 is cheaper, right of it dearer than {0}; in {1}. The bar is what the expected difference may "
          + "be.")
    case .differenceOf1: .init(nl: "{0}: {1} ({2}), {3}.", en: "{0}: {1} ({2}), {3}.")
    case .cheaper: .init(nl: "goedkoper", en: "cheaper")
    case .dearer: .init(nl: "duurder", en: "dearer")
    case .from: .init(nl: "van", en: "from")
    case .to: .init(nl: "tot", en: "to")
    case .says: .init(nl: "wat dat zegt", en: "what that says")

    case .costTitle: .init(nl: "Kosten per jaar tegen de begroting", en: "Cost by year against the budget")
    case .costIntro:
      .init(
        nl: "Een lijn is wat een jaar naar verwachting kost, de band loopt van P10 tot P90; in {0}.",
        en: "A line is what a year is expected to cost, the band goes from P10 to P90; in {0}.")
    case .listTitle: .init(nl: "Wachtlijst aan het eind van elk jaar", en: "Waiting list at the end of each year")
    case .listIntro:
      .init(
        nl: "Een lijn is hoeveel kinderen er naar verwachting wachten, de band loopt van P10 tot P90.",
        en: "A line is how many children are expected to wait, the band goes from P10 to P90.")
    case .listUnit: .init(nl: "kinderen", en: "children")
    case .course: .init(nl: "{0}: van {1} in {2} naar {3} in {4}.", en: "{0}: from {1} in {2} to {3} in {4}.")
    case .budgetCourse:
      .init(
        nl: "De begroting: van {0} in {1} naar {2} in {3}.", en: "The budget: from {0} in {1} to {2} in {3}.")
    case .drawn:
      .init(
        nl: "Getekend zijn {0}; de tabel heeft alle opties.", en: "Drawn are {0}; the table has all options.")
    case .year: .init(nl: "jaar", en: "year")
    case .mean: .init(nl: "verwacht", en: "expected")
    case .low: .init(nl: "P10", en: "P10")
    case .high: .init(nl: "P90", en: "P90")
    case .budget: .init(nl: "begroting", en: "budget")
    }
  }

  /// The text in a language, filled in.
  func text(in language: Language, _ values: String...) -> String { text.filled(with: values).text(in: language) }
}
