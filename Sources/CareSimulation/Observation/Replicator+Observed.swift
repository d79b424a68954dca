internal import YouthCare

// What is asked of a replication as a whole, once it has run.
extension Replicator {
  /// Tells each bin of `WaitHistogram`, in order, with waits of those who started in a segment in a budget year of the
  /// contract, by its position.
  public func forEachWaitBin(in segment: Int, year: Int, _ body: (_ bin: Int, _ count: Int) -> Void) {
    observer.forEachWaitBin(in: order.positionsOfSegments[segment], year: year, body)
  }

  /// The longest of those waits in days; 0 where nobody started.
  public func longestWait(in segment: Int, year: Int) -> Double {
    observer.longestWait(in: order.positionsOfSegments[segment], year: year)
  }

  /// The margin of every provider over simulated months: what was left of his revenue, over all his contracts.
  ///
  /// Who had no revenue has no margin, and is left out.
  public func margins(over months: Range<Int>) -> [Double] {
    plan.organisations.compactMap { organisation in
      var (revenue, cost) = (0, 0)
      for contract in organisation.contracts {
        let moved = revenueAndCost(of: contract, in: months)
        revenue += moved.revenue
        cost += moved.cost
      }
      return revenue > 0 ? Double(revenue - cost) / Double(revenue) : nil
    }
  }

  /// Whether some system provider is insolvent, by simulated month: his equity over all contracts is below zero at its
  /// end, or he closes for lack of money. Who has gone no longer counts.
  public func systemInsolvency() -> [Bool] {
    var result = [Bool](repeating: false, count: plan.calendar.months.count)
    for (number, organisation) in plan.organisations.enumerated() where organisation.isSystem {
      var equity = organisation.contracts.reduce(0) { $0 + plan.contracts[$1].openingEquity }
      let failed = organisations[number].failedIn
      let gone = organisation.contracts.map { contracts[$0].closesIn }.max() ?? .max
      for month in result.indices where month <= failed && month < gone {
        for contract in organisation.contracts {
          let moved = revenueAndCost(of: contract, in: month..<month + 1)
          equity += moved.revenue - moved.cost
        }
        if equity < 0 || month == failed { result[month] = true }
      }
    }
    return result
  }

  /// What a provider earned with a contract over simulated months, and what it cost him, in cents.
  func revenueAndCost(of contract: Int, in months: Range<Int>) -> (revenue: Int, cost: Int) {
    months.reduce(into: (0, 0)) { sums, month in
      sums.0 += book.expense(of: contract, in: month)
      for account in Account.providerCosts { sums.1 += book.moved(account, contract, month) }
    }
  }
}
