internal import Glibc
internal import YouthCare

// What is paid at the opening of a month: lump sums, sums paid ahead, advances, and what the municipality spends itself.
extension Contracts {
  mutating func payAtOpening(
    _ contract: ContractIndex, _ agreement: ContractPlan.Agreement, _ caseload: borrowing Caseload,
    _ market: borrowing Market
  ) {
    let month = caseload.month
    let isThere = !caseload.gates[contract].tenure.hasClosed
    let frame = plan.calendar.months[month]
    let share = plan.calendar.shareOfYear(of: frame)
    let base = 100 * levels(frame).price
    let changes = plan.priceFactors[plan.segment(of: contract)].value(at: frame.start)
    book.pay(schedule.due(to: contract, in: month), of: contract, in: month)

    // The lump sum, of old terms as well while new ones step in.
    let exposure = states[contract].exposure
    // A model that pays by client can have a part that doesn't.
    let new =
      exposure * agreement.contract.wholeLump * agreement.contract.paidShare * states[contract].adjustment
      * growth(agreement.contract.terms.growth, of: agreement, month)
    var lump = new
    if exposure < 1 {
      lump += (1 - exposure) * previousLump(agreement) * agreement.previous.paidShare
    }
    let thisMonth = month..<month + 1
    let yearly = lump * base * changes
    states[contract].monthLump = (cents(ofYearly: yearly, in: thisMonth), new == lump ? 1 : new / lump)
    payLump(
      cents(ofYearly: yearly, part: lumpPart(of: contract, caseload, market), in: thisMonth), to: contract, in: month)

    if isThere { payAhead(contract, agreement, month, base: base) }

    states[contract].advance = 0
    if agreement.contract.terms.payment.advance > 0, !agreement.isLumpSum, isThere {
      let advance = Cents.rounded(
        agreement.contract.terms.payment.advance * (agreement.contract.expectedPayment - agreement.contract.lump)
          * states[contract].level
          * share
          * states[contract].invoicedShare)
      states[contract].advance = advance
      book.pay(advance, of: contract, in: month)
    }
    if isThere { administer(contract, month, caseload) }
  }

  private mutating func payLump(_ cents: Int, to contract: ContractIndex, in month: Int) {
    let new = states[contract].monthLump.new
    states[contract].period.lumpPaid += cents
    states[contract].period.lump += new == 1 ? cents : Int((Double(cents) * new).rounded())
    settlePriced(cents, as: .care, of: contract, month: month)
    book.pay(cents, of: contract, in: month)
  }

  /// Somebody's part of a lump sum changes inside a month: what that is over the rest of it is paid, or goes back. What
  /// one gives others get, to the cent.
  mutating func moveLump(
    of contract: ContractIndex, from before: Part, to after: Part, over rest: Double, in month: Int
  ) {
    let cents = Cents.rounded(rest * Double(states[contract].monthLump.cents))
    let moved = share(after, of: cents) - share(before, of: cents)
    if moved != 0 { payLump(moved, to: contract, in: month) }
  }

  /// The year's lump sum under the terms before, for all whose sums are added up together: these share the new sum.
  private func previousLump(_ agreement: ContractPlan.Agreement) -> Double {
    let (own, before) = (agreement.contract.lumpShare, agreement.previous.lumpShare)
    if own == before { return agreement.previous.wholeLump }
    return own > 0 ? agreement.previous.lump / own : 0
  }

  /// What a growth path has made of an amount in a month.
  func growth(_ yearly: Double, of agreement: ContractPlan.Agreement, _ month: Int) -> Double {
    let months = plan.calendar.months
    let years = months[month].year - months[max(agreement.firstMonth, plan.calendar.warmUpMonths)].year
    return pow(1 + yearly, Double(max(0, years)))
  }

  /// Sums besides, such as for innovation: recognised by month, paid by quarter in advance.
  private mutating func payAhead(
    _ contract: ContractIndex, _ agreement: ContractPlan.Agreement, _ month: Int, base: Double
  ) {
    let months = plan.calendar.months
    for advance in agreement.contract.advances {
      let owed = cents(of: advance.sum, at: base, to: contract, in: month..<month + 1)
      states[contract].advanceBooked += owed
      settlePriced(owed, as: MirroredAccount(advance.account), of: contract, month: month)
      let isFirst = month == 0 || month == agreement.firstMonth || (months[month].month - 1) % 3 == 0
      if isFirst {
        // The quarter's sum at once: what its other months will bring is paid ahead.
        var next = month + 1
        let last = min(months.count, plan.contracts[contract].end(ofAgreement: states[contract].agreement))
        while next < last, (months[next].month - 1) % 3 != 0, months[next].year == months[month].year { next += 1 }
        let ahead = cents(of: advance.sum, at: base, to: contract, in: month..<next)
        states[contract].advancePaid += ahead
        book.pay(ahead, of: contract, in: month)
      }
    }
  }

  /// The municipality's own cost of the contract.
  private mutating func administer(_ contract: ContractIndex, _ month: Int, _ caseload: borrowing Caseload) {
    let cost = plan.scenario.municipalCost
    let yearly = plan.policy(in: month).contracts[contract].yearlyAdministration
    var cents = self.cents(ofYearly: 100 * yearly, in: month..<month + 1)
    if month == plan.calendar.warmUpMonths {
      // The round's cost is divided among those who bid.
      var bidders: [ContractIndex] = []
      for other in states.indices {
        let tenure = caseload.gates[other].tenure
        if tenure.hasOpened(by: month), !tenure.hasClosed { bidders.append(other) }
      }
      if let position = bidders.firstIndex(of: contract) {
        let round = Cents.rounded(euros: cost.procurement)
        cents += round * (position + 1) / bidders.count - round * position / bidders.count
      }
      cents += Cents.rounded(euros: cost.award)
      bid(contract, in: month)
    }
    book.administer(cents, of: contract, in: month)
  }

  // MARK: - The end of a contract

  /// A contract ends at a moment of a month.
  mutating func end(_ contract: ContractIndex, _ clock: Clock) {
    // A guarantee is for the part of the period in which he was there.
    states[contract].period.floor = Cents.rounded(
      Double(states[contract].period.floor) * (1 - shareLeft(of: contract, clock)))
    // What was paid ahead for the rest of a quarter goes back.
    book.pay(states[contract].advanceBooked - states[contract].advancePaid, of: contract, in: clock.month)
    states[contract].advancePaid = states[contract].advanceBooked
  }

  /// The share that is left of a contract's settlement period, by months and parts of them, as its sums are counted.
  private func shareLeft(of contract: ContractIndex, _ clock: Clock) -> Double {
    let period = states[contract].period
    guard period.share > 0 else { return 0 }
    return plan.calendar.months[clock.month...].prefix { $0.start < period.end }.reduce(0) { sum, frame in
      sum + plan.calendar.shareOfYear(of: frame) * (frame.end - max(clock.now, frame.start)) / frame.days
    } / period.share
  }

  /// Of what was recognised for a whole month, what is for the rest of it goes back.
  mutating func endPayments(of contract: ContractIndex, rest: Double, in month: Int) {
    let frame = plan.calendar.months[month]
    func back(_ cents: Int) -> Int { Int((rest * Double(cents)).rounded()) }
    for advance in agreement(of: contract).contract.advances {
      let cents = back(cents(of: advance.sum, at: 100 * levels(frame).price, to: contract, in: month..<month + 1))
      states[contract].advanceBooked -= cents
      settlePriced(-cents, as: MirroredAccount(advance.account), of: contract, month: month)
    }
    let yearly = plan.policy(in: month).contracts[contract].yearlyAdministration
    let administration = cents(ofYearly: 100 * yearly, in: month..<month + 1)
    book.administer(-back(administration), of: contract, in: month)
  }
}
