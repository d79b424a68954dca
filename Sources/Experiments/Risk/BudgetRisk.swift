internal import CareSimulation
internal import YouthCare

/// How likely a budget is exceeded, by how much, and what reserve would cover it.
///
/// MODEL.md, U8.
public struct BudgetRisk: Sendable, Equatable {
  /// The period: a budget year, or from the start to the end of one.
  public let period: Period
  /// The budget in euro.
  public let budget: Double
  /// The cost in euro.
  public let cost: Estimate
  /// P(cost > budget).
  public let exceedance: Figure
  /// The mean overrun in euro, given that there is one; `nil` if no replication had one.
  public let overrun: Figure?
  /// The reserve in euro that covers the cost in 80 and in 90 of 100 futures, with the interval of its ranks: 0 where the
  /// budget does, `nil` where the replications are too few to say it.
  public let reserve80: Figure?
  public let reserve90: Figure?

  /// The risk of a cost against a budget, both in cents: a cost that equals the budget doesn't exceed it.
  public init(period: Period, budget: Int, costs: [Int]) {
    self.period = period
    self.budget = Cents.euros(budget)
    cost = Estimate(costs.map(Cents.euros))
    let overruns = costs.map { $0 - budget }.filter { $0 > 0 }.map(Cents.euros)
    exceedance = Figure(share: Double(overruns.count) / Double(costs.count), of: costs.count)
    overrun = overruns.isEmpty ? nil : Estimate(overruns).figure
    let needed = costs.map { Cents.euros(max(0, $0 - budget)) }.sorted()
    reserve80 = Quantile.bounded(of: needed, 0.80)
    reserve90 = Quantile.bounded(of: needed, 0.90)
  }
}

extension Projection {
  /// The budget risk of each budget year that has a budget, and cumulative from the contract's start up to each year
  /// before which none lacks one.
  public var budgetRisks: (years: [BudgetRisk], cumulative: [BudgetRisk]) {
    let calendar = ensemble.plan.calendar
    func risk(_ period: Period, _ budget: Int) -> BudgetRisk {
      BudgetRisk(period: period, budget: budget, costs: ensemble.cost(over: period))
    }
    var years: [BudgetRisk] = []
    var cumulative: [BudgetRisk] = []
    var sum: Int? = 0
    for year in calendar.years {
      let amount = ensemble.scenario.budget?.cents(for: year, in: calendar)
      if let amount { years.append(risk(.year(year), amount)) }
      if let before = sum, let amount { cumulative.append(risk(.through(year), before + amount)) }
      sum = sum.flatMap { before in amount.map { before + $0 } }
    }
    return (years, cumulative)
  }
}
