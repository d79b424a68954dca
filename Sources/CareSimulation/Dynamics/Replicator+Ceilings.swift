internal import Glibc
internal import Sampling
internal import YouthCare

// Ceilings within a year: who may start under one, and how it moves.
extension Replicator {
  // MARK: - Intake

  /// Whether a contract lets a client start: under a ceiling that stops intake, regular clients only while there is
  /// room.
  @inline(__always)
  mutating func admits(_ client: Int, to contract: Int) -> Bool {
    !stopsIntake[contract] || clients[client].rank < 2 || hasBudget(for: client, in: contract)
  }

  /// Whether a client fits under a ceiling, by both conditions of the model notes (A5a): what is there and committed,
  /// with him, stays within the period's ceiling, and the caseload's yearly production not far above the yearly one.
  /// With the first alone, December would look free.
  @inline(never)
  private mutating func hasBudget(for client: Int, in contract: Int) -> Bool {
    if isHeldByControl(contract) { return false }
    let price = ledger.price(of: contract, severity: clients[client].severity)
    let inCare = Double(ledger.clients(of: contract))
    let daily = ledger.dailyValue(of: contract)
    let share = contracts[contract].invoicedShare
    // In invoiced cents: what was delivered, what those in care will bring until the end of the period, and the
    // newcomer. From this moment on, not from the end of the month: who leaves in between would be forgotten.
    let stay = contracts[contract].meanStay * contracts[contract].length
    let ending = -expm1((now - contracts[contract].period.end) / stay)
    let perClient = stay * ending
    let present =
      Double(ledger.production(of: contract).all) + daily * (perClient - (monthEnd - now))
      + inCare * Double(price.end) * ending
    let newcomer = price.day * perClient + Double(price.start) + Double(price.end) * ending
    guard
      Double(contracts[contract].period.invoiced) + share * (present + newcomer)
        <= Double(contracts[contract].period.ceiling)
    else { return false }
    let runRate = daily + price.day + (inCare + 1) / stay * Double(price.start + price.end)
    return share * runRate * daysPerYear
      <= (1 + contracts[contract].period.stockTolerance) * contracts[contract].period.yearlyCeiling
  }

  // MARK: - Ceilings that move

  /// Requests for more are made and decided, and unused room moves to contracts with a waiting list.
  mutating func moveCeilings(_ frame: ContractCalendar.Month) {
    guard plan.hasMovingCeilings else { return }
    for contract in 0..<contracts.count where supply[contract].opensIn <= month {
      let version = version(of: contract)
      guard let rule = version.contract.terms.ceiling, rule.overDelivery == .approve else { continue }
      if !contracts[contract].period.hasRequested {
        let total = expectedInvoices(contract, version, frame)
        guard total > Double(contracts[contract].period.ceiling) else { continue }
        contracts[contract].period.hasRequested = true
        contracts[contract].period.requested = CareLedger.rounded(total)
        contracts[contract].period.decisionDay = now + rule.decisionLag
      } else if now >= contracts[contract].period.decisionDay {
        contracts[contract].period.decisionDay = .infinity
        luck.approval.seek(
          to: Decision(stream: plan.contracts[contract].stream, candidate: UInt32(frame.year)), replication: replication
        )
        if luck.approval.uniform() < rule.approvalProbability {
          setCeiling(max(contracts[contract].period.ceiling, contracts[contract].period.requested), of: contract)
        }
      }
    }
    reallocate(frame)
  }

  /// What the period's invoices are expected to come to.
  private mutating func expectedInvoices(
    _ contract: Int, _ version: ContractPlan.Version, _ frame: ContractCalendar.Month
  )
    -> Double
  {
    let state = contracts[contract]
    let rest = forecast(contract, version, frame).total - Double(state.period.value)
    return Double(state.period.invoiced) + state.invoicedShare * max(0, rest)
  }

  private func setCeiling(_ cents: Int, of contract: Int) {
    contracts[contract].period.ceiling = cents
    contracts[contract].period.yearlyCeiling = Double(cents) / max(1e-9, contracts[contract].period.share)
  }

  /// Unused room moves, pro rata the value of the waiting lists; what one gives another gets, to the cent.
  private mutating func reallocate(_ frame: ContractCalendar.Month) {
    var given = 0
    var receivers: [(contract: Int, worth: Double)] = []
    var gifts: [(contract: Int, cents: Int)] = []
    for contract in 0..<contracts.count where supply[contract].opensIn <= month {
      let version = version(of: contract)
      guard let rule = version.contract.terms.ceiling, rule.overDelivery == .reallocate,
        rule.reallocationMonth == frame.month
      else { continue }
      let list = providerLists[contract]
      let waiting = lists.count(of: list)
      if waiting > 0 {
        let share = segments[providerSegments[contract]].isPooled ? plan.contracts[contract].share : 1
        let perClient = version.contract.year.starts > 0 ? version.expectedValue / version.contract.year.starts : 0
        receivers.append((contract, Double(waiting) * share * perClient))
      } else {
        let unused = Double(contracts[contract].period.ceiling) - expectedInvoices(contract, version, frame)
        let gift = Int(max(0, unused * rule.movableShare))
        gifts.append((contract, gift))
        given += gift
      }
    }
    guard given > 0, receivers.contains(where: { $0.worth > 0 }) else { return }
    for gift in gifts { setCeiling(contracts[gift.contract].period.ceiling - gift.cents, of: gift.contract) }
    let parts = Apportionment.divide(given, by: receivers.map(\.worth))
    for (receiver, part) in zip(receivers, parts) {
      setCeiling(contracts[receiver.contract].period.ceiling + part, of: receiver.contract)
    }
  }
}
