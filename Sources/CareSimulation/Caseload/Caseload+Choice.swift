internal import Glibc
internal import Sampling
internal import YouthCare

// Which provider a client chooses where choices are steered, or providers come and go (MODEL.md, D3).
extension Caseload {
  /// A provider by the weights share × exp(−β_w · wait + β_q · quality), on one number in a fixed order.
  ///
  /// Without any response these are the shares: separate lists. With a strong one everybody goes where the wait is
  /// shortest: one list (MODEL.md, O1).
  mutating func chooseByWeight(in segment: SegmentIndex) -> ContractIndex {
    let providers = segments[segment].providers
    if segments[segment].access.access.informationLag > 0, doors[segment].nextPublication.map({ now >= $0 }) ?? true {
      publishWaits(of: segment)
    }
    var total = doors[segment].weightSum ?? sumOfWeights(in: segment)
    if total < Self.smallestWeight { total = weighRelatively(in: segment) }
    let number = luck.provider.coarseUniform() * total
    guard total > 0 else { return providers.lowerBound }
    // The first whose weight, added to those before him, passes the number.
    var (first, last) = (0, providers.count - 1)
    while first < last {
      let middle = (first + last) / 2
      if weightsThrough[providers[offset: middle]] > number { last = middle } else { first = middle + 1 }
    }
    return providers[offset: first]
  }

  /// What a weight depends on in the month is one number: it is worked out when that moves, and so is their sum.
  private mutating func sumOfWeights(in segment: SegmentIndex) -> Double {
    let isFixed = segments[segment].isPooled || segments[segment].access.access.informationLag > 0
    var total = 0.0
    for provider in segments[segment].providers {
      let basis = isFixed ? .month : weightBasis(of: provider)
      if gates[provider].weight.basis != basis { weigh(provider, by: basis, in: segment) }
      total += gates[provider].weight.value
      weightsThrough[provider] = total
    }
    // A smaller sum stands for weights that have lost digits, which are worked out relatively each time.
    if isFixed, total >= Self.smallestWeight { doors[segment].weightSum = total }
    return total
  }

  /// A sum of weights below which they have lost digits: waits are so long that each is near nothing.
  private static let smallestWeight = 1e-280

  /// Weighs all by how much shorter their waits are than the shortest; the same choice where all waits are long.
  private mutating func weighRelatively(in segment: SegmentIndex) -> Double {
    let providers = segments[segment].providers
    let open = providers.filter { gates[$0].share > 0 }
    guard let least = open.map({ exponent(of: $0, in: segment) }).max() else { return 0 }
    var total = 0.0
    for provider in providers {
      let share = gates[provider].share
      if share > 0 { total += share * exp(exponent(of: provider, in: segment) - least) }
      weightsThrough[provider] = total
      // Not what its basis says: worked out anew next time.
      gates[provider].weight = Weight()
    }
    return total
  }

  @inline(never)
  private mutating func weigh(_ provider: ContractIndex, by basis: Weight.Basis, in segment: SegmentIndex) {
    let share = gates[provider].share
    let value = share > 0 ? share * exp(exponent(of: provider, in: segment)) : 0
    gates[provider].weight = Weight(value: value, basis: basis)
  }

  /// The log of a weight beside the share. On one list the wait is the same for all, and weighs nothing.
  private mutating func exponent(of provider: ContractIndex, in segment: SegmentIndex) -> Double {
    let door = doors[segment]
    var wait = 0.0
    if !segments[segment].isPooled {
      let isOld = segments[segment].access.access.informationLag > 0
      wait = isOld ? gates[provider].publishedWait : expectedWait(of: provider)
    }
    return -door.waitResponse * wait + door.qualityResponse * (gates[provider].quality - 1)
  }

  private func weightBasis(of provider: ContractIndex) -> Weight.Basis {
    let waiting = lists.count(of: gates[provider].list)
    return waiting == 0 && gates[provider].used < gates[provider].places ? .freePlace : .waiting(waiting)
  }

  /// The wait that somebody who joins can expect, in weeks: those before him, over the rate at which places come free.
  func expectedWait(of provider: ContractIndex) -> Double {
    guard gates[provider].used >= gates[provider].places || lists.count(of: gates[provider].list) > 0 else { return 0 }
    let stay = gates[provider].meanStay * gates[provider].stayMultiplier
    return Double(lists.count(of: gates[provider].list)) * stay / Double(max(1, gates[provider].places)) / 7
  }

  /// The wait that somebody who joins a list for all providers can expect, in weeks.
  private mutating func expectedWaitOnOneList(in segment: SegmentIndex) -> Double {
    let waiting = lists.count(of: segments[segment].firstList)
    guard waiting > 0 else { return 0 }
    var rate = 0.0
    for provider in segments[segment].providers where gates[provider].places > 0 {
      rate += Double(gates[provider].places) / (gates[provider].meanStay * gates[provider].stayMultiplier)
    }
    return rate > 0 ? Double(waiting) / rate / 7 : .infinity
  }

  /// Publishes the waits of now, for as long as the information stays.
  private mutating func publishWaits(of segment: SegmentIndex) {
    doors[segment].nextPublication = now + segments[segment].access.access.informationLag
    for provider in segments[segment].providers {
      gates[provider].publishedWait = expectedWait(of: provider)
      forgetWeight(of: provider)
    }
  }

  /// Weights are worked out anew: terms, places or providers have changed.
  func forgetWeights() {
    for contract in gates.indices { gates[contract].weight = Weight() }
    for segment in segments.indices { doors[segment].weightSum = nil }
  }

  /// A provider's weight is worked out anew.
  mutating func forgetWeight(of provider: ContractIndex) {
    gates[provider].weight = Weight()
    doors[gates[provider].segment].weightSum = nil
  }

  // MARK: - Choice freedom

  /// The effective number of providers a client can choose among: those with a wait within the norm, 1 / Σ share² (G9).
  mutating func choice(in segment: SegmentIndex) -> Double {
    var sum = 0.0
    var squares = 0.0
    let oneWait = segments[segment].isPooled ? expectedWaitOnOneList(in: segment) : nil
    for provider in segments[segment].providers
    where isOpen(provider) && 7 * (oneWait ?? expectedWait(of: provider)) <= segments[segment].waitNorm {
      let share =
        doors[segment].marketMoved
        ? gates[provider].share : segments[segment].share(of: provider)
      sum += share
      squares += share * share
    }
    return squares > 0 ? sum * sum / squares : 0
  }
}
