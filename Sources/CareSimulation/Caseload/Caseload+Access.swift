internal import Glibc
internal import Sampling
internal import YouthCare

// The front door: who passes it, when, and at what cost (MODEL.md, D).
extension Caseload {
  /// A segment's door in a month that opens.
  ///
  /// - Parameters:
  ///   - strictness: what the municipality adds to that of the levers, to steer.
  ///   - price: the month's price level.
  mutating func openDoor(of segment: SegmentIndex, extraStrictness strictness: Double, price: Double) {
    doors[segment].extraStrictness = strictness
    doors[segment].dayValue = segments[segment].dayValue * price
    setDoor(of: segment)
    doors[segment].cost = 0
    doors[segment].bridgedDays = 0
  }

  /// A segment's door, as the levers stand now: they are set for a day.
  private mutating func setDoor(of segment: SegmentIndex) {
    let access = segments[segment].access.access
    let strictness = min(1, segments[segment].access.value(of: .strictness, at: now) + doors[segment].extraStrictness)
    let frontLine = segments[segment].access.value(of: .frontLine, at: now)
    let steering = segments[segment].access.value(of: .steering, at: now)
    doors[segment].matchingDelay = segments[segment].access.value(of: .matchingDelay, at: now)
    doors[segment].diversion = strictness * access.diversion
    doors[segment].frontLine = frontLine * access.frontLineGross * access.frontLineNet
    doors[segment].judges = strictness > 0 || frontLine > 0
    doors[segment].costOfRequest = strictness * access.strictnessCost
    doors[segment].costOfPractice = frontLine * access.frontLineCost
    doors[segment].reserve = segments[segment].access.value(of: .crisisReserve, at: now)
    doors[segment].bridging = segments[segment].access.value(of: .bridging, at: now)
    doors[segment].waitResponse = access.waitResponse(steering: steering)
    doors[segment].qualityResponse = access.qualityResponse(steering: steering)
    doors[segment].usesWeights =
      doors[segment].waitResponse != 0 || doors[segment].qualityResponse != 0 || doors[segment].marketMoved
  }

  /// A door moves inside a month: what bridging care has cost so far is booked, and who is let in starts.
  mutating func moveDoor(of segment: SegmentIndex) {
    bridge(in: segment)
    setDoor(of: segment)
    if segments[segment].access.access.substitution != nil {
      substitutions[segment].probability = segments[segment].access.value(of: .substitution, at: now)
    }
    for provider in segments[segment].providers {
      forgetWeight(of: provider)
      fillPlaces(of: provider)
    }
  }

  // MARK: - Requests

  /// Whether a new client passes the door; else he is gone, or comes back later (MODEL.md, D2 and D4).
  ///
  /// Urgent clients pass. Who was in care before is known, and isn't judged again.
  mutating func passes(_ client: Int, in segment: SegmentIndex) -> Bool {
    guard clients[client].rank == 2 else { return true }
    let referrer = Int(clients[client].referrer)
    let isPractice = segments[segment].access.isGeneralPractitioner[referrer]
    doors[segment].cost += doors[segment].costOfRequest + (isPractice ? doors[segment].costOfPractice : 0)
    luck.access.seek(to: decision(client), replication: clock.replication)
    let isKeptOut = luck.access.uniform() < (isPractice ? doors[segment].frontLine : 0)
    let diversion = doors[segment].diversion * segments[segment].access.controllability[referrer]
    let number = luck.access.uniform()
    if isKeptOut {
      observer.count(.diverted, in: segment)
      leaveForGood(client)
      return false
    }
    guard number < abs(diversion) else { return true }
    guard diversion > 0 else {
      bringAnother(than: client, in: segment)
      return true
    }
    observer.count(.diverted, in: segment)
    let access = segments[segment].access.access
    guard luck.access.uniform() < access.diversionReturns else {
      leaveForGood(client)
      return false
    }
    if luck.access.uniform() < access.diversionHeavier, becomeHeavier(client, in: segment) {
      observer.count(.divertedHeavier, in: segment)
    }
    goAway(client, toReturnTo: segment, after: -access.diversionDelay * log(luck.access.uniformPositive()))
    return false
  }

  /// Help that is given brings a client who wouldn't have come (MODEL.md, D2: diversion can be below 0).
  private mutating func bringAnother(than client: Int, in segment: SegmentIndex) {
    var other = Client(
      origin: clients[client].origin, candidate: CandidateID.echo(of: clients[client].candidate))
    other.severity = clients[client].severity
    other.referrer = clients[client].referrer
    if clients[client].marks.contains(.referred) { other.marks.insert(.referred) }
    audit.clientsIn += 1
    observer.count(.arrivals, in: segment)
    observer.referrers.count(.arrivals, of: other, in: segment)
    enter(clients.insert(other), segment: segment)
  }

  /// One severity heavier, if there is one.
  ///
  /// - Returns: whether there is.
  @discardableResult
  func becomeHeavier(_ client: Int, in segment: SegmentIndex) -> Bool {
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
  @inline(__always)
  mutating func matchingTime(of client: Int, in segment: SegmentIndex) -> Double {
    guard clients[client].rank == 2 else { return 0 }
    if clients[client].marks.contains(.matched) {
      clients[client].marks.remove(.matched)
      return 0
    }
    var delay = doors[segment].matchingDelay
    if doors[segment].subcontracted > 0 {
      luck.subcontract.seek(to: decision(client), replication: clock.replication)
      if luck.subcontract.uniform() < doors[segment].subcontracted { delay += doors[segment].subcontractingDelay }
    }
    return delay
  }

  /// Waits to be matched with a provider; patience runs from here.
  mutating func match(_ client: Int, for segment: SegmentIndex, in delay: Double) {
    beginWait(of: client, for: segment)
    awaitMatch(of: client, in: delay, patience: drawPatience(of: client, for: segment))
  }

  /// Waits to be matched, unless patience ends before.
  mutating func awaitMatch(of client: Int, in delay: Double, patience: Double) {
    clients[client].marks.insert(.matching)
    clients[noteOf: client].patienceEnds = now + patience
    schedule(patience < delay ? .patienceEnds : .clientMatched, of: client, after: min(patience, delay))
  }

  /// Has been matched: starts, or joins the list by the date of the request.
  mutating func becomeMatched(_ client: Int) {
    clients[client].marks.remove(.matching)
    clients[client].event = 0
    let segment = clients[client].goal
    let choice = chooseProvider(for: client, in: segment)
    guard let provider = choice.provider else {
      request(of: choice.preferred)
      lists.append(client, to: choice.list, in: clients, at: now)
      return schedule(.patienceEnds, of: client, after: clients[noteOf: client].patienceEnds - now)
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
  ///
  /// - Returns: what access has cost this month, in cents, by segment.
  mutating func closeDoors() -> [Int] {
    let costs = segments.indices.map { segment in
      let access = segments[segment].access.access
      bridge(in: segment)
      if access.reassessment > 0 {
        let reviews = census[segment].inCare.days / (access.reassessment * plan.calendar.daysPerMonth)
        doors[segment].cost += reviews * access.reassessmentCost
      }
      return doors[segment].cost > 0 ? Cents.rounded(euros: doors[segment].cost) : 0
    }
    checkLists()
    return costs
  }

  /// Bridging care for those who waited this month, as far as it isn't counted yet.
  private mutating func bridge(in segment: SegmentIndex) {
    let waiting = census[segment].waiting
    let waited = waiting.days - Double(waiting.clients) * (monthEnd - now)
    if doors[segment].bridging > 0 {
      let access = segments[segment].access.access
      doors[segment].cost +=
        doors[segment].bridging * access.bridgingCost * (waited - doors[segment].bridgedDays)
        * doors[segment].dayValue
    }
    doors[segment].bridgedDays = waited
  }

  /// Checks who still needs care, where the list is managed (MODEL.md, D7).
  private mutating func checkLists() {
    let index = month - plan.calendar.warmUpMonths + 1
    func isDue(_ every: Double) -> Bool { ContractCalendar.isDue(in: index, everyMonths: every) }
    guard segments.indices.contains(where: { isDue(segments[$0].access.access.cleanUp) }) else { return }
    for client in 0..<clients.count
    where clients[client].state == .waiting && clients[client].rank == 2 && !clients[client].marks.contains(.checked) {
      let segment = clients[client].goal
      guard isDue(segments[segment].access.access.cleanUp) else { continue }
      clients[client].marks.insert(.checked)
      luck.listCheck.seek(to: decision(client), replication: clock.replication)
      guard luck.listCheck.uniform() < segments[segment].access.access.stale else { continue }
      takeOffList(client)
      observer.count(.dropOuts, in: segment)
      leaveForGood(client)
    }
  }
}
