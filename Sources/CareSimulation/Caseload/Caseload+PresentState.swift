internal import Sampling
internal import YouthCare

extension Caseload {
  /// Puts the clients of today in care, on the lists and on their way back, as the scenario states or as in balance.
  ///
  /// MODEL.md, N4.
  ///
  /// Numbers of clients are fixed where a caseload is known, and Poisson where there is no limit on places (then the
  /// number in care is Poisson in balance). Ages and residual stays are drawn.
  mutating func populate() {
    guard plan.scenario.contract.startState == .inBalance else { return }
    for segment in segments.indices {
      placeInCare(segment)
      populateReturns(to: segment)
      populateOutside(segment)
    }
    for segment in segments.indices { placeOnList(segment) }
  }

  /// The clients in care; some have completed care and keep their place for a next segment.
  private mutating func placeInCare(_ segment: SegmentIndex) {
    let law = segments[segment]
    let present = plan.scenario.segments[segment].present
    let state = plan.balance.segments[segment]
    let room = law.providers.reduce(0) { $0.addingReportingOverflow(gates[$1].places).partialValue }
    let isLimited = law.providers.allSatisfy { gates[$0].isLimited }
    var total = present.inCare ?? (isLimited ? Int(state.inCare.rounded()) : drawCount(state.inCare, for: segment, 0))
    if isLimited { total = min(total, room) }
    let weights = law.providers.map {
      isLimited ? Double(gates[$0].places) : law.share(of: $0)
    }
    var byProvider = Apportionment.divide(total, by: weights)
    var blocked = plan.balance.keptPlaces[segment].map { kept in
      let clients = min(total, Int(kept.rounded()))
      total -= clients
      return clients
    }
    let stayWeights = zip(state.severityShares, law.severityStays).map { $0 * $1 }.normalised
    var index = 0
    for offset in byProvider.indices {
      while byProvider[offset] > 0 {
        byProvider[offset] -= 1
        let goal = blocked.firstIndex { $0 > 0 }
        var client = Client(
          origin: Origin(segment), candidate: (goal == nil ? CandidateID.Present.inCare : .blocked).id(index))
        client.segment = segment
        client.severity = drawSeverity(of: client, from: stayWeights)
        client.provider = law.providers[offset: offset]
        client.started = now
        client.state = goal == nil ? .inCare : .blocked
        if let goal { client.goal = SegmentIndex(goal) }
        index += 1
        gates[client.provider].used += 1
        flows[client.provider].careDays += horizon - now
        audit.clientsIn += 1
        census[segment].inCare.find()
        meter.foundInCare(with: client.provider, severity: client.severity)
        let slot = clients.insert(client)
        if let goal {
          blocked[goal] -= 1
          census[segment].blocked.find()
        } else {
          let rest = drawResidualStay(of: slot, in: segment, from: present)
          stayOn(slot, in: segment, for: rest * gates[client.provider].stay)
        }
      }
    }
  }

  mutating func drawSeverity(of client: Client, from weights: [Double]) -> UInt8 {
    guard weights.count > 1 else { return 0 }
    luck.profile.seek(
      to: Decision(stream: streams[client.origin], candidate: client.candidate), replication: clock.replication)
    return UInt8(luck.profile.choose(weights))
  }

  private mutating func drawResidualStay(of client: Int, in segment: SegmentIndex, from present: PresentState) -> Double
  {
    let factor =
      segments[segment].severityStays[Int(clients[client].severity)] * segments[segment].stayFactor.value(at: now)
    luck.presentStay.seek(to: decision(client), replication: clock.replication)
    if let residual = present.residual { return residual.draw(&luck.presentStay) }
    if let elapsed = present.elapsed {
      let sofar = elapsed.draw(&luck.presentStay)
      return segments[segment].stay.drawResidual(after: sofar / factor, &luck.presentStay) * factor
    }
    return laws.stay[segment].drawEquilibriumResidual(&luck.presentStay) * factor
  }

  /// How long a client of the first day had been in care: as stated, else by the rest of his stay.
  ///
  /// Of a stay X that is met at a random moment with a rest r, what lies before is X − r given X > r (Cox 1962, chapter 5).
  /// The number after those of his review.
  mutating func daysBefore(_ client: Int, in segment: SegmentIndex, rest: Double) -> Double {
    if let elapsed = plan.scenario.segments[segment].present.elapsed {
      luck.presentStay.seek(to: decision(client), replication: clock.replication)
      return elapsed.draw(&luck.presentStay)
    }
    let factor =
      segments[segment].severityStays[Int(clients[client].severity)] * segments[segment].stayFactor.value(at: now)
      * gates[clients[client].provider].stay
    return segments[segment].stay.drawResidual(after: rest / factor, &luck.review) * factor
  }

  /// The clients on the lists of a segment, longest wait first.
  private mutating func placeOnList(_ segment: SegmentIndex) {
    let law = segments[segment]
    let state = plan.balance.segments[segment]
    let present = plan.scenario.segments[segment].present
    var waiting: [Int] = []
    // Those who keep a place elsewhere.
    for client in 0..<clients.count
    where clients[client].state == .blocked && clients[client].goal == segment {
      luck.presentWait.seek(to: decision(client), replication: clock.replication)
      clients[client].joined = now - luck.presentWait.uniform() * law.observedWait
      waiting.append(client)
    }
    let balanced = Int(state.waiting.rounded()) - waiting.count
    let others = max(0, present.waiting.map { $0 - waiting.count } ?? balanced)
    let listWeights = zip(state.joiningShares, law.patience).map { share, patience in
      share * Balance.meanTimeOnList(patience: patience, wait: law.observedWait)
    }.normalised
    for index in 0..<others {
      var client = Client(origin: Origin(segment), candidate: CandidateID.Present.waiting.id(index))
      client.state = .waiting
      client.goal = segment
      client.severity = drawSeverity(
        of: client, from: listWeights.contains { $0 > 0 } ? listWeights : state.joiningShares)
      let slot = clients.insert(client)
      audit.clientsIn += 1
      clients[slot].joined = now - drawAge(of: slot, in: segment, from: present)
      waiting.append(slot)
    }
    waiting.sort { (clients[$0].joined, $0) < (clients[$1].joined, $1) }
    for client in waiting { queue(client, for: segment) }
  }

  /// The time a waiting client has waited: as stated, or uniform over the present wait, thinned by drop-out.
  private mutating func drawAge(of client: Int, in segment: SegmentIndex, from present: PresentState) -> Double {
    luck.presentWait.seek(to: decision(client), replication: clock.replication)
    if let waited = present.waited { return waited.draw(&luck.presentWait) }
    let wait = segments[segment].observedWait
    guard wait > 0 else { return 0 }
    while true {
      let age = luck.presentWait.uniform() * wait
      guard let patience = segments[segment].patience[Int(clients[client].severity)] else { return age }
      if luck.presentWait.uniform() < patience.survival(age) { return age }
    }
  }

  private mutating func queue(_ client: Int, for segment: SegmentIndex) {
    census[segment].waiting.find()
    let waited = now - clients[client].joined
    audit.waitedDaysIn += waited
    let matching = segments[segment].access.value(of: .matchingDelay, at: now)
    let isBlocked = clients[client].state == .blocked
    let patience = isBlocked ? .infinity : drawRestOfPatience(of: client, for: segment, after: waited)
    if !isBlocked, clients[client].rank == 2, waited < matching {
      return awaitMatch(of: client, in: matching - waited, patience: patience)
    }
    let list = chooseProvider(for: client, in: segment).list
    lists.append(client, to: list, in: clients, at: now)
    if !isBlocked { schedule(.patienceEnds, of: client, after: patience) }
  }

  /// How many days longer a client waits who has waited some days already: infinity where he never gives up.
  private mutating func drawRestOfPatience(of client: Int, for segment: SegmentIndex, after waited: Double) -> Double {
    guard canDropOut(client, of: segment),
      let patience = segments[segment].patience[Int(clients[client].severity)]
    else { return .infinity }
    luck.patience.seek(to: decision(client), replication: clock.replication)
    let rest = patience.isDuration ? patience.drawResidual(after: waited, &luck.patience) : 0
    return rest * segments[segment].patienceFactor.value(at: now)
  }

  /// Clients who left before the start and will come back: after care, and after dropping out.
  private mutating func populateReturns(to segment: SegmentIndex) {
    let law = segments[segment]
    let state = plan.balance.segments[segment]
    let year = plan.calendar.daysPerYear
    if let reEntry = law.reEntry {
      for index
        in 0..<drawCount(
          (state.reEntries + state.outsideReEntries) / year * reEntry.meanDelay, for: segment, 1)
      {
        addAway(.reEntry, index, segment: segment, delay: reEntry.delay, rank: 2, severities: state.reEntryShares)
      }
    }
    if let dropOut = law.dropOut, let delay = dropOut.returnDelay, let mean = dropOut.rule.returnDelay?.mean {
      for index in 0..<drawCount(state.returns / year * mean, for: segment, 2) {
        luck.dropOutDestination.seek(
          to: Decision(stream: segments[segment].stream, candidate: CandidateID.Present.dropOutReturn.id(index)),
          replication: clock.replication)
        let isUrgent = luck.dropOutDestination.uniform() < dropOut.rule.returnUrgent
        addAway(
          .dropOutReturn, index, segment: segment, delay: delay, rank: isUrgent ? 1 : 2,
          severities: state.returningShares)
      }
    }
  }

  private mutating func addAway(
    _ kind: CandidateID.Present, _ index: Int, segment: SegmentIndex, delay: Sampler, rank: UInt8,
    severities: [Double]
  ) {
    var client = Client(origin: Origin(segment), candidate: kind.id(index))
    client.rank = rank
    client.severity = drawSeverity(of: client, from: severities)
    audit.clientsIn += 1
    let slot = clients.insert(client)
    luck.presentWait.seek(to: decision(slot), replication: clock.replication)
    goAway(slot, toReturnTo: segment, after: delay.drawEquilibriumResidual(&luck.presentWait))
  }

  mutating func drawCount(_ mean: Double, for segment: SegmentIndex, _ which: UInt32) -> Int {
    guard mean > 0 else { return 0 }
    luck.presentCount.seek(
      to: Decision(stream: segments[segment].stream, candidate: which), replication: clock.replication)
    return luck.presentCount.poisson(mean: mean)
  }
}
