internal import Glibc
internal import Sampling
internal import YouthCare

// What contracts do at the end of a month and of a settlement period: revenue, cost, invoices, settlements.
extension Replicator {
  /// A month closes for every contract.
  mutating func closeContracts(_ month: Int) {
    let frame = plan.calendar.months[month]
    let isYearEnd = isLastOfYear(month)
    for contract in 0..<contracts.count where supply[contract].opensIn <= month {
      let version = version(of: contract)
      let closesPeriod = frame.end >= contracts[contract].period.end
      recognise(contract, version, month)
      watchFloor(of: contract)
      bookCost(contract, version, month)
      if closesPeriod {
        closePeriod(of: contract, version, month)
        audit.check(contracts[contract].period, version.contract.terms, contract: contract, month: month)
      }
    }
    settleTasks(month)
    if isYearEnd {
      for contract in 0..<contracts.count where supply[contract].opensIn <= month { closeYear(of: contract, month) }
    }
    for contract in 0..<contracts.count { considerNotice(contract, month) }
  }

  func isLastOfYear(_ month: Int) -> Bool {
    let months = plan.calendar.months
    return month + 1 == months.count || months[month + 1].year != months[month].year
  }

  // MARK: - The month

  /// The month's production, and what of it is invoiced and recognised: the ceiling counts over the period.
  private mutating func recognise(_ contract: Int, _ version: ContractPlan.Version, _ month: Int) {
    let production = ledger.monthCloses(for: contract)
    let share = contracts[contract].invoicedShare
    // A share of it is rounded as it adds up over the period: what isn't paid is then the rest of the year's care.
    contracts[contract].period.invoicedDue += share * Double(production.all)
    contracts[contract].period.exemptDue += share * Double(production.exempt)
    let invoiced = CareLedger.rounded(contracts[contract].period.invoicedDue) - contracts[contract].period.invoiced
    book.produce(production.all, of: contract, in: month)
    contracts[contract].period.value += production.all
    contracts[contract].period.settledValue += part(of: production.all, contract)
    contracts[contract].period.invoiced += invoiced
    contracts[contract].period.exempt = min(
      contracts[contract].period.invoiced, CareLedger.rounded(contracts[contract].period.exemptDue))
    var care = invoiced
    var above = 0
    if let rule = version.contract.terms.ceiling {
      let sums = rule.revenue(
        ofProduction: contracts[contract].period.invoiced, exempt: contracts[contract].period.exempt,
        ceiling: contracts[contract].period.ceiling)
      care = sums.care - contracts[contract].period.recognised
      above = sums.above - contracts[contract].period.above
      contracts[contract].period.above = sums.above
    }
    contracts[contract].period.recognised += care
    settlePriced(care, as: (.careExpense, .careRevenue), of: contract, month: month)
    settlePriced(above, as: (.settlementExpense, .settlementRevenue), of: contract, month: month)
    checkInvoices(of: contract, cents: care + above, month: month)

    // The invoice less the advance; part of it is rejected at first.
    let payment = version.contract.terms.payment
    let rejected = CareLedger.rounded(payment.rejected * Double(care))
    pay(care - rejected - contracts[contract].advance, to: contract, payment.termMonths, monthsAfter: month)
    pay(rejected, to: contract, payment.rejectedMonths, monthsAfter: month)

    let share12 = plan.calendar.shareOfYear(of: plan.calendar.months[month])
    if version.contract.ceiling != nil, !version.isLumpSum {
      contracts[contract].sinceAdjustment.value += Double(invoiced)
      contracts[contract].sinceAdjustment.assumed += contracts[contract].period.agreedCeiling * share12
    } else {
      contracts[contract].sinceAdjustment.value += Double(production.all)
      contracts[contract].sinceAdjustment.assumed +=
        version.expectedValue * contracts[contract].level * share12 * contracts[contract].adjustment
        * growth(version.contract.terms.growth, of: version, month)
    }
    contracts[contract].sinceAdjustment.doseSum += version.contract.unitDose(
      intensity: contracts[contract].intensity, length: contracts[contract].length)
    contracts[contract].sinceAdjustment.months += 1
    book.administer(
      CareLedger.rounded(100 * version.contract.terms.model.conduct.messageCost * Double(contracts[contract].starts)),
      of: contract,
      in: month)
    contracts[contract].starts = 0
  }

  /// The part of a sum that falls under the terms that hold, while these step in.
  private mutating func part(of cents: Int, _ contract: Int) -> Int {
    let exposure = contracts[contract].exposure
    return exposure == 1 ? cents : CareLedger.rounded(exposure * Double(cents))
  }

  /// Pays some months from now, or at once.
  private mutating func pay(_ cents: Int, to contract: Int, _ delay: Int, monthsAfter month: Int) {
    if delay > 0 {
      schedule.add(cents, to: contract, in: month + delay)
    } else {
      book.pay(cents, of: contract, in: month)
    }
  }

  /// What the month cost the provider: the fixed part follows the places there are, the variable part the care.
  private mutating func bookCost(_ contract: Int, _ version: ContractPlan.Version, _ month: Int) {
    let frame = plan.calendar.months[month]
    let resolved = version.contract
    let v = resolved.cost.variableShare
    // An overrun is the provider's where he has a lump sum.
    let overrun = version.isLumpSum ? contracts[contract].exposure * contracts[contract].overrun : 0
    let level = 100 * levels(frame).cost * (1 + overrun)
    let price = costFactor(of: contract)
    let fixed =
      (1 - v) * resolved.fullCost * plan.calendar.shareOfYear(of: frame) * meanCapacity(of: contract) * level * price
    let variable =
      v * resolved.costPerCareUnit * contracts[contract].intensity * ledger.careUnits(of: contract) * level * price
    // At the baseline's administration the sum is the cost price: more or less of it comes on top.
    let (share, baseline) = administration(of: contract, in: month)
    let amounts = [
      (Account.variableCost, CareLedger.rounded(max(0, variable * (1 - baseline)))),
      (.fixedCost, CareLedger.rounded(max(0, fixed * (1 - baseline)))),
      (
        .administrationCost,
        CareLedger.rounded(
          max(0, (fixed + variable) * share))
      ),
    ]
    for (account, cents) in amounts {
      book.spend(cents, on: account, of: contract, in: month)
      contracts[contract].period.settledCost += part(of: cents, contract)
      contracts[contract].yearCost += cents
      contracts[contract].equity -= cents
    }
  }

  /// The shares of cost and of hours that go into administration in a month, that of being checked included, and under
  /// the baseline's terms.
  mutating func administration(of contract: Int, in month: Int) -> (share: Double, baseline: Double) {
    let extra = plan.contracts[contract].extraAdministration
    return (
      version(of: contract).contract.administration + extra[month] + auditAdministration,
      plan.contracts[contract].reference.administration + extra[extra.count - 1]
    )
  }

  /// What a contract's fixed cost follows: its places compared with the first day's, and staff that costs more.
  ///
  /// After a closure only those who are still there cost something: without a limit on places, compared with the clients
  /// who are expected in care.
  mutating func capacity(of contract: Int) -> Double {
    let initial = plan.initialPlaces[contract]
    guard initial != .max else {
      guard hasClosed(contract) else { return 1 }
      let expected = plan.balance.segments[providerSegments[contract]].inCare * plan.contracts[contract].share
      return expected > 0 ? Double(used[contract]) / expected : 0
    }
    guard initial > 0 else { return hasClosed(contract) ? 0 : 1 }
    guard !hasClosed(contract) else { return Double(used[contract]) / Double(initial) }
    var staffed = supply[contract].capacity
    if let rules = workforce(of: contract) {
      // The usual temporary staff is in the cost price of what there is.
      let usual = Staffing(rules).balancedAgency
      staffed += rules.agencyPremium * (supply[contract].agency - usual * supply[contract].capacity)
    }
    return (Double(basePlaces[contract]) * staffed + supply[contract].inherited) / Double(initial)
  }

  /// What a provider's care costs compared with the average: as he does it, but for the part that he passes on, where
  /// the subcontractor is paid the tariff less what is kept (model notes, C4).
  private mutating func costFactor(of contract: Int) -> Double {
    let own = supply[contract].cost
    let suppliers = plan.scenario.segments[providerSegments[contract]].suppliers
    guard suppliers.subcontracted > 0 else { return own }
    let paid = plan.contracts[contract].reference.tariffRatio * (1 - suppliers.subcontractingMargin)
    return own + suppliers.subcontracted * (paid - own)
  }

  // MARK: - The period

  /// The end of a period: what passed the ceiling is paid, and a guarantee tops up.
  private mutating func closePeriod(of contract: Int, _ version: ContractPlan.Version, _ month: Int) {
    pay(contracts[contract].period.above, to: contract, version.contract.terms.payment.termMonths, monthsAfter: month)
    guard let rule = version.contract.terms.guarantee else { return }
    let period = contracts[contract].period
    let topUp = rule.topUp(onRevenue: period.recognised + period.above + period.lumpPaid, floor: period.floor)
    settlePriced(topUp, as: (.guaranteeExpense, .guaranteeRevenue), of: contract, month: month)
    pay(topUp, to: contract, version.contract.terms.payment.termMonths, monthsAfter: month)
  }

  /// Post-calculation of all contracts that close a period now: those of one task together.
  private mutating func settleTasks(_ month: Int) {
    let end = plan.calendar.months[month].end
    var tasks: [Int: [Int]] = [:]
    for contract in 0..<contracts.count where contracts[contract].period.end <= end {
      let version = version(of: contract)
      if version.contract.terms.postCalculation != nil {
        tasks[plan.contracts[contract].tasks[contracts[contract].version], default: []].append(contract)
      }
    }
    for task in tasks.keys.sorted() { settle(tasks[task] ?? [], month) }
  }

  /// Post-calculation over contracts by their sums; what is settled follows the lump sum of each.
  private mutating func settle(_ members: [Int], _ month: Int) {
    guard let first = members.first,
      let rule = version(of: first).contract.terms.postCalculation
    else { return }
    let values = members.map {
      rule.basis == .production ? contracts[$0].period.settledValue : contracts[$0].period.settledCost
    }
    let lumps = members.map { contracts[$0].period.lump }
    let total = rule.settlement(of: values.reduce(0, +), against: lumps.reduce(0, +))
    let parts = Apportionment.divide(abs(total), by: lumps.map(Double.init))
    for (contract, part) in zip(members, parts) {
      let owed = total < 0 ? -part : part
      settle(owed, as: (.settlementExpense, .settlementRevenue), of: contract, month: month)
      pay(owed, to: contract, rule.settlementMonth, monthsAfter: month)
    }
  }

  // MARK: - The provider's year

  /// The end of a budget year: the final index is known, a provider in distress may be rescued, and years of loss are
  /// counted.
  private mutating func closeYear(of contract: Int, _ month: Int) {
    let version = version(of: contract)
    makeGood(contract, version, month)
    let cost = version.contract.cost
    let turnover = plan.contracts[contract].reference.expectedPayment * contracts[contract].level
    if cost.rescue > 0, plan.scenario.segments[providerSegments[contract]].failure == nil,
      Double(contracts[contract].equity) < cost.distress * turnover
    {
      let support = CareLedger.rounded(cost.rescue * turnover)
      settle(support, as: (.rescueExpense, .rescueRevenue), of: contract, month: month)
      book.pay(support, of: contract, in: month)
    }
    let revenue = contracts[contract].yearRevenue
    if let rule = version.contract.terms.notice {
      let isLoss = Double(revenue - contracts[contract].yearCost) < rule.margin * Double(revenue)
      contracts[contract].lossYears = isLoss ? contracts[contract].lossYears + 1 : 0
    }
    contracts[contract].yearRevenue = 0
    contracts[contract].yearCost = 0
  }

  /// Settles what the year's prices lacked by the final index, over all that was owed at them, where that is agreed.
  ///
  /// It belongs to the year, so that the last year's isn't forgotten either; it is paid as an invoice is.
  private mutating func makeGood(_ contract: Int, _ version: ContractPlan.Version, _ month: Int) {
    let shortfall = priceLevels.shortfall[plan.calendar.yearsAfterStart(of: plan.calendar.months[month])]
    let owed = Int((shortfall * Double(contracts[contract].yearPriced)).rounded())
    contracts[contract].yearPriced = 0
    settle(owed, as: (.settlementExpense, .settlementRevenue), of: contract, month: month)
    pay(owed, to: contract, version.contract.terms.payment.termMonths, monthsAfter: month)
  }

  /// A provider who lost money two years running may give notice.
  private mutating func considerNotice(_ contract: Int, _ month: Int) {
    guard contracts[contract].lossYears >= 2, contracts[contract].closesIn == .max,
      let rule = version(of: contract).contract.terms.notice
    else { return }
    luck.notice.seek(
      to: Decision(stream: plan.contracts[contract].stream, candidate: UInt32(month)), replication: replication)
    if luck.notice.uniform() < -expm1(-rule.hazard * exitTrust(in: contract) / 12) {
      contracts[contract].closesIn = month + 1 + rule.months
    }
  }
}
