internal import YouthCare

/// The texts on what options cost and ask for, year by year.
enum YearsComparisonText: CaseIterable {
  case heading, costHeading, costCaption, costNote, wholeContract
  case reserveHeading, reserveCaption, reserveNote, ownBudget, budgetOfYear, noBudget

  /// The text in both languages.
  var text: LocalizedText {
    switch self {
    case .heading: .init(nl: "Alle opties per jaar", en: "All options by year")
    case .costHeading: .init(nl: "Besparing of meerkosten per jaar", en: "Saving or extra cost by year")
    case .costCaption:
      .init(
        nl: "Kosten van de basis per jaar, en het verschil van elke optie daarmee",
        en: "Cost of the base by year, and how far each option lies from it")
    case .costNote:
      .init(
        nl:
          "Bij de basis staat wat zij kost, bij een optie het verschil daarmee: met een min ervoor is de optie goedkoper.",
        en: "The base has what it costs, an option how far it lies from that: with a minus the option is cheaper.")
    case .wholeContract: .init(nl: "hele contract", en: "whole contract")
    case .reserveHeading: .init(nl: "Gevraagde reserve per jaar en optie", en: "Reserve asked for by year and option")
    case .reserveCaption:
      .init(nl: "Reserve {0} per jaar en optie", en: "Reserve {0} by year and option")
    case .reserveNote:
      .init(
        nl:
          "De reserve is wat bovenop de begroting van de optie nodig is, naar boven afgerond. Die van jaren tellen niet "
          + "op tot die van het hele contract: tegenvallers vallen niet in elk jaar.",
        en:
          "The reserve is what is required above the option's budget, rounded up. Those of years don't add up to that of "
          + "the whole contract: setbacks don't come in every year.")
    case .ownBudget:
      .init(
        nl: "{0} heeft een eigen begroting, waartegen reserve en kans op overschrijding zijn gerekend: {1}.",
        en: "{0} has a budget of its own, against which reserve and chance of exceeding it are reckoned: {1}.")
    case .budgetOfYear: .init(nl: "{0} {1} in plaats van {2}", en: "{0} {1} instead of {2}")
    case .noBudget: .init(nl: "geen", en: "none")
    }
  }
}
