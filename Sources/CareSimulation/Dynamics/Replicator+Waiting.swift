internal import Sampling
internal import YouthCare

extension Replicator {
  /// Where a client can start, or else the list on which he waits.
  struct ProviderChoice {
    var provider: Int?
    var list: Int
    /// Whom he asked for.
    var preferred: Int
  }

  /// Joins a segment: starts at once if there is room, waits otherwise.
  mutating func enter(_ client: Int, segment: Int) {
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
  private mutating func ownPlace(of client: Int) -> ProviderChoice? {
    guard clients[client].marks.contains(.broughtIn) else { return nil }
    clients[client].marks.remove(.broughtIn)
    let provider = Int(clients[client].provider)
    guard isOpen(provider), hasRoom(provider, for: client) else { return nil }
    return ProviderChoice(provider: provider, list: providerLists[provider], preferred: provider)
  }

  /// A provider doesn't take a client, who is referred again later; he keeps his date where the region lets him.
  @inline(never)
  mutating func refuse(_ client: Int, for segment: Int, afterWaiting days: Double) {
    clients[client].event = 0
    clients[client].marks.insert(.matched)
    if kernel.behaviour.refused == .keepDate {
      clients[client].credit += Float(days + kernel.behaviour.rematchDelay)
    }
    goAway(client, toReturnTo: segment, after: kernel.behaviour.rematchDelay)
  }

  /// Chooses a provider by the shares, on one number.
  ///
  /// Where clients wait for one provider, the choice stands. On a pooled list a full provider is passed over for the
  /// one with most free places (ties: the first). Where somebody waits nobody has a free place.
  mutating func chooseProvider(for client: Int, in segment: Int) -> ProviderChoice {
    let providers = segments[segment].providers
    let first = providers.lowerBound
    var preferred = first
    if providers.count > 1 {
      luck.provider.seek(to: decision(client), replication: replication)
      if doors[segment].usesWeights {
        preferred = chooseByWeight(in: segment)
      } else {
        preferred += luck.provider.choose(segments[segment].providerShares)
        if hasLeft(preferred), let other = chooseOpenProvider(in: segment) { preferred = other }
      }
    }
    if hasRoom(preferred, for: client) {
      return ProviderChoice(provider: preferred, list: providerLists[preferred], preferred: preferred)
    }
    guard segments[segment].isPooled, providers.count > 1 else {
      return ProviderChoice(provider: nil, list: providerLists[preferred], preferred: preferred)
    }
    var best: Int?
    var mostFree = 0
    for provider in providers
    where places[provider] - used[provider] > mostFree && hasRoom(provider, for: client) {
      best = provider
      mostFree = places[provider] - used[provider]
    }
    return ProviderChoice(provider: best, list: segments[segment].firstList, preferred: preferred)
  }

  /// Whether a provider's notice is over: nobody starts with him any more.
  func hasLeft(_ provider: Int) -> Bool { contracts[provider].closesIn <= month }

  /// Whether clients can start with a provider: he has come, and has not left.
  ///
  /// Before the first month, who is there on its first day counts as open.
  func isOpen(_ provider: Int) -> Bool { supply[provider].opensIn <= max(0, month) && !hasLeft(provider) }

  /// Somebody asks for a provider: what his plans for staff go by.
  @inline(__always)
  func request(of provider: Int) { supply[provider].requests += 1 }

  /// Somebody asks for care and for no provider in particular.
  private func requestOfAll(in segment: Int) {
    for provider in segments[segment].providers { supply[provider].requests += supply[provider].share }
  }

  /// A provider among those who are left, by their shares on the next number; `nil` where all have gone.
  private mutating func chooseOpenProvider(in segment: Int) -> Int? {
    let first = segments[segment].providers.lowerBound
    let shares = segments[segment].providerShares.enumerated().map { hasLeft(first + $0.offset) ? 0 : $0.element }
    return shares.contains { $0 > 0 } ? first + luck.provider.choose(shares.normalised) : nil
  }

  /// Who waits for a provider who leaves is referred to another, and keeps his date.
  mutating func referOn(from provider: Int) {
    guard !segments[providerSegments[provider]].isPooled else { return }
    var waiting: [Int] = []
    while let client = lists.first(of: providerLists[provider]) {
      lists.remove(client, in: clients, at: now)
      waiting.append(client)
    }
    for client in waiting {
      lists.append(client, to: chooseProvider(for: client, in: Int(clients[client].goal)).list, in: clients, at: now)
    }
  }

  /// Whether a client can start with a provider now: a free place, and a contract that lets him start.
  ///
  /// Where a ceiling holds back who waits, nobody overtakes them.
  private mutating func hasRoom(_ provider: Int, for client: Int) -> Bool {
    guard used[provider] < places(of: provider, for: client) else { return false }
    guard stopsIntake[provider], clients[client].rank == 2 else { return true }
    return lists.first(of: providerLists[provider]) == nil && admits(client, to: provider)
  }

  /// The places that a client can have: a reserve is kept for those who are urgent.
  @inline(__always)
  mutating func places(of provider: Int, for client: Int) -> Int {
    let reserve = doors[providerSegments[provider]].reserve
    guard reserve > 0, clients[client].rank == 2, places[provider] != .max else { return places[provider] }
    return places[provider] - Int((reserve * Double(places[provider])).rounded())
  }

  /// Begins to wait for a segment.
  mutating func beginWait(of client: Int, for segment: Int) {
    clients[client].state = .waiting
    clients[client].goal = UInt8(segment)
    clients[client].joined = now
    clients[client].event = 0
    clients[client].marks.remove(.checked)
    observer.joinedList(of: segment, at: now)
  }

  /// No longer waits for a segment.
  mutating func leaveList(_ client: Int) {
    observer.leftList(of: Int(clients[client].goal), at: now)
    audit.waitingDaysByClient += now - max(start, clients[client].joined)
  }

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
  private mutating func wait(_ client: Int, for segment: Int, on list: Int) {
    beginWait(of: client, for: segment)
    lists.append(client, to: list, in: clients, at: now)
    schedule(.patienceEnds, of: client, after: drawPatience(of: client, for: segment))
  }

  /// How many days a client who begins to wait does so before he gives up: infinity where he never does.
  mutating func drawPatience(of client: Int, for segment: Int) -> Double {
    guard canDropOut(client, of: segment),
      let patience = segments[segment].patienceSamplers[Int(clients[client].severity)]
    else { return .infinity }
    luck.patience.seek(to: decision(client), replication: replication)
    return patience.draw(&luck.patience) * segments[segment].patienceFactor.value(at: now)
  }

  /// Whether a client's patience can end; where urgent clients stay, only a regular one's.
  func canDropOut(_ client: Int, of segment: Int) -> Bool {
    clients[client].rank == 2 || !segments[segment].urgentStay
  }

  /// Patience has ended: the client leaves the list, and his destination is drawn.
  mutating func dropOut(_ client: Int) {
    let segment = Int(clients[client].goal)
    let waited = now - clients[client].joined
    // He asked for care, though not yet for a provider.
    if clients[client].marks.contains(.matching) { requestOfAll(in: segment) }
    takeOffList(client)
    observer.droppedOut(of: segment)
    if segments[segment].feedback.deterioration > 0 {
      worsen(client, in: segment, afterExtra: extraMonths(of: client, in: segment, afterWaiting: waited))
    }
    if let dropOut = segments[segment].dropOut, dropOut.recovered < 1 {
      luck.dropOutDestination.seek(to: decision(client), replication: replication)
      let destination = luck.dropOutDestination.uniform()
      if destination >= dropOut.recovered { observer.leftUnresolved(in: segment) }
      if destination >= dropOut.recovered + dropOut.elsewhere, dropOut.returns > 0, let delay = dropOut.returnDelay {
        if luck.dropOutDestination.uniform() < dropOut.returnHeavier { becomeHeavier(client, in: segment) }
        let isUrgent = luck.dropOutDestination.uniform() < dropOut.returnUrgent
        if isUrgent { clients[client].rank = min(1, clients[client].rank) }
        luck.returnDelay.seek(to: decision(client), replication: replication)
        goAway(client, toReturnTo: segment, after: delay.draw(&luck.returnDelay))
        return
      }
    }
    leaveForGood(client)
  }
}
