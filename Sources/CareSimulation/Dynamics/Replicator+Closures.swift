internal import Glibc
internal import Sampling
internal import YouthCare

// A provider stops: who waits is referred on, who is in care moves to others, and others take over places (model notes,
// F7). Nobody is lost: who finds no place elsewhere stays until he does, or until his care is complete.
extension Replicator {
  /// A contract ends: nobody starts with its provider from now on.
  mutating func close(_ contract: Int) {
    guard supply[contract].closedIn == .max else { return }
    // A notice may have been over before.
    contracts[contract].closesIn = min(contracts[contract].closesIn, month)
    flows[contract].closedIn = contracts[contract].closesIn
    supply[contract].closedIn = month
    let frame = plan.calendar.months[month]
    supply[contract].closedPart = (now - frame.start) / frame.days
    doors[providerSegments[contract]].marketMoved = true
    // A guarantee is for the part of the period in which he was there.
    contracts[contract].period.floor = CareLedger.rounded(
      Double(contracts[contract].period.floor) * (1 - shareLeft(of: contract)))
    // What was paid ahead for the rest of a quarter goes back.
    book.pay(contracts[contract].innovationBooked - contracts[contract].innovationPaid, of: contract, in: month)
    contracts[contract].innovationPaid = contracts[contract].innovationBooked
    shareOut(providerSegments[contract])
    guard hasOpenProvider(in: providerSegments[contract]) else { return }
    referOn(from: contract)
    let rules = failure(of: contract)
    // By who they are: where each stands in memory hangs on who else came and went.
    let inCare = (0..<clients.count).filter {
      clients[$0].state == .inCare && Int(clients[$0].provider) == contract
    }.sorted { (clients[$0].origin, clients[$0].candidate) < (clients[$1].origin, clients[$1].candidate) }
    for client in inCare {
      luck.transfer.seek(to: decision(client), replication: replication)
      let due = now + rules.transfer * luck.transfer.uniform()
      if due < clients[client].careEnds { schedule(.transferDue, of: client, after: due - now) }
    }
  }

  /// The share that is left of a contract's settlement period, by months and parts of them, as its sums are counted.
  private func shareLeft(of contract: Int) -> Double {
    let period = contracts[contract].period
    guard period.share > 0 else { return 0 }
    return plan.calendar.months[month...].prefix { $0.start < period.end }.reduce(0) { sum, frame in
      sum + plan.calendar.shareOfYear(of: frame) * (frame.end - max(now, frame.start)) / frame.days
    } / period.share
  }

  /// Whether a provider has closed; who only gave notice keeps his contract until his last client leaves.
  func hasClosed(_ contract: Int) -> Bool { supply[contract].closedIn <= month }

  /// The course of a closure: as stated, or as usual.
  private func failure(of contract: Int) -> ProviderFailure {
    plan.scenario.segments[providerSegments[contract]].failure ?? ProviderFailure()
  }

  func hasOpenProvider(in segment: Int) -> Bool { segments[segment].providers.contains { isOpen($0) } }

  /// It is time to move to another provider: at once if he has a place, else before all others as soon as he has.
  mutating func transferDue(_ client: Int) {
    let segment = Int(clients[client].segment)
    guard hasOpenProvider(in: segment) else { return stayWhereHeIs(client) }
    clients[client].rank = 0
    clients[client].goal = UInt8(segment)
    let choice = chooseProvider(for: client, in: segment)
    if let provider = choice.provider { return transfer(client, to: provider) }
    guard isOpen(choice.preferred) else { return stayWhereHeIs(client) }
    clients[client].marks.insert(.transferring)
    lists.append(client, to: choice.list, in: clients, at: now)
    stayWhereHeIs(client)
  }

  /// Care goes on where it is until it ends as it would have.
  private mutating func stayWhereHeIs(_ client: Int) {
    schedule(.careEnds, of: client, after: max(0, clients[client].careEnds - now))
  }

  /// Moves a client in care to another provider: the trajectory goes on, with a longer rest.
  mutating func transfer(_ client: Int, to provider: Int) {
    let old = Int(clients[client].provider)
    let segment = Int(clients[client].segment)
    let rest = max(0, clients[client].careEnds - now) * failure(of: old).lengthening
    flows[old].transfersOut += 1
    flows[provider].transfersIn += 1
    // One trajectory: its start has been paid, its end will be, to the new provider.
    freePlace(of: client, isFree: true)
    takePlace(with: provider)
    ledger.started(
      with: provider, severity: clients[client].severity, isExempt: clients[client].isExempt, isFree: true, at: now)
    observer.transferred(in: segment)
    endPriority(of: client)
    clients[client].provider = UInt16(provider)
    clients[client].started = now
    clients[client].startMonth = Int16(month)
    clients[client].careEnds = now + rest
    schedule(.careEnds, of: client, after: rest)
  }

  /// Care is complete before a place came free elsewhere.
  mutating func endTransfer(of client: Int) {
    lists.remove(client, in: clients, at: now)
    endPriority(of: client)
  }

  /// Who had to move went before all others; now he is again who he was.
  private func endPriority(of client: Int) {
    clients[client].marks.remove(.transferring)
    clients[client].rank = clients[client].isExempt ? 1 : 2
  }

  /// The places that providers have taken over from those who closed: a part with the staff, the rest a year later.
  mutating func inheritPlaces(of segment: Int) {
    guard doors[segment].marketMoved else { return }
    let providers = segments[segment].providers
    var total = 0.0
    for provider in providers where supply[provider].closedIn <= month && plan.initialPlaces[provider] != .max {
      let rules = failure(of: provider)
      let months = max(0, Double(month - supply[provider].closedIn) - supply[provider].closedPart)
      let hired = rules.rehiring > 0 ? -expm1(-months / rules.rehiring) : 1
      let back = months >= rules.lostMonths ? 1 - rules.rehired : 0
      // Who still cares for clients there can't work elsewhere.
      let staffed = Double(basePlaces[provider]) * supply[provider].capacity
      total += min(staffed * (rules.rehired * hired + back), max(0, staffed - Double(used[provider])))
    }
    for provider in providers { supply[provider].inherited = isOpen(provider) ? total * supply[provider].share : 0 }
  }
}
