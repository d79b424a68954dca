public import YouthCare

/// The texts of the lines for the budget cycle.
public enum BudgetCycleText: CaseIterable, Sendable {
  case heading, intro, rounding, coarse, partOfYear, laterYears
  case current, constant, constantNote, unit, taskField, post, other, joined, unmapped, total, low, high, error
  case againstHeading, budgetYear, estimate, budget, advantage, estimateConstant, budgetConstant, advantageConstant
  case againstNote, noBudget
  case incidentalHeading, kind, incidental, structural, incidentalMeaning, incidentalError, noIncidental
  case temporary, temporaryLong, recurring, inFutures

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .heading: LocalizedText(nl: "Begrotingscyclus", en: "Budget cycle")
    case .intro:
      LocalizedText(
        nl:
          "Regels voor kadernota, begroting, bestuursrapportage en jaarrekening: gemiddelden over {0} toekomsten, "
          + "zonder eigen uitvoering, zoals de begroting.",
        en:
          "Lines for the papers of the budget cycle: means over {0} futures, without own administration, as the "
          + "budget.")
    case .rounding:
      LocalizedText(
        nl: "Bedragen × € 1.000, zo afgerond dat de regels optellen tot het totaal (grootste resten).",
        en: "Amounts × € 1,000, rounded so that lines add up to the total (largest remainders).")
    case .coarse:
      LocalizedText(
        nl: "De laatste cijfers staan er om op te tellen: een jaartotaal is bekend op {0}.",
        en: "The last digits are there to add up: the total of a year is known to {0}.")
    case .partOfYear:
      LocalizedText(
        nl: "* van dit jaar beslaat het contract een deel.", en: "* of this year the contract covers a part.")
    case .laterYears:
      LocalizedText(nl: "Jaren na {0} staan niet in deze regels.", en: "Years after {0} aren't in these lines.")
    case .current: LocalizedText(nl: "Lasten in lopende prijzen", en: "Cost in current prices")
    case .constant: LocalizedText(nl: "Lasten in prijzen van {0}", en: "Cost in prices of {0}")
    case .constantNote:
      LocalizedText(
        nl:
          "Elke toekomst is gedeeld door haar eigen prijsindex sinds {0}; de spreiding die overblijft "
          + "is die van de hoeveelheid zorg en van tarieven die de index niet volgen.",
        en:
          "Each future is divided by its own price index since {0}; the spread that is left is that "
          + "of the volume of care and of tariffs that don't follow the index.")
    case .unit: LocalizedText(nl: "× € 1.000", en: "× € 1,000")
    case .taskField: LocalizedText(nl: "taakveld", en: "task field")
    case .post: LocalizedText(nl: "post", en: "line")
    case .other: LocalizedText(nl: "overige posten", en: "other lines")
    case .joined:
      LocalizedText(
        nl: "Overige posten zijn die welke in elk jaar onder € {0} blijven: {1}.",
        en: "Other lines are those that stay below € {0} in every year: {1}.")
    case .unmapped: LocalizedText(nl: "zonder taakveld", en: "without task field")
    case .total: LocalizedText(nl: "totaal", en: "total")
    case .low: LocalizedText(nl: "totaal, P10", en: "total, P10")
    case .high: LocalizedText(nl: "totaal, P90", en: "total, P90")
    case .error: LocalizedText(nl: "totaal, Monte-Carlofout", en: "total, Monte Carlo error")
    case .againstHeading: LocalizedText(nl: "Raming en begroting", en: "Estimate and budget")
    case .budgetYear: LocalizedText(nl: "begrotingsjaar", en: "budget year")
    case .estimate: LocalizedText(nl: "raming", en: "estimate")
    case .budget: LocalizedText(nl: "begroting", en: "budget")
    case .advantage: LocalizedText(nl: "voordeel (V) of nadeel (N)", en: "advantage (V) or disadvantage (N)")
    case .estimateConstant: LocalizedText(nl: "raming, prijzen {0}", en: "estimate, prices of {0}")
    case .budgetConstant: LocalizedText(nl: "begroting, prijzen {0}", en: "budget, prices of {0}")
    case .advantageConstant:
      LocalizedText(
        nl: "voordeel (V) of nadeel (N), prijzen {0}", en: "advantage (V) or disadvantage (N), prices of {0}")
    case .againstNote:
      LocalizedText(
        nl:
          "Voordeel (V): de begroting is hoger dan de raming; nadeel (N): lager, en als getal negatief. Het verschil is "
          + "dat van de gedrukte bedragen.",
        en:
          "Advantage (V, Dutch voordeel): the budget is above the estimate; disadvantage (N, nadeel): below it, and "
          + "negative as a number. The difference is that of the amounts as printed.")
    case .noBudget:
      LocalizedText(
        nl: "Het scenario noemt geen begroting (budget): voordeel of nadeel is er niet te noemen.",
        en: "The scenario states no budget (budget): there is no advantage or disadvantage to tell.")
    case .incidentalHeading: LocalizedText(nl: "Incidenteel en structureel", en: "Incidental and structural")
    case .kind: LocalizedText(nl: "soort, lopende prijzen", en: "kind, current prices")
    case .incidental: LocalizedText(nl: "incidenteel", en: "incidental")
    case .structural: LocalizedText(nl: "structureel", en: "structural")
    case .incidentalMeaning:
      LocalizedText(
        nl:
          "Incidenteel zijn: noodsteun aan aanbieders, nacalculatie en verrekening, en innovatiebedragen, elk in de "
          + "toekomsten waarin het in ten hoogste {0} jaren voorkomt, zoals het BBV vraagt. Al het andere is structureel.",
        en:
          "Incidental are: support for providers in distress, post-calculation and settlement, and sums for innovation, "
          + "each in the futures in which it occurs in {0} years at most, as Dutch accounting rules (BBV) ask. All else is "
          + "structural.")
    case .recurring:
      LocalizedText(
        nl: "Vaker komt voor, en is dan structureel: {0}.",
        en: "These occur in more years than that, and are structural then: {0}.")
    case .inFutures: LocalizedText(nl: "{0} (in {1} van de toekomsten)", en: "{0} (in {1} of futures)")
    case .incidentalError:
      LocalizedText(
        nl: "Van de incidentele regels is de grootste Monte-Carlofout {0}.",
        en: "The largest Monte Carlo error of the incidental lines is {0}.")
    case .noIncidental: LocalizedText(nl: "Er zijn geen incidentele lasten.", en: "There is no incidental cost.")
    case .temporary:
      LocalizedText(
        nl:
          "Wat deze maatregelen kosten of besparen is volgens het BBV ook incidenteel, omdat zij eindigen: {0}. Het zit "
          + "hier in structureel, want zij veranderen prijs of aantal van zorg die in één bedrag in de boeken staat. Wie "
          + "het apart wil, vergelijkt met een scenario zonder die maatregelen.",
        en:
          "What these measures cost or save is incidental too by those rules, since they end: {0}. Here it is in the "
          + "structural part, as they change price or volume of care that stands in the books as one amount. To have it "
          + "apart, compare with a scenario without those measures.")
    case .temporaryLong:
      LocalizedText(
        nl: "Deze maatregelen eindigen ook, maar duren langer dan {1} jaar en zijn structureel: {0}.",
        en: "These measures end too, but last more than {1} years and are structural: {0}.")
    }
  }
}
