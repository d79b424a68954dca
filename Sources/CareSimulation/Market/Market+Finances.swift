internal import Sampling
internal import YouthCare

// A provider's money over all his contracts: margins, distress, rescue and closure (MODEL.md, F5 and F6).
extension Market {
  /// The month's end: the margins of three years, and who is in distress.
  mutating func closeMonth(_ contracts: inout Contracts, _ caseload: borrowing Caseload) {
    followMargins(contracts.book, caseload)
    for number in organisations.indices {
      guard let rules = plan.organisations[number].failure, organisations[number].failedIn == nil else { continue }
      checkDistress(of: number, rules, &contracts, caseload)
    }
    countDistress(caseload)
  }

  /// Counts a month of the contract for who ends it in distress, with a contract open.
  private func countDistress(_ caseload: borrowing Caseload) {
    let month = caseload.clock.month
    guard month >= plan.calendar.warmUpMonths else { return }
    for number in organisations.indices where organisations[number].isDistressed {
      for contract in plan.organisations[number].contracts where caseload.gates[contract].tenure.isOpen(in: month) {
        organisations[number].monthsInDistress += 1
        break
      }
    }
  }

  /// The margin averaged over three years, by which entrants come, and the one that is normal by now: supply follows the
  /// difference (MODEL.md, F4).
  private func followMargins(_ book: borrowing Book, _ caseload: borrowing Caseload) {
    let month = caseload.clock.month
    guard month % 12 == 11 else { return }
    for contract in supply.indices where caseload.gates[contract].tenure.isOpen(in: month) {
      let (revenue, cost) = book.revenueAndCost(of: contract, in: max(0, month - 11)..<month + 1)
      guard revenue > 0 else { continue }
      supply[contract].normalMargin = Workforce.usualMargin(
        supply[contract].normalMargin, after: supply[contract].margin, opening: openingMargin(of: contract))
      supply[contract].margin += (Double(revenue - cost) / Double(revenue) - supply[contract].margin) / 3
    }
  }

  private mutating func checkDistress(
    of number: Int, _ rules: ProviderFailure, _ contracts: inout Contracts, _ caseload: borrowing Caseload
  ) {
    let own = plan.organisations[number]
    let month = caseload.clock.month
    var open: [ContractIndex] = []
    for contract in own.contracts where caseload.gates[contract].tenure.isOpen(in: month) { open.append(contract) }
    guard let first = open.first else { return }
    var cash = own.openingCash(after: month + 1)
    var equity = 0
    var turnover = 0.0
    for contract in own.contracts {
      cash += contracts.book.cash(of: contract)
      equity += contracts.states[contract].equity
      turnover += plan.contracts[contract].reference.expectedPayment * contracts.states[contract].level
    }
    organisations[number].emptyMonths = cash < 0 ? organisations[number].emptyMonths + 1 : 0
    let threshold = plan.scenario.segments[plan.segment(of: first)].cost.distress
    let isDistressed =
      organisations[number].emptyMonths >= rules.cashMonths || Double(equity) < threshold * turnover
    organisations[number].isDistressed = isDistressed
    guard isDistressed, month >= organisations[number].safeUntil else { return }
    luck.rescue.seek(
      to: Decision(stream: own.stream, candidate: UInt32(month)), replication: caseload.clock.replication)
    // Care has to go on: the last provider of a segment is always rescued.
    var isLast = false
    for contract in open where !hasOthers(than: own, in: plan.segment(of: contract), caseload) { isLast = true }
    if luck.rescue.uniform() < (own.isSystem ? rules.systemRescue : rules.rescue) || isLast {
      // A year in which to recover.
      organisations[number].safeUntil = month + 12
      organisations[number].emptyMonths = 0
      contracts.rescue(first, cents: Cents.rounded(rules.support * turnover), in: month)
    } else {
      organisations[number].failedIn = month
      failing += open
    }
  }

  /// Whether somebody else keeps taking clients of a segment.
  private func hasOthers(
    than own: OrganisationPlan, in segment: SegmentIndex, _ caseload: borrowing Caseload
  ) -> Bool {
    for contract in caseload.segments[segment].providers
    where !own.contracts.contains(contract) && !failing.contains(contract)
      && staysOpen(contract, caseload.gates[contract].tenure, after: caseload.clock.month)
    {
      return true
    }
    return false
  }

  /// Whether clients can go on starting with a provider: no notice ends it next month, and no stated date ever.
  private func staysOpen(_ contract: ContractIndex, _ tenure: Tenure, after month: Int) -> Bool {
    tenure.isOpen(in: month) && !tenure.hasLeft(in: month + 1)
      && provider(of: contract).closes.map { $0 >= plan.calendar.horizon } ?? true
  }

  /// The share of a segment's turnover with providers in distress (G11).
  func distress(in segment: SegmentIndex, _ caseload: borrowing Caseload) -> Double {
    var share = 0.0
    for number in organisations.indices where organisations[number].isDistressed {
      for contract in plan.organisations[number].contracts {
        let gate = caseload.gates[contract]
        if gate.segment == segment, gate.tenure.isOpen(in: caseload.clock.month) { share += gate.share }
      }
    }
    return share
  }
}
