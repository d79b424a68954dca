internal import YouthCare

// How the relation with partners grows and is lost, and what it does (MODEL.md, C8).
extension Contracts {
  /// A month of the contract opens: a bond has grown by the month before, and what a scenario dates within the contract
  /// against providers takes a part of it. Orders of the control loop come after.
  mutating func openRelations(_ caseload: borrowing Caseload) {
    let month = caseload.clock.month
    guard month > plan.calendar.warmUpMonths else { return }
    for contract in states.indices {
      guard let partnership = plan.contracts[contract].partnership else { continue }
      if caseload.gates[contract].tenure.hasOpened(by: month - 1) {
        states[contract].bond = partnership.grown(states[contract].bond)
      }
      guard !agreement(of: contract).isLumpSum else { continue }
      for cut in plan.priceCuts[plan.segment(of: contract).position] where cut == month { breakTrust(in: contract) }
    }
  }

  /// A one-sided cut: whatever it saves, a partner takes it as a supplier would, and part of the relation is gone.
  mutating func breakTrust(in contract: ContractIndex) {
    guard let partnership = plan.contracts[contract].partnership else { return }
    let before = states[contract].bond
    states[contract].bond = partnership.cut(before)
    states[contract].bondLost += before - states[contract].bond
  }

  /// The size of one of a partnership's effects this month; 0 with a supplier.
  func effect(_ effect: KeyPath<Partnership, Double>, in contract: ContractIndex) -> Double {
    guard let partnership = plan.contracts[contract].partnership else { return 0 }
    return partnership[keyPath: effect] * plan.relationDepth * states[contract].bond
  }

  /// The strength of the relation with the partners of a segment who are there, and what cuts have taken of it so far:
  /// means by their clients, 0 where there are none.
  func relation(in segment: SegmentIndex, _ caseload: borrowing Caseload) -> (strength: Double, lost: Double) {
    var (share, strength, lost) = (0.0, 0.0, 0.0)
    for contract in caseload.segments[segment].providers where plan.contracts[contract].partnership != nil {
      let own = caseload.gates[contract].share
      share += own
      strength += own * plan.relationDepth * states[contract].bond
      lost += own * plan.relationDepth * states[contract].bondLost
    }
    return share > 0 ? (strength / share, lost / share) : (0, 0)
  }
}
