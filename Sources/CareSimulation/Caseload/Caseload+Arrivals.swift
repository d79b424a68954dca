internal import Glibc
internal import Sampling
internal import YouthCare

extension Caseload {
  /// Draws the new clients of a month, with its luck: the gamma factor of the month and the shock of the year.
  mutating func drawArrivals(of frame: ContractCalendar.Month) {
    arrivals.removeAll()
    let daysPerYear = plan.calendar.daysPerYear
    let year = plan.calendar.year(of: frame)
    // One shock a budget year for the whole region, scaled by each segment's σ.
    luck.yearShock.seek(to: Decision(candidate: UInt32(frame.year)), replication: clock.replication)
    let shock = Distribution.standardNormal.draw(&luck.yearShock)
    for position in segments.indices where segments[position].newPerDay > 0 {
      let segment = segments[position]
      var level = segment.newPerDay * segment.season[month]
      if let factor = segment.monthFactor {
        luck.monthFactor.seek(
          to: Decision(stream: segment.stream, candidate: UInt32(month)), replication: clock.replication)
        level *= factor.draw(&luck.monthFactor)
      }
      if segment.yearlyShock > 0 {
        level *= exp(segment.yearlyShock * shock - segment.yearlyShock * segment.yearlyShock / 2)
      }
      level *= demandFactor(in: position)
      ArrivalProcess.appendArrivals(
        of: position, stream: segment.stream, month: month, from: frame.start, to: frame.end,
        bounds: segment.rateBounds(from: frame.start, to: frame.end, daysPerYear: daysPerYear, level: level),
        rate: { segment.rate(at: $0, in: year, daysPerYear: daysPerYear, level: level) },
        luck: &luck, replication: clock.replication, to: &arrivals)
    }
    arrivals.sort(from: frame.start, to: frame.end)
  }

  /// A new client comes: who he is is drawn, and he joins.
  ///
  /// MODEL.md, E2.
  mutating func arrive(_ arrival: ArrivalBuffer.Arrival) {
    let segment = arrival.segment
    var client = Client(origin: Origin(segment), candidate: arrival.candidate)
    if segments[segment].hasProfiles {
      luck.profile.seek(
        to: Decision(stream: segments[segment].stream, candidate: arrival.candidate), replication: clock.replication)
      client.severity = UInt8(luck.profile.choose(segments[segment].severityShares))
      let number = luck.profile.coarseUniform()
      let (crisis, urgent) = (segments[segment].crisis, segments[segment].urgent)
      client.rank = number < crisis ? 0 : number < crisis + urgent ? 1 : 2
      client.referrer = UInt8(luck.profile.choose(segments[segment].referrerShares))
      if doors[segment].holdsIntake, segments[segment].access.isAlwaysAdmitted[Int(client.referrer)] {
        client.rank = min(1, client.rank)
      }
    }
    client.marks.insert(.referred)
    audit.clientsIn += 1
    observer.count(.arrivals, in: segment)
    observer.referrers.count(.arrivals, of: client, in: segment)
    let slot = clients.insert(client)
    if doors[segment].judges, !passes(slot, in: segment) { return }
    enter(slot, segment: plan.hasSubstitutions ? substituted(slot, in: segment) : segment)
  }
}
