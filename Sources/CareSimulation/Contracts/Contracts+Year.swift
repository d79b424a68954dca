internal import Glibc
internal import Sampling
internal import YouthCare

// What contracts do at the end of a provider's year: index, support, years of loss and notice.
extension Contracts {
  /// The end of a budget year: the final index is known, a provider in distress may be rescued, and years of loss are
  /// counted.
  mutating func closeYear(of contract: ContractIndex, _ month: Int) {
    let agreement = agreement(of: contract)
    makeGood(contract, agreement, month)
    let cost = agreement.contract.cost
    let turnover = plan.contracts[contract].reference.expectedPayment * states[contract].level
    if cost.rescue > 0, plan.scenario.segments[plan.segment(of: contract)].failure == nil,
      Double(states[contract].equity) < cost.distress * turnover
    {
      let support = Cents.rounded(cost.rescue * turnover)
      rescue(contract, cents: support, in: month)
    }
    let revenue = states[contract].yearRevenue
    if let rule = agreement.contract.terms.notice {
      let isLoss = Double(revenue - states[contract].yearCost) < rule.margin * Double(revenue)
      states[contract].lossYears = isLoss ? states[contract].lossYears + 1 : 0
    }
    states[contract].yearRevenue = 0
    states[contract].yearCost = 0
  }

  /// Settles what the year's prices lacked by the final index, over all that was owed at them, where that is agreed.
  ///
  /// It belongs to the year, so that the last year's isn't forgotten either; it is paid as an invoice is.
  private mutating func makeGood(_ contract: ContractIndex, _ agreement: ContractPlan.Agreement, _ month: Int) {
    let shortfall = priceLevels.shortfall[plan.calendar.yearsAfterStart(of: plan.calendar.months[month])]
    let owed = Int((shortfall * Double(states[contract].yearPriced)).rounded())
    states[contract].yearPriced = 0
    settle(owed, as: .settlement, of: contract, month: month)
    pay(owed, to: contract, agreement.contract.terms.payment.termMonths, monthsAfter: month)
  }

  /// A provider who lost money two years running may give notice.
  mutating func considerNotice(_ contract: ContractIndex, _ caseload: inout Caseload) {
    guard states[contract].lossYears >= 2, caseload.gates[contract].tenure.intakeEnds == nil,
      let rule = agreement(of: contract).contract.terms.notice
    else { return }
    luck.notice.seek(
      to: Decision(stream: plan.contracts[contract].stream, candidate: UInt32(caseload.month)),
      replication: caseload.clock.replication)
    if luck.notice.uniform() < -expm1(-rule.hazard * exitTrust(in: contract) / 12) {
      caseload.gates[contract].tenure.giveNotice(until: caseload.month + 1 + rule.months)
    }
  }
}
