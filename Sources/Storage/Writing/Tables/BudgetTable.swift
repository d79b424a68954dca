internal import Experiments
internal import YouthCare

/// The budget of each budget year, and of the contract where every year has one: the probability that cost exceeds it,
/// the mean overrun given that there is one, and the reserves that cover 80 and 90 of 100 futures, with their errors.
enum BudgetTable {
  static let header =
    "scenario,year,budget,exceedance,exceedance_error,exceedance_low,exceedance_high,overrun,overrun_error,"
    + "reserve80,reserve80_error,reserve90,reserve90_error\n"

  static func write(_ projection: Projection, to file: FileWriter) throws(OutputFailure) {
    let scenario = projection.ensemble.scenario
    guard let budget = scenario.budget else { return }
    let calendar = ContractCalendar(scenario.contract)
    let name = CSVText.field(scenario.name)
    let risks = projection.budgetRisks
    let amounts = calendar.years.map { budget.cents(for: $0, in: calendar) }
    for (year, amount) in zip(calendar.years, amounts) {
      guard let amount else { continue }
      let risk = risks.years.first { $0.period == .year(year) }
      try file.write("\(name),\(year),\(CSVText.number(Cents.euros(amount))),\(fields(risk))\n")
    }
    let stated = amounts.compactMap { $0 }
    if stated.count == amounts.count {
      let risk = risks.cumulative.last
      let total = ReservedName.total.rawValue
      try file.write("\(name),\(total),\(CSVText.number(Cents.euros(stated.reduce(0, +)))),\(fields(risk))\n")
    }
  }

  /// The risk, or empty fields.
  private static func fields(_ risk: BudgetRisk?) -> String {
    let exceedance = [
      risk?.exceedance.value, risk?.exceedance.standardError, risk?.exceedance.interval?.lowerBound,
      risk?.exceedance.interval?.upperBound,
    ]
    let amounts = [risk?.overrun, risk?.reserve80, risk?.reserve90].flatMap { [$0?.value, $0?.standardError] }
    return (exceedance + amounts).map { CSVText.number($0 ?? .nan) }.joined(separator: ",")
  }
}
