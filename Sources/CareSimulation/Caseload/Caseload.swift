internal import Sampling
internal import YouthCare

/// The clients of a replication: who they are, where they wait or are in care, and what comes next for each.
///
/// The only hot part. It knows contracts by their gates and the front doors of segments, and tells the observer and the
/// meter what happens; it reads neither.
///
/// What is called for each event is `mutating` even where it changes nothing: a call of the other kind copies the whole
/// first (a seventh of the time, measured).
struct Caseload: ~Copyable {
  let plan: OrderedPlan
  /// The plan's parts that the event loop touches, in memory of its own.
  let segments: OwnedBuffer<SegmentIndex, SegmentPlan>
  /// These parts until the contract starts and from then on, where they may differ.
  let phases: CaseloadPhases?
  let kernel: BehaviouralKernel
  let horizon: Double
  let start: Double
  /// Whose random numbers are drawn for a client.
  let streams: OwnedBuffer<Origin, StreamName>
  let laws: CaseloadLaws
  var luck: CaseloadLuck

  /// What contracts and front doors let it know of them, and what part of a segment's requests is helped elsewhere.
  let gates: OwnedBuffer<ContractIndex, Gate>
  let doors: OwnedBuffer<SegmentIndex, Door>
  let substitutions: OwnedBuffer<SegmentIndex, HelpElsewhere>
  /// The weights of a segment's providers in choices, each added to those before it.
  let weightsThrough: OwnedBuffer<ContractIndex, Double>

  var clients = ClientStore()
  var events: EventList
  var lists: WaitingLists
  var arrivals = ArrivalBuffer()
  /// Who is where, by segment.
  let census: OwnedBuffer<SegmentIndex, Census>
  /// Who is in care outside the contracts.
  var outside: OutsideCare

  var clock = Clock()
  var monthEnd = 0.0
  /// The budget year, from 1 in the first month.
  var yearNumber: UInt8 = 0

  var meter: CareMeter
  var observer: MonthlyObserver
  let flows: OwnedBuffer<ContractIndex, ProviderFlow>
  var audit = Audit()
  /// Model events so far: arrivals, ends of care, drop-outs and returns.
  var eventCount = 0

  init(_ plan: OrderedPlan, seed: UInt64) {
    self.plan = plan
    phases = plan.present.map { CaseloadPhases(present: $0, own: plan) }
    segments = OwnedBuffer(phases?.present ?? plan.segments.map { $0.unshared() })
    kernel = plan.kernel
    horizon = plan.calendar.horizon
    start = plan.calendar.months[0].start
    streams = OwnedBuffer(plan.segments.map(\.stream) + plan.contracts.map(\.stream))
    laws = CaseloadLaws(plan.segments)
    luck = CaseloadLuck(seed: seed)
    gates = OwnedBuffer(plan.gates)
    doors = OwnedBuffer(repeating: Door(), count: plan.segments.count)
    substitutions = OwnedBuffer(repeating: HelpElsewhere(), count: plan.segments.count)
    weightsThrough = OwnedBuffer(repeating: 0, count: plan.contracts.count)
    events = EventList(
      from: plan.calendar.months[0].start, to: plan.calendar.horizon, eventsPerDay: plan.eventsPerDay)
    lists = WaitingLists(count: plan.listCount, until: plan.calendar.horizon)
    census = OwnedBuffer(zip(plan.balance.segments, plan.segments).map { Census($0, $1) })
    outside = OutsideCare(plan.segments)
    meter = CareMeter(plan)
    observer = MonthlyObserver(plan.scenario, years: plan.calendar.years.count)
    flows = OwnedBuffer(repeating: ProviderFlow(), count: plan.contracts.count)
  }

  @inline(__always)
  var now: Double { clock.now }
  @inline(__always)
  var month: Int { clock.month }

  /// Nobody is there, before the first month of a replication.
  mutating func reset(_ replication: UInt32) {
    clock = Clock(replication: replication, now: start)
    yearNumber = 0
    clients.removeAll()
    events.removeAll()
    lists.removeAll()
    for segment in census.indices { census[segment] = Census(plan.balance.segments[segment], segments[segment]) }
    outside.reset()
    meter.reset()
    observer.reset()
    flows.fill(with: ProviderFlow())
    audit = Audit()
    for contract in gates.indices { gates[contract] = plan.gates[contract.position] }
    let first = plan.policy(in: 0)
    for segment in doors.indices { doors[segment] = first.doors[segment.position] }
    beginPhase(phases?.present)
  }

  // MARK: - The month

  /// A month opens, in a budget year by its position.
  mutating func openMonth(_ index: Int, _ frame: ContractCalendar.Month) {
    clock.month = index
    monthEnd = frame.end
    for segment in census.indices {
      census[segment].monthOpens(days: frame.end - frame.start)
      if segments[segment].outside != nil { outside.monthOpens(in: segment, days: frame.end - frame.start) }
    }
    if index == plan.calendar.warmUpMonths {
      // What is counted over the contract begins with it.
      observer.referrers.reset()
      for segment in census.indices {
        observer.volumes.add(Double(census[segment].inCare.clients), to: .clients, segment)
      }
    }
    observer.monthOpens(until: frame.end, year: plan.calendar.position(ofYearIn: index))
    meter.monthOpens(index, at: frame.start, until: frame.end)
    let months = plan.calendar.months
    if index == 0 || index == plan.calendar.warmUpMonths || months[index].year != months[index - 1].year { openYear() }
  }

  /// Counts clients anew in each budget year, and when the contract starts.
  private mutating func openYear() {
    yearNumber += 1
    for client in 0..<clients.count {
      switch clients[client].state {
      case .inCare, .blocked, .outside: countClient(client)
      case .waiting, .away, .gone: break
      }
    }
  }

  @inline(__always)
  mutating func countClient(_ client: Int) {
    guard clients[client].countedYear != yearNumber else { return }
    clients[client].countedYear = yearNumber
    observer.count(.clients, in: clients[client].segment)
  }

  // MARK: - Events

  @inline(__always)
  mutating func handle(_ event: EventList.Event) {
    // An event that no longer holds: the client has moved on since.
    guard clients[event.client].event == event.sequence else { return }
    eventCount += 1
    switch event.kind {
    case .careEnds: completeCare(of: event.client)
    case .patienceEnds: dropOut(event.client)
    case .clientReturns: comeBack(event.client)
    case .clientMatched: becomeMatched(event.client)
    case .transferDue: transferDue(event.client)
    case .outsideCareEnds: endOutside(event.client)
    }
  }

  /// Puts the client's next event on the list; what lies beyond the contract never comes up.
  @inline(__always)
  mutating func schedule(_ kind: EventKind, of client: Int, after delay: Double) {
    let time = now + delay
    clients[client].event = time < horizon ? events.schedule(kind, of: client, at: time) : 0
  }

  /// The address of a client's decisions at his present step.
  @inline(__always)
  func decision(_ client: Int) -> Decision {
    Decision(
      stream: streams[clients[client].origin], candidate: clients[client].candidate,
      episode: clients[client].episode)
  }

  // MARK: - Places

  /// A contract's provider has so many places from now on.
  ///
  /// MODEL.md, W3.
  mutating func setPlaces(of contract: ContractIndex, to places: Int) {
    guard places != gates[contract].places else { return }
    if gates[contract].isLimited {
      observer.placesChanged(in: gates[contract].segment, by: places - gates[contract].places, at: now)
    }
    gates[contract].places = places
    forgetWeight(of: contract)
  }

  /// The places of a segment's providers.
  func places(in segment: SegmentIndex) -> Double {
    segments[segment].providers.reduce(0) { $0 + Double(gates[$1].places) }
  }

  func isOpen(_ contract: ContractIndex) -> Bool { gates[contract].tenure.isOpen(in: month) }

  /// The providers of a segment with whom clients can start.
  func openProviders(in segment: SegmentIndex) -> [ContractIndex] {
    segments[segment].providers.filter { isOpen($0) }
  }

  func hasOpenProvider(in segment: SegmentIndex) -> Bool { segments[segment].providers.contains { isOpen($0) } }

  // MARK: - The end

  /// Where time doesn't pass: the segment of the next event's client.
  @inline(never)
  mutating func segmentAtStandstill() -> SegmentIndex {
    let client = events.nextClient() ?? 0
    return clients[client].state == .inCare ? clients[client].segment : clients[client].goal
  }

  /// Counts who is still there, and what they still owe, for the identities.
  mutating func closeBooks() {
    for index in 0..<clients.count {
      let client = clients[index]
      switch client.state {
      case .gone: continue
      case .away: audit.away += 1
      case .outside:
        audit.outside += 1
        audit.outsideDaysByClient += now - client.started
      case .waiting:
        audit.waiting += 1
        if waitsInVain(index) { audit.waitingInVain += 1 }
        observer.referrers.count(.waiting, of: client, in: client.goal)
        audit.waitingDaysByClient += now - max(start, client.joined)
      case .inCare, .blocked:
        audit.inCare += 1
        audit.careDaysByClient += now - client.started
        flows[client.provider].careDaysByClient += now - client.started
        if client.state == .blocked {
          audit.waitingDaysByClient += now - max(start, client.joined)
          observer.referrers.count(.waiting, of: client, in: client.goal)
        }
        meter.stillInCare(with: client.provider, severity: client.severity, stay(of: index))
      }
    }
    audit.centsByMonth = meter.centsByMonth
    audit.centsByClient = meter.centsByClient
  }

  /// Whether a client waits on the list of a provider who has closed, while another one is open.
  private func waitsInVain(_ client: Int) -> Bool {
    let segment = clients[client].goal
    guard !segments[segment].isPooled, !clients[client].marks.contains(.matching), hasOpenProvider(in: segment) else {
      return false
    }
    return !segments[segment].providers.contains { gates[$0].list == clients[client].list && isOpen($0) }
  }

  /// What went through a contract.
  func flow(of contract: ContractIndex) -> ProviderFlow {
    var flow = flows[contract]
    flow.starts = gates[contract].starts
    flow.listDays = lists.days(of: gates[contract].list)
    flow.closedIn = gates[contract].tenure.hasLeft(in: month) ? gates[contract].tenure.intakeEnds : nil
    return flow
  }
}
