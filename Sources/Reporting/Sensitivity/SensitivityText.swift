public import YouthCare

/// The texts on what drives a figure.
public enum SensitivityText: CaseIterable, Sendable {
  case heading, differenceHeading, setUp
  case costName, waitingName
  case what, costLow, costHigh, alone, together, makes, waitingLow, waitingHigh
  case note, most, mostThree, chance, interactions, nothing
  case singlesHeading, number, singlesNote
  case screenHeading, size, spread, screenNote, ofCost, ofWaiting
  case worthHeading, worth, worthNothing, everything, below, choice, equalOptions, sameChoice, worthNote, notValued,
    valued, cannotBeKnown
  case optionHeading, behind, bestIn

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .heading: LocalizedText(nl: "WAT HET BEPAALT: {0}", en: "WHAT DRIVES IT: {0}")
    case .differenceHeading:
      LocalizedText(nl: "WAT HET VERSCHIL BEPAALT: {0} min {1}", en: "WHAT DRIVES THE DIFFERENCE: {0} less {1}")
    case .setUp:
      LocalizedText(
        nl:
          "Kosten van het hele contract, {0}, zonder de eigen uitvoering van de gemeente, en wachtende kinderen aan het "
          + "eind. {1} rijen van {2} werelden, en {3} "
          + "herhalingen per uiteinde; startgetal (seed) {4}.",
        en:
          "Cost of the whole contract, {0}, without the municipality's own administration, and children waiting at its "
          + "end. {1} rows of {2} worlds, and {3} "
          + "replications an end; seed {4}.")
    case .costName: LocalizedText(nl: "kosten", en: "cost")
    case .waitingName: LocalizedText(nl: "wachtende kinderen", en: "children waiting")
    case .what: LocalizedText(nl: "wat", en: "what")
    case .costLow: LocalizedText(nl: "kosten\nlaag", en: "cost\nlow")
    case .costHigh: LocalizedText(nl: "hoog", en: "high")
    case .alone: LocalizedText(nl: "deel\nalleen", en: "share\nalone")
    case .together: LocalizedText(nl: "deel\nsamen", en: "share\nin all")
    case .makes: LocalizedText(nl: "maakt\n(sd)", en: "makes\n(sd)")
    case .waitingLow: LocalizedText(nl: "wacht\nlaag", en: "waiting\nlow")
    case .waitingHigh: LocalizedText(nl: "hoog", en: "high")
    case .note:
      LocalizedText(
        nl:
          "Laag en hoog: wat het verschil is als alles van een groep op P10 of op P90 staat en de rest in het midden, "
          + "met hetzelfde geluk. Deel: van de variantie, door de groep alleen en met alles wat zij samen met andere "
          + "maakt (Sobol'); toeval is de herhaling. Wat door ruis onder 0 of boven 100 % uitkomt, staat op die grens, en "
          + "alleen op hooguit samen. Intervallen staan in sensitivity.csv (--out).",
        en:
          "Low and high: what differs when all of a group stands at P10 or at P90 and the rest at its middle, with the "
          + "same luck. Share: of the variance, by the group alone and with all that it makes together with others "
          + "(Sobol'); chance is the replication. What noise puts below 0 or above 100% stands at that bound, and alone at "
          + "in all or less. Intervals stand in sensitivity.csv (--out).")
    case .most: LocalizedText(nl: "{0} (sd {1}): het meest door {2}.", en: "{0} (sd {1}): most by {2}.")
    case .mostThree:
      LocalizedText(
        nl: "{0} (sd {1}): het meest door {2}, dan {3} en {4}.", en: "{0} (sd {1}): most by {2}, then {3} and {4}.")
    case .chance:
      LocalizedText(
        nl: "Toeval van cliënten maakt {0} van de kosten en {1} van de wachtenden.",
        en: "Chance of clients makes {0} of cost and {1} of those waiting.")
    case .interactions:
      LocalizedText(
        nl: "Alleen maken de groepen {1} van de {0}: de rest ontstaat doordat zij samengaan.",
        en: "Alone the groups make {1} of {0}: the rest comes of their going together.")
    case .nothing:
      LocalizedText(
        nl: "{0}: gelijk in alle werelden; niets bepaalt een verschil.",
        en: "{0}: equal in all worlds; nothing drives a difference.")
    case .singlesHeading:
      LocalizedText(nl: "DE GETALLEN DIE HET ZWAARST WEGEN", en: "THE NUMBERS THAT WEIGH MOST")
    case .number: LocalizedText(nl: "getal", en: "number")
    case .singlesNote:
      LocalizedText(
        nl: "Eén getal op P10 of P90. Gekozen op de samenhang met de uitkomst over de rijen.",
        en: "One number at P10 or P90. Picked by their correlation with the outcome over the rows.")
    case .screenHeading:
      LocalizedText(nl: "ZEEF: ELK GETAL APART (MORRIS)", en: "SCREENING: EACH NUMBER BY ITSELF (MORRIS)")
    case .size: LocalizedText(nl: "{0}\nμ*", en: "{0}\nμ*")
    case .spread: LocalizedText(nl: "σ", en: "σ")
    case .screenNote:
      LocalizedText(
        nl:
          "{0} paden. μ*: hoeveel het scheelt als het getal van P5 naar P95 gaat, gemiddeld over plaatsen van de andere; "
          + "σ: hoe verschillend dat is. Een μ* kleiner dan zijn fout is geen invloed.",
        en:
          "{0} paths. μ*: what it makes when the number goes from P5 to P95, on average over places of the others; σ: how "
          + "unequal that is. A μ* below its error is no influence.")
    case .ofCost: LocalizedText(nl: "kosten", en: "cost")
    case .ofWaiting: LocalizedText(nl: "wacht", en: "waiting")
    case .worthHeading:
      LocalizedText(nl: "WAT HET WAARD IS OM UIT TE ZOEKEN", en: "WHAT IT IS WORTH TO FIND OUT")
    case .worth: LocalizedText(nl: "waard", en: "worth")
    case .worthNothing: LocalizedText(nl: "niets gevonden", en: "nothing found")
    case .everything: LocalizedText(nl: "alles wat uit te zoeken is", en: "all that can be found out")
    case .below: LocalizedText(nl: "ruis tot", en: "noise up to")
    case .choice:
      LocalizedText(
        nl: "Nu zou men kiezen: {0}.", en: "Now one would choose: {0}.")
    case .equalOptions:
      LocalizedText(
        nl: "De opties zijn gelijk in alle werelden: niets uitzoeken verandert de keuze.",
        en: "The options are equal in all worlds: no finding out changes the choice.")
    case .sameChoice:
      LocalizedText(
        nl: "Wie vooraf wist in welke toekomst hij leeft, koos dezelfde: niets uitzoeken verandert de keuze.",
        en: "Who knew beforehand in which future he lives would choose the same: no finding out changes the choice.")
    case .worthNote:
      LocalizedText(
        nl:
          "Waard: wat de keuze gemiddeld goedkoper wordt als dit vóór de aanbesteding bekend is (EVPPI, door regressie "
          + "over {0} toekomsten). Ruis: wat feiten die niets zeggen waard zouden lijken; wie daar niet duidelijk boven "
          + "komt, is niets gevonden.",
        en:
          "Worth: by how much the choice becomes cheaper on average where this is known before the tender (EVPPI, by "
          + "regression over {0} futures). Noise: what facts that say nothing would seem to be worth; what isn't clearly "
          + "above it is nothing found.")
    case .notValued:
      LocalizedText(
        nl:
          "Wachten telt niet mee: een wachtmaand geldt als € 0. Met --waiting-month EURO[,EURO…] telt het wel.",
        en:
          "Waiting doesn't count: a month of waiting is valued at € 0. With --waiting-month EURO[,EURO…] it does."
      )
    case .valued:
      LocalizedText(
        nl: "Een maand wachten van een kind telt als {0}.", en: "A month of waiting of a child counts as {0}.")
    case .cannotBeKnown:
      LocalizedText(
        nl: "Niemand kan vooraf weten: {0}.", en: "Nobody can know beforehand: {0}.")
    case .optionHeading: LocalizedText(nl: "optie", en: "option")
    case .behind: LocalizedText(nl: "achter op\nde beste", en: "behind\nthe best")
    case .bestIn: LocalizedText(nl: "beste (of\ngelijk) in", en: "best (or\nequal) in")
    }
  }
}
