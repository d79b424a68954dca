internal import Sampling
internal import YouthCare

/// Runs replications of one plan, one after another, in memory of its own.
///
/// One replication is sequential and depends on the plan, the seed and its number only. Several replicators can work
/// on the same plan at the same time.
///
/// A month goes so: steering gives its orders, front doors open, providers close and come, contracts open, staff and
/// places follow, gates are set, and who waits starts where there is room. Then events come by in order of time: what is
/// dated, what is due, who arrives. At its end contracts close, doors do, organisations are looked at, the year's cost is
/// held against the budget, and the month is observed.
public struct Replicator: ~Copyable {
  let plan: OrderedPlan
  /// Where segments and contracts stand for whoever asks.
  let order: NameOrder
  var caseload: Caseload
  var contracts: Contracts
  var market: Market
  var steering: Steering
  private let statedTallies: OwnedBuffer<Int, Double>
  /// What the calendar years before the contract brought: `[year][item][segment]`.
  let lead: OwnedBuffer<Int, Double>

  /// A replicator of a plan; the seed is the run's.
  public init(_ whole: SimulationPlan, seed: UInt64) {
    plan = whole.ordered
    order = whole.order
    caseload = Caseload(plan, seed: seed)
    contracts = Contracts(plan, order, seed: seed)
    market = Market(plan, seed: seed)
    steering = Steering(plan, seed: seed)
    statedTallies = OwnedBuffer(repeating: 0, count: Tally.allCases.count * plan.segments.count)
    lead = OwnedBuffer(
      repeating: 0, count: plan.calendar.leadYears.count * LeadItem.allCases.count * plan.segments.count)
  }

  /// Runs one replication.
  ///
  /// MODEL.md, T4.
  ///
  /// - Parameters:
  ///   - number: the number of the replication, from 0.
  ///   - record: called at the end of each month of the contract with its number, from 0, and its tallies
  ///     (`[tally][segment]`).
  /// - Returns: the book-keeping identities of the replication, or that it was broken off.
  public mutating func run(_ number: Int, record: (Int, UnsafePointer<Double>) -> Void) -> Audit {
    let replication = UInt32(number)
    caseload.reset(replication)
    contracts.reset(replication)
    market.reset(&caseload)
    steering.reset()
    lead.fill(with: 0)
    caseload.populate()
    var nextMoment = 0
    for month in plan.calendar.months.indices {
      let frame = plan.calendar.months[month]
      let placeDays = openMonth(month, frame, &nextMoment)
      guard passMonth(frame, &nextMoment) else { return brokenOff(month) }
      closeMonth(month, placeDays: placeDays, record: record)
    }
    caseload.closeBooks()
    contracts.complete(&caseload.audit)
    caseload.audit.bookViolations += violationsOfVolumes()
    return caseload.audit
  }

  // MARK: - A month

  /// A month opens: all that is settled by month changes, and who waits starts where there is room.
  ///
  /// - Returns: place-days as they stand before places change, by segment.
  private mutating func openMonth(_ month: Int, _ frame: ContractCalendar.Month, _ nextMoment: inout Int) -> [Double] {
    if month == plan.calendar.leadMonths { caseload.beginContract() }
    caseload.openMonth(month, frame)
    contracts.openRelations(caseload)
    let orders = steering.openMonth(caseload.clock)
    obey(orders)
    for segment in caseload.segments.indices {
      caseload.openDoor(
        of: segment, extraStrictness: steering.acts(in: segment) ? orders.strictness : 0,
        price: contracts.levels(frame).price)
    }
    for contract in market.failing { close(contract) }
    market.failing.removeAll(keepingCapacity: true)
    moveMarket()
    let placeDays = caseload.segments.indices.map { caseload.places(in: $0) * frame.days }
    contracts.openMonth(&caseload, market)
    market.followStaff(&caseload, contracts)
    for segment in caseload.segments.indices { market.inheritPlaces(of: segment, caseload) }
    for contract in caseload.gates.indices { setPlaces(of: contract) }
    market.setStays(&caseload)
    for contract in caseload.gates.indices { endNotice(of: contract) }
    contracts.setSubstitutions(&caseload)
    holdIntake(orders)
    // A list and free places at once, as a scenario may state them: care starts on the first day, in the places that are
    // left after what changes on it. Later months may let more in than the one before.
    while month == 0, let moment = moment(nextMoment), moment.day <= frame.start {
      happen(moment.event)
      nextMoment += 1
    }
    for contract in caseload.gates.indices { caseload.fillPlaces(of: contract) }
    for contract in caseload.gates.indices where caseload.mayInduce(contract) && contracts.earnsByClient(contract) {
      caseload.induceClients(of: contract, frame)
    }
    caseload.drawArrivals(of: frame)
    return placeDays
  }

  /// The events of a month, in order of time; at one instant what is dated first, then the event list, then new clients.
  ///
  /// - Returns: whether the month came to its end: else time doesn't pass.
  private mutating func passMonth(_ frame: ContractCalendar.Month, _ nextMoment: inout Int) -> Bool {
    var nextArrival = 0
    var momentTime = moment(nextMoment)?.day ?? .infinity
    let eventLimit =
      caseload.eventCount + Standstill.eventsOfMonth
      + Standstill.eventsOfClient * (caseload.clients.count + caseload.arrivals.count)
    while caseload.eventCount <= eventLimit {
      let eventTime = caseload.events.nextTime(before: frame.end)
      let arrivalTime = nextArrival < caseload.arrivals.count ? caseload.arrivals[nextArrival].time : .infinity
      if momentTime <= eventTime, momentTime <= arrivalTime {
        if momentTime >= frame.end { break }
        caseload.clock.now = max(momentTime, frame.start)
        happen(plan.moments[nextMoment].event)
        nextMoment += 1
        momentTime = moment(nextMoment)?.day ?? .infinity
      } else if eventTime <= arrivalTime {
        if eventTime >= frame.end { break }
        caseload.clock.now = eventTime
        caseload.handle(caseload.events.removeFirst())
      } else {
        if arrivalTime >= frame.end { break }
        caseload.clock.now = arrivalTime
        caseload.arrive(caseload.arrivals[nextArrival])
        nextArrival += 1
        caseload.eventCount += 1
      }
    }
    if caseload.eventCount > eventLimit { return false }
    caseload.clock.now = frame.end
    return true
  }

  /// A month closes: what was delivered is paid and observed.
  private mutating func closeMonth(
    _ month: Int, placeDays: [Double], record: (Int, UnsafePointer<Double>) -> Void
  ) {
    contracts.closeMonth(&caseload, market)
    for (segment, cents) in zip(caseload.segments.indices, caseload.closeDoors()) where cents != 0 {
      contracts.book.administer(cents, of: caseload.segments[segment].providers.lowerBound, in: month)
    }
    let price = contracts.levels(plan.calendar.months[month]).price
    for (segment, cents) in zip(caseload.segments.indices, caseload.closeOutsideCare(price: price)) where cents != 0 {
      contracts.book.buyOutside(cents, in: segment, month)
    }
    if plan.otherCents[month] != 0 { contracts.book.bearOther(plan.otherCents[month], in: month) }
    market.closeMonth(&contracts, caseload)
    steering.closeMonth(caseload.clock, contracts)
    observe(month, placeDays: placeDays)
    if month >= plan.calendar.warmUpMonths { record(month - plan.calendar.warmUpMonths, stated()) }
    if month < plan.calendar.leadMonths { keepLead(month) }
  }

  private func moment(_ index: Int) -> Moment? { index < plan.moments.count ? plan.moments[index] : nil }

  /// Ends a replication in a month in which time doesn't pass.
  @inline(never)
  private mutating func brokenOff(_ month: Int) -> Audit {
    let segment = caseload.segmentAtStandstill()
    caseload.audit.standstill = Standstill(segment: order.segments[segment], month: month)
    return caseload.audit
  }

  // MARK: - Orders

  /// Carries out what the municipality orders, but for the doors.
  private mutating func obey(_ orders: Steering.Orders) {
    for contract in caseload.gates.indices {
      guard steering.acts(in: caseload.gates[contract].segment) else { continue }
      if orders.isStopped, !caseload.gates[contract].isHeld { contracts.breakTrust(in: contract) }
      caseload.gates[contract].isHeld = orders.isStopped
      for cut in orders.tariffCuts where !plan.contracts[contract].agreement(in: caseload.month).isLumpSum {
        let isThere = caseload.gates[contract].tenure.hasOpened(by: caseload.month)
        contracts.cutTariffs(by: cut, of: contract, isThere: isThere)
      }
    }
  }

  /// Holds back regular clients where intake is stopped, and lets them go where it isn't any more; ceilings stay.
  private mutating func holdIntake(_ orders: Steering.Orders) {
    if steering.canStopIntake, caseload.month >= plan.calendar.leadMonths {
      for contract in caseload.gates.indices where steering.acts(in: caseload.gates[contract].segment) {
        caseload.gates[contract].stopsIntake = orders.isStopped || contracts.ceilingStops(contract)
      }
    }
    caseload.setHolds()
  }

  // MARK: - Observation

  private mutating func observe(_ month: Int, placeDays: [Double]) {
    for (segment, days) in zip(caseload.segments.indices, placeDays) {
      let census = caseload.census[segment]
      caseload.audit.careDaysByMonth += census.inCare.days
      caseload.audit.waitingDaysByMonth += census.waiting.days
      caseload.observer.monthCloses(
        in: segment, census, places: caseload.places(in: segment), placeDays: days,
        choice: caseload.choice(in: segment), distress: market.distress(in: segment, caseload),
        relation: contracts.relation(in: segment, caseload))
    }
    caseload.audit.compare(waitedSoFar: caseload.countTimeOnList())
  }

  /// Tallies with the segments in the order of the file.
  private func stated() -> UnsafePointer<Double> {
    let count = plan.segments.count
    for tally in Tally.allCases.indices {
      for (position, place) in order.positionsOfSegments.enumerated() {
        statedTallies[tally * count + position] = caseload.observer.tallies[tally * count + place]
      }
    }
    return statedTallies.start
  }
}
