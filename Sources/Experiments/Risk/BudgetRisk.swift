internal import CareSimulation
internal import YouthCare

/// How likely a budget is exceeded, by how much, and what reserve would cover it.
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
  /// The reserve in euro that covers the cost in 80 and in 90 of 100 futures: 0 where the budget does, `nil` where the
  /// replications are too few to say it.
  public let reserve80: Figure?
  public let reserve90: Figure?

  /// The risk of a cost against a budget.
  public init(period: Period, budget: Double, costs: [Double]) {
    self.period = period
    self.budget = budget
    cost = Estimate(costs)
    let overruns = costs.map { $0 - budget }.filter { $0 > 0 }
    exceedance = Figure(share: Double(overruns.count) / Double(costs.count), of: costs.count)
    overrun =
      overruns.isEmpty
      ? nil
      : Figure(Estimate(overruns).mean, standardError: Estimate(overruns).standardError)
    let needed = costs.map { max(0, $0 - budget) }.sorted()
    reserve80 = Quantile.figure(of: needed, 0.80)
    reserve90 = Quantile.figure(of: needed, 0.90)
  }
}

extension Projection {
  /// The budget risk of each budget year, and cumulative from the contract's start; empty without a budget.
  public var budgetRisks: (years: [BudgetRisk], cumulative: [BudgetRisk]) {
    let calendar = ensemble.plan.calendar
    guard let budget = ensemble.scenario.budget else { return ([], []) }
    var years: [BudgetRisk] = []
    var cumulative: [BudgetRisk] = []
    var sum = 0.0
    let segments = Array(ensemble.scenario.segments.indices)
    for year in calendar.years {
      guard let amount = budget.euros(for: year, in: calendar) else { return (years, []) }
      sum += amount
      years.append(
        BudgetRisk(
          period: .year(year), budget: amount, costs: ensemble.values(of: .cost, in: segments, over: .year(year))))
      cumulative.append(
        BudgetRisk(
          period: .through(year), budget: sum, costs: ensemble.values(of: .cost, in: segments, over: .through(year))))
    }
    return (years, cumulative)
  }
}
