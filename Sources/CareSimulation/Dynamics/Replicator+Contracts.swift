internal import Glibc
internal import Sampling
internal import YouthCare

// What contracts do each month: terms change, prices are set, money is owed and paid.
extension Replicator {
  /// A month opens for every contract.
  mutating func openContracts(_ month: Int) {
    let frame = plan.calendar.months[month]
    for contract in 0..<contracts.count where supply[contract].opensIn <= month {
      var opensPeriod =
        month == 0 || month == supply[contract].opensIn || frame.year != plan.calendar.months[month - 1].year
      while plan.contracts[contract].end(ofVersion: contracts[contract].version) <= month {
        contracts[contract].version += 1
        contracts[contract].adjustment = 1
        contracts[contract].ceilingAdjustment = 1
        contracts[contract].sinceAdjustment = .init()
        opensPeriod = true
      }
      if month == plan.calendar.warmUpMonths { contracts[contract].sinceAdjustment = .init() }
      let version = version(of: contract)
      (contracts[contract].exposure, contracts[contract].overrun) = introduction(of: version, frame)
      adjust(contract, version, month)
      if opensPeriod { openPeriod(of: contract, version, month) }
      respond(contract, version, frame)
      setPrices(of: contract, version, frame)
      payAtOpening(contract, version, month)
    }
    moveCeilings(frame)
    followStaff(month)
    for segment in 0..<segments.count { inheritPlaces(of: segment) }
    for contract in 0..<contracts.count { setPlaces(of: contract, month) }
    setStays()
    for contract in 0..<contracts.count where contracts[contract].closesIn == month { endNotice(of: contract) }
    setSubstitutions(at: frame.start)
  }

  /// A notice is over: who waits goes to others. Where closures have a course of their own he has closed by now.
  private mutating func endNotice(of contract: Int) {
    guard supply[contract].closedIn == .max else { return }
    flows[contract].closedIn = month
    shareOut(providerSegments[contract])
    referOn(from: contract)
  }

  /// The terms that hold for a contract.
  func version(of contract: Int) -> ContractPlan.Version {
    plan.contracts[contract].versions[contracts[contract].version]
  }

  /// The price level and the cost level of a month, and the price level under the baseline's indexation.
  func levels(_ frame: ContractCalendar.Month) -> (price: Double, cost: Double, observed: Double) {
    let index = plan.calendar.yearsAfterStart(of: frame)
    return (priceLevels.price[index], priceLevels.cost[index], observedLevels.price[index])
  }

  // MARK: - Terms

  /// A settlement period opens: its ceiling and floor.
  private mutating func openPeriod(of contract: Int, _ version: ContractPlan.Version, _ month: Int) {
    let months = plan.calendar.months
    let year = months[month].year
    let nextVersion = plan.contracts[contract].end(ofVersion: contracts[contract].version)
    var last = month
    while last + 1 < months.count, months[last + 1].year == year, last + 1 < nextVersion { last += 1 }
    let share = (month...last).reduce(0) { $0 + plan.calendar.shareOfYear(of: months[$1]) }
    let level = 100 * levels(months[month]).price
    let terms = version.contract.terms
    var period = ContractState.Period()
    period.end = months[last].end
    period.share = share
    stopsIntake[contract] = false
    if let rule = terms.ceiling, let ceiling = version.contract.ceilingSum {
      let grown = level * growth(rule.growth, of: version, month) * contracts[contract].ceilingAdjustment
      period.yearlyCeiling = ceiling.own * grown
      period.agreedCeiling = period.yearlyCeiling
      period.ceiling = cents(of: ceiling, at: grown, to: contract, in: month..<last + 1)
      period.stockTolerance = rule.stockTolerance
      stopsIntake[contract] = rule.stopsIntake
    }
    if !hasClosed(contract) {
      period.floor =
        version.contract.guaranteeSum.map { cents(of: $0, at: level, to: contract, in: month..<last + 1) } ?? 0
    }
    contracts[contract].period = period
    contracts[contract].selects = version.selects
    contracts[contract].reopens = terms.model.isFree(returningAfter: 0)
    for (severity, probability) in version.acceptance.enumerated() {
      acceptance[contract * Scenario.Limit.severities + severity] = probability
    }
  }

  /// An adjustment moment: prices, ceilings and lump sums follow what was realised since the last one, from where
  /// earlier moments left them.
  private mutating func adjust(_ contract: Int, _ version: ContractPlan.Version, _ month: Int) {
    guard let rule = version.contract.terms.adjustment, month > plan.calendar.warmUpMonths,
      contracts[contract].sinceAdjustment.months >= rule.every
    else { return }
    let found = contracts[contract].sinceAdjustment
    let volume = found.assumed > 0 ? found.value / found.assumed : 1
    if version.isLumpSum {
      contracts[contract].adjustment *= rule.factor(realised: volume)
    } else {
      // The cost of a unit, as a study of the books would find it: only the variable share follows the dose.
      let dose = found.doseSum / Double(found.months)
      let v = version.contract.cost.variableShare
      contracts[contract].adjustment *= rule.factor(realised: (1 + v * (dose - 1)) / contracts[contract].adjustment)
      if version.contract.ceiling != nil { contracts[contract].ceilingAdjustment *= rule.factor(realised: volume) }
    }
    contracts[contract].sinceAdjustment = .init()
  }

  // MARK: - Prices

  private mutating func setPrices(of contract: Int, _ version: ContractPlan.Version, _ frame: ContractCalendar.Month) {
    let segment = providerSegments[contract]
    let base = 100 * levels(frame).price
    // A price that changes inside a month holds from the next one.
    let changes = plan.priceFactors[segment].value(at: frame.start) * contracts[contract].tariffCut
    var level = base * changes * contracts[contract].adjustment
    let exposure = contracts[contract].exposure
    let before = version.previous
    if version.isLumpSum {
      level = base
      contracts[contract].invoicedShare =
        before.isLumpSum ? 0 : (1 - exposure) * before.paidShare * changes
    } else {
      level *= version.registration
      contracts[contract].invoicedShare =
        version.contract.paidShare * (exposure < 1 && before.isLumpSum ? exposure : 1)
    }
    contracts[contract].level = level
    let intensity = contracts[contract].intensity
    let blends = exposure < 1 && !version.isLumpSum && !before.isLumpSum
    // An overrun is the municipality's where it pays by client.
    let surcharge = version.isLumpSum ? 1 : 1 + contracts[contract].overrun
    // Most prices are last month's: they change once a year, and those by the month with its length.
    let length = plan.calendar.calendarDays(of: frame)
    let basis = ContractState.PriceBasis(
      version: contracts[contract].version, level: level * surcharge, intensity: intensity,
      monthLength: version.contract.paysByMonth ? length : 0)
    if !blends, contracts[contract].priceBasis == basis { return ledger.repeatPrices(of: contract) }
    contracts[contract].priceBasis = blends ? nil : basis
    func cents(_ fact: BillableFact) -> Double {
      let new = version.contract.value(of: fact) * level * surcharge
      return blends ? exposure * new + (1 - exposure) * before.value(of: fact) * base * changes : new
    }
    ledger.setPrices(
      of: contract, start: cents(.trajectoryStarted), end: cents(.trajectoryEnded),
      day: { severity in
        guard severity < plan.contracts[contract].intensities.count else { return 0 }
        let hours = plan.contracts[contract].intensities[severity] * intensity
        return cents(.dayOfCare(intensity: hours)) + cents(.monthOfCare(intensity: hours)) / length
      })
  }

  /// The share of turnover under new terms, and the overrun on it, in the middle of a month.
  private func introduction(of version: ContractPlan.Version, _ frame: ContractCalendar.Month) -> (
    exposure: Double, overrun: Double
  ) {
    guard let rule = version.contract.terms.introduction, !version.isBaseline else { return (1, 0) }
    let years = ((frame.start + frame.end) / 2 - version.introduced) / plan.calendar.daysPerYear
    return (rule.exposure(after: years), rule.overrun(after: years))
  }

  // MARK: - What is paid at the opening of a month

  private mutating func payAtOpening(_ contract: Int, _ version: ContractPlan.Version, _ month: Int) {
    let frame = plan.calendar.months[month]
    let share = plan.calendar.shareOfYear(of: frame)
    let base = 100 * levels(frame).price
    let changes = plan.priceFactors[providerSegments[contract]].value(at: frame.start)
    book.pay(schedule.due(to: contract, in: month), of: contract, in: month)

    // The lump sum, of old terms as well while new ones step in.
    let exposure = contracts[contract].exposure
    // A model that pays by client can have a part that doesn't.
    let new =
      exposure * version.contract.wholeLump * version.contract.paidShare * contracts[contract].adjustment
      * growth(version.contract.terms.growth, of: version, month)
    var lump = new
    if exposure < 1 {
      lump += (1 - exposure) * previousLump(version) * version.previous.paidShare
    }
    let thisMonth = month..<month + 1
    let yearly = lump * base * changes
    contracts[contract].monthLump = (cents(ofYearly: yearly, in: thisMonth), new == lump ? 1 : new / lump)
    payLump(cents(ofYearly: yearly, part: lumpPart(of: contract), in: thisMonth), to: contract)

    payInnovation(contract, version, month, base: base)

    contracts[contract].advance = 0
    if version.contract.terms.payment.advance > 0, !version.isLumpSum, !hasClosed(contract) {
      let advance = CareLedger.rounded(
        version.contract.terms.payment.advance * (version.contract.expectedPayment - version.contract.lump)
          * contracts[contract].level
          * share
          * contracts[contract].invoicedShare)
      contracts[contract].advance = advance
      book.pay(advance, of: contract, in: month)
    }
    if !hasClosed(contract) { administer(contract, month) }
  }

  private mutating func payLump(_ cents: Int, to contract: Int) {
    let new = contracts[contract].monthLump.new
    contracts[contract].period.lumpPaid += cents
    contracts[contract].period.lump += new == 1 ? cents : Int((Double(cents) * new).rounded())
    settlePriced(cents, as: (.careExpense, .careRevenue), of: contract, month: month)
    book.pay(cents, of: contract, in: month)
  }

  /// Somebody's part of a lump sum changes inside a month: what that is over the rest of it is paid, or goes back. What
  /// one gives others get, to the cent.
  mutating func moveLump(of contract: Int, from before: Part, over rest: Double) {
    let cents = CareLedger.rounded(rest * Double(contracts[contract].monthLump.cents))
    let moved = share(lumpPart(of: contract), of: cents) - share(before, of: cents)
    if moved != 0 { payLump(moved, to: contract) }
  }

  /// The year's lump sum under the terms before, for all whose sums are added up together: these share the new sum.
  private func previousLump(_ version: ContractPlan.Version) -> Double {
    let (own, before) = (version.contract.lumpShare, version.previous.lumpShare)
    if own == before { return version.previous.wholeLump }
    return own > 0 ? version.previous.lump / own : 0
  }

  /// What a growth path has made of an amount in a month.
  func growth(_ yearly: Double, of version: ContractPlan.Version, _ month: Int) -> Double {
    let months = plan.calendar.months
    let years = months[month].year - months[max(version.firstMonth, plan.calendar.warmUpMonths)].year
    return pow(1 + yearly, Double(max(0, years)))
  }

  /// The sum for innovation: recognised by month, paid by quarter in advance.
  private mutating func payInnovation(
    _ contract: Int, _ version: ContractPlan.Version, _ month: Int, base: Double
  ) {
    guard let sum = version.contract.innovationSum, !hasClosed(contract) else { return }
    let months = plan.calendar.months
    let owed = cents(of: sum, at: base, to: contract, in: month..<month + 1)
    contracts[contract].innovationBooked += owed
    settlePriced(owed, as: (.innovationExpense, .innovationRevenue), of: contract, month: month)
    let isFirst = month == 0 || month == version.firstMonth || (months[month].month - 1) % 3 == 0
    if isFirst {
      // The quarter's sum at once: what its other months will bring is paid ahead.
      var next = month + 1
      let last = min(months.count, plan.contracts[contract].end(ofVersion: contracts[contract].version))
      while next < last, (months[next].month - 1) % 3 != 0, months[next].year == months[month].year { next += 1 }
      let ahead = cents(of: sum, at: base, to: contract, in: month..<next)
      contracts[contract].innovationPaid += ahead
      book.pay(ahead, of: contract, in: month)
    }
  }

  /// The municipality's own cost of the contract.
  private mutating func administer(_ contract: Int, _ month: Int) {
    let cost = plan.scenario.municipalCost
    var cents = self.cents(ofYearly: 100 * plan.contracts[contract].yearlyAdministration, in: month..<month + 1)
    if month == plan.calendar.warmUpMonths {
      // The round's cost is divided among those who bid.
      let bidders = (0..<contracts.count).filter { supply[$0].opensIn <= month && !hasClosed($0) }
      if let position = bidders.firstIndex(of: contract) {
        let round = Cents.rounded(euros: cost.procurement)
        cents += round * (position + 1) / bidders.count - round * position / bidders.count
      }
      cents += Cents.rounded(euros: cost.award)
      bid(contract)
    }
    book.administer(cents, of: contract, in: month)
  }

  /// Recognises an amount, in the books and in the provider's year.
  mutating func settle(_ cents: Int, as kind: (expense: Account, revenue: Account), of contract: Int, month: Int) {
    guard cents != 0 else { return }
    book.recognise(cents, as: kind, of: contract, in: month)
    contracts[contract].yearRevenue += cents
    contracts[contract].equity += cents
  }

  /// Recognises an amount at the year's prices.
  mutating func settlePriced(_ cents: Int, as kind: (expense: Account, revenue: Account), of contract: Int, month: Int)
  {
    contracts[contract].yearPriced += cents
    settle(cents, as: kind, of: contract, month: month)
  }

  // MARK: - Places

  /// The places that a contract's provider fills this month: those there are, times what incentives make of them.
  ///
  /// Places are counted in hours of staff: with less hours a client the same staff helps more clients at once.
  mutating func setPlaces(of contract: Int, _ month: Int) {
    let effective = effectivePlaces(of: contract, month)
    guard effective != places[contract] else { return }
    if places[contract] != .max {
      observer.placesChanged(in: providerSegments[contract], by: effective - places[contract], at: now)
    }
    places[contract] = effective
    forgetWeight(of: contract)
  }

  mutating func effectivePlaces(of contract: Int, _ month: Int) -> Int {
    guard isOpen(contract) else { return 0 }
    let stated = basePlaces[contract]
    guard stated != .max else { return .max }
    var factor = contracts[contract].intake / contracts[contract].intensity * supply[contract].capacity
    if now >= 0, now < plan.startUpEnds { factor *= 1 - plan.scenario.contract.startUpLoss }
    let inherited = supply[contract].inherited
    return factor == 1 && inherited == 0 ? stated : Int((Double(stated) * factor + inherited).rounded())
  }
}
