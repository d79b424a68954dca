internal import Glibc
internal import Sampling
internal import YouthCare

/// The providers of a replication: who they are, their staff and places, their money as organisations, who comes and who
/// goes.
///
/// It decides, and tells what is to be done (`Move`); the replicator does it, since a closure concerns clients and
/// contracts too.
struct Market: ~Copyable {
  /// What a month of the market brings to a contract.
  enum Move {
    case close(ContractIndex)
    /// It is awarded again: its provider bids.
    case award(ContractIndex)
    case open(ContractIndex)
  }

  let plan: OrderedPlan
  /// What providers can do under each contract, and who they are as organisations.
  let supply: OwnedBuffer<ContractIndex, Supply>
  let organisations: OwnedBuffer<Int, Organisation>
  /// Places that there are, before what incentives and staff make of them.
  let basePlaces: OwnedBuffer<ContractIndex, Int>
  /// Contracts whose provider failed last month.
  var failing: [ContractIndex] = []
  var luck: MarketLuck

  init(_ plan: OrderedPlan, seed: UInt64) {
    self.plan = plan
    supply = OwnedBuffer(repeating: Supply(), count: plan.contracts.count)
    organisations = OwnedBuffer(repeating: Organisation(), count: plan.organisations.count)
    basePlaces = OwnedBuffer(plan.gates.map(\.places))
    luck = MarketLuck(seed: seed)
  }

  /// The providers of a replication: how they differ, and where they stand on the first day.
  mutating func reset(_ caseload: inout Caseload) {
    failing.removeAll(keepingCapacity: true)
    organisations.fill(with: Organisation())
    for contract in supply.indices {
      let provider = provider(of: contract)
      supply[contract] = Supply()
      caseload.gates[contract].stay = provider.stay
      supply[contract].cost = provider.cost
      caseload.gates[contract].quality = provider.quality
      basePlaces[contract] = plan.firstPlaces(of: contract)
    }
    for segment in caseload.segments.indices {
      drawTraits(of: segment, &caseload)
      shareOut(segment, &caseload)
    }
    resetStaff()
  }

  /// A provider as the scenario states him.
  func provider(of contract: ContractIndex) -> Provider {
    plan.scenario.segments[plan.segment(of: contract)].providers[plan.contracts[contract].provider]
  }

  // MARK: - Shares

  /// The shares of those who are open, which add to 1.
  func shareOut(_ segment: SegmentIndex, _ caseload: inout Caseload) {
    let providers = caseload.segments[segment].providers
    var sum = 0.0
    for provider in providers {
      let own =
        plan.contracts[provider].isEntrant
        ? plan.contracts[provider].share : caseload.segments[segment].share(of: provider)
      caseload.gates[provider].share = caseload.isOpen(provider) ? own : 0
      sum += caseload.gates[provider].share
    }
    let last = providers.last { caseload.gates[$0].share > 0 }
    var before = 0.0
    for provider in providers {
      if sum > 0 { caseload.gates[provider].share /= sum }
      supply[provider].shareBefore = before
      let share = caseload.gates[provider].share
      // The last one has the rest, and who has no share nothing.
      if share > 0 { before = provider == last ? 1 : before + share }
      supply[provider].shareThrough = before
      caseload.forgetWeight(of: provider)
    }
    if caseload.doors[segment].marketMoved { caseload.doors[segment].usesWeights = true }
  }

  // MARK: - Cost

  /// What a contract's fixed cost follows: its places compared with the first day's, and staff that costs more.
  ///
  /// After a closure only those who are still there cost something: without a limit on places, compared with the clients
  /// who are expected in care.
  func capacity(of contract: ContractIndex, _ gate: Gate) -> Double {
    let initial = plan.firstPlaces(of: contract)
    guard initial != Gate.unlimited else {
      guard gate.tenure.hasClosed else { return 1 }
      let expected = plan.balance.segments[gate.segment].inCare * plan.contracts[contract].share
      return expected > 0 ? Double(gate.used) / expected : 0
    }
    guard initial > 0 else { return gate.tenure.hasClosed ? 0 : 1 }
    guard !gate.tenure.hasClosed else { return Double(gate.used) / Double(initial) }
    var staffed = supply[contract].capacity
    if let rules = workforce(of: contract) {
      // The usual temporary staff is in the cost price of what there is.
      let usual = Staffing(rules).balancedAgency
      staffed += rules.agencyPremium * (supply[contract].agency - usual * supply[contract].capacity)
    }
    return (Double(basePlaces[contract]) * staffed + supply[contract].inherited) / Double(initial)
  }

  /// Counts a contract's capacity up to now, before it changes inside a month: its fixed cost goes by days.
  func countCapacity(of contract: ContractIndex, _ caseload: borrowing Caseload) {
    let frame = plan.calendar.months[caseload.clock.month]
    let now = caseload.clock.now
    guard now > frame.start else { return }
    let counted = supply[contract].counted(since: frame.start)
    supply[contract].counted = Supply.CountedCapacity(
      days: counted.days + capacity(of: contract, caseload.gates[contract]) * (now - counted.until), until: now)
  }

  /// A contract's capacity in the month that ends, over its days.
  func meanCapacity(of contract: ContractIndex, _ caseload: borrowing Caseload) -> Double {
    let frame = plan.calendar.months[caseload.clock.month]
    let present = capacity(of: contract, caseload.gates[contract])
    let counted = supply[contract].counted(since: frame.start)
    guard counted.until > frame.start else { return present }
    return (counted.days + present * (frame.end - counted.until)) / frame.days
  }

  /// What a provider's care costs compared with the average: as he does it, but for the part that he passes on, where
  /// the subcontractor is paid the tariff less what is kept (MODEL.md, C4).
  func costFactor(of contract: ContractIndex, in month: Int) -> Double {
    let own = supply[contract].cost
    let passedOn = plan.policy(in: month).subcontracting[plan.segment(of: contract).position]
    guard passedOn.share > 0 else { return own }
    let paid = plan.contracts[contract].reference.tariffRatio * (1 - passedOn.margin)
    return own + passedOn.share * (paid - own)
  }

  /// The margin that a provider can expect as he begins, as a share of revenue: by the baseline's tariff and his own
  /// cost.
  func openingMargin(of contract: ContractIndex) -> Double {
    1 - supply[contract].cost / plan.contracts[contract].reference.tariffRatio
  }
}
