internal import Glibc
internal import Sampling
internal import YouthCare

// Which provider a client chooses where choices are steered, or providers come and go (model notes, D3).
extension Replicator {
  /// A provider by the weights share × exp(−β_w · wait + β_q · quality), on one number in a fixed order.
  ///
  /// Without any response these are the shares: separate lists. With a strong one everybody goes where the wait is
  /// shortest: one list (model notes, O1).
  mutating func chooseByWeight(in segment: Int) -> Int {
    let providers = segments[segment].providers
    if segments[segment].access.access.informationLag > 0, now >= doors[segment].nextPublication {
      publishWaits(of: segment)
    }
    var total = 0.0
    for provider in providers { total += weight(of: provider, in: segment) }
    var rest = luck.provider.coarseUniform() * total
    var last = providers.lowerBound
    for provider in providers where supply[provider].weight > 0 {
      last = provider
      rest -= supply[provider].weight
      if rest < 0 { return provider }
    }
    return last
  }

  private func weight(of provider: Int, in segment: Int) -> Double {
    guard supply[provider].share > 0 else {
      supply[provider].weight = 0
      return 0
    }
    // What it depends on in the month, in one number: a weight is worked out when that moves.
    let state = segments[segment].access.access.informationLag > 0 ? 0 : waitState(of: provider)
    if supply[provider].weightState == state { return supply[provider].weight }
    let wait =
      segments[segment].access.access.informationLag > 0
      ? supply[provider].publishedWait : expectedWait(of: provider)
    let door = doors[segment]
    supply[provider].weight =
      supply[provider].share * exp(-door.waitResponse * wait + door.qualityResponse * (supply[provider].quality - 1))
    supply[provider].weightState = state
    return supply[provider].weight
  }

  /// The number of waiting clients, or −1 where a place is free.
  private func waitState(of provider: Int) -> Int {
    let waiting = lists.count(of: providerLists[provider])
    return waiting == 0 && used[provider] < places[provider] ? -1 : waiting
  }

  /// The wait that somebody who joins can expect, in weeks: those before him, over the rate at which places come free.
  func expectedWait(of provider: Int) -> Double {
    guard used[provider] >= places[provider] || lists.count(of: providerLists[provider]) > 0 else { return 0 }
    let stay = contracts[provider].meanStay * supply[provider].stayMultiplier
    return Double(lists.count(of: providerLists[provider])) * stay / Double(max(1, places[provider])) / 7
  }

  /// Publishes the waits of now, for as long as the information stays.
  private mutating func publishWaits(of segment: Int) {
    doors[segment].nextPublication = now + segments[segment].access.access.informationLag
    for provider in segments[segment].providers {
      supply[provider].publishedWait = expectedWait(of: provider)
      supply[provider].weightState = Int.min
    }
  }

  /// Weights are worked out anew: terms, places or providers have changed.
  func forgetWeights() {
    for provider in 0..<supply.count { supply[provider].weightState = Int.min }
  }

  // MARK: - Choice freedom

  /// The effective number of providers a client can choose among: those with a wait within the norm, 1 / Σ share² (G9).
  func choice(in segment: Int) -> Double {
    var sum = 0.0
    var squares = 0.0
    for provider in segments[segment].providers
    where isOpen(provider) && 7 * expectedWait(of: provider) <= segments[segment].waitNorm {
      let share =
        doors[segment].marketMoved
        ? supply[provider].share : segments[segment].providerShares[provider - segments[segment].providers.lowerBound]
      sum += share
      squares += share * share
    }
    return squares > 0 ? sum * sum / squares : 0
  }
}
