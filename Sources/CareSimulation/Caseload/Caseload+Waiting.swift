internal import Sampling
internal import YouthCare

extension Caseload {
  /// Where a client can start, or else the list on which he waits.
  struct ProviderChoice {
    var provider: ContractIndex?
    var list: ListIndex
    /// Whom he asked for.
    var preferred: ContractIndex
  }

  /// Joins a segment: starts at once if there is room, waits otherwise.
  mutating func enter(_ client: Int, segment: SegmentIndex) {
    // Who was refused, or brought in by a provider himself, is no new request.
    let isNew = !clients[client].marks.contains(.matched)
    let delay = matchingTime(of: client, in: segment)
    if delay > 0 { return match(client, for: segment, in: delay) }
    let choice = ownPlace(of: client) ?? chooseProvider(for: client, in: segment)
    if isNew { request(of: choice.preferred) }
    if let provider = choice.provider {
      if accepts(client, by: provider) {
        start(client, with: provider, wait: Double(clients[client].credit))
      } else {
        refuse(client, for: segment, afterWaiting: 0)
      }
    } else {
      wait(client, for: segment, on: choice.list)
    }
  }

  /// The place with the provider who brought a client in; `nil` where none did, or none is free any more.
  @inline(__always)
  private mutating func ownPlace(of client: Int) -> ProviderChoice? {
    guard clients[client].marks.contains(.broughtIn) else { return nil }
    clients[client].marks.remove(.broughtIn)
    let provider = clients[client].provider
    guard isOpen(provider), hasRoom(provider, for: client) else { return nil }
    return ProviderChoice(provider: provider, list: gates[provider].list, preferred: provider)
  }

  /// A provider doesn't take a client, who is helped outside the contracts, or referred again later; he keeps his date
  /// where the region lets him.
  @inline(never)
  mutating func refuse(_ client: Int, for segment: SegmentIndex, afterWaiting days: Double) {
    clients[client].event = 0
    if isHelpedOutside(client, in: segment) { return startOutside(client, in: segment) }
    clients[client].marks.insert(.matched)
    if kernel.behaviour.refused == .keepDate {
      clients[client].credit += Float(days + kernel.behaviour.rematchDelay)
    }
    goAway(client, toReturnTo: segment, after: kernel.behaviour.rematchDelay)
  }

  /// Chooses a provider by the shares, on one number.
  ///
  /// MODEL.md, W2.
  ///
  /// Where clients wait for one provider, the choice stands. On a pooled list a full provider is passed over for the
  /// one with most free places (ties: the first). Where somebody waits nobody has a free place.
  mutating func chooseProvider(for client: Int, in segment: SegmentIndex) -> ProviderChoice {
    let providers = segments[segment].providers
    var preferred = providers.lowerBound
    if providers.count > 1 {
      luck.provider.seek(to: decision(client), replication: clock.replication)
      if doors[segment].usesWeights {
        preferred = chooseByWeight(in: segment)
      } else {
        preferred = providers[offset: luck.provider.choose(segments[segment].providerShares)]
        if hasLeft(preferred), let other = chooseOpenProvider(in: segment) { preferred = other }
      }
    }
    if hasRoom(preferred, for: client) {
      return ProviderChoice(provider: preferred, list: gates[preferred].list, preferred: preferred)
    }
    guard segments[segment].isPooled, providers.count > 1 else {
      return ProviderChoice(provider: nil, list: gates[preferred].list, preferred: preferred)
    }
    var best: ContractIndex?
    var mostFree = 0
    for provider in providers
    where gates[provider].places - gates[provider].used > mostFree && hasRoom(provider, for: client) {
      best = provider
      mostFree = gates[provider].places - gates[provider].used
    }
    return ProviderChoice(provider: best, list: segments[segment].firstList, preferred: preferred)
  }

  /// Whether a provider's notice is over: nobody starts with him any more.
  func hasLeft(_ provider: ContractIndex) -> Bool { gates[provider].tenure.hasLeft(in: month) }

  /// Somebody asks for a provider: what his plans for staff go by.
  @inline(__always)
  func request(of provider: ContractIndex) { gates[provider].requests += 1 }

  /// Somebody asks for care and for no provider in particular.
  private func requestOfAll(in segment: SegmentIndex) {
    for provider in segments[segment].providers { gates[provider].requests += gates[provider].share }
  }

  /// A provider among those who are left, by their shares on the next number; `nil` where all have gone.
  private mutating func chooseOpenProvider(in segment: SegmentIndex) -> ContractIndex? {
    let providers = segments[segment].providers
    let shares = zip(providers, segments[segment].providerShares).map { hasLeft($0) ? 0 : $1 }
    return shares.contains { $0 > 0 } ? providers[offset: luck.provider.choose(shares.normalised)] : nil
  }

  /// Who waits for a provider who leaves is referred to another, and keeps his date.
  mutating func referOn(from provider: ContractIndex) {
    guard !segments[gates[provider].segment].isPooled else { return }
    var waiting: [Int] = []
    while let client = lists.first(of: gates[provider].list) {
      lists.remove(client, in: clients, at: now)
      waiting.append(client)
    }
    for client in waiting {
      lists.append(client, to: chooseProvider(for: client, in: clients[client].goal).list, in: clients, at: now)
    }
  }

  /// Whether a client can start with a provider now: a free place, and a contract that lets him start.
  ///
  /// Where a ceiling holds back who waits, nobody overtakes them.
  @inline(__always)
  private mutating func hasRoom(_ provider: ContractIndex, for client: Int) -> Bool {
    guard gates[provider].used < places(of: provider, for: client) else { return false }
    guard gates[provider].stopsIntake, clients[client].rank == 2 else { return true }
    return lists.first(of: gates[provider].list) == nil && admits(client, to: provider)
  }

  /// The places that a client can have: a reserve is kept for those who are urgent.
  @inline(__always)
  mutating func places(of provider: ContractIndex, for client: Int) -> Int {
    let reserve = doors[gates[provider].segment].reserve
    guard reserve > 0, clients[client].rank == 2, gates[provider].isLimited else { return gates[provider].places }
    return gates[provider].places - Int((reserve * Double(gates[provider].places)).rounded())
  }

  /// Begins to wait for a segment.
  @inline(__always)
  mutating func beginWait(of client: Int, for segment: SegmentIndex) {
    clients[client].state = .waiting
    clients[client].goal = segment
    clients[client].joined = now
    clients[client].event = 0
    clients[client].marks.remove(.checked)
    joinList(client, of: segment)
  }

  /// Somebody waits for a segment from now on.
  @inline(__always)
  mutating func joinList(_ client: Int, of segment: SegmentIndex) {
    census[segment].waiting.enter(daysLeft: monthEnd - now)
    audit.waitedDaysIn += Double(clients[client].credit)
    observer.count(.delayed, in: segment)
  }

  /// No longer waits for a segment.
  @inline(__always)
  mutating func leaveList(_ client: Int) {
    census[clients[client].goal].waiting.leave(daysLeft: monthEnd - now)
    audit.waitingDaysByClient += now - max(start, clients[client].joined)
    audit.waitedDaysOut += waitedSoFar(client)
  }

  /// How many days a client who waits has waited, those that still count included.
  @inline(__always)
  func waitedSoFar(_ client: Int) -> Double { now - clients[client].joined + Double(clients[client].credit) }

  /// No longer waits, and leaves whatever list he is on.
  mutating func takeOffList(_ client: Int) {
    if clients[client].marks.contains(.matching) {
      clients[client].marks.remove(.matching)
    } else {
      lists.remove(client, in: clients, at: now)
    }
    clients[client].event = 0
    leaveList(client)
  }

  /// Joins the waiting list; patience runs from here.
  @inline(__always)
  private mutating func wait(_ client: Int, for segment: SegmentIndex, on list: ListIndex) {
    beginWait(of: client, for: segment)
    lists.append(client, to: list, in: clients, at: now)
    schedule(.patienceEnds, of: client, after: drawPatience(of: client, for: segment))
  }

  /// How many days a client who begins to wait does so before he gives up: infinity where he never does.
  @inline(__always)
  mutating func drawPatience(of client: Int, for segment: SegmentIndex) -> Double {
    guard canDropOut(client, of: segment),
      let patience = laws.patience(in: segment, severity: clients[client].severity)
    else { return .infinity }
    luck.patience.seek(to: decision(client), replication: clock.replication)
    return patience.draw(&luck.patience) * segments[segment].patienceFactor.value(at: now)
  }

  /// Whether a client's patience can end; where urgent clients stay, only a regular one's.
  @inline(__always)
  func canDropOut(_ client: Int, of segment: SegmentIndex) -> Bool {
    clients[client].rank == 2 || !segments[segment].urgentStay
  }

  /// Patience has ended: the client leaves the list, and his destination is drawn.
  mutating func dropOut(_ client: Int) {
    let segment = clients[client].goal
    let waited = now - clients[client].joined
    // He asked for care, though not yet for a provider.
    if clients[client].marks.contains(.matching) { requestOfAll(in: segment) }
    takeOffList(client)
    observer.count(.dropOuts, in: segment)
    if segments[segment].feedback.deterioration > 0 {
      worsen(client, in: segment, afterExtra: extraMonths(of: client, in: segment, afterWaiting: waited))
    }
    if let dropOut = segments[segment].dropOut,
      dropOut.destinations[Int(clients[client].severity)].recovered < 1
    {
      let shares = dropOut.destinations[Int(clients[client].severity)]
      luck.dropOutDestination.seek(to: decision(client), replication: clock.replication)
      let destination = luck.dropOutDestination.uniform()
      // Care outside the contracts is where finding it elsewhere begins: few go another way than they would without it.
      let resolved = shares.recovered + shares.outside
      if destination >= shares.recovered, destination < resolved { return startOutside(client, in: segment) }
      if destination >= resolved { observer.count(.unresolvedDropOuts, in: segment) }
      if destination >= resolved + shares.elsewhere, shares.returns > 0, let delay = dropOut.returnDelay {
        if luck.dropOutDestination.uniform() < dropOut.rule.returnHeavier { becomeHeavier(client, in: segment) }
        let isUrgent = luck.dropOutDestination.uniform() < dropOut.rule.returnUrgent
        if isUrgent { clients[client].rank = min(1, clients[client].rank) }
        luck.returnDelay.seek(to: decision(client), replication: clock.replication)
        goAway(client, toReturnTo: segment, after: delay.draw(&luck.returnDelay))
        return
      }
      if destination >= resolved { observer.count(.takenOver, in: segment) }
    }
    leaveForGood(client)
  }
}
