internal import CareSimulation
internal import YouthCare

extension OutcomeSource {
  /// What the period costs the municipality in euro, its own administration included.
  var totalCost: [Double] {
    let other = otherCents
    return ensemble.cents(of: LedgerItem.careCost + [.administration], in: segments, over: period)
      .map { Cents.euros($0 + other) }
  }

  /// What contracts pay their providers in euro.
  var turnover: [Double] { ensemble.euros(of: LedgerItem.payments, in: segments, over: period) }

  /// The budget of the period in cents, or `nil` where some year of it has none.
  var budget: Int? {
    guard let stated = scenario.budget else { return nil }
    switch period {
    case .year(let year): return stated.cents(for: year, in: calendar)
    case .contract:
      let amounts = calendar.years.compactMap { stated.cents(for: $0, in: calendar) }
      return amounts.count == calendar.years.count ? amounts.reduce(0, +) : nil
    case .month, .through: return nil
    }
  }

  /// How far cost lies from the budget or, without one, from its own mean, as a part of it.
  var costVariation: OutcomeValues? {
    let costs = costInCents.map(Double.init)
    if let budget {
      return budget > 0 ? .deviation(costs.map { $0 / Double(budget) - 1 }, isFromMean: false) : nil
    }
    let mean = OutcomeValues.mean(costs)
    return mean > 0 ? .deviation(costs.map { $0 / mean - 1 }, isFromMean: true) : nil
  }

  /// Whether cost passes so many hundredths of the budget.
  func exceedance(percent: Int) -> OutcomeValues? {
    budget.map { budget in .indicator(costInCents.map { 100 * $0 > percent * budget ? 1 : 0 }) }
  }

  /// The fixed cost of places without a client, month by month; a segment without a limit has none.
  var idlePlaces: [Double] {
    var sums = [Double](repeating: 0, count: ensemble.replications)
    for cell in limited?.cells ?? [] {
      let (fixed, used, there) = (cell.euros(.costFixed), cell.sum(.careDays), cell.sum(.placeDays))
      for index in sums.indices where there[index] > 0 {
        sums[index] += fixed[index] * max(0, 1 - used[index] / there[index])
      }
    }
    return sums
  }

  /// Two values of each replication, added up.
  func sums(_ left: [Double], _ right: [Double]) -> [Double] { zip(left, right).map { $0 + $1 } }

  /// What is left of a value of each replication without another.
  func differences(_ left: [Double], _ right: [Double]) -> [Double] { zip(left, right).map { $0 - $1 } }
}
