internal import Glibc
internal import Sampling
internal import YouthCare

// What contracts do each month: terms change, prices are set, money is owed and paid.
extension Contracts {
  /// A month opens for every contract that is there.
  mutating func openMonth(_ caseload: inout Caseload, _ market: borrowing Market) {
    let month = caseload.month
    let frame = plan.calendar.months[month]
    for contract in states.indices where caseload.gates[contract].tenure.hasOpened(by: month) {
      var opensPeriod =
        month == 0 || month == caseload.gates[contract].tenure.opening
        || frame.year != plan.calendar.months[month - 1].year
      while plan.contracts[contract].end(ofAgreement: states[contract].agreement) <= month {
        lastAdjustments[plan.line(of: contract, version: states[contract].agreement + 1)] = states[contract].adjustment
        states[contract].agreement += 1
        caseload.meter.termsChange(of: contract, to: states[contract].agreement + 1)
        states[contract].adjustment = 1
        states[contract].ceilingAdjustment = 1
        states[contract].sinceAdjustment = .init()
        opensPeriod = true
      }
      if month == plan.calendar.warmUpMonths { states[contract].sinceAdjustment = .init() }
      let agreement = agreement(of: contract)
      (states[contract].exposure, states[contract].overrun) = introduction(of: agreement, frame)
      states[contract].careHours = plan.careHours[plan.segment(of: contract).position][month]
      adjust(contract, agreement, month)
      if opensPeriod { openPeriod(of: contract, agreement, &caseload) }
      respond(contract, agreement, month, caseload.meter)
      setPrices(of: contract, agreement, frame, &caseload.meter)
      payAtOpening(contract, agreement, caseload, market)
    }
    for segment in caseload.segments.indices { passOnRoom(in: segment, caseload) }
    moveCeilings(frame, caseload)
    for contract in states.indices { writeRoom(to: &caseload, of: contract) }
  }

  // MARK: - Terms

  /// A settlement period opens: its ceiling and floor.
  private mutating func openPeriod(
    of contract: ContractIndex, _ agreement: ContractPlan.Agreement, _ caseload: inout Caseload
  ) {
    let month = caseload.month
    let months = plan.calendar.months
    let year = months[month].year
    let nextVersion = plan.contracts[contract].end(ofAgreement: states[contract].agreement)
    var last = month
    while last + 1 < months.count, months[last + 1].year == year, last + 1 < nextVersion { last += 1 }
    let share = (month...last).reduce(0) { $0 + plan.calendar.shareOfYear(of: months[$1]) }
    let level = 100 * levels(months[month]).price
    let terms = agreement.contract.terms
    var period = ContractState.Period()
    period.end = months[last].end
    period.share = share
    caseload.gates[contract].stopsIntake = false
    if let rule = agreement.contract.cap, let ceiling = agreement.contract.ceilingSum {
      let grown = level * growth(rule.growth, of: agreement, month) * states[contract].ceilingAdjustment
      period.ceiling = ContractState.Ceiling(
        cents: cents(of: ceiling, at: grown, to: contract, in: month..<last + 1), yearly: ceiling.own * grown,
        agreed: ceiling.own * grown, stockTolerance: rule.stockTolerance)
      caseload.gates[contract].stopsIntake = rule.stopsIntake
    }
    if !caseload.gates[contract].tenure.hasClosed {
      period.floor =
        agreement.contract.guaranteeSum.map { cents(of: $0, at: level, to: contract, in: month..<last + 1) } ?? 0
    }
    states[contract].period = period
    caseload.gates[contract].selects = agreement.selects
    caseload.gates[contract].freeReturnDays = terms.model.freeReturnDays
    for (severity, probability) in agreement.acceptance.enumerated() {
      caseload.gates[contract].acceptance[severity] = probability
    }
  }

  /// An adjustment moment: prices, ceilings and lump sums follow what was realised since the last one, from where
  /// earlier moments left them.
  private mutating func adjust(_ contract: ContractIndex, _ agreement: ContractPlan.Agreement, _ month: Int) {
    guard let rule = agreement.contract.terms.adjustment, month > plan.calendar.warmUpMonths,
      states[contract].sinceAdjustment.months >= rule.every
    else { return }
    let found = states[contract].sinceAdjustment
    let volume = found.assumed > 0 ? found.value / found.assumed : 1
    if agreement.isLumpSum {
      states[contract].adjustment *= rule.factor(realised: volume)
    } else {
      // The cost of a unit, as a study of the books would find it: only the variable share follows the dose.
      let dose = found.doseSum / Double(found.months)
      let v = agreement.contract.cost.variableShare
      states[contract].adjustment *= rule.factor(realised: (1 + v * (dose - 1)) / states[contract].adjustment)
      if agreement.contract.cap != nil { states[contract].ceilingAdjustment *= rule.factor(realised: volume) }
    }
    states[contract].sinceAdjustment = .init()
  }

  /// The share of turnover under new terms, and the overrun on it, in the middle of a month.
  func introduction(of agreement: ContractPlan.Agreement, _ frame: ContractCalendar.Month) -> (
    exposure: Double, overrun: Double
  ) {
    guard let rule = agreement.contract.terms.introduction, !agreement.isBaseline else { return (1, 0) }
    let years = ((frame.start + frame.end) / 2 - agreement.introduced) / plan.calendar.daysPerYear
    return (rule.exposure(after: years), rule.overrun(after: years))
  }
}
