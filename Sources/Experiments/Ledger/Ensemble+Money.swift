internal import YouthCare

extension Ensemble {
  /// What the municipality owes for care in each replication, in whole cents, administration apart.
  public func cost(in segments: [Int], over period: Period) -> [Int] {
    cents(of: LedgerItem.careCost, in: segments, over: period)
  }

  /// Some items of the books in each replication, in euro, summed over segments and over a period.
  ///
  /// - Parameter items: of those that are kept of every replication (`OutcomeSource.euros`).
  public func euros(of items: [LedgerItem], in segments: [Int], over period: Period) -> [Double] {
    cents(of: items, in: segments, over: period).map(Cents.euros)
  }
}
