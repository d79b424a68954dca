internal import Sampling
internal import YouthCare

/// Runs replications of one plan, one after another, in memory of its own.
///
/// One replication is sequential and depends on the plan, the seed and its number only. Several replicators can work
/// on the same plan at the same time.
///
/// What is called for each event or contract is `mutating` even where it changes nothing: a call of the other kind
/// copies these three kilobytes first (a seventh of the time, measured).
public struct Replicator: ~Copyable {
  let plan: OrderedPlan
  /// Where segments and contracts stand for whoever asks.
  let order: NameOrder
  /// The plan's parts that the event loop touches, in memory of its own.
  let segments: OwnedBuffer<SegmentPlan>
  let providerSegments: OwnedBuffer<Int>
  let providerLists: OwnedBuffer<Int>
  let horizon: Double
  let start: Double
  var luck: Luck
  /// Whose random numbers are drawn for a client, by his origin: the segments', then the contracts'.
  let streams: OwnedBuffer<StreamName>
  var clients = ClientStore()
  var events: EventList
  var lists: WaitingLists
  var observer: MonthlyObserver
  var ledger: CareLedger
  /// The books of the replication that was run last.
  public internal(set) var book: Book
  /// Where each contract stands, and what is due to it.
  let contracts: OwnedBuffer<ContractState>
  let schedule: PaymentSchedule
  /// Whether regular clients wait when a contract's ceiling is in sight; apart from its state, which every start would
  /// copy.
  let stopsIntake: OwnedBuffer<Bool>
  /// The probability of acceptance: `[contract][severity]`.
  let acceptance: OwnedBuffer<Double>
  /// What part of a segment's requests is helped elsewhere.
  let substitutions: OwnedBuffer<Substitution>
  /// How front doors stand, what providers can do, who they are as organisations, and what went through them.
  let doors: OwnedBuffer<Door>
  let supply: OwnedBuffer<Supply>
  let weights: OwnedBuffer<Weight>
  let organisations: OwnedBuffer<Organisation>
  let flows: OwnedBuffer<ProviderFlow>
  /// Contracts whose provider failed last month.
  var failing: [Int] = []
  let kernel: BehaviouralKernel
  var priceLevels: PriceLevels
  var observedLevels: PriceLevels
  let daysPerYear: Double
  var monthEnd = 0.0
  var arrivals = ArrivalBuffer()
  private let statedTallies: OwnedBuffer<Double>
  /// Places that there are, places that are filled, and clients in them, by provider.
  let basePlaces: OwnedBuffer<Int>
  let places: OwnedBuffer<Int>
  let used: OwnedBuffer<Int>
  var replication: UInt32 = 0
  var now = 0.0
  var month = 0
  var yearNumber: Int16 = 0
  var audit = Audit()
  var control: ControlState
  /// Model events so far: arrivals, ends of care, drop-outs and returns.
  public private(set) var eventCount = 0

  /// A replicator of a plan; the seed is the run's.
  public init(_ whole: SimulationPlan, seed: UInt64) {
    let plan = whole.ordered
    order = whole.order
    luck = Luck(seed: seed)
    streams = OwnedBuffer(plan.segments.map(\.stream) + plan.contracts.map(\.stream))
    control = ControlState(plan)
    events = EventList(
      from: plan.calendar.months[0].start, to: plan.calendar.horizon, eventsPerDay: plan.eventsPerDay)
    lists = WaitingLists(count: plan.listCount, until: plan.calendar.horizon)
    observer = MonthlyObserver(segments: plan.segments.count, years: plan.calendar.years.count)
    ledger = CareLedger(plan)
    book = Book(places: whole.order.positionsOfContracts, months: plan.calendar.months.count)
    contracts = OwnedBuffer(repeating: ContractState(), count: plan.contracts.count)
    stopsIntake = OwnedBuffer(repeating: false, count: plan.contracts.count)
    schedule = PaymentSchedule(contracts: plan.contracts.count, months: plan.calendar.months.count)
    acceptance = OwnedBuffer(repeating: 1, count: plan.contracts.count * Scenario.Limit.severities)
    substitutions = OwnedBuffer(repeating: Substitution(), count: plan.segments.count)
    doors = OwnedBuffer(repeating: Door(), count: plan.segments.count)
    supply = OwnedBuffer(repeating: Supply(), count: plan.contracts.count)
    weights = OwnedBuffer(repeating: Weight(), count: plan.contracts.count)
    organisations = OwnedBuffer(repeating: Organisation(), count: plan.organisations.count)
    flows = OwnedBuffer(repeating: ProviderFlow(), count: plan.contracts.count)
    kernel = plan.kernel
    priceLevels = plan.priceLevels
    observedLevels = plan.observedLevels
    daysPerYear = plan.calendar.daysPerYear
    basePlaces = OwnedBuffer(plan.initialPlaces)
    places = OwnedBuffer(plan.initialPlaces)
    used = OwnedBuffer(repeating: 0, count: plan.initialPlaces.count)
    segments = OwnedBuffer(plan.segments.map { $0.unshared() })
    providerSegments = OwnedBuffer(plan.providerSegments)
    providerLists = OwnedBuffer(plan.providerLists)
    horizon = plan.calendar.horizon
    start = plan.calendar.months[0].start
    statedTallies = OwnedBuffer(repeating: 0, count: Tally.allCases.count * plan.segments.count)
    self.plan = plan
  }

  /// Runs one replication.
  ///
  /// - Parameters:
  ///   - number: the number of the replication, from 0.
  ///   - record: called at the end of each month of the contract with its number, from 0, and its tallies
  ///     (`[tally][segment]`).
  /// - Returns: the book-keeping identities of the replication, or that it was broken off.
  public mutating func run(_ number: Int, record: (Int, UnsafePointer<Double>) -> Void) -> Audit {
    reset(number)
    populate()
    var nextMoment = 0
    for index in plan.calendar.months.indices {
      let frame = plan.calendar.months[index]
      month = index
      observer.monthOpens(at: frame.start, until: frame.end, year: plan.calendar.position(ofYearIn: index))
      ledger.monthOpens(index, at: frame.start, until: frame.end)
      monthEnd = frame.end
      openYear(index)
      openControl(index)
      openDoors()
      closeFailed()
      moveMarket(index)
      let placeDays = (0..<segments.count).map { placesOf($0) * frame.days }
      openContracts(index)
      holdIntake()
      if index > 0 {
        // Terms may let more in than they did.
        for provider in 0..<places.count { fillPlaces(of: provider) }
      } else {
        // A list and free places at once, as a scenario may state them: care starts on the first day, in the places
        // that are left after what changes on it.
        while momentTime(nextMoment) <= frame.start {
          happen(plan.moments[nextMoment].event)
          nextMoment += 1
        }
        for provider in 0..<places.count { fillPlaces(of: provider) }
      }
      induceClients(frame)
      drawArrivals(of: frame)
      var nextArrival = 0
      var momentTime = self.momentTime(nextMoment)
      let eventLimit =
        eventCount + Standstill.eventsOfMonth + Standstill.eventsOfClient * (clients.count + arrivals.count)
      while eventCount <= eventLimit {
        let eventTime = events.nextTime(before: frame.end)
        let arrivalTime = nextArrival < arrivals.count ? arrivals[nextArrival].time : .infinity
        // Precedence at one instant: what is dated first, then the event list, then new clients.
        if momentTime <= eventTime, momentTime <= arrivalTime {
          if momentTime >= frame.end { break }
          now = max(momentTime, frame.start)
          happen(plan.moments[nextMoment].event)
          nextMoment += 1
          momentTime = self.momentTime(nextMoment)
        } else if eventTime <= arrivalTime {
          if eventTime >= frame.end { break }
          now = eventTime
          handle(events.removeFirst())
        } else {
          if arrivalTime >= frame.end { break }
          now = arrivalTime
          arrive(arrivals[nextArrival])
          nextArrival += 1
          eventCount += 1
        }
      }
      if eventCount > eventLimit { return brokenOff(index) }
      now = frame.end
      closeMonth(index, placeDays: placeDays, record: record)
    }
    return closeBooks()
  }

  /// Ends a replication in a month in which time doesn't pass.
  @inline(never)
  private mutating func brokenOff(_ index: Int) -> Audit {
    let client = events.nextClient() ?? 0
    let segment = clients[client].state == .inCare ? clients[client].segment : clients[client].goal
    audit.standstill = Standstill(segment: order.segments[Int(segment)], month: index)
    return audit
  }

  /// What went through a contract in the replication that was run last.
  public func flow(of contract: Int) -> ProviderFlow {
    let place = order.positionsOfContracts[contract]
    var flow = flows[place]
    flow.listDays = lists.days(of: providerLists[place])
    return flow
  }

  private func momentTime(_ index: Int) -> Double {
    index < plan.moments.count ? plan.moments[index].day : .infinity
  }

  private mutating func reset(_ number: Int) {
    replication = UInt32(number)
    clients.removeAll()
    events.removeAll()
    lists.removeAll()
    observer.reset()
    ledger.reset()
    book.reset()
    schedule.reset()
    control.reset()
    stopsIntake.fill(with: false)
    for contract in 0..<contracts.count {
      contracts[contract] = ContractState()
      contracts[contract].meanStay = plan.contracts[contract].meanStay
      contracts[contract].equity = plan.contracts[contract].openingEquity
    }
    for provider in 0..<places.count {
      basePlaces[provider] = plan.initialPlaces[provider]
      places[provider] = plan.initialPlaces[provider]
      used[provider] = 0
    }
    audit = Audit()
    yearNumber = 0
    now = start
    month = -1
    failing.removeAll(keepingCapacity: true)
    resetSupply()
    drawPriceLevels()
  }

  @inline(__always)
  private mutating func handle(_ event: EventList.Event) {
    // An event that no longer holds: the client has moved on since.
    guard clients[event.client].event == event.sequence else { return }
    eventCount += 1
    switch event.kind {
    case .careEnds: completeCare(of: event.client)
    case .patienceEnds: dropOut(event.client)
    case .clientReturns: comeBack(event.client)
    case .clientMatched: becomeMatched(event.client)
    case .transferDue: transferDue(event.client)
    }
  }

  /// Counts clients anew in each budget year, and when the contract starts.
  private mutating func openYear(_ index: Int) {
    let months = plan.calendar.months
    guard index == 0 || index == plan.calendar.warmUpMonths || months[index].year != months[index - 1].year else {
      return
    }
    yearNumber += 1
    for client in 0..<clients.count {
      switch clients[client].state {
      case .inCare, .blocked: countClient(client)
      case .waiting, .away, .gone: break
      }
    }
  }

  mutating func countClient(_ client: Int) {
    guard clients[client].countedYear != yearNumber else { return }
    clients[client].countedYear = yearNumber
    observer.countedAsClient(in: Int(clients[client].segment))
  }

  private func placesOf(_ segment: Int) -> Double {
    segments[segment].providers.reduce(0) { $0 + Double(places[$1]) }
  }

  private mutating func closeMonth(
    _ index: Int, placeDays: [Double], record: (Int, UnsafePointer<Double>) -> Void
  ) {
    closeContracts(index)
    closeDoors()
    closeFinances(index)
    closeControl(index)
    for segment in 0..<segments.count {
      observer.monthCloses(
        in: segment, places: placesOf(segment), placeDays: placeDays[segment],
        cost: segments[segment].providers.reduce(0) { $0 + book.expense(of: $1, in: index) },
        choice: choice(in: segment), distress: distress(in: segment))
    }
    let tallies = observer.tallies
    for segment in 0..<segments.count {
      audit.careDaysByMonth += tallies[Tally.careDays.rawValue * segments.count + segment]
      audit.waitingDaysByMonth += tallies[Tally.waitingDays.rawValue * segments.count + segment]
    }
    if index >= plan.calendar.warmUpMonths { record(index - plan.calendar.warmUpMonths, stated(tallies)) }
  }

  /// Tallies with the segments in the order of the file.
  private func stated(_ tallies: UnsafePointer<Double>) -> UnsafePointer<Double> {
    let count = segments.count
    for tally in Tally.allCases.indices {
      for (position, place) in order.positionsOfSegments.enumerated() {
        statedTallies[tally * count + position] = tallies[tally * count + place]
      }
    }
    return statedTallies.start
  }

  /// Whether a client waits on the list of a provider who has closed, while another one is open.
  private func waitsInVain(_ client: Int) -> Bool {
    let segment = Int(clients[client].goal)
    guard !segments[segment].isPooled, !clients[client].marks.contains(.matching), hasOpenProvider(in: segment) else {
      return false
    }
    return !isOpen(segments[segment].providers.lowerBound + Int(clients[client].list) - segments[segment].firstList)
  }

  /// Counts who is still there, and what they still owe, for the identities.
  private mutating func closeBooks() -> Audit {
    for index in 0..<clients.count {
      let client = clients[index]
      switch client.state {
      case .gone: continue
      case .away: audit.away += 1
      case .waiting:
        audit.waiting += 1
        if waitsInVain(index) { audit.waitingInVain += 1 }
        audit.waitingDaysByClient += now - max(start, client.joined)
      case .inCare, .blocked:
        audit.inCare += 1
        audit.careDaysByClient += now - client.started
        flows[Int(client.provider)].careDaysByClient += now - client.started
        if client.state == .blocked { audit.waitingDaysByClient += now - max(start, client.joined) }
        ledger.stillInCare(
          with: Int(client.provider), severity: client.severity, startedIn: Int(client.startMonth), at: client.started)
      }
    }
    audit.centsByMonth = ledger.centsByMonth
    audit.centsByClient = ledger.centsByClient
    audit.compare(book, contracts, schedule, plan)
    return audit
  }
}
