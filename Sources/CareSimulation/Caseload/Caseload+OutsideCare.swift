internal import Sampling
internal import YouthCare

// Care outside the contracts, for those whom no contract helps (MODEL.md, E9).
extension Caseload {
  /// Whether a client whom a provider doesn't take gets care outside the contracts instead of being referred again.
  mutating func isHelpedOutside(_ client: Int, in segment: SegmentIndex) -> Bool {
    guard let outside = segments[segment].outside else { return false }
    luck.outsideContract.seek(to: decision(client), replication: clock.replication)
    return luck.outsideContract.uniform() < outside.shares[Int(clients[client].severity)]
  }

  /// Starts care outside the contracts, in nobody's place: as long as a stay in the segment, without what its providers
  /// and measures make of it.
  mutating func startOutside(_ client: Int, in segment: SegmentIndex) {
    clients[client].isReopened = false
    clients[client].marks.remove(.unmet)
    clients[client].credit = 0
    observer.count(.outsideStarts, in: segment)
    outside.enter(segment, severity: clients[client].severity, daysLeft: monthEnd - now)
    luck.stay.seek(to: decision(client), replication: clock.replication)
    let stay = laws.stay[segment].draw(&luck.stay)
    stayOutside(client, in: segment, for: stay * segments[segment].severityStays[Int(clients[client].severity)])
    countClient(client)
  }

  /// Is in care outside the contracts for so many days from now on.
  mutating func stayOutside(_ client: Int, in segment: SegmentIndex, for days: Double) {
    clients[client].state = .outside
    clients[client].segment = segment
    clients[client].started = now
    schedule(.outsideCareEnds, of: client, after: days)
  }

  /// Care outside the contracts is complete: moves on or leaves care, perhaps to come back, as after care in a contract.
  mutating func endOutside(_ client: Int) {
    let segment = clients[client].segment
    outside.leave(segment, severity: clients[client].severity, daysLeft: monthEnd - now)
    audit.outsideDaysByClient += now - clients[client].started
    clients[client].event = 0
    if let move = drawMove(of: client, from: segment) {
      let target = segments[segment].moves[move].target
      observer.count(.movesIn, in: target)
      clients[client].episode &+= 1
      clients[client].rank = segments[segment].moves[move].rank
      return enter(client, segment: target)
    }
    leaveCare(client, of: segment, dose: 1, quality: 1, freeReturnDays: 0)
  }

  /// Who is in care outside the contracts on the first day, as in balance (MODEL.md, N4).
  mutating func populateOutside(_ segment: SegmentIndex) {
    let state = plan.balance.segments[segment]
    let weights = zip(state.outsideStarts, segments[segment].severityStays).map { $0 * $1 }
    guard weights.contains(where: { $0 > 0 }) else { return }
    for index in 0..<drawCount(state.inOutsideCare, for: segment, 3) {
      var client = Client(origin: Origin(segment), candidate: CandidateID.Present.outside.id(index))
      client.severity = drawSeverity(of: client, from: weights.normalised)
      audit.clientsIn += 1
      outside.find(segment, severity: client.severity)
      let slot = clients.insert(client)
      luck.presentStay.seek(to: decision(slot), replication: clock.replication)
      let rest = laws.stay[segment].drawEquilibriumResidual(&luck.presentStay)
      stayOutside(slot, in: segment, for: rest * segments[segment].severityStays[Int(client.severity)])
    }
  }

  /// What care outside the contracts has cost this month, in cents, by segment; its clients are counted.
  ///
  /// - Parameter price: the month's price level.
  mutating func closeOutsideCare(price: Double) -> [Int] {
    segments.indices.map { segment in
      guard let rules = segments[segment].outside else { return 0 }
      audit.outsideDaysByMonth += outside.days(in: segment)
      observer.count(.inOutsideCare, in: segment, by: Double(outside.clients(in: segment)))
      let level = price * plan.careHours[segment.position][month]
      return outside.monthCloses(in: segment) { rules.dayCents[$0] * level }
    }
  }
}
