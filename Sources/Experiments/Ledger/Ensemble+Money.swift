internal import CareSimulation
internal import YouthCare

extension Ensemble {
  /// What the municipality owes for care in some segments in each replication, in whole cents, administration apart: in
  /// contracts and outside them.
  public func cost(in segments: [Int], over period: Period) -> [Int] {
    cents(of: LedgerItem.careCost, in: segments, over: period)
  }

  /// What youth care costs the region in each replication, in whole cents, administration apart: care, and what isn't
  /// bought, which belongs to no segment.
  public func cost(over period: Period) -> [Int] {
    let other = otherCents(over: period)
    return cost(in: Array(scenario.segments.indices), over: period).map { $0 + other }
  }

  /// What the region costs besides care that is bought, in whole cents: the same in every replication.
  public func otherCents(over period: Period) -> Int {
    plan.calendar.months(of: period).reduce(0) { $0 + plan.otherCents[$1] }
  }

  /// What one of its lines of other cost comes to, by its position, in whole cents.
  public func otherCents(of line: Int, over period: Period) -> Int {
    let own = scenario.otherCosts[line]
    return plan.calendar.months(of: period).reduce(0) {
      $0 + own.cents(in: $1, scenario.contract, plan.calendar)
    }
  }

  /// What providers keep in each replication, in euro: their revenue less their cost, in some segments and over a period.
  public func result(in segments: [Int], over period: Period) -> [Double] {
    let revenue = cents(of: LedgerItem.payments, in: segments, over: period)
    let cost = cents(of: LedgerItem.providerCosts, in: segments, over: period)
    return zip(revenue, cost).map { Cents.euros($0 - $1) }
  }

  /// Some items of the books in each replication, in euro, summed over segments and over a period.
  ///
  /// - Parameter items: of those that are kept of every replication (`OutcomeSource.euros`).
  public func euros(of items: [LedgerItem], in segments: [Int], over period: Period) -> [Double] {
    cents(of: items, in: segments, over: period).map(Cents.euros)
  }
}
