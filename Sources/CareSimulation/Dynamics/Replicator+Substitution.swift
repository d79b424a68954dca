internal import Sampling
internal import YouthCare

// Help in another segment instead, by a provider whose task spans both (model notes, A3).
extension Replicator {
  /// The share of a segment's requests that is helped in another one this month.
  mutating func setSubstitutions(at day: Double) {
    guard plan.hasSubstitutions else { return }
    for segment in 0..<segments.count {
      // Who was helped before still comes back as was agreed then.
      substitutions[segment].probability = 0
      if let rule = segments[segment].access.access.substitution {
        substitutions[segment] = Substitution(
          probability: rule.share, target: rule.target, failure: rule.failure, heavier: rule.heavier,
          returnDelay: rule.returnDelay)
        continue
      }
      for contract in segments[segment].providers {
        let version = version(of: contract)
        guard let rule = version.contract.terms.substitution else { continue }
        substitutions[segment].probability +=
          plan.contracts[contract].share * rule.share(after: day - version.introduced)
        substitutions[segment].target = rule.target
        substitutions[segment].failure = rule.failure
        substitutions[segment].returnDelay = rule.returnDelay
      }
    }
  }

  /// The segment in which a client is helped: his own, or another one that a task uses instead (model notes, A3).
  mutating func substituted(_ client: Int, in segment: Int) -> Int {
    let rule = substitutions[segment]
    guard rule.probability > 0, clients[client].rank == 2 else { return segment }
    luck.substitution.seek(to: decision(client), replication: replication)
    guard luck.substitution.uniform() < rule.probability else { return segment }
    if luck.substitution.uniform() < rule.failure { clients[client].unmetIn = UInt8(segment) }
    observer.movedIn(to: rule.target)
    return rule.target
  }

  /// Help in another segment wasn't enough: the client comes back to the one he asked for.
  mutating func leaveUnmet(_ client: Int, _ provider: Int) {
    let segment = Int(clients[client].unmetIn)
    clients[client].unmetIn = 255
    leavePlace(client)
    if substitutions[segment].heavier > 0 {
      luck.substitution.seek(to: decision(client), replication: replication)
      _ = luck.substitution.uniform()
      _ = luck.substitution.uniform()
      if luck.substitution.uniform() < substitutions[segment].heavier { becomeHeavier(client, in: segment) }
    }
    goAway(client, toReturnTo: segment, after: substitutions[segment].returnDelay)
    fillPlaces(of: provider)
  }
}
