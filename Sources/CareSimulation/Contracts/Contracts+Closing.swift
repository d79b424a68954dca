internal import Glibc
internal import Sampling
internal import YouthCare

// What contracts do at the end of a month and of a settlement period: revenue, cost, invoices, settlements.
extension Contracts {
  /// A month closes for every contract that is there.
  mutating func closeMonth(_ caseload: inout Caseload, _ market: borrowing Market) {
    let month = caseload.month
    let frame = plan.calendar.months[month]
    // Those who left first: what they didn't invoice others may.
    var members: [ContractIndex] = []
    for contract in states.indices where caseload.gates[contract].tenure.hasLeft(in: month) { members.append(contract) }
    for contract in members { recognise(contract, agreement(of: contract), &caseload) }
    if !members.isEmpty {
      for segment in caseload.segments.indices { passOnRoom(in: segment, caseload, isMonthOver: true) }
    }
    for contract in states.indices where caseload.isOpen(contract) {
      members.append(contract)
      recognise(contract, agreement(of: contract), &caseload)
    }
    for contract in members {
      let agreement = agreement(of: contract)
      let closesPeriod = frame.end >= states[contract].period.end
      watchFloor(of: contract, at: caseload.now)
      bookCost(contract, agreement, caseload, market)
      if closesPeriod {
        closePeriod(of: contract, agreement, month, quality: caseload.gates[contract].quality)
        check(states[contract].period, agreement.contract.cap, contract: contract, month: month)
      }
    }
    settleTasks(month)
    if isLastOfYear(month) {
      for contract in members { closeYear(of: contract, month) }
    }
    for contract in states.indices {
      considerNotice(contract, &caseload)
      writeRoom(to: &caseload, of: contract)
    }
  }

  // MARK: - The month

  /// The month's production, and what of it is invoiced and recognised: the ceiling counts over the period.
  private mutating func recognise(
    _ contract: ContractIndex, _ agreement: ContractPlan.Agreement, _ caseload: inout Caseload
  ) {
    let month = caseload.month
    if month >= plan.calendar.warmUpMonths { observeCare(of: contract, agreement, &caseload) }
    let current = recogniseProduction(of: contract, caseload.meter, month)
    let production = caseload.meter.monthCloses(for: contract)
    let invoiced = Cents.roundedEitherWay(states[contract].period.invoicedDue) - states[contract].period.invoiced
    book.produce(production.all, of: contract, in: month)
    states[contract].period.value += production.all
    // What earlier terms bring is for other care than a lump sum is.
    states[contract].period.settledValue += part(of: current, contract)
    states[contract].period.invoiced += invoiced
    states[contract].period.exempt = max(
      0, min(states[contract].period.invoiced, Cents.rounded(states[contract].period.exemptDue)))
    var care = invoiced
    var above = 0
    if let rule = agreement.contract.cap, let ceiling = states[contract].period.ceiling {
      let sums = rule.revenue(
        ofProduction: states[contract].period.invoiced, exempt: states[contract].period.exempt,
        ceiling: ceiling.cents)
      care = sums.care - states[contract].period.recognised
      above = sums.above - states[contract].period.above
      states[contract].period.above = sums.above
    }
    states[contract].period.recognised += care
    settlePriced(care, as: .care, of: contract, month: month)
    settlePriced(above, as: .settlement, of: contract, month: month)
    checkInvoices(of: contract, cents: care + above, month: month)

    // The invoice less the advance; part of it is rejected at first.
    let payment = agreement.contract.terms.payment
    let rejected = Cents.rounded(payment.rejected * Double(care))
    pay(care - rejected - states[contract].advance, to: contract, payment.termMonths, monthsAfter: month)
    pay(rejected, to: contract, payment.rejectedMonths, monthsAfter: month)

    let share12 = plan.calendar.shareOfYear(of: plan.calendar.months[month])
    if agreement.contract.cap != nil, !agreement.isLumpSum {
      states[contract].sinceAdjustment.value += Double(invoiced)
      let ceiling = states[contract].period.ceiling
      states[contract].sinceAdjustment.assumed += ceiling.map { ($0.agreed + $0.taken.yearly) * share12 } ?? 0
    } else {
      states[contract].sinceAdjustment.value += Double(agreement.isLumpSum ? current : production.all)
      states[contract].sinceAdjustment.assumed +=
        agreement.expectedValue * states[contract].level * share12 * states[contract].adjustment
        * growth(agreement.contract.terms.growth, of: agreement, month)
    }
    states[contract].sinceAdjustment.doseSum += agreement.contract.unitDose(
      intensity: states[contract].hours, length: states[contract].length)
    states[contract].sinceAdjustment.months += 1
    let starts = caseload.gates[contract].starts - states[contract].startsBefore
    book.administer(
      Cents.rounded(100 * agreement.contract.terms.model.conduct.messageCost * Double(starts)), of: contract,
      in: month)
    states[contract].startsBefore += starts
  }

  /// What of the month's production is due, each part by the terms that pay it; the value of what falls under those that
  /// hold.
  ///
  /// A share of it is rounded as it adds up over the period: what isn't paid is then the rest of the year's care.
  private mutating func recogniseProduction(
    of contract: ContractIndex, _ meter: borrowing CareMeter, _ month: Int
  ) -> Int {
    let now = states[contract].agreement + 1
    let current = meter.production(onLine: plan.line(of: contract, version: now))
    let share = states[contract].invoicedShare
    states[contract].period.invoicedDue += share * Double(current.all)
    states[contract].period.exemptDue += share * Double(current.exempt)
    if meter.outcomes.areWatched[contract] {
      let outcomes = meter.outcomes.take(of: contract)
      states[contract].period.invoicedDue += outcomes.all
      states[contract].period.exemptDue += outcomes.exempt
    }
    let passage = plan.contracts[contract].passage
    guard passage.isApart else { return current.all }
    var transition = 0.0
    for version in 0..<now where !passage.terms[version].isLumpSum {
      let earlier = meter.production(onLine: plan.line(of: contract, version: version))
      let share = passage.terms[version].paidShare
      transition += share * Double(earlier.all)
      states[contract].period.exemptDue += share * Double(earlier.exempt)
    }
    states[contract].period.invoicedDue += transition
    book.note(Cents.roundedEitherWay(transition), on: .transition, of: contract, in: month)
    return current.all
  }

  /// The part of a sum that falls under the terms that hold, while these step in.
  private mutating func part(of cents: Int, _ contract: ContractIndex) -> Int {
    let exposure = states[contract].exposure
    return exposure == 1 ? cents : Cents.rounded(exposure * Double(cents))
  }

  /// What the month cost the provider: the fixed part follows the places there are, the variable part the care.
  private mutating func bookCost(
    _ contract: ContractIndex, _ agreement: ContractPlan.Agreement, _ caseload: borrowing Caseload,
    _ market: borrowing Market
  ) {
    let month = caseload.clock.month
    let frame = plan.calendar.months[month]
    // Places and hours are counted in those of the first day, and so is what they cost.
    let first = plan.contracts[contract].reference
    let v = first.cost.variableShare
    // An overrun is the provider's where he has a lump sum.
    let overrun = agreement.isLumpSum ? states[contract].exposure * states[contract].overrun : 0
    let level = 100 * levels(frame).cost * (1 + overrun)
    let price = market.costFactor(of: contract, in: month)
    let fixed =
      (1 - v) * first.fullCost * plan.calendar.shareOfYear(of: frame) * market.meanCapacity(of: contract, caseload)
      * level * price
    let variable =
      v * first.costPerCareUnit * states[contract].hours * caseload.meter.careUnits(of: contract) * level * price
    // At the baseline's administration the sum is the cost price: more or less of it comes on top.
    let (share, baseline) = administration(of: contract, in: month)
    let amounts = [
      (Account.variableCost, Cents.rounded(max(0, variable * (1 - baseline)))),
      (.fixedCost, Cents.rounded(max(0, fixed * (1 - baseline)))),
      (
        .administrationCost,
        Cents.rounded(
          max(0, (fixed + variable) * share))
      ),
    ]
    for (account, cents) in amounts {
      book.spend(cents, on: account, of: contract, in: month)
      states[contract].period.settledCost += part(of: cents, contract)
      states[contract].yearCost += cents
      states[contract].equity -= cents
    }
  }

  /// The shares of cost and of hours that go into administration in a month, that of being checked included and what a
  /// partner is spared left out, and under the baseline's terms.
  func administration(of contract: ContractIndex, in month: Int) -> (share: Double, baseline: Double) {
    let extra = plan.contracts[contract].extraAdministration
    return (
      (agreement(of: contract).contract.administration + extra[month] + auditAdministration(in: month))
        * (1 - effect(\.administration, in: contract)),
      plan.contracts[contract].reference.administration + extra[extra.count - 1]
    )
  }

  // MARK: - The period

  /// The end of a period: what passed the ceiling is paid, and overlays settle.
  private mutating func closePeriod(
    of contract: ContractIndex, _ agreement: ContractPlan.Agreement, _ month: Int, quality: Double
  ) {
    let term = agreement.contract.terms.payment.termMonths
    let period = states[contract].period
    pay(period.above, to: contract, term, monthsAfter: month)
    let settled = SettledPeriod(
      share: period.share, revenue: period.recognised + period.above + period.lumpPaid, production: period.value,
      floor: period.floor, quality: quality)
    for overlay in agreement.contract.terms.overlays {
      let owed = overlay.settlement(of: settled)
      settlePriced(owed, as: MirroredAccount(type(of: overlay).account), of: contract, month: month)
      pay(owed, to: contract, overlay.settlementMonths ?? term, monthsAfter: month)
    }
  }

  /// Post-calculation of all contracts that close a period now: those of one task together.
  private mutating func settleTasks(_ month: Int) {
    let end = plan.calendar.months[month].end
    var tasks: [Int: [ContractIndex]] = [:]
    for contract in states.indices where states[contract].period.end <= end {
      let agreement = agreement(of: contract)
      if agreement.contract.corridor != nil {
        tasks[plan.contracts[contract].tasks[states[contract].agreement], default: []].append(contract)
      }
    }
    for task in tasks.keys.sorted() { settle(tasks[task] ?? [], month) }
  }

  /// Post-calculation over contracts by their sums; what is settled follows the lump sum of each.
  private mutating func settle(_ members: [ContractIndex], _ month: Int) {
    guard let first = members.first,
      let rule = agreement(of: first).contract.corridor
    else { return }
    let values = members.map {
      rule.basis == .production ? states[$0].period.settledValue : states[$0].period.settledCost
    }
    let lumps = members.map { states[$0].period.lump }
    let total = rule.settlement(of: values.reduce(0, +), against: lumps.reduce(0, +))
    let parts = Apportionment.divide(abs(total), by: lumps.map(Double.init))
    for (contract, part) in zip(members, parts) {
      let owed = total < 0 ? -part : part
      settle(owed, as: .settlement, of: contract, month: month)
      pay(owed, to: contract, rule.settlementMonth, monthsAfter: month)
    }
  }

  /// Whether a guarantee would be called on, by what the period has brought at the end of a month, its last included.
  private func watchFloor(of contract: ContractIndex, at now: Double) {
    let period = states[contract].period
    states[contract].isBelowFloor =
      Double(period.recognised + period.above + period.lumpPaid)
      < Double(period.floor) * period.elapsed(at: now, daysPerYear: plan.calendar.daysPerYear)
  }

  /// Whether a guarantee that would be called on keeps staff at work (MODEL.md, A5b).
  func keepsStaff(_ contract: ContractIndex) -> Bool {
    guard let guarantee = agreement(of: contract).contract.guarantee, guarantee > 0 else { return false }
    return states[contract].isBelowFloor
  }

  /// Holds a settlement period against its cap, as it closes.
  private mutating func check(
    _ period: ContractState.Period, _ cap: RevenueCeiling?, contract: ContractIndex, month: Int
  ) {
    violations += period.violations(of: cap).map { "contract \(contract.position), month \(month): \($0)" }
  }
}
