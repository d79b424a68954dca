internal import YouthCare

// G3, predictability.
extension Objective {
  static let ofPredictability = [costVariation, budgetExceeded, budgetExceededByTwentieth, valueAtRisk]

  public static let costVariation = Objective(
    of: 3, "cost_variation", .share, .anew, better: .lower, told: .contract,
    name: .init(nl: "Variatie van kosten", en: "Variation of cost"),
    meaning: .init(
      nl: """
        Wortel van de gemiddelde kwadratische afwijking van de kosten zonder uitvoering van de begroting, als deel \
        daarvan; zonder begroting van hun gemiddelde.
        """,
      en: """
        Root mean square distance of cost without administration from the budget, as a share of it; without a budget, \
        from its own mean.
        """)
  ) { $0.costVariation }

  public static let budgetExceeded = Objective(
    of: 3, "budget_exceeded", .share, .anew, better: .lower, told: .contract,
    name: .init(nl: "Begroting overschreden", en: "Budget exceeded"),
    meaning: .init(
      nl: "Kans dat de kosten zonder uitvoering boven de begroting uitkomen.",
      en: "Probability that cost without administration exceeds the budget.")
  ) { $0.exceedance(percent: 100) }

  public static let budgetExceededByTwentieth = Objective(
    of: 3, "budget_exceeded_by_5_percent", .share, .anew, better: .lower, told: .contract,
    name: .init(nl: "Met meer dan 5 % overschreden", en: "Exceeded by over 5%"),
    meaning: .init(
      nl: "Kans dat de kosten zonder uitvoering boven 105 % van de begroting uitkomen.",
      en: "Probability that cost without administration exceeds 105 % of the budget.")
  ) { $0.exceedance(percent: 105) }

  public static let valueAtRisk = Objective(
    of: 3, "value_at_risk_95", .euro, .anew, better: .lower, told: .contract,
    name: .init(nl: "Overschrijding, P95", en: "Overrun, P95"),
    meaning: .init(
      nl: "Het bedrag boven de begroting dat de kosten zonder uitvoering in 95 van 100 gevallen niet passeren.",
      en: "The amount above the budget that cost without administration does not pass in 95 of 100 cases.")
  ) { source in
    source.budget.map { budget in .quantile(source.costInCents.map { Cents.euros($0 - budget) }, 0.95) }
  }
}
