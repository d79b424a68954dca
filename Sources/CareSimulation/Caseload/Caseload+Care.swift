internal import Glibc
internal import Sampling
internal import YouthCare

extension Caseload {
  /// Starts care with a provider that has a free place.
  ///
  /// MODEL.md, E5.
  mutating func start(_ client: Int, with provider: ContractIndex, wait: Double) {
    let segment = gates[provider].segment
    let feedback = segments[segment].feedback.changesClients ? harm(client, in: segment, afterWaiting: wait) : 1
    takePlace(with: provider)
    clients[client].state = .inCare
    clients[client].segment = segment
    clients[client].provider = provider
    clients[client].started = now
    clients[client].startMonth = Int16(month)
    clients[client].isExempt = clients[client].rank < 2
    clients[client].credit = 0
    gates[provider].starts += 1
    census[segment].inCare.enter(daysLeft: monthEnd - now)
    observer.started(
      in: segment, wait: wait, isUrgent: clients[client].rank < 2,
      isWithinNorm: wait <= segments[segment].waitNorm,
      weight: segments[segment].severityCosts[Int(clients[client].severity)])
    if observer.referrers.areKept { countStart(of: client, in: segment, wait: wait) }
    flows[provider].waitDays += wait
    meter.started(
      with: provider, severity: clients[client].severity, isExempt: clients[client].isExempt,
      isFree: clients[client].isReopened, begun: month, at: now)
    countClient(client)
    luck.stay.seek(to: decision(client), replication: clock.replication)
    var stay = drawStay(of: client, in: segment)
    if feedback != 1 { stay *= feedback }
    census[segment].startedWork.start(
      segments[segment].severityStays[Int(clients[client].severity)] * segments[segment].stayFactor.value(at: now)
        * feedback)
    stayOn(client, in: segment, for: stay)
  }

  /// Counts a start, and its wait, for who referred the client.
  private mutating func countStart(of client: Int, in segment: SegmentIndex, wait: Double) {
    observer.referrers.count(.starts, of: clients[client], in: segment)
    observer.referrers.count(.waitDays, of: clients[client], in: segment, by: wait)
    if wait <= segments[segment].waitNorm {
      observer.referrers.count(.startsWithinNorm, of: clients[client], in: segment)
    }
  }

  /// Care goes on for a stay, unless a review ends it before.
  mutating func stayOn(_ client: Int, in segment: SegmentIndex, for stay: Double) {
    clients[client].marks.remove(.cutShort)
    let reviewed = segments[segment].access.access.reassessment > 0 ? review(client, in: segment, stay) : stay
    clients[client].careEnds = now + reviewed
    schedule(.careEnds, of: client, after: reviewed)
  }

  /// A stay with reviews: a hazard of closing, part of it too early (MODEL.md, D8: 1/S' = 1/S + e_h/R).
  private mutating func review(_ client: Int, in segment: SegmentIndex, _ stay: Double) -> Double {
    let access = segments[segment].access.access
    guard access.reassessmentCloses > 0 else { return stay }
    luck.review.seek(to: decision(client), replication: clock.replication)
    let mean = access.reassessment * plan.calendar.daysPerMonth / access.reassessmentCloses
    let closes = -mean * log(luck.review.uniformPositive())
    guard closes < stay else { return stay }
    if luck.review.uniform() < access.reassessmentPremature {
      clients[client].marks.insert(.cutShort)
      let before = clients[client].startMonth < 0 ? daysBefore(client, in: segment, rest: stay) : 0
      clients[noteOf: client].dose = Float((before + closes) / (before + stay))
    }
    return closes
  }

  /// Takes one of a provider's places.
  @inline(__always)
  mutating func takePlace(with provider: ContractIndex) {
    if gates[provider].used >= gates[provider].places { audit.startsWithoutPlace += 1 }
    gates[provider].used += 1
    flows[provider].careDays += horizon - now
  }

  @inline(__always)
  private mutating func drawStay(of client: Int, in segment: SegmentIndex) -> Double {
    var stay = laws.stay[segment].draw(&luck.stay)
    stay *= segments[segment].severityStays[Int(clients[client].severity)]
    let length = gates[clients[client].provider].stayMultiplier
    if length != 1 { stay *= length }
    if !segments[segment].stayFactor.isConstant { stay *= segments[segment].stayFactor.value(at: now) }
    return stay
  }

  /// Care is complete: the client leaves, moves on, or keeps his place until he can.
  ///
  /// MODEL.md, E3.
  mutating func completeCare(of client: Int) {
    let segment = clients[client].segment
    let provider = clients[client].provider
    clients[client].event = 0
    if clients[client].marks.contains(.transferring) { endTransfer(of: client) }
    if clients[client].marks.contains(.unmet) {
      leaveUnmet(client, provider)
      return
    }
    guard let move = drawMove(of: client, from: segment) else {
      leavePlace(client)
      let own = clients[client].marks.contains(.cutShort) ? Double(clients[noteOf: client].dose) : 1
      let isEarlier = meter.isPaidByEarlierTerms(with: provider, begun: Int(clients[client].startMonth))
      leaveCare(
        client, of: segment, dose: gates[provider].dose * own, quality: gates[provider].quality,
        freeReturnDays: isEarlier ? 0 : gates[provider].freeReturnDays)
      fillPlaces(of: provider)
      return
    }
    let target = segments[segment].moves[move].target
    let rank = segments[segment].moves[move].rank
    observer.count(.movesIn, in: target)
    clients[client].episode &+= 1
    clients[client].rank = rank
    clients[client].goal = target
    if segments[segment].moves[move].keepsPlace {
      let choice = chooseProvider(for: client, in: target)
      request(of: choice.preferred)
      if let next = choice.provider {
        leavePlace(client, movesOn: true)
        start(client, with: next, wait: 0)
        fillPlaces(of: provider)
      } else {
        clients[client].state = .blocked
        clients[client].joined = now
        census[segment].blocked.enter(daysLeft: monthEnd - now)
        joinList(client, of: target)
        lists.append(client, to: choice.list, in: clients, at: now)
      }
    } else {
      // The place is free at once: the head of the line starts in it before this client joins the next line.
      leavePlace(client, movesOn: true)
      fillPlaces(of: provider)
      enter(client, segment: target)
    }
  }

  /// Which route a completed trajectory takes; `nil` leaves care.
  @inline(__always)
  mutating func drawMove(of client: Int, from segment: SegmentIndex) -> Int? {
    let count = segments[segment].moves.count
    guard count > 0 else { return nil }
    luck.route.seek(to: decision(client), replication: clock.replication)
    var rest = luck.route.uniform()
    let isConstant = segments[segment].hasConstantMoves
    for move in 0..<count {
      rest -=
        isConstant ? segments[segment].moves[move].share.base : segments[segment].moves[move].share.value(at: now)
      if rest < 0 { return move }
    }
    return nil
  }

  /// Gives up a place: the trajectory ends and is billed, for who `movesOn` to his next segment after he was counted
  /// there.
  mutating func leavePlace(_ client: Int, movesOn: Bool = false) {
    census[clients[client].segment].inCare.leave(daysLeft: monthEnd - now)
    observer.count(.ends, in: clients[client].segment)
    if meter.outcomes.areWatched[clients[client].provider] { settleOutcome(of: client, movesOn: movesOn) }
    freePlace(of: client, isFree: clients[client].isReopened)
    clients[client].isReopened = false
    clients[client].marks.remove(.transferred)
  }

  /// Frees a client's place and bills his time in it; of a trajectory that is free, not its end.
  @inline(__always)
  mutating func freePlace(of client: Int, isFree: Bool) {
    let provider = clients[client].provider
    let started = clients[client].started
    gates[provider].used -= 1
    flows[provider].careDays -= horizon - now
    flows[provider].careDaysByClient += now - started
    audit.careDaysByClient += now - started
    meter.ended(
      with: provider, severity: clients[client].severity, isExempt: clients[client].isExempt, isFree: isFree,
      stay(of: client), now: now)
  }

  /// The stay that a client is in, as it is billed.
  @inline(__always)
  func stay(of client: Int) -> MeteredStay {
    let (month, started) = (Int(clients[client].startMonth), clients[client].started)
    guard clients[client].marks.contains(.transferred) else {
      return MeteredStay(month: month, started: started, trajectoryMonth: month, trajectoryBegan: started)
    }
    return MeteredStay(
      month: month, started: started, trajectoryMonth: Int(clients[noteOf: client].trajectoryMonth),
      trajectoryBegan: clients[noteOf: client].trajectoryBegan)
  }

  /// Leaves care altogether, perhaps to come back: more often after less care than needed, less after better care.
  ///
  /// - Parameter freeReturnDays: who comes back sooner brings no new price.
  @inline(__always)
  mutating func leaveCare(
    _ client: Int, of segment: SegmentIndex, dose: Double, quality: Double, freeReturnDays: Double
  ) {
    observer.count(.exits, in: segment)
    if let reEntry = segments[segment].reEntry {
      // The route stream stands where the destination was drawn, or at its start where there are no routes.
      if segments[segment].moves.isEmpty { luck.route.seek(to: decision(client), replication: clock.replication) }
      let base = reEntry.probability.value(at: now)
      var chance = dose == 1 ? base : kernel.reEntry(base: base, dose: dose)
      if quality != 1 { chance = min(max(base, Behaviour.greatestReEntry), chance / quality) }
      if luck.route.uniform() < chance {
        observer.count(.reEntries, in: segment)
        luck.reEntryDelay.seek(to: decision(client), replication: clock.replication)
        clients[client].rank = 2
        let days = reEntry.delay.draw(&luck.reEntryDelay)
        if freeReturnDays > 0 { clients[client].isReopened = days < freeReturnDays }
        goAway(client, toReturnTo: segment, after: days)
        return
      }
    }
    leaveForGood(client)
  }

  @inline(__always)
  mutating func goAway(_ client: Int, toReturnTo segment: SegmentIndex, after delay: Double) {
    clients[client].state = .away
    clients[client].goal = segment
    schedule(.clientReturns, of: client, after: delay)
  }

  mutating func comeBack(_ client: Int) {
    let segment = clients[client].goal
    observer.count(.arrivals, in: segment)
    observer.referrers.count(.arrivals, of: clients[client], in: segment)
    clients[client].episode &+= 1
    enter(client, segment: segment)
  }

  /// Gives free places to those who wait longest in the highest class.
  ///
  /// MODEL.md, W4.
  mutating func fillPlaces(of provider: ContractIndex) {
    while gates[provider].used < gates[provider].places, let client = lists.first(of: gates[provider].list),
      gates[provider].used < places(of: provider, for: client), admits(client, to: provider)
    {
      lists.remove(client, in: clients, at: now)
      if clients[client].marks.contains(.transferring) {
        transfer(client, to: provider)
        continue
      }
      let goal = clients[client].goal
      let wait = waitedSoFar(client)
      leaveList(client)
      if clients[client].state == .blocked {
        let old = clients[client].provider
        census[clients[client].segment].blocked.leave(daysLeft: monthEnd - now)
        leavePlace(client, movesOn: true)
        start(client, with: provider, wait: wait)
        fillPlaces(of: old)
      } else if !accepts(client, by: provider) {
        refuse(client, for: goal, afterWaiting: now - clients[client].joined)
      } else {
        start(client, with: provider, wait: wait)
      }
    }
  }
}
