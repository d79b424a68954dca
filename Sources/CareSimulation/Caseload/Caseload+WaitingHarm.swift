internal import Glibc
internal import Sampling
internal import YouthCare

// What waiting does to clients and to demand (MODEL.md, K7 and E1).
extension Caseload {
  /// What a client's wait does as he starts: he may be heavier, and his stay longer.
  ///
  /// - Returns: the multiplier on his stay.
  mutating func harm(_ client: Int, in segment: SegmentIndex, afterWaiting days: Double) -> Double {
    let months = extraMonths(of: client, in: segment, afterWaiting: days)
    let relief = worsen(client, in: segment, afterExtra: months)
    return segments[segment].feedback.length(afterExtra: months, relief: relief)
  }

  /// How many months a client waited longer than the region's data were observed with; urgent clients hardly waited
  /// then.
  mutating func extraMonths(of client: Int, in segment: SegmentIndex, afterWaiting days: Double) -> Double {
    let observed = clients[client].rank == 2 ? segments[segment].observedWait : 0
    return (days - observed) / plan.calendar.daysPerMonth
  }

  /// Whether a client has become heavier by waiting some months longer than observed.
  ///
  /// - Returns: how far bridging care takes the harm away from him.
  @discardableResult
  mutating func worsen(_ client: Int, in segment: SegmentIndex, afterExtra months: Double) -> Double {
    // Nothing to draw: nobody is bridged, and who didn't wait longer becomes no heavier.
    guard doors[segment].bridging > 0 || (months > 0 && segments[segment].feedback.deterioration > 0) else { return 0 }
    luck.waitingHarm.seek(to: decision(client), replication: clock.replication)
    let access = segments[segment].access.access
    let relief = luck.waitingHarm.uniform() < doors[segment].bridging ? access.bridgingEffect : 0
    let probability = segments[segment].feedback.deteriorationProbability(afterExtra: months, relief: relief)
    if luck.waitingHarm.uniform() < probability, becomeHeavier(client, in: segment) {
      observer.count(.stepUps, in: segment)
    }
    return relief
  }

  /// The multiplier on new clients of a segment, by those who wait now compared with those observed.
  func demandFactor(in segment: SegmentIndex) -> Double {
    guard segments[segment].feedback.demandResponse != 0, segments[segment].observedWaiting >= 1,
      // Without a limit on places nobody's wait can change.
      plan.gates[segments[segment].providers.lowerBound.position].isLimited
    else { return 1 }
    let waiting = Double(max(1, census[segment].waiting.clients))
    return segments[segment].feedback.demand(atWait: waiting / segments[segment].observedWaiting)
  }
}
