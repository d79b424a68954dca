internal import Experiments
internal import YouthCare

extension Table {
  /// The budget of each budget year, and of the contract where every year has one: the probability that cost exceeds it,
  /// the mean overrun given that there is one, and the reserves that cover 80 and 90 of 100 futures, with their errors.
  static let budget = Table(
    .budget, .init(nl: "een begroting en het risico ervan", en: "a budget and its risk"),
    [.scenario, .yearOrTotal, .init("budget", .number, .of(.euro), .init(nl: "de begroting", en: "the budget"))]
      + withErrors(
        "exceedance", .share, nl: "de kans dat de kosten haar passeren", en: "the probability that cost passes it")
      + [
        .init("exceedance_low", .number, .of(.share), low), .init("exceedance_high", .number, .of(.share), high),
      ]
      + withErrors(
        "overrun", .euro, nl: "de gemiddelde overschrijding, als er een is",
        en: "the mean overrun, given that there is one")
      + withErrors(
        "reserve80", .euro, nl: "wat in 80 van 100 gevallen volstaat", en: "what is enough in 80 of 100 cases")
      + withErrors(
        "reserve90", .euro, nl: "wat in 90 van 100 gevallen volstaat", en: "what is enough in 90 of 100 cases")
      + interval("reserve80") + interval("reserve90")
  ) { results, sink throws(OutputFailure) in
    let scenario = results.projection.ensemble.scenario
    guard let budget = scenario.budget else { return }
    let calendar = ContractCalendar(scenario.contract)
    let risks = results.projection.budgetRisks
    let amounts = calendar.years.map { budget.cents(for: $0, in: calendar) }
    for (year, amount) in zip(calendar.years, amounts) {
      guard let amount else { continue }
      let risk = risks.years.first { $0.period == .year(year) }
      try sink([scenario.cell, .text("\(year)"), .number(Cents.euros(amount))] + cells(risk))
    }
    let stated = amounts.compactMap { $0 }
    if stated.count == amounts.count {
      let total = TableCell.number(Cents.euros(stated.reduce(0, +)))
      try sink([scenario.cell, .text(ReservedName.total.rawValue), total] + cells(risks.cumulative.last))
    }
  }

  /// The ends of an interval that holds a probability.
  static let low = LocalizedText(
    nl: "het begin van het interval dat de kans met 95 % bevat", en: "where the interval begins that holds it with 95 %"
  )
  static let high = LocalizedText(
    nl: "het eind van het interval dat de kans met 95 % bevat", en: "where the interval ends that holds it with 95 %")

  /// The ends of the interval that holds a reserve.
  private static func interval(_ name: String) -> [TableColumn] {
    [
      .init(
        name + "_low", .number, .of(.euro),
        LocalizedText(
          nl: "het begin van het interval dat {0} met 95 % bevat",
          en: "where the interval begins that holds {0} with 95 %"
        ).filled(name)),
      .init(
        name + "_high", .number, .of(.euro),
        LocalizedText(
          nl: "het eind van het interval dat {0} met 95 % bevat", en: "where the interval ends that holds {0} with 95 %"
        ).filled(name)),
    ]
  }

  private static func withErrors(_ name: String, _ unit: Outcome.Unit, nl: String, en: String) -> [TableColumn] {
    [
      .init(name, .number, .of(unit), .init(nl: nl, en: en)),
      .init(
        name + "_error", .number, .of(unit),
        LocalizedText(nl: "de standaardfout van {0}", en: "the standard error of {0}").filled(name)),
    ]
  }

  /// The risk, or empty cells.
  private static func cells(_ risk: BudgetRisk?) -> [TableCell] {
    let exceedance = [
      risk?.exceedance.value, risk?.exceedance.standardError, risk?.exceedance.interval?.lowerBound,
      risk?.exceedance.interval?.upperBound,
    ]
    let amounts = [risk?.overrun, risk?.reserve80, risk?.reserve90].flatMap { [$0?.value, $0?.standardError] }
    let intervals = [risk?.reserve80, risk?.reserve90].flatMap {
      [$0?.interval?.lowerBound, $0?.interval?.upperBound]
    }
    return (exceedance + amounts + intervals).map { TableCell($0) }
  }
}
