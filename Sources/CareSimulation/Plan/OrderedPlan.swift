internal import Sampling
internal import YouthCare

/// What a replication works with: a scenario with its segments and providers in order of their names, worked out once for
/// all replications.
///
/// A class, as it never changes and each part of a replication looks at it.
final class OrderedPlan: Sendable {
  /// The scenario.
  let scenario: Scenario
  /// The months, with those before the contract first.
  let calendar: ContractCalendar
  /// The region in balance, on the first day.
  let balance: Balance

  let segments: [SegmentPlan]
  /// What the caseload knows of contracts and front doors before the first month.
  let gates: [Gate]
  let doors: [Door]
  let listCount: Int
  /// What happens on a stated day, in order of time.
  let moments: [Moment]
  /// The day on which the places that are missing at the start are there.
  let startUpEnds: Double
  /// Dated changes of prices, by segment.
  let priceFactors: [Timeline]
  /// The months in which a dated change cuts prices within the contract, by segment: one-sided cuts (MODEL.md, C8).
  let priceCuts: [[Int]]
  /// How deep the relation with a partner can get under the contract.
  let relationDepth: Double
  /// The hours of care that clients get, by segment and month.
  let careHours: [[Double]]
  /// Price and cost levels where the index is certain, under the contract's terms and the baseline's.
  let priceLevels: PriceLevels
  let observedLevels: PriceLevels
  /// What the region costs besides care that is bought, in cents by simulated month.
  let otherCents: [Int]
  /// The share of starts that providers pass on and what they keep of its tariff, by segment; what being checked adds to
  /// their administration. Asked for every month of every contract: a segment would be copied each time.
  let subcontracting: [(share: Double, margin: Double)]
  let auditAdministration: Double
  /// How strongly behaviour responds.
  let kernel: BehaviouralKernel
  /// Whether any ceiling can move within a year, and whether any task helps clients elsewhere.
  let hasMovingCeilings: Bool
  let hasSubstitutions: Bool
  /// The contracts, one for each provider, in the order of segments and their providers.
  let contracts: [ContractPlan]
  /// The lines on which production is counted, one for each version of terms that is kept apart: the first of each
  /// contract, and all together.
  let firstLines: [Int]
  let lineCount: Int
  /// The providers, each with all his contracts.
  let organisations: [OrganisationPlan]
  /// The region as it goes on until the contract starts: with the same segments and contracts, and its own policy; `nil`
  /// where the contract starts with the data.
  let present: OrderedPlan?

  /// The number of the world whose luck it meets; `nil` where each replication has its own.
  let world: UInt32?

  /// Works out a scenario.
  ///
  /// - Parameters:
  ///   - present: the same region until the contract starts.
  ///   - world: the number of the world, if it is worked out for one.
  ///   - known: the same scenario as it is stated, whose balance and amounts hold in every world.
  init(
    _ scenario: Scenario, until present: OrderedPlan? = nil, in world: UInt32? = nil, of known: OrderedPlan? = nil
  ) throws(SimulationPlan.Fault) {
    self.scenario = scenario
    self.present = present
    self.world = world
    calendar = ContractCalendar(scenario.contract)
    otherCents = scenario.otherCents(calendar)
    // The first day is that of the data, whatever the contract does to waits.
    if let counted = present ?? known { balance = counted.balance } else { balance = try Self.balance(of: scenario) }
    precondition(Self.sharesSeverities(scenario), "clients move between segments with other severities")
    let followed = scenario.changes.contains(where: \.followsCaseload)
    let growth = CaseloadGrowth(
      scenario, balance,
      months: followed
        ? 3 * Int(((calendar.horizon - calendar.dayOfData) / calendar.daysPerYear * 4).rounded(.up)) : 0)
    // What contracts amount to was agreed on what was stated, whatever the world.
    let agreed = known?.scenario ?? scenario
    let growthToStart = YearGrowth.ofLead(in: agreed, balance)
    let substituted = SubstitutedCaseload.isNeeded(in: scenario) ? SubstitutedCaseload(scenario, balance) : nil
    var plans: [SegmentPlan] = []
    var lists = 0
    var moments: [Moment] = []
    var contracts: [ContractPlan] = []
    var gates: [Gate] = []
    for (position, segment) in scenario.segments.enumerated() {
      let isPooled = segment.waitingList == .pooled
      let first = contracts.count
      let year = CareYear(agreed.segments[position], balance.segments[position], daysPerYear: calendar.daysPerYear)
      let shares = zip(segment.providers, segment.providerShares).map { $0.isEntrant ? $0.share : $1 }
      for provider in segment.providers.indices {
        contracts.append(
          ContractPlan(
            scenario, balance, calendar, year, growth: growthToStart[position], segment: position, provider: provider,
            shares: shares, contract: contracts.count))
      }
      let total = balance.places(of: segment, at: position)
      let bases = Self.divide(total, among: segment, at: position, balance)
      for (offset, base) in bases.enumerated() {
        gates.append(
          Gate(
            segment: SegmentIndex(position), list: ListIndex(lists + (isPooled ? 0 : offset)),
            tenure: Tenure(isThere: !segment.providers[offset].isEntrant), places: base,
            meanStay: contracts[first + offset].meanStay))
      }
      plans.append(
        SegmentPlan(
          segment, at: position, of: scenario, balance: balance.segments[position], calendar: calendar,
          contracts: contracts, providers: IndexRange(first..<contracts.count), firstList: ListIndex(lists)))
      lists += isPooled ? 1 : segment.providers.count
      if let total {
        let steps =
          scenario.placeSteps(in: position, from: total, growth) + (substituted?.steps(in: position) ?? [])
        let most = Timeline(Double(total), steps: steps)
          .bounds(between: calendar.months[0].start, and: calendar.horizon).upperBound
        if !(most <= SimulationPlan.placeLimit) { throw .tooManyPlaces(segment: position, places: most) }
        moments += Moment.placeChanges(
          from: total, bases: bases, of: segment, firstProvider: first,
          steps: steps, calendar: calendar,
          lastDay: scenario.contract.afterwards == .open ? calendar.startOfLastYear : .infinity)
      }
      moments += Moment.insideMonths(
        of: segment, firstProvider: first, doors: plans[position].access, at: position, calendar: calendar)
      let peak = scenario.peakArrivals(in: position, newClients: balance.segments[position].newClients, calendar)
      if !(peak <= ArrivalProcess.greatestRate) { throw .tooManyArrivals(segment: position, perDay: peak) }
    }
    precondition(
      plans.count + contracts.count <= 1 << 16, "more segments and contracts than their indices have room for")
    segments = plans
    self.gates = gates
    doors = scenario.segments.map {
      Door(subcontracted: $0.suppliers.subcontracted, subcontractingDelay: $0.suppliers.subcontractingDelay)
    }
    listCount = lists
    startUpEnds =
      scenario.contract.startUpLoss > 0 ? calendar.day(afterMonths: scenario.contract.startUpMonths) : 0
    if Moment.isInsideMonth(startUpEnds, of: calendar) { moments.append(Moment(day: startUpEnds, event: .startUpEnds)) }
    self.moments = present.map { Moment.joined(moments.sorted(), until: $0, gates: gates) } ?? moments.sorted()
    self.contracts = Self.withExtraAdministration(
      Self.grouped(contracts), scenario, months: calendar.months.count)
    var lines: [Int] = []
    var count = 0
    for contract in contracts {
      lines.append(count)
      count += contract.passage.versions
    }
    firstLines = lines
    lineCount = count
    organisations = OrganisationPlan.organisations(
      of: contracts, in: scenario, level: calendar.pastLevel(of: calendar.months[0]))
    priceFactors = scenario.segments.indices.map { Timeline(1, steps: scenario.steps(.price, in: $0)) }
    relationDepth = Partnership.depth(ofYears: scenario.contract.yearsToRun(after: 0))
    let calendar = calendar
    priceCuts = scenario.segments.indices.map { segment in
      scenario.steps(.price, in: segment).filter(\.isCut).compactMap { step in
        step.from > 0 ? calendar.months.firstIndex { $0.start >= step.from } : nil
      }
    }
    careHours = scenario.segments.indices.map { CareHours(scenario, in: $0, calendar).factors(in: calendar) }
    priceLevels = Self.priceLevels(of: scenario, calendar, terms: scenario.contract.indexationTerms)
    observedLevels = Self.priceLevels(
      of: scenario, calendar, terms: scenario.observedIndexation ?? scenario.contract.indexationTerms)
    subcontracting = scenario.segments.map { ($0.suppliers.subcontracted, $0.suppliers.subcontractingMargin) }
    auditAdministration = scenario.materialControl.map { $0.isOn ? $0.administration : 0 } ?? 0
    kernel = BehaviouralKernel(scenario.behaviour)
    let terms = contracts.flatMap(\.agreements).map(\.contract.terms)
    hasMovingCeilings = terms.contains { $0.cap?.movesWithinYear == true }
    hasSubstitutions =
      terms.contains { $0.substitution != nil } || scenario.segments.contains { $0.access.substitution != nil }
    if let segment = Self.firstUnpayableSegment(
      of: contracts, calendar, levels: priceLevels, factors: priceFactors, hours: careHours)
    {
      throw .amountTooLarge(segment: segment)
    }
  }

  /// The plan whose policy holds in a month: until the contract starts the present one's (MODEL.md, T10).
  func policy(in month: Int) -> OrderedPlan { month < calendar.leadMonths ? present ?? self : self }

  /// The segment of a contract, and its places on the first day.
  func segment(of contract: ContractIndex) -> SegmentIndex { gates[contract].segment }
  func firstPlaces(of contract: ContractIndex) -> Int { gates[contract].places }

  /// The line of a version of a contract's terms; of one that isn't kept apart, the contract's only one.
  func line(of contract: ContractIndex, version: Int) -> Int {
    firstLines[contract.position] + (contracts[contract].passage.isApart ? version : 0)
  }

  /// Starts a day in balance, all segments together: how busy the event list will be.
  var eventsPerDay: Double { balance.segments.reduce(0) { $0 + $1.starts } / calendar.daysPerYear }

  private static func balance(of scenario: Scenario) throws(SimulationPlan.Fault) -> Balance {
    do { return try Balance(scenario) } catch { throw .balance(error) }
  }

  /// Whether segments between which clients move, or that help each other's, have the same severities.
  private static func sharesSeverities(_ scenario: Scenario) -> Bool {
    scenario.segments.enumerated().allSatisfy { position, segment in
      let targets =
        segment.routes.map(\.target) + [segment.access.substitution?.target].compactMap(\.self)
        + segment.providers.indices.flatMap { provider in
          scenario.terms(of: provider, in: position).compactMap { $0.1.substitution?.target }
        }
      let names = segment.severities.map(\.name)
      return targets.allSatisfy { scenario.segments[$0].severities.map(\.name) == names }
    }
  }

  /// The places of each provider: as stated, or its share of the segment's.
  private static func divide(_ total: Int?, among segment: Segment, at position: Int, _ balance: Balance) -> [Int] {
    guard let total else { return segment.providers.map { _ in .max } }
    let stated = segment.providers.compactMap(\.places)
    if !stated.isEmpty { return segment.providers.map { $0.places ?? 0 } }
    switch (segment.waitingList, segment.capacity) {
    case (.pooled, _): return Apportionment.divide(total, by: segment.providerShares)
    case (.perProvider, .inBalance): return balance.ownPlaces(of: segment, at: position)
    case (.perProvider, .places), (.perProvider, .unlimited):
      return Apportionment.divide(total, amongAll: segment.providerShares)
    }
  }
}

extension SegmentPlan {
  init(
    _ segment: Segment, at position: Int, of scenario: Scenario, balance: Balance.SegmentBalance,
    calendar: ContractCalendar, contracts: [ContractPlan], providers: IndexRange<ContractIndex>, firstList: ListIndex
  ) {
    stream = StreamName(segment.id)
    let daysPerYear = calendar.daysPerYear
    newPerDay = balance.newClients * segment.inflow.pressure / daysPerYear
    growth = segment.inflow.growth
    dayOfData = calendar.dayOfData
    season = calendar.months.map { segment.inflow.seasonFactor(in: $0, of: calendar) }
    sineAmplitude = segment.inflow.sineAmplitude
    sinePhase = segment.inflow.sinePhase
    let dispersion = segment.inflow.overdispersion
    // A gamma factor with mean 1 and variance φ; a valid φ is a valid CV.
    monthFactor = dispersion > 0 ? try? .gamma(mean: 1, cv: dispersion.squareRoot()) : nil
    yearlyShock = segment.inflow.yearlyShock
    inflow = Timeline(1, steps: scenario.steps(.inflow, in: position))
    severityShares = segment.severities.map(\.share).normalised
    severityStays = segment.severities.map(\.stay)
    referrerShares = segment.referrers.map(\.share).normalised
    crisis = segment.urgency.crisis
    urgent = segment.urgency.urgent
    hasProfiles =
      segment.severities.count > 1 || segment.referrers.count > 1 || segment.urgency.regular < 1
      || segment.referrers.contains { segment.access.alwaysAdmitted.contains($0.name) }
    stay = segment.stay
    stayFactor = Timeline(1, steps: scenario.steps(.stay, in: position))
    patience = segment.dropOut?.patience ?? segment.severities.map { _ in nil }
    patienceFactor = Timeline(1, steps: scenario.steps(.patience, in: position))
    urgentStay = segment.dropOut?.urgentStay ?? true
    dropOut = segment.dropOut.map { DropOutPlan($0, segment.dropOutDestinations) }
    reEntry = segment.reEntry.map {
      ReEntryPlan(
        probability: Timeline($0.probability, steps: scenario.steps(.reEntry, in: position)), delay: $0.delay)
    }
    moves = segment.routes.map { route in
      Move(
        target: SegmentIndex(route.target),
        share: Timeline(route.share, steps: scenario.steps(.route(to: route.target), in: position)),
        keepsPlace: route.keepsPlace, rank: UInt8(route.priority.rank))
    }
    hasConstantMoves = moves.allSatisfy(\.share.isConstant)
    self.providers = providers
    providerShares = segment.providerShares
    isPooled = segment.waitingList == .pooled
    self.firstList = firstList
    waitNorm = segment.waitNorm ?? .infinity
    access = AccessPlan(segment, at: position, of: scenario)
    feedback = segment.waiting
    observedWait = balance.wait
    observedWaiting = balance.waiting
    let pressed = balance.newClients * (segment.inflow.pressure - 1)
    joinsPerDay = (balance.starts + balance.dropOuts + pressed) / daysPerYear
    workMemory = max(12, 2 * balance.meanStay / calendar.daysPerMonth)
    let costs = segment.severities.map { $0.stay * $0.intensity }
    let meanCost = zip(segment.severities.map(\.share).normalised, costs).reduce(0) { $0 + $1.0 * $1.1 }
    severityCosts = costs.map { meanCost > 0 ? $0 / meanCost : 1 }
    let reference = contracts[providers.lowerBound].reference
    let days = reference.year.days.reduce(0, +)
    let value = days > 0 ? reference.fullCost * reference.cost.tariffRatio / days : 0
    dayValue = value
    let year = CareYear(segment, balance, daysPerYear: daysPerYear)
    outside = segment.outsideContract.map { OutsidePlan($0, dayValue: value, year) }
    inducedReferrals = segment.response.inducedReferrals
    failure = segment.failure ?? ProviderFailure()
  }
}
