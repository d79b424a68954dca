public import YouthCare

/// Every text of a report, in both languages; another one translates them by the English. `{0}`, `{1}` … stand for what is filled in.
public enum Texts: String, Sendable, CaseIterable {
  case euro, thousandEuro, millionEuro, thousandSuffix, millionSuffix, range
  case contract, differs, segmentHeading, region
  case measuredAgainst, measuredAgainstItself, exceptObserved
  case solvedHeading, solvedLine, solvedByOthers, solvedNote, solvedPlaces, solvedNewClients, solvedStarts
  case solvedLumpSum, solvedCeiling, solvedGuarantee, solvedAdvance, solvedPrice, solvedCostPrice
  case placeholders
  case indexedPrices, pricesOfFirstYear, indexOfYear, indexOfYears, indexStated, indexFound, indexAssumed
  case strength, evidence, noBehaviour, strengthZero, grades, weakest, noPlaceholders
  case costHeading, costAgainstBudgetHeading, budgetYear, through, wholeContract
  case mean, spread, budget, exceedance, overrun, reserve80, reserve90
  case controlHeading, controlOn, controlCouncil, controlNothing, controlStop, controlStricter, controlCut
  case controlAlarm, controlStopped, controlStrict, controlCuts, controlTariff, controlSupplementary
  case relationHeading, relationStrength, relationLost, relationNote
  case matrixHeading, matrixHeadingOfRun, matrixSpend, matrixConcentration, matrixWaits, matrixFull, matrixDistress
  case matrixRisk, matrixQuadrant, matrixNote, strategic, bottleneck, leverage, routine
  case strategicAdvice, bottleneckAdvice, leverageAdvice, routineAdvice
  case clientsHeading, clients, closures, outsideHeading, outsideStarts, inOutsideCare, takenOver
  case waitingHeading, waitHeading, waitedSoFar, beyondNorm, norm, withinNorm, fewStarters
  case paymentHeading, care, settlement, guarantee, innovation, administration, rescue, outsideContract, otherCosts,
    total
  case evidenceHeading, evidenceCount, withoutEvidence, withoutEvidenceAndMore, heaviestPlaceholders, tenthHigher
  case notWeighed
  case otherCostsHeading, otherCostsNote, otherLine
  case providerHeading, production, revenue, providerCost, result
  case riskHeading, riskNote, inThesePlaces, expectedPayment, volume, stay, intensity, severity, percent, fromDate
  case perHour, perDay, ceiling, ceilingAmount, stop, reduced, reallocate, approve, guaranteeTerms, postCalculation
  case ofCost, ofProduction, innovationTerms, discount, withhold
  case adjustmentTerms, introductionTerms, introducedAtOnce, transformationTerms, substitutionTerms, taskTerms
  case underWayByTime, underWayByNewTerms, transition
  case belowLegalFloor, oddMargin
  case trajectoryHeading, trajectoryContracts, trajectoryLowest, trajectoryMean, trajectoryHighest, trajectoryMargin
  case trajectoryNote, trajectoryBulge
  case ledgerHeading, ledgerNote, ledgerContract, ledgerSegment, ledgerRegion, ledgerTotal, ledgerPrice
  case month, paid, owed, revenueTotal,
    costVariable, costFixed,
    costAdministration
  case equity, atStart, checksHeading, checkMunicipality, checkProvider, checkPayment, checkEquity, holds, doesNotHold
  case flowHeading, starts, ends, dropOuts, inCare, places, occupancy, blockedDays
  case replications, howToRead, howToReadBudget, yearsWithoutBudget
  case comparisonHeading, comparisonNote, notComparable, scenarioHeading, difference, interval, lowerIn, higherIn
  case comparedCost, comparedWaiting, comparedInCare, comparedStarts, comparedDropOuts
  case pressure, usualWork, listRatio, statedWait, simulatedWait, statedStarts, statedInCare
  case calibrationHeading, calibrationReached, calibrationMissed, calibrationLines, nothingToCalibrate
  case goalsHeading, goalsNote, goal, betterIf, lowerIsBetter, higherIsBetter, goalDays, goalPerYear, goalPercent
  case goalsComparedHeading, goalsComparedNote, leastWithTail, betterIn, worseIn, mostlyBetter, mostlyWorse
  case judgement, isSame, isTooFew, isIndistinguishable, isBetter, isWorse
  case harmRises, harmFalls, harmUnclear, harmSame, harmNowhere, harmTurnedAway, harmTurnedAwayHeavier
  case careNotGiven, careNotGivenIsAll
  case balanceHeading, newClients, meanStay, presentInCare, presentPlaces, presentWaiting, yearlyCost, balanceNote
  case expectedOccupancy, expectedBlocked, blockingNote, overfull, noPlaces
  case noPlacesForSent, somePlacesForSent
  case dateOfData, startYear, startYearOfSegment
  case leadHeading, leadNote, leadPartOfYear, leadKnown, leadDifference, leadInCare, leadWaiting, leadCost

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .euro: .init(nl: "euro", en: "euros")
    case .thousandEuro: .init(nl: "duizend euro", en: "thousand euros")
    case .millionEuro: .init(nl: "miljoen euro", en: "million euros")
    case .thousandSuffix: .init(nl: "duizend", en: "thousand")
    case .millionSuffix: .init(nl: "mln", en: "m")
    case .range: .init(nl: "{0} tot {1}", en: "{0} to {1}")

    case .contract:
      .init(nl: "Scenario {0}; contract van {1} jaar vanaf {2}.", en: "Scenario {0}; contract of {1} years from {2}.")
    case .differs: .init(nl: "Anders dan de basis: {0}.", en: "Differs from its base: {0}.")
    case .measuredAgainst:
      .init(
        nl: "Gedrag wordt gemeten ten opzichte van: {0}{1}.", en: "Behaviour is measured against: {0}{1}.")
    case .measuredAgainstItself: .init(nl: "de eigen afspraken", en: "its own terms")
    case .exceptObserved:
      .init(nl: "; in {0} ten opzichte van observed_funding", en: "; in {0} against observed_funding")
    case .solvedHeading:
      .init(
        nl: "OPNIEUW BEREKEND uit gewijzigde invoer, naast: {0} ({1})",
        en: "SOLVED ANEW from changed inputs, beside: {0} ({1})")
    case .solvedLine: .init(nl: "{0}: {1}; uit {2}.", en: "{0}: {1}; from {2}.")
    case .solvedByOthers: .init(nl: "andere segmenten", en: "other segments")
    case .solvedNote:
      .init(
        nl: """
          Wat niet is opgegeven, is bij deze invoer gezocht, als bij een andere regio op de eerste dag. Schrijf een \
          gedateerde wijziging (changes) om plaatsen, cliënten en bedragen te houden zoals ze zijn.
          """,
        en: """
          What isn't stated was fitted to these inputs, as to another region on the first day. Write a dated change \
          (changes) to keep places, clients and amounts as they are.
          """)
    case .solvedPlaces: .init(nl: "plaatsen", en: "places")
    case .solvedNewClients: .init(nl: "nieuwe cliënten per jaar", en: "new clients a year")
    case .solvedStarts: .init(nl: "starts per jaar", en: "starts a year")
    case .solvedLumpSum: .init(nl: "bedrag per jaar", en: "sum a year")
    case .solvedCeiling: .init(nl: "plafond", en: "ceiling")
    case .solvedGuarantee: .init(nl: "omzetgarantie", en: "guarantee")
    case .solvedAdvance: .init(nl: "innovatiebedrag", en: "innovation sum")
    case .solvedPrice: .init(nl: "prijs", en: "price")
    case .solvedCostPrice: .init(nl: "kostprijs van een dag zorg", en: "cost price of a day of care")
    case .segmentHeading: .init(nl: "segment", en: "segment")
    case .region: .init(nl: "Regio", en: "Region")

    case .placeholders:
      .init(
        nl: "Een deel van de invoer is een plaatshouder: vervang die door cijfers van de regio.",
        en: "A number of inputs are placeholders: replace them by the region's own figures.")
    case .indexedPrices:
      .init(
        nl: "Prijzen van {0}, met {1} geïndexeerd naar {2}: {3}.", en: "Prices of {0}, indexed by {1} to {2}: {3}.")
    case .pricesOfFirstYear:
      .init(
        nl: "Prijzen van {0}, het eerste contractjaar: niets te indexeren.",
        en: "Prices of {0}, the contract's first year: nothing to index.")
    case .indexOfYear: .init(nl: "{0} in {1} ({2})", en: "{0} in {1} ({2})")
    case .indexOfYears: .init(nl: "{0} per jaar in {1} tot en met {2} ({3})", en: "{0} a year in {1} to {2} ({3})")
    case .indexStated: .init(nl: "opgegeven", en: "stated")
    case .indexFound: .init(nl: "gevonden", en: "found")
    case .indexAssumed: .init(nl: "aangenomen: indexation", en: "assumed: indexation")
    case .strength:
      .init(
        nl: "Prikkelsterkte {0} (0: geen gedragsreactie op bekostiging, 1: de standaard, 2: het dubbele).",
        en: "Incentive strength {0} (0: no response to funding, 1: the default, 2: twice that).")
    case .evidence:
      .init(
        nl: "Geen enkele standaardwaarde van een gedragsreactie rust op sterk bewijs voor de Nederlandse jeugdzorg.",
        en: "No default of a behavioural response is backed by strong evidence for Dutch youth care.")
    case .noBehaviour:
      .init(
        nl: "Geen contract wijkt af van zijn nulregime: gedrag speelt hier geen rol.",
        en: "No contract differs from its baseline regime: behaviour plays no part here.")
    case .strengthZero:
      .init(
        nl: "Contracten wijken af van hun nulregime, maar gedrag staat uit.",
        en: "Contracts differ from their baseline regime, but behaviour is switched off.")
    case .grades:
      .init(
        nl: "{0} van de {1} contracten wijken af van hun nulregime. Hun gedragsreacties rusten op {2}.",
        en: "{0} of {1} contracts differ from their baseline regime. The responses at work rest on {2}.")
    case .weakest:
      .init(
        nl: "Het zwakst, plaatshouders naar het oordeel van de modelbouwer: {0}; zie raming explain.",
        en: "The weakest, placeholders by the modeller's judgement: {0}; see raming explain.")
    case .noPlaceholders:
      .init(
        nl: "Er is geen plaatshouder bij; het zwakst: {0}; zie raming explain.",
        en: "None is a placeholder; the weakest: {0}; see raming explain.")

    case .costHeading: .init(nl: "KOSTEN VAN ZORG, in {0}", en: "COST OF CARE, in {0}")
    case .costAgainstBudgetHeading:
      .init(nl: "KOSTEN VAN ZORG TEGEN BEGROTING, in {0}", en: "COST OF CARE AGAINST BUDGET, in {0}")
    case .budgetYear: .init(nl: "begrotings-\njaar", en: "budget\nyear")
    case .through: .init(nl: "t/m {0}", en: "to {0}")
    case .wholeContract: .init(nl: "hele contract", en: "whole contract")
    case .mean: .init(nl: "kosten\ngemiddeld", en: "cost\nmean")
    case .spread: .init(nl: "spreiding\nP5 tot P95", en: "spread\nP5 to P95")
    case .budget: .init(nl: "begroting", en: "budget")
    case .exceedance: .init(nl: "kans op over-\nschrijding", en: "probability\nof overrun")
    case .overrun: .init(nl: "dan\ngemiddeld", en: "overrun\nif any")
    case .reserve80: .init(nl: "reserve\nP80", en: "reserve\nP80")
    case .reserve90: .init(nl: "reserve\nP90", en: "reserve\nP90")

    case .controlHeading: .init(nl: "DE GEMEENTE STUURT BIJ", en: "THE MUNICIPALITY STEERS")
    case .controlOn:
      .init(
        nl: "Aan: loopt de jaarraming meer dan {0} over de begroting, dan volgt {1}.",
        en: "On: where the year's estimate passes the budget by more than {0}, what follows is {1}.")
    case .controlCouncil:
      .init(
        nl: "Met kans {0} verhoogt de raad in plaats daarvan de begroting.",
        en: "With probability {0} the council raises the budget instead.")
    case .controlNothing: .init(nl: "niets dan het alarm", en: "nothing but the alarm")
    case .controlStop:
      .init(
        nl: "een instroomstop voor niet-spoed, tot de raming weer past of het jaar om is",
        en: "an intake stop for regular clients, until the estimate fits again or the year is over")
    case .controlStricter:
      .init(
        nl: "strengere toegang (+{0}), tot de raming weer past of het jaar om is",
        en: "stricter access (+{0}), until the estimate fits again or the year is over")
    case .controlCut:
      .init(
        nl: "na aankondiging een tarief dat blijvend {0} lager is, hooguit eens per jaar",
        en: "after notice a tariff that is {0} lower for good, at most once a year")
    case .controlAlarm: .init(nl: "kans op\nalarm", en: "probability\nof alarm")
    case .controlStopped: .init(nl: "maanden\ninstroomstop", en: "months of\nintake stop")
    case .controlStrict: .init(nl: "maanden\nstrenger", en: "months\nstricter")
    case .controlCuts: .init(nl: "verlagingen", en: "cuts")
    case .controlTariff: .init(nl: "tariffactor\naan eind", en: "tariff factor\nat end")
    case .controlSupplementary:
      .init(nl: "extra begroting,\n{0}", en: "supplementary\nbudget, {0}")

    case .leadHeading:
      .init(
        nl: "VOOR HET CONTRACT, gesimuleerd vanaf {0} onder de huidige afspraken",
        en: "BEFORE THE CONTRACT, simulated from {0} under the present terms")
    case .leadNote:
      .init(
        nl: """
          Kalenderjaren van de hele regio, in prijzen van elk jaar. Ze lopen tot {0}, tellen in geen ander getal mee en \
          zijn dezelfde voor elke maatregel die vraag, uren, plaatsen en aanbieders laat zoals ze zijn. Kosten zijn die           van zorg, in en buiten contract, zonder overige kosten en uitvoering.
          """,
        en: """
          Calendar years of the whole region, at each year's own prices. They run up to {0}, count in no other figure \
          and are the same for every measure that leaves demand, hours, places and providers as they are. Cost is that           of care, in contracts and outside them, without other costs and administration.
          """)
    case .dateOfData:
      .init(
        nl: "De gegevens zijn van {0}: de jaren tot de start zijn eerst gesimuleerd.",
        en: "The data are of {0}: the years up to the start are simulated first.")
    case .startYear:
      .init(
        nl: "Wat contracten niet in euro noemen is voor het jaar vanaf {0}, met sinds {1}: {2}.",
        en: "What contracts don't state in euro is for the year from {0} on, with since {1}: {2}.")
    case .startYearOfSegment:
      .init(
        nl: "{0} {1} cliënten in zorg, {2} uren per cliënt", en: "{0} {1} clients in care, {2} hours a client")
    case .leadPartOfYear:
      .init(nl: "Van een jaar met * is een deel gesimuleerd.", en: "Of a year with * a part is simulated.")
    case .leadKnown: .init(nl: "bekend", en: "known")
    case .leadDifference: .init(nl: "verschil", en: "difference")
    case .leadInCare: .init(nl: "in zorg aan het eind", en: "in care at the end")
    case .leadWaiting: .init(nl: "wachtend aan het eind", en: "waiting at the end")
    case .leadCost: .init(nl: "kosten, {0}", en: "cost, {0}")
    case .clientsHeading: .init(nl: "CLIËNTEN", en: "CLIENTS")
    case .clients: .init(nl: "met zorg in het jaar", en: "with care in the year")
    case .closures: .init(nl: "beëindigde contracten", en: "contracts ended")
    case .relationHeading:
      .init(
        nl: "RELATIE MET PARTNERS aan het eind van het contract", en: "RELATION WITH PARTNERS at the contract's end")
    case .relationStrength: .init(nl: "sterkte", en: "strength")
    case .relationLost: .init(nl: "verloren aan\ningrepen", en: "lost\nto cuts")
    case .relationNote:
      .init(
        nl:
          "Sterkte 100%: alle effecten van partnership in hun geheel. Zij groeit met de maanden onder het contract, en elke eenzijdige ingreep neemt een deel. De effecten zijn aannames.",
        en:
          "Strength 100%: all effects of partnership in full. It grows with the months under the contract, and each one-sided cut takes a part. The effects are assumptions."
      )
    case .matrixHeading:
      .init(nl: "INKOOPMATRIX op de eerste dag", en: "THE BUYER'S MATRIX on the first day")
    case .matrixHeadingOfRun:
      .init(nl: "INKOOPMATRIX over het contract", en: "THE BUYER'S MATRIX over the contract")
    case .matrixSpend: .init(nl: "deel van\nuitgaven", en: "part of\nspend")
    case .matrixConcentration: .init(nl: "weinig\nanderen", en: "few\nothers")
    case .matrixWaits: .init(nl: "wachten", en: "waits")
    case .matrixFull: .init(nl: "vol", en: "full")
    case .matrixDistress: .init(nl: "nood", en: "distress")
    case .matrixRisk: .init(nl: "risico", en: "risk")
    case .matrixQuadrant: .init(nl: "kwadrant", en: "quadrant")
    case .matrixNote:
      .init(
        nl:
          "Risico is het gemiddelde van vier delen van 0 tot 100%: hoeveel er van één aanbieder afhangt (Σ aandeel²; van een aanbieder zijn aandeel), wachten (100% is twee keer de norm), vol (bezetting van 85 tot 100%) en nood (marge van 5 tot -3%). Hoog is vanaf 50%; groot is wat samen 80% van de uitgaven is.",
        en:
          "Risk is the mean of four parts from 0 to 100%: how much hangs on one provider (Σ share²; of a provider his share), waits (100% is twice the norm), full (occupancy from 85 to 100%) and distress (margin from 5 to -3%). High is from 50%; large is what makes up 80% of spend together."
      )
    case .strategic: .init(nl: "strategisch", en: "strategic")
    case .bottleneck: .init(nl: "knelpunt", en: "bottleneck")
    case .leverage: .init(nl: "hefboom", en: "leverage")
    case .routine: .init(nl: "routine", en: "routine")
    case .strategicAdvice:
      .init(
        nl: "Strategisch ({0}): wees partner, met een lang contract en samen een plan; snijd niet eenzijdig.",
        en: "Strategic ({0}): be partners, under a long contract and with a plan made together; don't cut one-sidedly.")
    case .bottleneckAdvice:
      .init(
        nl: "Knelpunt ({0}): stel de levering zeker, met garanties of met andere regio's, en zoek alternatieven.",
        en: "Bottleneck ({0}): secure supply, by guarantees or with other regions, and look for alternatives.")
    case .leverageAdvice:
      .init(
        nl: "Hefboom ({0}): hier is keuze; laat aanbieders op prijs en kwaliteit dingen, met prikkels in het contract.",
        en:
          "Leverage ({0}): there is choice here; let providers compete on price and quality, with incentives in the contract."
      )
    case .routineAdvice:
      .init(
        nl: "Routine ({0}): houd het eenvoudig: weinig contracten, weinig administratie.",
        en: "Routine ({0}): keep it simple: few contracts, little administration.")
    case .outsideHeading: .init(nl: "ZORG BUITEN CONTRACT", en: "CARE OUTSIDE THE CONTRACTS")
    case .outsideStarts: .init(nl: "gestart in het jaar", en: "started in the year")
    case .inOutsideCare: .init(nl: "in zorg buiten contract aan het eind", en: "in it at the end")
    case .takenOver:
      .init(nl: "afgehaakt naar andere budgetten", en: "gave up for what other budgets pay")

    case .waitingHeading:
      .init(nl: "WACHTENDEN aan het eind van het jaar", en: "CLIENTS WAITING at the end of the year")
    case .waitHeading:
      .init(
        nl:
          "WACHTTIJD in weken: gemiddeld van wie in het jaar begon (spoed meegeteld), en tot nu toe van wie aan het eind nog wacht",
        en:
          "WAIT in weeks: mean of those who started in the year (urgent clients included), and so far of those still waiting at its end"
      )
    case .fewStarters:
      .init(
        nl:
          "{0}: in {1} begonnen er {2}, tegen {4} in {3}; de wachttijd van wie begon zegt dan weinig over wie nog wacht.",
        en:
          "{0}: {2} started in {1}, against {4} in {3}; the wait of those who started then says little of those who still wait."
      )
    case .waitedSoFar: .init(nl: "wacht nog, tot nu toe", en: "still waiting, so far")
    case .beyondNorm: .init(nl: "van hen voorbij de norm", en: "of them beyond the norm")
    case .norm: .init(nl: "norm", en: "norm")
    case .withinNorm: .init(nl: "op tijd\n{0}", en: "in time\n{0}")

    case .paymentHeading: .init(nl: "WAT DE GEMEENTE BETAALT, in {0}", en: "WHAT THE MUNICIPALITY PAYS, in {0}")
    case .care: .init(nl: "zorg", en: "care")
    case .settlement: .init(nl: "verrekening", en: "settlement")
    case .guarantee: .init(nl: "garantie-\naanvulling", en: "guarantee\ntop-up")
    case .innovation: .init(nl: "innovatie", en: "innovation")
    case .outsideContract: .init(nl: "buiten\ncontract", en: "outside\ncontracts")
    case .otherCosts: .init(nl: "overige\nlasten", en: "other\ncosts")
    case .evidenceHeading: .init(nl: "BEWIJS", en: "EVIDENCE")
    case .evidenceCount:
      .init(
        nl: """
          Van {0} genoemde getallen: {1} gevonden, {2} afgeleid, {3} uit het geheugen, {4} plaatshouder, {5} zonder \
          bewijs.
          """,
        en: "Of {0} stated numbers: {1} found, {2} derived, {3} memory, {4} placeholder, {5} without evidence.")
    case .withoutEvidence: .init(nl: "Zonder bewijs: {0}.", en: "Without evidence: {0}.")
    case .withoutEvidenceAndMore: .init(nl: "Zonder bewijs: {0} en nog {1}.", en: "Without evidence: {0} and {1} more.")
    case .notWeighed:
      .init(
        nl: """
          Gewogen wordt een jaar in evenwicht: groei, index, begroting, geduld en gedrag spelen daarin geen rol en wegen \
          hier dus niets.
          """,
        en: """
          What is weighed is a year in balance: growth, index, budgets, patience and behaviour have no part in it, and so \
          weigh nothing here.
          """)
    case .heaviestPlaceholders:
      .init(nl: "plaatshouders die het zwaarst wegen", en: "placeholders that weigh most")
    case .tenthHigher:
      .init(nl: "als het 10 % hoger is,\n{0} per jaar", en: "if it is 10% higher,\n{0} a year")
    case .otherCostsHeading:
      .init(nl: "OVERIGE LASTEN per begrotingsjaar, in {0}", en: "OTHER COSTS by budget year, in {0}")
    case .otherCostsNote:
      .init(
        nl: "Niemand reageert erop en toeval speelt geen rol; de begroting is er ook voor.",
        en: "Nobody responds to them and chance has no part in them; the budget is for them too.")
    case .otherLine: .init(nl: "post (taakveld)", en: "line (task field)")
    case .administration: .init(nl: "uitvoering\ngemeente", en: "municipal\nadministration")
    case .rescue: .init(nl: "noodsteun", en: "rescue")
    case .total: .init(nl: "totaal", en: "total")

    case .providerHeading: .init(nl: "AANBIEDERS over het contract, in {0}", en: "PROVIDERS over the contract, in {0}")
    case .production: .init(nl: "productie", en: "production")
    case .revenue: .init(nl: "omzet", en: "revenue")
    case .providerCost: .init(nl: "kosten", en: "cost")
    case .result: .init(nl: "resultaat", en: "result")

    case .riskHeading:
      .init(
        nl: """
          RISICO: wat de gemeente per jaar meer betaalt als iets 10 % hoger uitvalt, in {0} en in %: naar de regel van \
          het contract met plaatsen die meegroeien, en daaronder met de plaatsen die er zijn
          """,
        en: """
          RISK: what the municipality pays more a year if something turns out 10% higher, in {0} and in %: by the \
          contract's rule with places that follow, and below it in the places that there are
          """)
    case .riskNote:
      .init(
        nl: """
          Afgeleid van de regels van het contract, in evenwicht, op prijspeil van de start; % van de betaling. In volle \
          plaatsen volgt de zorg de plaatsen en groeit de wachtlijst: elk segment apart, met dezelfde cliënten, en één \
          cliënt per plaats, hoeveel uren hij ook krijgt; zorg buiten contract, voor wie dan afhaakt, telt niet mee. \
          Zonder tweede regel is er geen grens aan de plaatsen.
          """,
        en: """
          Derived from the contract's rules, in balance, at the prices of the start; % of the payment. In full places \
          care follows places and the list grows: each segment by itself, with the same kind of clients, and one client \
          a place, whatever his hours; care outside the contracts, for who then gives up, is left out. Without a second \
          line there is no limit on places.
          """)
    case .inThesePlaces: .init(nl: "bij plaatsen van nu", en: "in places as they are")
    case .expectedPayment: .init(nl: "verwachte\nbetaling", en: "expected\npayment")
    case .volume: .init(nl: "cliënten\n+10 %", en: "clients\n+10%")
    case .stay: .init(nl: "duur\n+10 %", en: "stay\n+10%")
    case .intensity: .init(nl: "intensiteit\n+10 %", en: "intensity\n+10%")
    case .severity: .init(nl: "zwaarte\n+10 %", en: "severity\n+10%")
    case .percent: .init(nl: "%", en: "%")
    case .fromDate: .init(nl: "{0} (vanaf {1})", en: "{0} (from {1})")
    case .perHour: .init(nl: "per uur", en: "per hour")
    case .perDay: .init(nl: "per dag", en: "per day")
    case .ceiling: .init(nl: "plafond {0}, {1}", en: "ceiling {0}, {1}")
    case .ceilingAmount: .init(nl: "€ {0} per jaar", en: "€ {0} a year")
    case .stop: .init(nl: "stop", en: "stop")
    case .reduced: .init(nl: "daarboven {0} van het tarief", en: "above it {0} of the tariff")
    case .reallocate: .init(nl: "stop en herverdeling", en: "stop and reallocation")
    case .approve: .init(nl: "stop tot akkoord", en: "stop until approval")
    case .guaranteeTerms: .init(nl: "garantie {0}", en: "guarantee {0}")
    case .postCalculation:
      .init(nl: "nacalculatie op {0}, band {1}, deelfactor {2}", en: "post-calculation on {0}, band {1}, shared {2}")
    case .ofCost: .init(nl: "kosten", en: "cost")
    case .ofProduction: .init(nl: "productie", en: "production")
    case .innovationTerms: .init(nl: "innovatiebedrag {0}", en: "innovation sum {0}")
    case .discount: .init(nl: "korting {0}", en: "discount {0}")
    case .withhold: .init(nl: "{0} afhankelijk van uitkomst", en: "{0} by outcome")
    case .adjustmentTerms:
      .init(nl: "bijstelling elke {0} maanden", en: "adjustment every {0} months")
    case .introductionTerms:
      .init(nl: "ingroei in {0} maanden", en: "step-in over {0} months")
    case .introducedAtOnce: .init(nl: "ineens ingevoerd", en: "introduced at once")
    case .underWayByTime: .init(nl: "lopende zorg naar dagen verdeeld", en: "care under way divided by days")
    case .underWayByNewTerms: .init(nl: "ook voor lopende zorg", en: "for care under way too")
    case .transition: .init(nl: "overgang", en: "transition")
    case .transformationTerms:
      .init(nl: "doel {0} korter verblijf in {1} maanden", en: "target {0} less stay in {1} months")
    case .substitutionTerms:
      .init(nl: "{0} op den duur elders geholpen", en: "{0} helped elsewhere in the end")
    case .taskTerms: .init(nl: "taak {0}", en: "task {0}")
    case .belowLegalFloor:
      .init(
        nl: """
          LET OP {0}: vanaf {1} is het tarief {2} van de kostprijs, onder {3}: de plicht tot reële prijzen (wettelijk sinds \
          1 juli 2024) is in het geding.
          """,
        en: """
          NOTE {0}: from {1} the tariff is {2} of the cost price, below {3}: the duty of real prices (in law since \
          1 July 2024) is in doubt.
          """)

    case .oddMargin:
      .init(
        nl: """

          LET OP {0}: het tarief is bij {1} contracten {2} van de kostprijs, boven {3}; gevonden is een marge van 1,3 % \
          met een standaardafwijking van 2,5 %.
          """,
        en: """

          NOTE {0}: in {1} contracts the tariff is {2} of the cost price, above {3}; found is a margin of 1.3% with a \
          standard deviation of 2.5%.
          """)
    case .trajectoryHeading:
      .init(
        nl: "PRIJS PER TRAJECT, in euro op prijspeil van de start",
        en: "PRICE A TRAJECTORY, in euros at the prices of the start")
    case .trajectoryContracts: .init(nl: "contracten", en: "contracts")
    case .trajectoryLowest: .init(nl: "laagste", en: "lowest")
    case .trajectoryMean: .init(nl: "gemiddeld", en: "mean")
    case .trajectoryHighest: .init(nl: "hoogste", en: "highest")
    case .trajectoryMargin: .init(nl: "tarief van\nkostprijs", en: "tariff of\ncost price")
    case .trajectoryNote:
      .init(
        nl: "Gemiddeld over trajecten. Een prijs die niet is opgegeven, heeft een opslag voor klein volume.",
        en: "The mean is over trajectories. A price that isn't stated has a premium for small volume.")
    case .trajectoryBulge:
      .init(
        nl: """

          In {0} is de betaling eerst hoger: wie al in zorg is wordt betaald zoals voorheen tot die zorg eindigt, en \
          van elk nieuw traject komt daarnaast {1} meteen bij de start. Dat loopt terug als de zorg van voor de start \
          eindigt; transition: by_time verdeelt elk traject naar dagen.
          """,
        en: """

          In {0} payment is higher at first: who is in care already is paid for as before until that care ends, and of \
          each new trajectory {1} comes besides, at once at its start. That runs off as care from before the start \
          ends; transition: by_time divides each trajectory by days.
          """)

    case .ledgerHeading:
      .init(
        nl: "DE BOEKEN VAN EEN HERHALING: {0} van {1}, seed {2}",
        en: "THE BOOKS OF ONE REPLICATION: {0} of {1}, seed {2}")
    case .ledgerNote:
      .init(
        nl: """
          Bedragen in euro, op de cent. Dit is precies een herhaling, dezelfde als in raming run: er is geen toevalsfout, \
          en een andere herhaling geeft andere bedragen.
          """,
        en: """
          Amounts in euros, to the cent. This is exactly one replication, the same as in raming run: there is no Monte \
          Carlo error, and another replication gives other amounts.
          """)
    case .ledgerContract: .init(nl: "{0}, aanbieder {1}", en: "{0}, provider {1}")
    case .ledgerSegment: .init(nl: "{0}, zonder contract", en: "{0}, without a contract")
    case .ledgerTotal: .init(nl: "{0}, alles samen", en: "{0}, all together")
    case .ledgerPrice: .init(nl: "{0}; € {1} per traject", en: "{0}; € {1} a trajectory")
    case .ledgerRegion: .init(nl: "Regio, in geen segment", en: "Region, in no segment")
    case .month: .init(nl: "maand", en: "month")
    case .paid: .init(nl: "betaald", en: "paid")
    case .owed: .init(nl: "te ontvangen\naan eind", en: "receivable\nat end")
    case .revenueTotal: .init(nl: "omzet\ntotaal", en: "revenue\nin all")
    case .costVariable: .init(nl: "variabele\nkosten", en: "variable\ncost")
    case .costFixed: .init(nl: "vaste\nkosten", en: "fixed\ncost")
    case .costAdministration: .init(nl: "administratie\naanbieder", en: "provider's\nadministration")
    case .equity: .init(nl: "eigen vermogen\naan eind", en: "equity\nat end")
    case .atStart: .init(nl: "start", en: "start")
    case .checksHeading: .init(nl: "Controle", en: "Checks")
    case .checkMunicipality:
      .init(nl: "boeken gemeente: debet {0} = credit {1}", en: "municipality's books: debits {0} = credits {1}")
    case .checkProvider:
      .init(nl: "boeken aanbieder: debet {0} = credit {1}", en: "provider's books: debits {0} = credits {1}")
    case .checkPayment:
      .init(
        nl: "omzet {0} = betaald {1} + toename van wat de gemeente nog schuldig is {2}",
        en: "revenue {0} = paid {1} + growth of what the municipality still owes {2}")
    case .checkEquity:
      .init(
        nl: "toename van kas en te ontvangen {0} = omzet {1} - kosten {2}",
        en: "growth of cash and receivable {0} = revenue {1} - cost {2}")
    case .holds: .init(nl: "klopt", en: "holds")
    case .doesNotHold: .init(nl: "KLOPT NIET", en: "DOES NOT HOLD")

    case .flowHeading: .init(nl: "DOORSTROOM IN {0}", en: "THROUGHPUT IN {0}")
    case .starts: .init(nl: "begonnen", en: "starts")
    case .ends: .init(nl: "geëindigd", en: "ends")
    case .dropOuts: .init(nl: "afgehaakt", en: "drop-outs")
    case .inCare: .init(nl: "in zorg\naan eind", en: "in care\nat end")
    case .places: .init(nl: "plaatsen\naan eind", en: "places\nat end")
    case .occupancy: .init(nl: "bezetting", en: "occupancy")
    case .blockedDays: .init(nl: "dagen\ngeblokkeerd", en: "days\nblocked")

    case .replications:
      .init(
        nl: "{0} · startgetal (seed) {1} · raming {2}", en: "{0} · seed {1} · raming {2}")
    case .howToRead:
      .init(
        nl: """
          Zo leest u dit: elk getal is afgerond op zijn toevalsfout, meer herhalingen geven meer cijfers ("?": te weinig \
          herhalingen, "–": niet van toepassing). P5 tot P95: een volgende herhaling ligt daar in negen van de tien \
          gevallen tussen.
          """,
        en: """
          How to read this: every figure is rounded by its Monte Carlo error, more replications give more digits \
          ("?": too few replications, "–": does not apply). P5 to P95: a next replication lies between in nine cases of ten.
          """)
    case .howToReadBudget:
      .init(
        nl: """
          "Dan gemiddeld": de overschrijding in de herhalingen die er een hebben. Reserve P80: wat naast de begroting \
          nodig is om in 80 van de 100 herhalingen uit te komen, naar boven afgerond.
          """,
        en: """
          "Overrun if any": its mean over the replications that have one. Reserve P80: what is needed beside the budget \
          to make ends meet in 80 of 100 replications, rounded up.
          """)
    case .yearsWithoutBudget:
      .init(
        nl: "Over meer jaren samen staat een risico er alleen als geen van die jaren zonder begroting is.",
        en: "Over several years together a risk is told only where none of them lacks a budget.")

    case .comparisonHeading: .init(nl: "VERSCHIL MET {0}", en: "DIFFERENCE FROM {0}")
    case .comparisonNote:
      .init(
        nl: """
          Elke herhaling is met zichzelf vergeleken: dezelfde cliënten met hetzelfde toeval. Het verschil komt dus door \
          het scenario. Verschil: het verwachte verschil, met het interval waarin het ligt. Lager en hoger in: het deel van \
          de herhalingen.
          """,
        en: """
          Each replication is compared with itself: the same clients with the same luck. The difference is the \
          scenario's doing. Difference: the expected difference, with the interval in which it lies. Lower and higher in: \
          the share of replications.
          """)
    case .notComparable:
      .init(
        nl: "{0} is niet vergeleken: het contract loopt over andere jaren.",
        en: "{0} was not compared: its contract covers other years.")
    case .scenarioHeading: .init(nl: "scenario", en: "scenario")
    case .difference: .init(nl: "verschil", en: "difference")
    case .interval: .init(nl: "interval", en: "interval")
    case .lowerIn: .init(nl: "lager\nin", en: "lower\nin")
    case .higherIn: .init(nl: "hoger\nin", en: "higher\nin")
    case .comparedCost:
      .init(
        nl: "Kosten van zorg over het contract (zonder uitvoering en toegang), in {0}",
        en: "Cost of care over the contract (without administration and access), in {0}")
    case .comparedWaiting: .init(nl: "Wachtenden aan het eind van {0}", en: "Clients waiting at the end of {0}")
    case .comparedInCare: .init(nl: "In zorg aan het eind van {0}", en: "In care at the end of {0}")
    case .comparedStarts:
      .init(nl: "Begonnen trajecten over het contract", en: "Trajectories started over the contract")
    case .comparedDropOuts: .init(nl: "Afhakers over het contract", en: "Drop-outs over the contract")

    case .goalsHeading: .init(nl: "DOELEN van de regio", en: "GOALS of the region")
    case .goalsNote:
      .init(
        nl: """
          G1 tot G12: elk met wat beter is. Kosten zonder en met uitvoering; G3 tegen de begroting. Lees G6 als paar: \
          korter is niet beter als meer kinderen terugkomen. Lees een lagere G1 nooit zonder G12.
          """,
        en: """
          G1 to G12, each with what is better. Cost without and with administration; G3 against the budget. Read G6 as \
          a pair: shorter isn't better if more children come back. Never read a lower G1 without G12.
          """)
    case .goal: .init(nl: "doel", en: "goal")
    case .betterIf: .init(nl: "beter", en: "better")
    case .lowerIsBetter: .init(nl: "lager", en: "lower")
    case .higherIsBetter: .init(nl: "hoger", en: "higher")
    case .goalDays: .init(nl: "dagen", en: "days")
    case .goalPerYear: .init(nl: "per jaar", en: "per year")
    case .goalPercent: .init("%")
    case .goalsComparedHeading:
      .init(
        nl: "DOELEN over het contract: {0} vergeleken met {1}", en: "GOALS over the contract: {0} compared with {1}")
    case .goalsComparedNote:
      .init(
        nl: """
          Het oordeel gaat over het verwachte verschil: onbeslist (geen aantoonbaar verschil) waar het interval 0 bevat, \
          gelijk waar geen herhaling verschilt, te weinig bij minder dan {2} herhalingen. Alle {0} intervallen van deze \
          vergelijking samen kloppen met kans {1}. Beter en slechter in: het deel van de herhalingen; gelijke uitkomsten \
          zijn geen van beide.
          """,
        en: """
          The judgement is about the expected difference: undecided (no distinguishable difference) where the interval \
          contains 0, the same where no replication differs, too few below {2} replications. All {0} intervals of this \
          comparison together are right with probability {1}. Better and worse in: the share of replications; equal \
          outcomes are neither.
          """)
    case .leastWithTail: .init(nl: "{0} (P95: {1})", en: "{0} (P95: {1})")
    case .betterIn: .init(nl: "beter\nin", en: "better\nin")
    case .worseIn: .init(nl: "slechter\nin", en: "worse\nin")
    case .mostlyBetter:
      .init(
        nl: "Gemiddeld slechter, maar beter in {0} van de toekomsten: zelden veel slechter, meestal iets beter.",
        en: "Worse on average, but better in {0} of futures: seldom much worse, mostly a little better.")
    case .mostlyWorse:
      .init(
        nl: "Gemiddeld beter, maar slechter in {0} van de toekomsten: zelden veel beter, meestal iets slechter.",
        en: "Better on average, but worse in {0} of futures: seldom much better, mostly a little worse.")
    case .judgement: .init(nl: "oordeel", en: "judgement")
    case .isSame: .init(nl: "gelijk", en: "the same")
    case .isTooFew: .init(nl: "te weinig", en: "too few")
    case .isIndistinguishable: .init(nl: "onbeslist", en: "undecided")
    case .isBetter: .init(nl: "beter", en: "better")
    case .isWorse: .init(nl: "slechter", en: "worse")
    case .harmRises:
      .init(
        nl: "Lagere totale kosten, maar meer schade: G12 stijgt gemiddeld met {0}.",
        en: "Lower total cost, but more harm: G12 rises by {0} on average.")
    case .harmFalls:
      .init(
        nl: "Lagere totale kosten en minder schade: G12 daalt gemiddeld met {0}.",
        en: "Lower total cost and less harm: G12 falls by {0} on average.")
    case .harmUnclear:
      .init(
        nl: "Lagere totale kosten; of de schade (G12) stijgt of daalt is niet te zeggen.",
        en: "Lower total cost; whether harm (G12) rises or falls can't be told.")
    case .harmSame:
      .init(
        nl: "Lagere totale kosten en evenveel schade: G12 is in elke toekomst gelijk.",
        en: "Lower total cost and the same harm: G12 is equal in every future.")
    case .harmTurnedAway:
      .init(
        nl: "Wie aan de poort wordt afgeleid, telt niet mee in G12: dat zijn er {0} meer.",
        en: "Who is diverted at the door doesn't count in G12: {0} more are.")
    case .harmTurnedAwayHeavier:
      .init(
        nl: "Van hen komen er {0} een zwaarte zwaarder terug.",
        en: "Of these, {0} come back one severity heavier.")
    case .careNotGiven:
      .init(
        nl: "Van de besparing van {0} {2} is {1} {2} zorg die niet is gegeven: aan wie nog wacht of elders hulp zocht.",
        en: "Of the saving of {0} {2}, {1} {2} is care that was not given: to who still waits or looked elsewhere.")
    case .careNotGivenIsAll:
      .init(
        nl:
          "De hele besparing van {0} {2} is zorg die niet is gegeven, aan wie nog wacht of elders hulp zocht: die was "
          + "{1} {2} waard.",
        en:
          "All of the saving of {0} {2} is care that was not given, to who still waits or looked elsewhere: it was "
          + "worth {1} {2}.")
    case .harmNowhere:
      .init(
        nl:
          "Lagere totale kosten; G12 telt in beide scenario's geen schade: niemand werd zwaarder door wachten of haakte "
          + "onopgelost af.",
        en:
          "Lower total cost; G12 counts no harm in either scenario: nobody became heavier by waiting or left unresolved."
      )

    case .noPlacesForSent:
      .init(
        nl: "{0} heeft geen plaatsen voor wie er uit {1} heen gaan: de wachtlijst daar vangt hen op.",
        en: "{0} has no places for who is sent there from {1}: its list takes them.")
    case .somePlacesForSent:
      .init(
        nl: "{0} heeft plaatsen voor {2} van wie er uit {1} heen gaan: de wachtlijst daar vangt de rest op.",
        en: "{0} has places for {2} of who is sent there from {1}: its list takes the rest.")
    case .balanceHeading:
      .init(nl: "IN EVENWICHT op {0}, per jaar; kosten in {1}", en: "IN BALANCE on {0}, per year; cost in {1}")
    case .newClients: .init(nl: "waarvan\nnieuw", en: "of which\nnew")
    case .meanStay: .init(nl: "verblijf\n(dagen)", en: "stay\n(days)")
    case .pressure: .init(nl: "druk", en: "pressure")
    case .usualWork: .init(nl: "gewoon werk", en: "usual work")
    case .listRatio: .init(nl: "lijst", en: "list")
    case .statedWait: .init(nl: "wachten opgegeven", en: "stated wait")
    case .simulatedWait: .init(nl: "gesimuleerd", en: "simulated")
    case .statedStarts: .init(nl: "begonnen opgegeven", en: "stated starts")
    case .statedInCare: .init(nl: "in zorg opgegeven", en: "stated in care")
    case .calibrationHeading:
      .init(
        nl: "IJKING: wachttijd van reguliere cliënten in weken, starts per jaar, in zorg",
        en: "CALIBRATION: wait of regular clients in weeks, starts a year, in care")
    case .calibrationReached:
      .init(
        nl:
          "Elke gesimuleerde wachttijd ligt binnen twee standaardfouten of een dag van de opgegeven wachttijd; waar plaatsen het werk volgen, zijn ook cliënten in zorg en op de lijst die van de eerste dag, over maand 13 tot en met 108 van een regio die stilstaat.",
        en:
          "Each simulated wait is within two standard errors or a day of the stated one; where places follow work, clients in care and on the list are those of the first day too, over months 13 to 108 of a region that stands still."
      )
    case .calibrationMissed:
      .init(
        nl:
          "Niet gehaald: {0}. Wie nauwelijks afhaakt, of met veel losse wachtlijsten, komt met druk alleen niet op deze wachttijd: verander het aantal aanbieders, de sturing of de toewijzingstijd.",
        en:
          "Not reached: {0}. Where few give up, or lists are many, pressure alone doesn't bring this wait: change the number of providers, the steering or the matching delay."
      )
    case .nothingToCalibrate:
      .init(
        nl:
          "Niets te ijken: volgens de opgave wachten reguliere cliënten in geen segment van deze regio. Geef present.wait op waar zij dat wel doen.",
        en:
          "Nothing to calibrate: by the statement, regular clients wait in no segment of this region. State present.wait where they do."
      )
    case .calibrationLines:
      .init(
        nl: "Zet dit in het scenario; het bestand is niet veranderd:",
        en: "State this in the scenario; the file has not been changed:")
    case .presentInCare: .init(nl: "in zorg", en: "in care")
    case .presentPlaces: .init(nl: "plaatsen", en: "places")
    case .presentWaiting: .init(nl: "wachtend", en: "waiting")
    case .yearlyCost: .init(nl: "kosten", en: "cost")
    case .balanceNote:
      .init(
        nl: "Berekend uit de verkeersvergelijkingen op prijspeil van de start, zonder groei, wijzigingen en toeval. "
          + "Plaatsen in evenwicht zijn naar boven afgerond, zodat de opgegeven starts kunnen.",
        en: "Solved from the traffic equations at the prices of the start, without growth, changes and chance. "
          + "Places in balance are rounded up, so that the stated starts can happen.")

    case .expectedOccupancy: .init(nl: "nodig", en: "needed")
    case .expectedBlocked: .init(nl: "waarvan\nblok", en: "of them\nblocked")
    case .blockingNote:
      .init(
        nl:
          "Nodig: plaatsen voor wie in zorg is en voor wie klaar is en zijn plaats houdt tot het volgende segment er een heeft (blok), als deel van wat er is; een benadering met wachtrijformules over de looptijd.",
        en:
          "Needed: places for who is in care and for who is done and keeps his place until the next segment has one (blocked), as a part of what there is; an approximation by queueing formulas over the contract."
      )
    case .overfull:
      .init(
        nl:
          "Let op: {0} heeft voor deze starts {1} plaatsen nodig, waarvan {2} voor wie klaar is en op een volgend segment wacht, en heeft er {3}. De lijst loopt op.",
        en:
          "Note: for these starts {0} needs {1} places, {2} of them for clients who are done and wait for a next segment, and has {3}. The list will grow."
      )
    case .noPlaces:
      .init(
        nl:
          "Let op: {1} van de {2} aanbieders van {0} hebben een eigen wachtlijst en geen plaats: wie hen kiest, begint nooit.",
        en:
          "Note: {1} of the {2} providers of {0} have a list of their own and no place: who chooses them never starts.")
    }
  }

  /// The text in a language, filled in.
  public func text(in language: Language, _ values: String...) -> String { text(in: language, filledWith: values) }

  func text(in language: Language, filledWith values: [String]) -> String {
    text.filled(with: values).text(in: language)
  }
}
