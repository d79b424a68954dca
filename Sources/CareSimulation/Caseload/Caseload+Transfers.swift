internal import Sampling
internal import YouthCare

// A provider stops: who waits is referred on, and who is in care moves to others (MODEL.md, F7). Nobody is lost: who
// finds no place elsewhere stays until he does, or until his care is complete.
extension Caseload {
  /// Clients in care with a provider who closes will look for another, each at a moment of his own.
  mutating func moveAway(from contract: ContractIndex) {
    let course = segments[gates[contract].segment].failure
    // By who they are: where each stands in memory hangs on who else came and went.
    let inCare = (0..<clients.count).filter {
      clients[$0].state == .inCare && clients[$0].provider == contract
    }.sorted { (clients[$0].origin, clients[$0].candidate) < (clients[$1].origin, clients[$1].candidate) }
    for client in inCare {
      luck.transfer.seek(to: decision(client), replication: clock.replication)
      let due = now + course.transfer * luck.transfer.uniform()
      if due < clients[client].careEnds { schedule(.transferDue, of: client, after: due - now) }
    }
  }

  /// It is time to move to another provider: at once if he has a place, else before all others as soon as he has.
  mutating func transferDue(_ client: Int) {
    let segment = clients[client].segment
    guard hasOpenProvider(in: segment) else { return stayWhereHeIs(client) }
    clients[client].rank = 0
    clients[client].goal = segment
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
  mutating func transfer(_ client: Int, to provider: ContractIndex) {
    let old = clients[client].provider
    let segment = clients[client].segment
    let rest = max(0, clients[client].careEnds - now) * segments[segment].failure.lengthening
    flows[old].transfersOut += 1
    flows[provider].transfersIn += 1
    // One trajectory: its start has been paid, its end will be, to the new provider.
    freePlace(of: client, isFree: true)
    takePlace(with: provider)
    if !clients[client].marks.contains(.transferred) {
      clients[noteOf: client].trajectoryBegan = clients[client].started
      clients[noteOf: client].trajectoryMonth = clients[client].startMonth
      clients[client].marks.insert(.transferred)
    }
    meter.started(
      with: provider, severity: clients[client].severity, isExempt: clients[client].isExempt, isFree: true,
      begun: Int(clients[noteOf: client].trajectoryMonth), at: now)
    observer.count(.transfers, in: segment)
    endPriority(of: client)
    clients[client].provider = provider
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
}
