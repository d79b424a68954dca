internal import YouthCare

// What the years before the contract brought (MODEL.md, T10).
extension Replicator {
  /// What the calendar years before the contract brought in the replication that was run last:
  /// `[year][item][segment]`, with the segments in the order of the file. Empty where the contract starts with the data.
  public var leadYears: [Double] { (0..<lead.count).map { lead[$0] } }

  /// Keeps what a month before the contract brought, as it closes.
  func keepLead(_ month: Int) {
    let segments = plan.segments.count
    let year = plan.calendar.months[month].year - plan.calendar.months[0].year
    func cell(_ item: LeadItem, _ segment: Int) -> Int {
      (year * LeadItem.allCases.count + item.rawValue) * segments + segment
    }
    func tally(_ tally: Tally, _ place: Int) -> Double { caseload.observer.tallies[tally.rawValue * segments + place] }
    for (position, place) in order.positionsOfSegments.enumerated() {
      lead[cell(.clients, position)] += tally(.clients, place)
      lead[cell(.starts, position)] += tally(.starts, place)
      lead[cell(.inCare, position)] = tally(.inCare, place)
      lead[cell(.waiting, position)] = tally(.waiting, place)
    }
    for contract in caseload.gates.indices {
      let cents = contracts.book.expense(of: contract, in: month)
      lead[cell(.cost, order.segments[plan.segment(of: contract).position])] += Double(cents)
    }
    for segment in caseload.segments.indices {
      lead[cell(.cost, order.segments[segment.position])] += Double(contracts.book.outside(in: segment, month))
    }
  }
}
