public import YouthCare

/// Every text of a report, in both languages. `{0}`, `{1}` … stand for what is filled in.
public enum Texts: String, Sendable, CaseIterable {
  case euro, thousandEuro, millionEuro, thousandSuffix, millionSuffix, range
  case contract, differs, segmentHeading, region
  case chanceOnly, placeholders, evidence
  case costHeading, costAgainstBudgetHeading, budgetYear, through, wholeContract
  case mean, spread, budget, exceedance, overrun, reserve80, reserve90
  case clientsHeading, clients
  case waitingHeading, waitHeading, norm, withinNorm
  case flowHeading, starts, ends, dropOuts, inCare, places, occupancy, blockedDays
  case replications, howToRead, howToReadBudget
  case comparisonHeading, comparisonNote, notComparable, scenarioHeading, difference, error, lower
  case comparedCost, comparedWaiting, comparedInCare, comparedStarts, comparedDropOuts
  case balanceHeading, newClients, meanStay, presentInCare, presentPlaces, presentWaiting, yearlyCost, balanceNote
  case noPlots, noGnuplot, plotFailed, incompletePicture

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
    case .segmentHeading: .init(nl: "segment", en: "segment")
    case .region: .init(nl: "Regio", en: "Region")

    case .chanceOnly:
      .init(
        nl: "De spreiding hieronder is toeval bij deze invoer; onzekerheid over de invoer zelf zit er niet in.",
        en: "The spread below is chance, given these inputs; uncertainty about the inputs themselves is not in it.")
    case .placeholders:
      .init(
        nl: "Een deel van de invoer is een plaatshouder: vervang die door cijfers van de regio.",
        en: "A number of inputs are placeholders: replace them by the region's own figures.")
    case .evidence:
      .init(
        nl: "Geen enkele aanname over gedrag rust op sterk bewijs voor de Nederlandse jeugdzorg.",
        en: "No behavioural default here is strong evidence for Dutch youth care.")

    case .costHeading: .init(nl: "KOSTEN, in {0}", en: "COST, in {0}")
    case .costAgainstBudgetHeading: .init(nl: "KOSTEN TEGEN BEGROTING, in {0}", en: "COST AGAINST BUDGET, in {0}")
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

    case .clientsHeading: .init(nl: "CLIËNTEN", en: "CLIENTS")
    case .clients: .init(nl: "met zorg in het jaar", en: "with care in the year")

    case .waitingHeading:
      .init(nl: "WACHTENDEN aan het eind van het jaar", en: "CLIENTS WAITING at the end of the year")
    case .waitHeading:
      .init(
        nl: "WACHTTIJD in weken, gemiddeld over wie in de laatste maand van het jaar begon (spoed meegeteld)",
        en: "WAIT in weeks, mean over those who started in the last month of the year (urgent clients included)")
    case .norm: .init(nl: "norm", en: "norm")
    case .withinNorm: .init(nl: "op tijd\n{0}", en: "in time\n{0}")

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
        nl: "{0} herhalingen · startgetal (seed) {1} · raming {2}", en: "{0} replications · seed {1} · raming {2}")
    case .howToRead:
      .init(
        nl: """
          Zo leest u dit: elk getal is afgerond op zijn toevalsfout, meer herhalingen geven meer cijfers ("?": te weinig \
          herhalingen, "–": niet van toepassing). P5 tot P95: negen van de tien herhalingen liggen daartussen.
          """,
        en: """
          How to read this: every figure is rounded by its Monte Carlo error, more replications give more digits \
          ("?": too few replications, "–": does not apply). P5 to P95: nine in ten replications lie between.
          """)
    case .howToReadBudget:
      .init(
        nl: """
          "Dan gemiddeld": de overschrijding in de herhalingen die er een hebben. Reserve P80: wat naast de begroting \
          nodig is om in 80 van de 100 herhalingen uit te komen.
          """,
        en: """
          "Overrun if any": its mean over the replications that have one. Reserve P80: what is needed beside the budget \
          to make ends meet in 80 of 100 replications.
          """)

    case .comparisonHeading: .init(nl: "VERSCHIL MET {0}", en: "DIFFERENCE FROM {0}")
    case .comparisonNote:
      .init(
        nl: """
          Elke herhaling is met zichzelf vergeleken: dezelfde cliënten met hetzelfde toeval. Het verschil komt dus door \
          het scenario; 0 is precies 0 of niet van 0 te onderscheiden.
          """,
        en: """
          Each replication is compared with itself: the same clients with the same luck. The difference is the \
          scenario's doing; 0 is exactly 0, or can't be told from it.
          """)
    case .notComparable:
      .init(
        nl: "{0} is niet vergeleken: het contract loopt over andere jaren.",
        en: "{0} was not compared: its contract covers other years.")
    case .scenarioHeading: .init(nl: "scenario", en: "scenario")
    case .difference: .init(nl: "verschil", en: "difference")
    case .error: .init(nl: "fout", en: "error")
    case .lower: .init(nl: "kans op\nminder", en: "probability\nof less")
    case .comparedCost: .init(nl: "Kosten over het contract, in {0}", en: "Cost over the contract, in {0}")
    case .comparedWaiting: .init(nl: "Wachtenden aan het eind van {0}", en: "Clients waiting at the end of {0}")
    case .comparedInCare: .init(nl: "In zorg aan het eind van {0}", en: "In care at the end of {0}")
    case .comparedStarts:
      .init(nl: "Begonnen trajecten over het contract", en: "Trajectories started over the contract")
    case .comparedDropOuts: .init(nl: "Afhakers over het contract", en: "Drop-outs over the contract")

    case .balanceHeading:
      .init(nl: "IN EVENWICHT op {0}, per jaar; kosten in {1}", en: "IN BALANCE on {0}, per year; cost in {1}")
    case .newClients: .init(nl: "waarvan\nnieuw", en: "of which\nnew")
    case .meanStay: .init(nl: "verblijf\n(dagen)", en: "stay\n(days)")
    case .presentInCare: .init(nl: "in zorg", en: "in care")
    case .presentPlaces: .init(nl: "plaatsen", en: "places")
    case .presentWaiting: .init(nl: "wachtend", en: "waiting")
    case .yearlyCost: .init(nl: "kosten", en: "cost")
    case .balanceNote:
      .init(
        nl: "Berekend uit de verkeersvergelijkingen op prijspeil van de start, zonder groei, wijzigingen en toeval.",
        en: "Solved from the traffic equations at the prices of the start, without growth, changes and chance.")

    case .noPlots:
      .init(
        nl: "geen plaatjes: de map Plots is niet gevonden; zet RAMING_PLOTS op die map",
        en: "no plots: the folder Plots was not found; set RAMING_PLOTS to it")
    case .noGnuplot:
      .init(
        nl: "geen plaatjes: gnuplot is niet gevonden; installeer het pakket gnuplot-nox",
        en: "no plots: gnuplot was not found; install the package gnuplot-nox")
    case .incompletePicture: .init(nl: "de {0} is niet compleet", en: "the {0} is incomplete")
    case .plotFailed: .init(nl: "plaatje {0} is mislukt: {1}", en: "plot {0} failed: {1}")
    }
  }

  /// The text in a language, filled in.
  public func text(in language: Language, _ values: String...) -> String { text(in: language, filledWith: values) }

  func text(in language: Language, filledWith values: [String]) -> String {
    values.enumerated().reduce(text.text(in: language)) { text, value in
      text.replacing("{\(value.offset)}", with: value.element)
    }
  }
}
