internal import Sampling
internal import YouthCare

// Help in another segment instead, by a provider whose task spans both (MODEL.md, A3).
extension Caseload {
  /// The segment in which a client is helped: his own, or another one that a task uses instead (MODEL.md, A3).
  mutating func substituted(_ client: Int, in segment: SegmentIndex) -> SegmentIndex {
    let rule = substitutions[segment]
    guard rule.probability > 0, clients[client].rank == 2 else { return segment }
    luck.substitution.seek(to: decision(client), replication: clock.replication)
    guard luck.substitution.uniform() < rule.probability else { return segment }
    if luck.substitution.uniform() < rule.failure {
      clients[client].marks.insert(.unmet)
      clients[noteOf: client].unmetIn = segment
    }
    observer.count(.movesIn, in: rule.target)
    return rule.target
  }

  /// Help in another segment wasn't enough: the client comes back to the one he asked for.
  mutating func leaveUnmet(_ client: Int, _ provider: ContractIndex) {
    let segment = clients[noteOf: client].unmetIn
    clients[client].marks.remove(.unmet)
    leavePlace(client)
    if substitutions[segment].heavier > 0 {
      luck.substitution.seek(to: decision(client), replication: clock.replication)
      _ = luck.substitution.uniform()
      _ = luck.substitution.uniform()
      if luck.substitution.uniform() < substitutions[segment].heavier { becomeHeavier(client, in: segment) }
    }
    goAway(client, toReturnTo: segment, after: substitutions[segment].returnDelay)
    fillPlaces(of: provider)
  }
}
