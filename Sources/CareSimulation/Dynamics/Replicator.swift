internal import Sampling
internal import YouthCare

/// Runs replications of one plan, one after another, in memory of its own.
///
/// One replication is sequential and depends on the plan, the seed and its number only. Several replicators can work
/// on the same plan at the same time.
public struct Replicator: ~Copyable {
  let plan: SimulationPlan
  var luck: Luck
  var clients = ClientStore()
  var events = EventList()
  var lists: WaitingLists
  var observer: MonthlyObserver
  var ledger: CareLedger
  var arrivals = ArrivalBuffer()
  /// Places and clients in them, by provider.
  var places: [Int]
  var used: [Int]
  var replication: UInt32 = 0
  var now = 0.0
  var month = 0
  var yearNumber: Int16 = 0
  var audit = Audit()
  /// Model events so far: arrivals, ends of care, drop-outs and returns.
  public private(set) var eventCount = 0

  /// A replicator of a plan; the seed is the run's.
  public init(_ plan: SimulationPlan, seed: UInt64) {
    luck = Luck(seed: seed)
    lists = WaitingLists(count: plan.listCount)
    observer = MonthlyObserver(segments: plan.segments.count)
    ledger = CareLedger(plan)
    places = plan.initialPlaces
    used = plan.initialPlaces.map { _ in 0 }
    self.plan = plan
  }

  /// Runs one replication.
  ///
  /// - Parameters:
  ///   - number: the number of the replication, from 0.
  ///   - record: called at the end of each month of the contract with its number, from 0, and its tallies
  ///     (`[tally][segment]`).
  /// - Returns: the book-keeping identities of the replication.
  public mutating func run(_ number: Int, record: (Int, UnsafePointer<Double>) -> Void) -> Audit {
    reset(number)
    populate()
    var nextChange = 0
    for index in plan.calendar.months.indices {
      let frame = plan.calendar.months[index]
      month = index
      observer.monthOpens(at: frame.start, until: frame.end)
      ledger.monthOpens(index, at: frame.start, until: frame.end)
      openYear(index)
      if index == 0 {
        // A list and free places at once, as a scenario may state them: care starts on the first day.
        for provider in places.indices { fillPlaces(of: provider) }
      }
      drawArrivals(of: frame)
      let placeDays = plan.segments.map { segment in
        segment.providers.reduce(0) { $0 + Double(places[$1]) } * frame.days
      }
      var nextArrival = 0
      while true {
        let eventTime = events.nextTime()
        let arrivalTime = nextArrival < arrivals.arrivals.count ? arrivals.arrivals[nextArrival].time : .infinity
        let changeTime =
          nextChange < plan.placeChanges.count ? plan.placeChanges[nextChange].day : Double.infinity
        // Precedence at one instant: places first, then the event list, then new clients.
        if changeTime <= eventTime, changeTime <= arrivalTime {
          if changeTime >= frame.end { break }
          now = max(changeTime, frame.start)
          changePlaces(plan.placeChanges[nextChange])
          nextChange += 1
        } else if eventTime <= arrivalTime {
          if eventTime >= frame.end { break }
          now = eventTime
          handle(events.removeFirst())
        } else {
          if arrivalTime >= frame.end { break }
          now = arrivalTime
          arrive(arrivals.arrivals[nextArrival])
          nextArrival += 1
          eventCount += 1
        }
      }
      now = frame.end
      closeMonth(index, placeDays: placeDays, record: record)
    }
    return closeBooks()
  }

  private mutating func reset(_ number: Int) {
    replication = UInt32(number)
    clients.removeAll()
    events.removeAll()
    lists.removeAll()
    observer.reset()
    ledger.reset()
    for provider in places.indices {
      places[provider] = plan.initialPlaces[provider]
      used[provider] = 0
    }
    audit = Audit()
    yearNumber = 0
    now = plan.calendar.months[0].start
    month = -1
  }

  private mutating func handle(_ event: EventList.Event) {
    // An event that no longer holds: the client has moved on since.
    guard clients[event.client].event == event.sequence else { return }
    eventCount += 1
    switch event.kind {
    case .careEnds: completeCare(of: event.client)
    case .patienceEnds: dropOut(event.client)
    case .clientReturns: comeBack(event.client)
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

  private mutating func changePlaces(_ change: SimulationPlan.PlaceChange) {
    let difference = change.places - places[change.provider]
    places[change.provider] = change.places
    observer.placesChanged(in: plan.providerSegments[change.provider], by: difference, at: now)
    fillPlaces(of: change.provider)
  }

  private mutating func closeMonth(
    _ index: Int, placeDays: [Double], record: (Int, UnsafePointer<Double>) -> Void
  ) {
    ledger.monthCloses()
    let tallies = observer.monthCloses(
      places: { segment in plan.segments[segment].providers.reduce(0) { $0 + Double(places[$1]) } },
      placeDaysAtOpening: { placeDays[$0] },
      cost: { Double(ledger.cents(of: $0)) / 100 })
    let segments = plan.segments.count
    for segment in 0..<segments {
      audit.careDaysByMonth += tallies[Tally.careDays.rawValue * segments + segment]
      audit.waitingDaysByMonth += tallies[Tally.waitingDays.rawValue * segments + segment]
    }
    if index >= plan.calendar.warmUpMonths { record(index - plan.calendar.warmUpMonths, UnsafePointer(tallies)) }
  }

  /// Counts who is still there, and what they still owe, for the identities.
  private mutating func closeBooks() -> Audit {
    let start = plan.calendar.months[0].start
    for index in 0..<clients.count {
      let client = clients[index]
      switch client.state {
      case .gone: continue
      case .away: audit.away += 1
      case .waiting:
        audit.waiting += 1
        audit.waitingDaysByClient += now - max(start, client.joined)
      case .inCare, .blocked:
        audit.inCare += 1
        audit.careDaysByClient += now - client.started
        if client.state == .blocked { audit.waitingDaysByClient += now - max(start, client.joined) }
        ledger.stillInCare(
          with: Int(client.provider), severity: client.severity, startedIn: Int(client.startMonth), at: client.started)
      }
    }
    audit.centsByMonth = ledger.centsByMonth
    audit.centsByProvider = ledger.centsByProvider.reduce(0, +)
    audit.centsByClient = ledger.centsByClient
    return audit
  }
}
