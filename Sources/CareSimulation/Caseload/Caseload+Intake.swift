internal import Glibc
internal import Sampling
internal import YouthCare

// What contracts let in: acceptance, stops, and the room under a ceiling.
extension Caseload {
  /// Whether a provider accepts a client whom he could give a place; urgent clients always (MODEL.md, K3).
  @inline(__always)
  mutating func accepts(_ client: Int, by contract: ContractIndex) -> Bool {
    guard gates[contract].selects, clients[client].rank == 2 else { return true }
    luck.acceptance.seek(to: decision(client), replication: clock.replication)
    return luck.acceptance.uniform() < gates[contract].acceptance[Int(clients[client].severity)]
  }

  /// Whether a contract lets a client start: under a ceiling that stops intake, regular clients only while there is
  /// room.
  @inline(__always)
  mutating func admits(_ client: Int, to contract: ContractIndex) -> Bool {
    !gates[contract].stopsIntake || clients[client].rank < 2 || hasBudget(for: client, in: contract)
  }

  /// Whether a client fits under a ceiling, by both conditions (MODEL.md, A5a): what is there and committed,
  /// with him, stays within the period's ceiling, and the caseload's yearly production not far above the yearly one.
  /// With the first alone, December would look free.
  @inline(never)
  private mutating func hasBudget(for client: Int, in contract: ContractIndex) -> Bool {
    if gates[contract].isHeld { return false }
    guard let room = gates[contract].room else { return true }
    let price = meter.price(of: contract, severity: clients[client].severity)
    let inCare = Double(meter.clients(of: contract))
    let daily = meter.dailyValue(of: contract)
    let share = room.invoicedShare
    // In invoiced cents: what was delivered, what those in care will bring until the end of the period, and the
    // newcomer. From this moment on, not from the end of the month: who leaves in between would be forgotten.
    let stay = gates[contract].meanStay * gates[contract].length
    let ending = -expm1((now - room.end) / stay)
    let perClient = stay * ending
    let present =
      Double(meter.production(of: contract).all) + daily * (perClient - (monthEnd - now))
      + Double(meter.endValue(of: contract)) * ending
    let newcomer = price.day * perClient + Double(price.start) + Double(price.end) * ending
    guard Double(room.invoiced) + share * (present + newcomer) <= Double(room.ceiling) else { return false }
    let runRate = daily + price.day + (inCare + 1) / stay * Double(price.start + price.end)
    return share * runRate * plan.calendar.daysPerYear <= (1 + room.stockTolerance) * room.yearlyCeiling
  }

  /// Regular clients begin to be held back: those who wait and whose referrers have powers of their own count as urgent.
  mutating func admitAlways(in segment: SegmentIndex) {
    for client in 0..<clients.count
    where clients[client].rank == 2 && clients[client].goal == segment
      && (clients[client].state == .waiting || clients[client].state == .blocked)
      && !CandidateID.hasNoReferrer(clients[client].candidate)
      && segments[segment].access.isAlwaysAdmitted[Int(clients[client].referrer)]
    {
      let isOnList = !clients[client].marks.contains(.matching)
      let list = clients[client].list
      if isOnList { lists.remove(client, in: clients, at: now) }
      clients[client].rank = 1
      if isOnList { lists.append(client, to: list, in: clients, at: now) }
    }
  }

  /// Who counts as urgent where a stop or a ceiling holds regular clients back, as the gates of a month stand.
  mutating func setHolds() {
    for segment in segments.indices where segments[segment].access.isAlwaysAdmitted.contains(true) {
      let holds = segments[segment].providers.contains { gates[$0].stopsIntake }
      if holds, !doors[segment].holdsIntake { admitAlways(in: segment) }
      doors[segment].holdsIntake = holds
    }
  }
}
