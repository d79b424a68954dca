internal import Sampling
internal import YouthCare

// Providers fill part of their empty places with clients they bring in themselves (MODEL.md, K6).
extension Caseload {
  /// Whether a provider would bring somebody in: he has places that nobody waits for.
  mutating func mayInduce(_ contract: ContractIndex) -> Bool {
    segments[gates[contract].segment].inducedReferrals > 0 && isOpen(contract) && gates[contract].isLimited
      && gates[contract].used < gates[contract].places && lists.count(of: gates[contract].list) == 0
  }

  /// A provider brings in clients, each at a moment of the month.
  mutating func induceClients(of contract: ContractIndex, _ frame: ContractCalendar.Month) {
    let segment = gates[contract].segment
    let idle = gates[contract].places - gates[contract].used
    let origin = Origin(contract, segments: segments.count)
    luck.inducement.seek(
      to: Decision(stream: streams[origin], candidate: UInt32(month)), replication: clock.replication)
    for number in 0..<min(idle, luck.inducement.poisson(mean: segments[segment].inducedReferrals * Double(idle))) {
      var client = Client(
        origin: origin, candidate: CandidateID.Present.induced.id(month << 18 | (number & 0x3_FFFF)))
      client.provider = contract
      client.marks.formUnion([.matched, .broughtIn])
      audit.clientsIn += 1
      observer.count(.inducedStarts, in: segment)
      goAway(
        clients.insert(client), toReturnTo: segment, after: luck.inducement.uniform() * (frame.end - frame.start))
    }
  }
}
