internal import Glibc
internal import Sampling
internal import YouthCare

// Ceilings within a year: how they move.
extension Contracts {
  /// Requests for more are made and decided, and unused room moves to contracts with a waiting list.
  mutating func moveCeilings(_ frame: ContractCalendar.Month, _ caseload: borrowing Caseload) {
    guard plan.hasMovingCeilings else { return }
    let now = caseload.clock.now
    for contract in states.indices where caseload.isOpen(contract) {
      let agreement = agreement(of: contract)
      guard let rule = agreement.contract.cap, rule.overDelivery == .approve,
        let ceiling = states[contract].period.ceiling
      else { continue }
      switch ceiling.request {
      case .none:
        let total = expectedInvoices(contract, agreement, frame, caseload.meter)
        guard total > Double(ceiling.cents) else { continue }
        states[contract].period.ceiling?.request = .pending(
          cents: Cents.rounded(total), until: now + rule.decisionLag)
      case .pending(let requested, let day):
        guard now >= day else { continue }
        states[contract].period.ceiling?.request = .decided
        luck.approval.seek(
          to: Decision(stream: plan.contracts[contract].stream, candidate: UInt32(frame.year)),
          replication: caseload.clock.replication)
        if luck.approval.uniform() < rule.approvalProbability {
          setCeiling(max(ceiling.cents, requested), of: contract)
        }
      case .decided: continue
      }
    }
    reallocate(frame, caseload)
  }

  /// What the period's invoices are expected to come to.
  private func expectedInvoices(
    _ contract: ContractIndex, _ agreement: ContractPlan.Agreement, _ frame: ContractCalendar.Month,
    _ meter: borrowing CareMeter
  ) -> Double {
    let state = states[contract]
    let rest = forecast(contract, agreement, frame, meter).total - Double(state.period.value)
    return Double(state.period.invoiced) + state.invoicedShare * max(0, rest)
  }

  func setCeiling(_ cents: Int, of contract: ContractIndex) {
    states[contract].period.ceiling?.cents = cents
    states[contract].period.ceiling?.yearly = Double(cents) / max(1e-9, states[contract].period.share)
  }

  /// Unused room moves, pro rata the value of the waiting lists; what one gives another gets, to the cent.
  private func reallocate(_ frame: ContractCalendar.Month, _ caseload: borrowing Caseload) {
    var given = 0
    var receivers: [(contract: ContractIndex, ceiling: Int, worth: Double)] = []
    var givers: [(contract: ContractIndex, ceiling: Int, gift: Int)] = []
    for contract in states.indices where caseload.isOpen(contract) {
      let agreement = agreement(of: contract)
      guard let rule = agreement.contract.cap, rule.overDelivery == .reallocate,
        rule.reallocationMonth == frame.month, let ceiling = states[contract].period.ceiling?.cents
      else { continue }
      let gate = caseload.gates[contract]
      let waiting = caseload.lists.count(of: gate.list)
      if waiting > 0 {
        let share = caseload.segments[gate.segment].isPooled ? plan.contracts[contract].share : 1
        let perClient =
          agreement.contract.year.starts > 0 ? agreement.expectedValue / agreement.contract.year.starts : 0
        receivers.append((contract, ceiling, Double(waiting) * share * perClient))
      } else {
        let unused = Double(ceiling) - expectedInvoices(contract, agreement, frame, caseload.meter)
        let gift = Int(max(0, unused * rule.movableShare))
        givers.append((contract, ceiling, gift))
        given += gift
      }
    }
    guard given > 0, receivers.contains(where: { $0.worth > 0 }) else { return }
    for giver in givers { setCeiling(giver.ceiling - giver.gift, of: giver.contract) }
    let parts = Apportionment.divide(given, by: receivers.map(\.worth))
    for (receiver, part) in zip(receivers, parts) { setCeiling(receiver.ceiling + part, of: receiver.contract) }
  }
}
