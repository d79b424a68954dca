internal import Experiments
internal import YouthCare

extension Report.CostCurve {
  /// Those of each budget year and of the contract; none where replications are too few for P1 and P99 with their error.
  static func all(of projection: Projection, for option: String) -> [Report.CostCurve] {
    let risks = projection.budgetRisks
    let years = ContractCalendar(projection.ensemble.scenario.contract).years
    let whole = risks.cumulative.last.flatMap { $0.period == years.last.map { .through($0) } ? $0.budget : nil }
    let curves = years.map { year in
      curve(
        of: projection, .year(year), for: option, year: year,
        budget: risks.years.first { $0.period == .year(year) }?.budget)
    }
    return (curves + [curve(of: projection, .contract, for: option, year: nil, budget: whole)]).compactMap(\.self)
  }

  private static func curve(
    of projection: Projection, _ period: Period, for option: String, year: Int?, budget: Double?
  ) -> Report.CostCurve? {
    guard case .plain(let values) = projection.values(.cost, segment: nil, over: period) else { return nil }
    let sorted = values.sorted()
    let percentiles = (1...99).compactMap { percent -> Double? in
      guard let figure = Quantile.figure(of: sorted, Double(percent) / 100), figure.standardError.isFinite else {
        return nil
      }
      return figure.value
    }
    guard percentiles.count == 99 else { return nil }
    return Report.CostCurve(option: option, year: year, budget: budget, percentiles: percentiles)
  }
}
