internal import YouthCare

// What is asked of a replication as a whole, once it has run.
extension Replicator {
  /// The books of the replication that was run last, until the next one.
  public var book: Book {
    _read { yield contracts.book }
  }

  /// Model events of all replications so far: arrivals, ends of care, drop-outs and returns.
  public var eventCount: Int { caseload.eventCount }

  /// What the control loop saw and did in the replication that was run last; `nil` where there is no loop.
  public var controlRecord: ControlRecord? { plan.scenario.control == nil ? nil : steering.record }

  /// What went through a contract in the replication that was run last.
  public func flow(of contract: Int) -> ProviderFlow {
    caseload.flow(of: ContractIndex(order.positionsOfContracts[contract]))
  }

  /// Tells each bin of `WaitHistogram`, in order, with waits of those who started in a segment in a budget year of the
  /// contract, by its position.
  public func forEachWaitBin(in segment: Int, year: Int, _ body: (_ bin: Int, _ count: Int) -> Void) {
    caseload.observer.forEachWaitBin(in: place(of: segment), year: year, body)
  }

  /// The longest of those waits in days; 0 where nobody started.
  public func longestWait(in segment: Int, year: Int) -> Double {
    caseload.observer.longestWait(in: place(of: segment), year: year)
  }

  /// The care of the contract in the replication that was run last, and by what it was paid: `[volume][segment]`, with
  /// the segments in the order of the file.
  public var careVolumes: [Double] {
    CareVolume.allCases.flatMap { volume in
      order.positionsOfSegments.map { caseload.observer.volumes[volume, SegmentIndex($0)] }
    }
  }

  /// What was counted by referrer over the contract in the replication that was run last: `[referrer][tally][segment]`,
  /// those without a known referrer first and then `Scenario.referrerNames`, with the segments in the order of the file;
  /// nothing where the scenario names no referrers.
  public var referrerTallies: [Double] {
    guard caseload.observer.referrers.areKept else { return [] }
    return (0...plan.scenario.referrerNames.count).flatMap { kind in
      ReferrerTally.allCases.flatMap { tally in
        order.positionsOfSegments.map { caseload.observer.referrers[kind, tally, SegmentIndex($0)] }
      }
    }
  }

  /// What doesn't hold between the care that was observed and the books, in words: what care is paid by adds up to its
  /// value.
  func violationsOfVolumes() -> [String] {
    var sums = [Int](repeating: 0, count: caseload.segments.count)
    for contract in caseload.gates.indices {
      for month in plan.calendar.contractMonths.indices {
        sums[plan.segment(of: contract).position] += contracts.book.moved(.production, contract, month)
      }
    }
    let kinds: [CareVolume] = [.paidByHour, .paidByDay, .paidByTrajectory]
    return caseload.segments.indices.compactMap { segment in
      let paid = kinds.reduce(0) { $0 + Int(caseload.observer.volumes[$1, segment]) }
      let value = sums[segment.position]
      return paid == value
        ? nil : "segment \(segment.position): care paid by hours, days and trajectories \(paid) ≠ its value \(value)"
    }
  }

  private func place(of segment: Int) -> SegmentIndex { SegmentIndex(order.positionsOfSegments[segment]) }

  /// The margin of every provider over simulated months: what was left of his revenue, over all his contracts.
  ///
  /// Who had no revenue has no margin, and is left out.
  public func margins(over months: Range<Int>) -> [Double] {
    plan.organisations.compactMap { organisation in
      var (revenue, cost) = (0, 0)
      for contract in organisation.contracts {
        let moved = contracts.book.revenueAndCost(of: contract, in: months)
        revenue += moved.revenue
        cost += moved.cost
      }
      return revenue > 0 ? Double(revenue - cost) / Double(revenue) : nil
    }
  }

  /// The months of the contract that ended with the provider of a contract in distress, while any of his was open: for
  /// each contract, in the order of the file.
  public var monthsInDistress: [Double] {
    var months = [Double](repeating: 0, count: plan.contracts.count)
    for (number, organisation) in plan.organisations.enumerated() {
      for contract in organisation.contracts {
        months[contract.position] = Double(market.organisations[number].monthsInDistress)
      }
    }
    return order.positionsOfContracts.map { months[$0] }
  }

  /// Whether some system provider is insolvent, by simulated month: his equity over all contracts is below zero at its
  /// end, or he closes for lack of money. Who has gone no longer counts.
  public func systemInsolvency() -> [Bool] {
    var result = [Bool](repeating: false, count: plan.calendar.months.count)
    for (number, organisation) in plan.organisations.enumerated() where organisation.isSystem {
      var equity = organisation.contracts.reduce(0) { $0 + plan.contracts[$1].openingEquity }
      let failed = market.organisations[number].failedIn ?? .max
      let gone = organisation.contracts.map { caseload.gates[$0].tenure.intakeEnds ?? .max }.max() ?? .max
      for month in result.indices where month <= failed && month < gone {
        for contract in organisation.contracts {
          let moved = contracts.book.revenueAndCost(of: contract, in: month..<month + 1)
          equity += moved.revenue - moved.cost
        }
        if equity < 0 || month == failed { result[month] = true }
      }
    }
    return result
  }
}
