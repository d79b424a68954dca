public import YouthCare

/// The texts of the first screen of a run.
public enum FirstScreenText: CaseIterable, Sendable {
  case contract, differs, solved
  case waitingHeading, listAt, waitOf, waitingSoFar, norm, inTime, otherSegments, otherYears
  case costsMore, costsLess, costsAsBudgeted, wholeContract, oneYear, exceedance, tightest, reserve, noReserve
  case costsWithoutBudget, costsWithBand
  case listGrows, listFalls, listStays, nobodyWaits, listOfOneYear, waits, beyondNorm, withinNorm
  case grows, shrinks, growsMost, dearest, oneFuture
  case band, bandOfRegion, bandOfChance, bandFixed, notBackTested
  case splitCost, splitTooFew, splitLeftOut
  case tooFew, placeholders, countedPlaceholders, weakEvidence
  case footer, precisionReached, precisionMissed

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .contract: .init(nl: "{0}; {1} vanaf {2}.", en: "{0}; {1} from {2}.")
    case .differs: .init(nl: "Anders dan de basis: {0}.", en: "Differs from its base: {0}.")
    case .solved:
      .init(
        nl: "Let op: plaatsen, cliënten of bedragen zijn bij gewijzigde invoer opnieuw berekend; zie --details.",
        en: "Note: places, clients or amounts were solved anew from changed inputs; see --details.")

    case .waitingHeading: .init(nl: "WACHTEN, in cliënten en weken", en: "WAITING, in clients and weeks")
    case .listAt: .init(nl: "op de lijst\neind {0}", en: "on the list\nend of {0}")
    case .waitOf: .init(nl: "gewacht wie\nbegon in {0}", en: "waited who\nstarted in {0}")
    case .waitingSoFar: .init(nl: "wacht nog,\ntot nu toe", en: "still waits,\nso far")
    case .norm: .init(nl: "norm", en: "norm")
    case .inTime: .init(nl: "op tijd\n{0}", en: "in time\n{0}")
    case .otherSegments:
      .init(nl: "(en nog {0} met een kortere lijst: --details)", en: "(and {0} more with a shorter list: --details)")
    case .otherYears: .init(nl: "(andere jaren: --details)", en: "(other years: --details)")

    case .wholeContract: .init(nl: "Het hele contract", en: "The whole contract")
    case .oneYear: .init(nl: "Het jaar {0}", en: "The year {0}")
    case .costsMore:
      .init(
        nl: "{0} kost naar verwachting {1}, {2} meer dan begroot;", en: "{0} is expected to cost {1}, {2} over budget;")
    case .costsLess:
      .init(
        nl: "{0} kost naar verwachting {1}, {2} minder dan begroot;",
        en: "{0} is expected to cost {1}, {2} under budget;")
    case .costsAsBudgeted:
      .init(
        nl: "{0} kost naar verwachting {1}, ongeveer wat is begroot;",
        en: "{0} is expected to cost {1}, about what is budgeted;")
    case .exceedance: .init(nl: "de kans op overschrijding is {0}", en: "the probability of overrun is {0}")
    case .tightest: .init(nl: "(het grootst in {0}: {1})", en: "(largest in {0}: {1})")
    case .reserve:
      .init(
        nl: "en met een reserve van {0} is de begroting in 90 van de 100 toekomsten genoeg.",
        en: "and with a reserve of {0} the budget is enough in 90 of 100 futures.")
    case .noReserve:
      .init(
        nl: "en zonder reserve is de begroting in 90 van de 100 toekomsten genoeg.",
        en: "and without a reserve the budget is enough in 90 of 100 futures.")
    case .costsWithoutBudget:
      .init(
        nl: "{0} kost naar verwachting {1}; een begroting is niet opgegeven.",
        en: "{0} is expected to cost {1}; no budget is stated.")
    case .costsWithBand:
      .init(
        nl: "{0} kost naar verwachting {1}, in negen van de tien toekomsten {2}; een begroting is niet opgegeven.",
        en: "{0} is expected to cost {1}, in nine futures of ten {2}; no budget is stated.")

    case .listGrows:
      .init(
        nl: "De wachtlijst groeit van {0} eind {1} naar {2} eind {3};",
        en: "The list grows from {0} at the end of {1} to {2} at the end of {3};")
    case .listFalls:
      .init(
        nl: "De wachtlijst daalt van {0} eind {1} naar {2} eind {3};",
        en: "The list falls from {0} at the end of {1} to {2} at the end of {3};")
    case .listStays:
      .init(
        nl: "De wachtlijst is eind {3} ongeveer zo lang als eind {1}: {2};",
        en: "The list is about as long at the end of {3} as at the end of {1}: {2};")
    case .listOfOneYear: .init(nl: "Eind {1} wachten er {0};", en: "At the end of {1}, {0} wait;")
    case .nobodyWaits: .init(nl: "Niemand wacht.", en: "Nobody waits.")
    case .waits:
      .init(
        nl: "wie in {0} begint, wachtte {1} weken, wie dan nog wacht al {2}.",
        en: "who starts in {0} waited {1} weeks, who still waits then {2} so far.")
    case .beyondNorm: .init(nl: "Langer dan de norm: {0}.", en: "Longer than the norm: {0}.")
    case .withinNorm:
      .init(
        nl: "Geen gemiddelde wacht is aantoonbaar langer dan de norm.",
        en: "No mean wait is demonstrably longer than the norm.")

    case .grows:
      .init(
        nl: "De kosten groeien van {1} in {0} naar {3} in {2}, {4} per jaar;",
        en: "Cost grows from {1} in {0} to {3} in {2}, {4} a year;")
    case .shrinks:
      .init(
        nl: "De kosten gaan van {1} in {0} naar {3} in {2}, {4} per jaar;",
        en: "Cost goes from {1} in {0} to {3} in {2}, {4} a year;")
    case .growsMost:
      .init(
        nl: "het meeste daarvan komt van {0}: {1} per jaar meer.", en: "most of it comes from {0}: {1} more a year.")
    case .dearest:
      .init(nl: "{0} kost het meest: {1} van alle kosten.", en: "{0} costs most: {1} of all cost.")

    case .oneFuture:
      .init(
        nl: "Dit is één toekomst: hoe ver die van andere ligt, en dus wat te verwachten is, zegt zij niet.",
        en: "This is one future: how far it is from others, and so what to expect, it doesn't say.")

    case .band:
      .init(
        nl: "De band {2} tot {3} is toeval en wat niemand van de invoer weet: {0} getallen, {1} bewegingen.",
        en: "The band {2} to {3} is chance and what nobody knows of the inputs: {0} numbers, {1} drifts.")
    case .bandOfRegion:
      .init(
        nl: "De band {2} tot {3} is toeval en wat niemand van de invoer weet: {0} getallen, {1} bewegingen, en wat "
          + "een regio naast het land doet.",
        en: "The band {2} to {3} is chance and what nobody knows of the inputs: {0} numbers, {1} drifts, and what a "
          + "region does beside the nation.")
    case .bandOfChance:
      .init(
        nl: "Van dit scenario is niets onzeker verklaard: de band {2} tot {3} is toeval alleen.",
        en: "Nothing of this scenario is said to be uncertain: the band {2} to {3} is chance alone.")
    case .bandFixed:
      .init(
        nl:
          "Alle invoer is zoals zij er staat (--fixed): de band {2} tot {3} is toeval alleen, te smal voor een begroting.",
        en: "All inputs are as stated (--fixed): the band {2} to {3} is chance alone, too narrow for a budget.")
    case .notBackTested:
      .init(
        nl: "Of zulke banden in het verleden klopten, is voor deze regio niet getoetst.",
        en: "Whether such bands held in the past has not been tested for this region.")
    case .splitCost:
      .init(
        nl: "Spreiding van de kosten: {0} feiten die uit te zoeken zijn, {1} loop van de jaren, {2} toeval.",
        en: "Spread of cost: {0} facts that could be found out, {1} course of the years, {2} chance.")
    case .splitTooFew:
      .init(
        nl: "Wat er van de spreiding toeval is, vraagt {0} toekomsten.",
        en: "How much of the spread is chance takes {0} futures to tell.")
    case .splitLeftOut:
      .init(
        nl: "Wat er van de spreiding toeval is, is niet uitgezocht (--no-split).",
        en: "How much of the spread is chance was left out (--no-split).")

    case .tooFew:
      .init(
        nl: "Let op: {0} is te weinig voor een besluit; vraag er 1.000.",
        en: "Note: {0} is too few to decide by; ask for 1,000.")
    case .placeholders:
      .init(
        nl: "Let op: een deel van de invoer is plaatshouder; vervang die eerst door cijfers van de regio.",
        en: "Note: a number of inputs are placeholders; replace them first by the region's own figures.")
    case .countedPlaceholders:
      .init(
        nl: "Let op: plaatshouders in de invoer: {0} van {1} getallen; vervang die eerst door cijfers van de regio.",
        en: "Note: placeholders among inputs: {0} of {1} numbers; replace them first by the region's own figures.")
    case .weakEvidence:
      .init(
        nl: "Let op: hoe organisaties op bekostiging reageren, rust nergens op sterk bewijs uit de jeugdzorg.",
        en: "Note: how organisations respond to funding rests nowhere on strong evidence from youth care.")

    case .footer:
      .init(
        nl: "{0} · startgetal (seed) {1} · raming {2} · al het andere: --details",
        en: "{0} · seed {1} · raming {2} · everything else: --details")
    case .precisionReached:
      .init(
        nl: "Kosten, lijst en wacht zijn gemiddeld op {0} nauwkeurig: bereikt na {1} herhalingen.",
        en: "Mean cost, list and wait are known to {0}: reached at {1} replications.")
    case .precisionMissed:
      .init(
        nl: "De gevraagde {0} is na {1} herhalingen niet bereikt: {2}.",
        en: "The {0} asked for was not reached in {1} replications: {2}.")
    }
  }

  func text(in language: Language, _ values: String...) -> String { text.filled(with: values).text(in: language) }
}
