internal import Glibc
internal import Sampling
internal import YouthCare

// The front door: who passes it, when, and at what cost (model notes, D).
extension Replicator {
  /// The doors of a month.
  mutating func openDoors() {
    for segment in 0..<segments.count {
      setDoor(of: segment)
      doors[segment].cost = 0
      doors[segment].bridgedDays = 0
    }
  }

  /// A segment's door, as the levers stand now: they are set for a day.
  private mutating func setDoor(of segment: Int) {
    let access = segments[segment].access.access
    let strictness = min(1, segments[segment].access.strictness.value(at: now) + extraStrictness(in: segment))
    let frontLine = segments[segment].access.frontLine.value(at: now)
    let steering = segments[segment].access.steering.value(at: now)
    doors[segment].matchingDelay = segments[segment].access.matchingDelay.value(at: now)
    doors[segment].diversion = strictness * access.diversion
    doors[segment].frontLine = frontLine * access.frontLineGross * access.frontLineNet
    doors[segment].judges = strictness > 0 || frontLine > 0
    doors[segment].costOfRequest = strictness * access.strictnessCost
    doors[segment].costOfPractice = frontLine * access.frontLineCost
    doors[segment].reserve = segments[segment].access.crisisReserve.value(at: now)
    doors[segment].bridging = segments[segment].access.bridging.value(at: now)
    doors[segment].waitResponse = access.waitResponse(steering: steering)
    doors[segment].qualityResponse = access.qualityResponse(steering: steering)
    doors[segment].usesWeights =
      doors[segment].waitResponse != 0 || doors[segment].qualityResponse != 0 || doors[segment].marketMoved
  }

  /// A door moves inside a month: what bridging care has cost so far is booked, and who is let in starts.
  mutating func moveDoor(of segment: Int) {
    bridge(in: segment)
    setDoor(of: segment)
    for provider in segments[segment].providers {
      forgetWeight(of: provider)
      fillPlaces(of: provider)
    }
  }

  // MARK: - Requests

  /// Whether a new client passes the door; else he is gone, or comes back later (model notes, D2 and D4).
  ///
  /// Urgent clients pass. Who was in care before is known, and isn't judged again.
  mutating func passes(_ client: Int, in segment: Int) -> Bool {
    guard clients[client].rank == 2 else { return true }
    let referrer = Int(clients[client].referrer)
    let isPractice = segments[segment].access.isGeneralPractitioner[referrer]
    doors[segment].cost += doors[segment].costOfRequest + (isPractice ? doors[segment].costOfPractice : 0)
    luck.access.seek(to: decision(client), replication: replication)
    let isKeptOut = luck.access.uniform() < (isPractice ? doors[segment].frontLine : 0)
    let diversion = doors[segment].diversion * segments[segment].access.controllability[referrer]
    let number = luck.access.uniform()
    if isKeptOut {
      observer.diverted(in: segment)
      leaveForGood(client)
      return false
    }
    guard number < abs(diversion) else { return true }
    guard diversion > 0 else {
      bringAnother(than: client, in: segment)
      return true
    }
    observer.diverted(in: segment)
    let access = segments[segment].access.access
    guard luck.access.uniform() < access.diversionReturns else {
      leaveForGood(client)
      return false
    }
    if luck.access.uniform() < access.diversionHeavier { becomeHeavier(client, in: segment) }
    goAway(client, toReturnTo: segment, after: -access.diversionDelay * log(luck.access.uniformPositive()))
    return false
  }

  /// Help that is given brings a client who wouldn't have come (model notes, D2: diversion can be below 0).
  private mutating func bringAnother(than client: Int, in segment: Int) {
    var other = Client()
    other.origin = clients[client].origin
    other.candidate = CandidateID.echo(of: clients[client].candidate)
    other.severity = clients[client].severity
    other.referrer = clients[client].referrer
    audit.clientsIn += 1
    observer.arrived(in: segment)
    enter(clients.insert(other), segment: segment)
  }

  /// One severity heavier, if there is one.
  ///
  /// - Returns: whether there is.
  @discardableResult
  func becomeHeavier(_ client: Int, in segment: Int) -> Bool {
    let heaviest = segments[segment].severityShares.count - 1
    guard clients[client].severity < heaviest else { return false }
    clients[client].severity += 1
    return true
  }

  mutating func leaveForGood(_ client: Int) {
    audit.clientsOut += 1
    clients.remove(client)
  }

  // MARK: - Matching

  /// Days until a client can start; who is urgent, or has been matched before, doesn't wait for it.
  mutating func matchingTime(of client: Int, in segment: Int) -> Double {
    guard clients[client].rank == 2 else { return 0 }
    if clients[client].marks.contains(.matched) {
      clients[client].marks.remove(.matched)
      return 0
    }
    var delay = doors[segment].matchingDelay
    if doors[segment].subcontracted > 0 {
      luck.subcontract.seek(to: decision(client), replication: replication)
      if luck.subcontract.uniform() < doors[segment].subcontracted { delay += doors[segment].subcontractingDelay }
    }
    return delay
  }

  /// Waits to be matched with a provider; patience runs from here.
  mutating func match(_ client: Int, for segment: Int, in delay: Double) {
    beginWait(of: client, for: segment)
    awaitMatch(of: client, in: delay, patience: drawPatience(of: client, for: segment))
  }

  /// Waits to be matched, unless patience ends before.
  mutating func awaitMatch(of client: Int, in delay: Double, patience: Double) {
    clients[client].marks.insert(.matching)
    clients[client].patienceEnds = now + patience
    schedule(patience < delay ? .patienceEnds : .clientMatched, of: client, after: min(patience, delay))
  }

  /// Has been matched: starts, or joins the list by the date of the request.
  mutating func becomeMatched(_ client: Int) {
    clients[client].marks.remove(.matching)
    clients[client].event = 0
    let segment = Int(clients[client].goal)
    let choice = chooseProvider(for: client, in: segment)
    guard let provider = choice.provider else {
      request(of: choice.preferred)
      lists.append(client, to: choice.list, in: clients, at: now)
      return schedule(.patienceEnds, of: client, after: clients[client].patienceEnds - now)
    }
    request(of: provider)
    leaveList(client)
    let waited = now - clients[client].joined
    if accepts(client, by: provider) {
      start(client, with: provider, wait: waited + Double(clients[client].credit))
    } else {
      refuse(client, for: segment, afterWaiting: waited)
    }
  }

  // MARK: - The month's end

  /// The cost of bridging care and reviews, and the requests on lists that turn out to be solved.
  mutating func closeDoors() {
    for segment in 0..<segments.count {
      let access = segments[segment].access.access
      bridge(in: segment)
      if access.reassessment > 0 {
        let reviews = observer.tally(.careDays, segment) / (access.reassessment * plan.calendar.daysPerMonth)
        doors[segment].cost += reviews * access.reassessmentCost
      }
      guard doors[segment].cost > 0 else { continue }
      let cents = Cents.rounded(euros: doors[segment].cost)
      observer.spentOnAccess(cents: cents, in: segment)
      book.administer(cents, of: segments[segment].providers.lowerBound, in: month)
    }
    checkLists()
  }

  /// Bridging care for those who waited this month, as far as it isn't counted yet.
  private mutating func bridge(in segment: Int) {
    let frame = plan.calendar.months[month]
    let waited =
      observer.tally(.waitingDays, segment) - Double(observer.waitingClients(for: segment)) * (frame.end - now)
    if doors[segment].bridging > 0 {
      let access = segments[segment].access.access
      doors[segment].cost +=
        doors[segment].bridging * access.bridgingCost * (waited - doors[segment].bridgedDays)
        * dayValue(in: segment, frame)
    }
    doors[segment].bridgedDays = waited
  }

  /// The value of an average client's day at the prices of the month, in euro: a year's care, over its client-days.
  private mutating func dayValue(in segment: Int, _ frame: ContractCalendar.Month) -> Double {
    let reference = plan.contracts[segments[segment].providers.lowerBound].reference
    let days = reference.year.days.reduce(0, +)
    return days > 0 ? reference.fullCost * reference.cost.tariffRatio / days * levels(frame).price : 0
  }

  /// Checks who still needs care, where the list is managed (model notes, D7).
  private mutating func checkLists() {
    let index = month - plan.calendar.warmUpMonths + 1
    func isDue(_ every: Double) -> Bool { Self.isDue(in: index, everyMonths: every) }
    guard (0..<segments.count).contains(where: { isDue(segments[$0].access.access.cleanUp) }) else { return }
    for client in 0..<clients.count
    where clients[client].state == .waiting && clients[client].rank == 2 && !clients[client].marks.contains(.checked) {
      let segment = Int(clients[client].goal)
      guard isDue(segments[segment].access.access.cleanUp) else { continue }
      clients[client].marks.insert(.checked)
      luck.listCheck.seek(to: decision(client), replication: replication)
      guard luck.listCheck.uniform() < segments[segment].access.access.stale else { continue }
      takeOffList(client)
      observer.droppedOut(of: segment)
      leaveForGood(client)
    }
  }
}
