internal import Glibc
internal import Sampling
internal import YouthCare

// Who comes and who goes (MODEL.md, C).
extension Market {
  /// Whether a contract ends with the opening of a month: closed on a stated day, or a notice that is over.
  func ends(_ contract: ContractIndex, _ caseload: borrowing Caseload) -> Bool {
    let month = caseload.clock.month
    if let day = provider(of: contract).closes, day <= plan.calendar.months[month].start { return true }
    // A notice that is over, before anything is paid for the month.
    return plan.scenario.segments[plan.segment(of: contract)].failure != nil
      && caseload.gates[contract].tenure.intakeEnds == month
  }

  // MARK: - Rounds

  /// Those with few clients don't bid, unless they earn enough on each (MODEL.md, C5).
  func belowThreshold(in segment: SegmentIndex, _ caseload: borrowing Caseload) -> [Move] {
    let suppliers = plan.scenario.segments[segment].suppliers
    guard suppliers.threshold > 0 else { return [] }
    let starts = plan.balance.segments[segment].starts
    let providers = caseload.openProviders(in: segment)
    let small = providers.filter {
      plan.contracts[$0].share * starts < suppliers.threshold && openingMargin(of: $0) <= suppliers.thresholdMargin
    }
    // Somebody has to do it.
    return small.count < providers.count ? small.map(Move.close) : []
  }

  /// Whether contracts are awarded anew this month.
  func isRound(in segment: SegmentIndex, contractMonth: Int) -> Bool {
    let suppliers = plan.scenario.segments[segment].suppliers
    return suppliers.admission != .fixed
      && ContractCalendar.isDue(in: contractMonth, everyMonths: 12 * suppliers.readmission)
  }

  /// Providers with the lowest scores are not admitted again, and as many new ones are (MODEL.md, C7).
  ///
  /// A score shows quality with reliability n / (n + k) for n clients; the rest is noise.
  mutating func readmission(in segment: SegmentIndex, _ caseload: borrowing Caseload) -> [Move] {
    let suppliers = plan.scenario.segments[segment].suppliers
    let providers = caseload.openProviders(in: segment)
    let scores = scores(of: providers, suppliers, caseload)
    let dropped = min(providers.count - 1, Int((suppliers.readmissionDrop * Double(providers.count)).rounded()))
    guard dropped > 0 else { return [] }
    let closed = scores.prefix(dropped).map(\.provider)
    // Those who stay bid again; who comes bids as he opens.
    return closed.map(Move.close) + providers.filter { !closed.contains($0) }.map(Move.award)
      + entrants(by: .readmission, in: segment, caseload).prefix(dropped).map(Move.open)
  }

  /// Contracts that the municipality ends for cause after a year: those with a score that is too low, but never the last.
  mutating func ended(in segment: SegmentIndex, contractMonth: Int, _ caseload: borrowing Caseload) -> [Move] {
    let suppliers = plan.scenario.segments[segment].suppliers
    guard suppliers.forCause > 0, ContractCalendar.isDue(in: contractMonth, everyMonths: 12) else { return [] }
    let providers = caseload.openProviders(in: segment)
    return scores(of: providers, suppliers, caseload).prefix(max(0, providers.count - 1))
      .filter { $0.score < -suppliers.forCause }.map { Move.close($0.provider) }
  }

  /// The scores of providers, the lowest first: quality with reliability n / (n + k), the rest noise.
  private mutating func scores(
    of providers: [ContractIndex], _ suppliers: Suppliers, _ caseload: borrowing Caseload
  ) -> [(provider: ContractIndex, score: Double)] {
    let spread = max(suppliers.qualitySpread, 1e-9)
    var scores: [(provider: ContractIndex, score: Double)] = []
    for provider in providers {
      let clients = Double(caseload.gates[provider].starts)
      let reliability =
        suppliers.readmissionReliability > 0 ? clients / (clients + suppliers.readmissionReliability) : 1
      luck.score.seek(
        to: Decision(stream: plan.contracts[provider].stream, candidate: UInt32(caseload.clock.month)),
        replication: caseload.clock.replication)
      let noise = Distribution.standardNormal.draw(&luck.score)
      let signal = (caseload.gates[provider].quality - 1) / spread
      scores.append((provider, reliability.squareRoot() * signal + (1 - reliability).squareRoot() * noise))
    }
    return scores.sorted { ($0.score, $0.provider) < ($1.score, $1.provider) }
  }

  /// Providers who come by themselves where there is money and work (MODEL.md, C3).
  mutating func entry(
    in segment: SegmentIndex, _ caseload: borrowing Caseload, _ contracts: borrowing Contracts
  ) -> [Move] {
    let suppliers = plan.scenario.segments[segment].suppliers
    let entrants = entrants(by: .openHouse, in: segment, caseload)
    guard suppliers.entry > 0, let next = entrants.first else { return [] }
    var providers = caseload.openProviders(in: segment)
    var margin = 0.0
    if providers.isEmpty {
      // Where nobody is left, as many look at it as there were, and at what they would earn themselves.
      providers = caseload.segments[segment].providers.filter { !plan.contracts[$0].isEntrant }
      margin = openingMargin(of: next)
    } else {
      for provider in providers { margin += caseload.gates[provider].share * supply[provider].margin }
    }
    // Under a lump sum nobody brings his own clients.
    if providers.contains(where: { contracts.agreement(of: $0).isLumpSum }) { return [] }
    let rate = suppliers.entry * Double(providers.count) / 12 * max(0, margin - Workforce.neutralMargin) / 0.05
    let inQuarter = caseload.segments[segment].joinsPerDay * 91
    let queue = inQuarter > 0 ? Double(caseload.census[segment].waiting.clients) / inQuarter : 0
    guard rate > 0 else { return [] }
    luck.entry.seek(
      to: Decision(stream: caseload.segments[segment].stream, candidate: UInt32(caseload.clock.month)),
      replication: caseload.clock.replication)
    return entrants.prefix(luck.entry.poisson(mean: rate * (1 + queue))).map(Move.open)
  }

  /// Who may come to a segment in a way and has not, in the order in which they would.
  private func entrants(
    by entry: Provider.Entry, in segment: SegmentIndex, _ caseload: borrowing Caseload
  ) -> [ContractIndex] {
    var result: [ContractIndex] = []
    for provider in caseload.segments[segment].providers
    where plan.contracts[provider].entry == entry && caseload.gates[provider].tenure.opening == nil {
      result.append(provider)
    }
    return result
  }

  /// A new provider opens with his share of the places that dated changes have left of the first day's.
  func open(_ contract: ContractIndex, _ caseload: inout Caseload) {
    let segment = plan.segment(of: contract)
    caseload.gates[contract].tenure.open(in: caseload.month)
    supply[contract].margin = openingMargin(of: contract)
    supply[contract].normalMargin = supply[contract].margin
    let there = caseload.segments[segment].providers.filter { !plan.contracts[$0].isEntrant }.map { basePlaces[$0] }
    if there.contains(Gate.unlimited) {
      basePlaces[contract] = Gate.unlimited
    } else {
      let total = there.reduce(0, +)
      basePlaces[contract] = total > 0 ? max(1, Int((plan.contracts[contract].share * Double(total)).rounded())) : 0
    }
    caseload.doors[segment].marketMoved = true
    shareOut(segment, &caseload)
  }

  // MARK: - Change assignments

  /// A month of what change assignments win in quality (C6).
  func learn(in segment: SegmentIndex, _ caseload: inout Caseload) {
    let suppliers = plan.scenario.segments[segment].suppliers
    guard suppliers.steered > 0, suppliers.learning > 0 else { return }
    let gain = pow(1 + suppliers.learning, 1.0 / 12)
    for provider in caseload.segments[segment].providers
    where caseload.isOpen(provider) && plan.contracts[provider].isSteered {
      caseload.gates[provider].quality *= gain
    }
  }

  // MARK: - What is left

  /// The places that providers have taken over from those who closed: a part with the staff, the rest a year later (F7).
  func inheritPlaces(of segment: SegmentIndex, _ caseload: borrowing Caseload) {
    guard caseload.doors[segment].marketMoved else { return }
    let rules = caseload.segments[segment].failure
    var total = 0.0
    for provider in caseload.segments[segment].providers where plan.gates[provider].isLimited {
      guard let closure = caseload.gates[provider].tenure.closure else { continue }
      let months = max(0, Double(caseload.clock.month - closure.month) - closure.part)
      let hired = rules.rehiring > 0 ? -expm1(-months / rules.rehiring) : 1
      let back = months >= rules.lostMonths ? 1 - rules.rehired : 0
      // Who still cares for clients there can't work elsewhere.
      let staffed = Double(basePlaces[provider]) * supply[provider].capacity
      total += min(
        staffed * (rules.rehired * hired + back), max(0, staffed - Double(caseload.gates[provider].used)))
    }
    for provider in caseload.segments[segment].providers {
      let gate = caseload.gates[provider]
      // Who earns less than he is used to takes over less.
      let willing = min(1, supply[provider].drift)
      supply[provider].inherited = gate.tenure.isOpen(in: caseload.clock.month) ? total * gate.share * willing : 0
    }
  }
}
