public import YouthCare

/// The texts of the risk paragraph.
public enum RiskParagraphText: CaseIterable, Sendable {
  case heading, intro, shortage, risksHeading, risk, interval, whole, growth, index, segment, distress, outside
  case settlement, risksNote, growthNote, indexNote
  case chance, owner, measures, chanceNote, ownerNote, municipality, provider, shared, sharedBy, indexation
  case reserveHeading, year, cost, budget, exceedance, reserve, ratio, rating, ratingInterval, wholeContract
  case reserveNote, noBudget, tooFew
  case withoutShortage, formulaWithout, noneWithout
  case formula, noneRequired, classes, noAvailable, inverse, available
  case figureTitle, figureLargest, figureInterval, figureAvailable

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .heading: LocalizedText(nl: "Risicoparagraaf", en: "Risk paragraph")
    case .intro:
      LocalizedText(
        nl:
          "Een risico is wat de lasten van {0} tot en met {1} hoger kan maken dan gemiddeld. P80 en P90 zijn de bedragen "
          + "die daarbij in 80 en in 90 van 100 toekomsten niet worden overschreden.",
        en:
          "A risk is what can make cost from {0} to {1} higher than its mean. P80 and P90 are the amounts above it that "
          + "aren't exceeded in 80 and in 90 of 100 futures.")
    case .shortage:
      LocalizedText(
        nl:
          "De verwachte lasten zijn {0} hoger dan de begroting: dat is een tekort en geen risico. De reserve hieronder "
          + "dekt beide.",
        en:
          "Expected cost is {0} above the budget: that is a shortage and no risk. The reserve below covers both.")
    case .risksHeading: LocalizedText(nl: "Risico's, de grootste eerst", en: "Risks, the largest first")
    case .risk: LocalizedText(nl: "risico", en: "risk")
    case .interval: LocalizedText(nl: "95 %-interval P90", en: "95% interval of P90")
    case .whole: LocalizedText(nl: "alles samen (geen optelling)", en: "all together (no sum)")
    case .growth: LocalizedText(nl: "meer nieuwe cliënten in de regio", en: "more new clients in the region")
    case .index: LocalizedText(nl: "hogere prijsindex", en: "higher price index")
    case .segment: LocalizedText(nl: "lasten van {0}", en: "cost of {0}")
    case .distress: LocalizedText(nl: "noodsteun aan aanbieders", en: "support for providers in distress")
    case .outside: LocalizedText(nl: "zorg buiten contract", en: "care outside the contracts")
    case .settlement: LocalizedText(nl: "verrekening en garanties", en: "settlements and guarantees")
    case .risksNote:
      LocalizedText(
        nl:
          "De risico's overlappen (groei zit ook in de segmenten) en slaan niet tegelijk toe: hun som is niet het hele "
          + "risico. Dat staat in de laatste regel.",
        en:
          "The risks overlap (growth is in the segments too) and don't strike together: their sum isn't the whole risk. "
          + "That stands in the last row.")
    case .growthNote:
      LocalizedText(
        nl: "Nieuwe cliënten: het deel van de lasten dat met hun aantal meebeweegt (kleinste kwadraten).",
        en: "New clients: the part of cost that moves with their number (least squares).")
    case .indexNote:
      LocalizedText(
        nl: "Prijsindex: lasten van zorg min die van dezelfde zorg bij het gemiddelde prijspeil van elk jaar.",
        en: "Price index: cost of care less that of the same care at the mean price level of each year.")
    case .chance: LocalizedText(nl: "kans", en: "probability")
    case .owner: LocalizedText(nl: "wie het draagt", en: "who bears it")
    case .measures: LocalizedText(nl: "wat er in het bestand op werkt", en: "what in the file acts on it")
    case .chanceNote:
      LocalizedText(
        nl:
          "Kans: het deel van de toekomsten waarin het geld kost. Bij noodsteun, zorg buiten contract en verrekening dat "
          + "er iets van is, bij de andere dat het boven het gemiddelde uitkomt.",
        en:
          "Probability: the share of futures in which it costs money. Of support, care outside the contracts and "
          + "settlements that there is any, of the others that it comes out above the mean.")
    case .ownerNote:
      LocalizedText(
        nl:
          "Wie het draagt volgt uit de regels van de laatste contracten: wie betaalt als er een tiende meer is (van een "
          + "segment: meer cliënten, langer, intensiever of zwaarder). Waar een streepje staat, zegt het model het niet.",
        en:
          "Who bears it follows from the rules of the last contracts: who pays where there is a tenth more (of a segment: "
          + "more clients, longer, more intensive or heavier). Where a dash stands, the model doesn't tell.")
    case .municipality: LocalizedText(nl: "gemeente", en: "municipality")
    case .provider: LocalizedText(nl: "aanbieder", en: "provider")
    case .shared: LocalizedText(nl: "gedeeld", en: "shared")
    case .sharedBy: LocalizedText(nl: "gedeeld, gemeente {0}", en: "shared, municipality {0}")
    case .indexation: LocalizedText(nl: "prijzen volgen {0} van de index", en: "prices follow {0} of the index")
    case .withoutShortage: LocalizedText(nl: "zonder verwacht tekort", en: "without expected shortage")
    case .formulaWithout:
      LocalizedText(
        nl:
          "In wat nodig is zit het verwachte tekort van {0}. Vangt de begroting dat op, dan is {1} nodig en is de "
          + "verhouding {2}: klasse {3}.",
        en:
          "What is required holds the expected shortage of {0}. If the budget meets that, {1} is required and the ratio is "
          + "{2}: class {3}.")
    case .noneWithout:
      LocalizedText(
        nl: "In wat nodig is zit het verwachte tekort van {0}. Vangt de begroting dat op, dan is geen reserve nodig.",
        en: "What is required holds the expected shortage of {0}. If the budget meets that, no reserve is required.")
    case .reserveHeading: LocalizedText(nl: "Gevraagde reserve", en: "Reserve asked for")
    case .year: LocalizedText(nl: "begrotingsjaar", en: "budget year")
    case .cost: LocalizedText(nl: "verwachte lasten", en: "expected cost")
    case .budget: LocalizedText(nl: "begroting", en: "budget")
    case .exceedance: LocalizedText(nl: "kans op overschrijding", en: "probability of overrun")
    case .reserve: LocalizedText(nl: "reserve P{0}", en: "reserve P{0}")
    case .ratio: LocalizedText(nl: "beschikbaar ÷ benodigd", en: "available ÷ required")
    case .rating: LocalizedText(nl: "klasse", en: "class")
    case .ratingInterval: LocalizedText(nl: "klasse tussen", en: "class between")
    case .wholeContract: LocalizedText(nl: "hele contract", en: "whole contract")
    case .reserveNote:
      LocalizedText(
        nl:
          "De reserve is wat naast de begroting in {0} van 100 toekomsten volstaat, naar boven afgerond, met het 95 %-interval van haar "
          + "rangnummers. Die van jaren tellen niet op tot die van het contract: een meevaller in het ene jaar vangt een tegenvaller in het andere op.",
        en:
          "The reserve is what is enough beside the budget in {0} of 100 futures, rounded up, with the 95% interval of its "
          + "ranks. Those of years don't add up to that of the contract: a good year covers a bad one.")
    case .noBudget:
      LocalizedText(
        nl: "Het scenario noemt geen begroting (budget): een reserve is er niet te noemen.",
        en: "The scenario states no budget (budget): there is no reserve to tell.")
    case .tooFew:
      LocalizedText(
        nl: "Er zijn te weinig toekomsten om de reserve bij P{0} te noemen.",
        en: "There are too few futures to tell the reserve at P{0}.")
    case .formula:
      LocalizedText(
        nl:
          "Weerstandsvermogen = beschikbare weerstandscapaciteit ÷ benodigde weerstandscapaciteit = {0} ÷ {1} = {2}: "
          + "klasse {3}.",
        en:
          "Resilience ratio (weerstandsvermogen) = available capacity ÷ required capacity = {0} ÷ {1} = {2}: class "
          + "{3}.")
    case .noneRequired:
      LocalizedText(
        nl: "Over het contract is geen reserve nodig: beschikbaar ÷ benodigd heeft geen waarde.",
        en: "Over the contract no reserve is required: available ÷ required has no value.")
    case .classes:
      LocalizedText(
        nl:
          "Klassen: A boven 2,0; B van 1,4 tot en met 2,0; C van 1,0 tot 1,4; D van 0,8 tot 1,0; E van 0,6 tot 0,8; F "
          + "daaronder.",
        en:
          "Classes: A above 2.0; B from 1.4 to 2.0 (included); C from 1.0 up to 1.4; D from 0.8 up to 1.0; E from 0.6 up "
          + "to 0.8; F below.")
    case .noAvailable:
      LocalizedText(
        nl:
          "Wat beschikbaar is om risico's op te vangen staat niet in het bestand; met available en percentile onder "
          + "report volgt hier het weerstandsvermogen.",
        en:
          "What is available to meet risks isn't in the file; with available and percentile under report the ratio to "
          + "what is required follows here.")
    case .inverse:
      LocalizedText(
        nl: "Sommige gemeenten delen andersom. Wat beschikbaar is, is er één keer: voor één jaar of voor het contract.",
        en:
          "Some municipalities divide the other way round. What is available is there once: for one year or for the "
          + "contract.")
    case .available: LocalizedText(nl: "beschikbaar", en: "available")
    case .figureTitle: LocalizedText(nl: "Gevraagde reserve per jaar", en: "Reserve asked for by year")
    case .figureLargest:
      LocalizedText(
        nl: "De reserve bij P{0} is het grootst in {1}: {2}; het kleinst in {3}: {4}.",
        en: "The reserve at P{0} is largest in {1}: {2}; it is smallest in {3}: {4}.")
    case .figureInterval:
      LocalizedText(nl: "De band is het 95 %-interval.", en: "The band is the 95% interval.")
    case .figureAvailable:
      LocalizedText(nl: "De lijn is wat beschikbaar is: {0}.", en: "The line is what is available: {0}.")
    }
  }
}
