internal import YouthCare

// The room of who leaves, under the ceilings of who stays (MODEL.md, A5a).
extension Contracts {
  /// What those who left can't use any more goes to those who stay, by their shares and to the cent.
  ///
  /// As clients move or complete their care there is more of it, so it is looked at as each month opens and, once what
  /// those who left invoice is known, as it closes.
  mutating func passOnRoom(in segment: SegmentIndex, _ caseload: borrowing Caseload, isMonthOver: Bool = false) {
    let month = caseload.clock.month
    var stayers: [ContractIndex] = []
    var shares: [Double] = []
    var leavers: [ContractIndex] = []
    for contract in caseload.segments[segment].providers where states[contract].period.ceiling != nil {
      if caseload.isOpen(contract) {
        stayers.append(contract)
        shares.append(caseload.gates[contract].share)
      } else if passesOn(contract, caseload.gates[contract].tenure, month) {
        leavers.append(contract)
      }
    }
    guard !stayers.isEmpty, !leavers.isEmpty else { return }
    let whole = shares.reduce(0, +)
    for leaver in leavers {
      let (cents, yearly) = spareRoom(of: leaver, caseload, isMonthOver: isMonthOver)
      take(-cents, yearly: -yearly, to: leaver)
      for (index, part) in Apportionment.divide(cents, by: shares).enumerated() {
        let share = whole > 0 ? shares[index] / whole : index == 0 ? 1 : 0
        take(part, yearly: yearly * share, to: stayers[index])
      }
    }
  }

  /// Whether a contract that is over gives its room away this month.
  private func passesOn(_ contract: ContractIndex, _ tenure: Tenure, _ month: Int) -> Bool {
    guard let end = tenure.intakeEnds, let rule = agreement(of: contract).contract.cap else { return false }
    switch rule.onClosure {
    case .atOnce: return end <= month
    case .nextMonth: return end < month
    case .none: return false
    }
  }

  /// What is left for certain under the ceiling of who left: what those still with him bring if none of them moves or
  /// completes his care stays his, at the month's prices and with a cent a client and month for rounding. So what he
  /// gives is never taken back.
  private func spareRoom(
    of contract: ContractIndex, _ caseload: borrowing Caseload, isMonthOver: Bool
  ) -> (cents: Int, yearly: Double) {
    let state = states[contract]
    guard let ceiling = state.period.ceiling else { return (0, 0) }
    let month = caseload.clock.month
    let clients = caseload.meter.clients(of: contract)
    let daily = caseload.meter.dailyValue(of: contract)
    let end = Double(caseload.meter.mostAtEnd(of: contract))
    let rest = max(0, state.period.end - plan.calendar.months[month].end)
    let months = plan.calendar.months[(month + (isMonthOver ? 1 : 0))...].prefix { $0.start < state.period.end }.count
    let thisMonth = isMonthOver ? 0 : Double(caseload.meter.production(of: contract).all)
    let coming = thisMonth + daily * rest + (months > 0 ? Double(clients) * end : 0)
    let passage = plan.contracts[contract].passage
    let share = passage.isApart ? max(state.invoicedShare, passage.greatestPaidShare) : state.invoicedShare
    let kept = state.period.invoiced + Int((share * coming).rounded(.up)) + clients * months
    let stay = caseload.gates[contract].meanStay * caseload.gates[contract].length
    let perYear = daily * plan.calendar.daysPerYear + Double(clients) / stay * end
    return (
      max(0, ceiling.cents - kept),
      max(0, ceiling.yearlyProduction(share: state.period.share) - state.invoicedShare * perYear)
    )
  }

  private mutating func take(_ cents: Int, yearly: Double, to contract: ContractIndex) {
    guard let ceiling = states[contract].period.ceiling else { return }
    if cents != 0 { setCeiling(ceiling.cents + cents, of: contract) }
    states[contract].period.ceiling?.taken.cents += cents
    states[contract].period.ceiling?.taken.yearly += yearly
  }
}
