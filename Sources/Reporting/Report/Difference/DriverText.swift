public import YouthCare

/// The texts on what worlds that were lived through tell: what drives cost, where a choice fails, what knowing is worth.
public enum DriverText: CaseIterable, Sendable {
  case part, ofCost, ofDifference, spreadOfCost, spreadOfDifference, mostly, figureOfCost, figureOfDifference, unit
  case number, share, makesCost, makesDifference, dearer, cheaper, rest, bar, note
  case tooFew, none
  case choiceHeading, choice, choiceSure, choiceTooFew, choiceNowhere, choiceFails, choiceHolds
  case worthHeading, worthNothing, worthTooFew, worthCaption, everythingAndLuck, worthByCost

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .part: .init(nl: "Wat de kosten bepaalt", en: "What drives the cost")
    case .ofCost: .init(nl: "Wat de kosten van {0} bepaalt", en: "What drives the cost of {0}")
    case .ofDifference:
      .init(nl: "Wat het verschil tussen {0} en {1} bepaalt", en: "What drives the difference between {0} and {1}")
    case .spreadOfCost:
      .init(
        nl: "Wat {0} kost, ligt tussen toekomsten uiteen met een standaardafwijking van {1}.",
        en: "What {0} costs differs between futures by a standard deviation of {1}.")
    case .spreadOfDifference:
      .init(
        nl:
          "Het verschil in kosten tussen {0} en {1} ligt tussen toekomsten uiteen met een standaardafwijking van "
          + "{2}.",
        en: "The difference in cost between {0} and {1} differs between futures by a standard deviation of {2}.")
    case .mostly: .init(nl: "Het meeste daarvan komt van {0} ({1}).", en: "Most of that comes of {0} ({1}).")
    case .figureOfCost: .init(nl: "Aandeel in de spreiding van de kosten: {0}", en: "Share in the spread of cost: {0}")
    case .figureOfDifference:
      .init(
        nl: "Aandeel in de spreiding van het verschil: {0} naast {1}",
        en: "Share in the spread of the difference: {0} beside {1}")
    case .unit: .init(nl: "% van de variantie", en: "% of the variance")
    case .number: .init(nl: "onzeker getal", en: "uncertain number")
    case .share: .init(nl: "aandeel", en: "share")
    case .makesCost: .init(nl: "hoger maakt het contract", en: "higher makes the contract")
    case .makesDifference: .init(nl: "hoger maakt de optie", en: "higher makes the option")
    case .dearer: .init(nl: "duurder", en: "dearer")
    case .cheaper: .init(nl: "goedkoper", en: "cheaper")
    case .rest: .init(nl: "al het andere, ook toeval", en: "all else, chance too")
    case .bar: .init(nl: "{0}: {1} %.", en: "{0}: {1}%.")
    case .note:
      .init(
        nl:
          "Aandeel: in de variantie over {0} toekomsten, door stapsgewijze regressie op wat in elke toekomst is "
          + "getrokken. Wat getallen samen bepalen, telt bij het getal dat het eerst gevonden is. Een getal dat "
          + "alleen minder dan {1} bepaalt, kan onopgemerkt blijven. Al het andere is toeval van cliënten, wat te klein is om te zien, en wat niet in "
          + "een rechte lijn gaat.",
        en:
          "Share: in the variance over {0} futures, by stepwise regression on what was drawn in each future. What "
          + "numbers determine together counts for the one that was found first. One that alone determines less "
          + "than {1} may go unseen. All else is chance of clients, what is too small to be seen, and what follows no straight line."
      )
    case .tooFew:
      .init(
        nl: "{0} toekomsten zijn te weinig om te zeggen wat dit bepaalt; daar zijn er ten minste {1} voor nodig.",
        en: "{0} futures are too few to tell what drives this; that takes {1} at least.")
    case .none:
      .init(
        nl:
          "Van geen van de {0} onzekere getallen is met {1} toekomsten te zien dat het meetelt: daarvoor moet een "
          + "getal ten minste {2} van de variantie maken.",
        en:
          "Of none of the {0} uncertain numbers {1} futures show that it counts: for that a number has to make {2} "
          + "of the variance at least.")
    case .choiceHeading: .init(nl: "In welke toekomsten de keuze misgaat", en: "In which futures the choice fails")
    case .choice:
      .init(
        nl:
          "Gemiddeld is {0} het goedkoopst, maar in {1} van de toekomsten is een andere optie dat. Wie vooraf wist "
          + "welke, was gemiddeld {2} goedkoper uit; dat is ook toeval, dat niemand vooraf weet.",
        en:
          "On average {0} is the cheapest, but in {1} of futures another option is. Who knew beforehand which "
          + "would pay {2} less on average; that is chance too, which nobody knows beforehand.")
    case .choiceSure:
      .init(
        nl: "In geen van de {1} toekomsten is een andere optie goedkoper dan {0}.",
        en: "In none of the {1} futures another option is cheaper than {0}.")
    case .choiceTooFew:
      .init(
        nl: "Van een van beide soorten toekomsten zijn er te weinig om te zeggen waar dat gebeurt.",
        en: "Of one of both kinds of futures there are too few to tell where that happens.")
    case .choiceNowhere:
      .init(
        nl: "Geen onzeker getal zegt overtuigend in welke toekomsten dat gebeurt.",
        en: "No uncertain number tells convincingly in which futures that happens.")
    case .choiceFails:
      .init(
        nl:
          "Dat gebeurt vooral waar {0}. Daar is het zo in {1} van {2} toekomsten, overal in {3} van {4}: geteld in "
          + "de helft van de toekomsten waarin hier niet naar is gezocht.",
        en:
          "That happens mostly where {0}. There it is so in {1} of {2} futures, anywhere in {3} of {4}: counted in "
          + "the half of the futures in which this was not looked for.")
    case .choiceHolds:
      .init(
        nl:
          "Het goedkoopst is deze keuze vooral waar {0}. Daar is het zo in {1} van {2} toekomsten, overal in {3} "
          + "van {4}: geteld in de helft van de toekomsten waarin hier niet naar is gezocht.",
        en:
          "This choice is the cheapest mostly where {0}. There it is so in {1} of {2} futures, anywhere in {3} of "
          + "{4}: counted in the half of the futures in which this was not looked for.")
    case .worthHeading: .init(nl: "Wat het waard is om meer te weten", en: "What it is worth to know more")
    case .worthNothing:
      .init(
        nl: "Wie vooraf wist in welke toekomst hij leeft, koos dezelfde: niets uitzoeken verandert de keuze op kosten.",
        en:
          "Who knew beforehand in which future he lives would choose the same: no finding out changes the choice by cost."
      )
    case .worthTooFew:
      .init(
        nl:
          "{0} toekomsten zijn te weinig om te zeggen wat uitzoeken waard is; daar zijn er ten minste {1} voor "
          + "nodig.",
        en: "{0} futures are too few to tell what finding out is worth; that takes {1} at least.")
    case .worthCaption:
      .init(nl: "Wat het waard is om vóór de keuze uit te zoeken", en: "What it is worth to find out before the choice")
    case .everythingAndLuck:
      .init(nl: "alles, ook het toeval: een bovengrens", en: "everything, chance too: an upper bound")
    case .worthByCost:
      .init(
        nl: "De keuze is hier op kosten alleen: wachten telt niet mee.",
        en: "The choice here is by cost alone: waiting doesn't count.")
    }
  }

  /// The text in a language, filled in.
  func text(in language: Language, _ values: String...) -> String { text.filled(with: values).text(in: language) }
}
