public import YouthCare

/// The texts on what worlds that were lived through tell: what cost goes with, where a choice fails, what knowing is
/// worth.
public enum DriverText: CaseIterable, Sendable {
  case part, ofCost, ofDifference, spreadOfCost, spreadOfDifference, mostly, figureOfCost, figureOfDifference, unit
  case number, share, interval, makesCost, makesDifference, dearer, cheaper, rest, bar, note, more
  case tooFew, none
  case choiceHeading, choice, choiceSure, choiceTooFew, choiceNowhere, choiceFails, choiceHolds
  case worthHeading, worthTooFew, worthCaption, everythingAndLuck, worthByCost

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .part: .init(nl: "Waarmee de kosten samengaan", en: "What cost goes with")
    case .ofCost: .init(nl: "Waarmee de kosten van {0} samengaan", en: "What the cost of {0} goes with")
    case .ofDifference:
      .init(
        nl: "Waarmee het verschil tussen {0} en {1} samengaat",
        en: "What the difference between {0} and {1} goes with")
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
    case .mostly:
      .init(
        nl: "Het meest gaat dat samen met {0}: {1} van de variantie.",
        en: "It goes most with {0}: {1} of the variance.")
    case .figureOfCost: .init(nl: "Aandeel in de spreiding van de kosten: {0}", en: "Share in the spread of cost: {0}")
    case .figureOfDifference:
      .init(
        nl: "Aandeel in de spreiding van het verschil: {0} naast {1}",
        en: "Share in the spread of the difference: {0} beside {1}")
    case .unit: .init(nl: "% van de variantie", en: "% of the variance")
    case .number: .init(nl: "onzeker getal", en: "uncertain number")
    case .share: .init(nl: "aandeel", en: "share")
    case .interval: .init(nl: "95 %-interval", en: "95% interval")
    case .makesCost: .init(nl: "waar het hoger is, is het contract", en: "where it is higher, the contract is")
    case .makesDifference: .init(nl: "waar het hoger is, is de optie", en: "where it is higher, the option is")
    case .dearer: .init(nl: "duurder", en: "dearer")
    case .cheaper: .init(nl: "goedkoper", en: "cheaper")
    case .rest: .init(nl: "al het andere, ook toeval", en: "all else, chance too")
    case .bar: .init(nl: "{0}: {1} %.", en: "{0}: {1}%.")
    case .note:
      .init(
        nl:
          "Aandeel: welk deel van de variantie over {0} toekomsten een rechte lijn in dit getal alleen verklaart (de "
          + "correlatie in het kwadraat, min wat toeval ervan maakt). De aandelen tellen niet op tot 100 %: getallen "
          + "die samen bewegen, zoals de groei van segmenten, tellen wat zij delen elk mee, en een getal kan hier ook "
          + "staan doordat het met een ander meebeweegt. Genoemd is alleen wat van toeval te onderscheiden is nadat "
          + "{1} getallen zijn bekeken; wat minder dan ongeveer {2} verklaart, kan ongenoemd blijven. Al het andere "
          + "is wat de getallen hierboven samen niet verklaren: toeval van cliënten, wat te klein is om te zien, en "
          + "wat niet in een rechte lijn gaat.",
        en:
          "Share: which part of the variance over {0} futures a straight line in this number alone explains (the "
          + "correlation squared, less what chance makes of it). Shares don't add up to 100%: numbers that move "
          + "together, such as the growth of segments, each count what they have in common, and a number may also "
          + "stand here because it moves with another. Named is only what can be told from chance after {1} numbers "
          + "were looked at; what explains less than {2} or so may go unnamed. All else is what the numbers above "
          + "together don't explain: chance of clients, what is too small to be seen, and what follows no straight "
          + "line.")
    case .more:
      .init(
        nl: "Aantal andere getallen die van toeval te onderscheiden zijn, elk met een kleiner aandeel: {0}.",
        en: "Other numbers that can be told from chance, each with a smaller share: {0}.")
    case .tooFew:
      .init(
        nl: "{0} toekomsten zijn te weinig om te zeggen waarmee dit samengaat; daar zijn er ten minste {1} voor nodig.",
        en: "{0} futures are too few to tell what this goes with; that takes {1} at least.")
    case .none:
      .init(
        nl:
          "Van geen van de {0} onzekere getallen is met {1} toekomsten te zien dat het ermee samengaat: daarvoor moet "
          + "een getal ongeveer {2} van de variantie verklaren, of meer.",
        en:
          "Of none of the {0} uncertain numbers {1} futures show that it goes with this: for that a number has to "
          + "explain some {2} of the variance, or more.")
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
