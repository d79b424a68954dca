internal import Glibc
internal import Sampling
internal import YouthCare

// Who the providers are, who comes and who goes (model notes, C).
extension Replicator {
  /// The providers of a replication: how they differ, and where they stand on the first day.
  mutating func resetSupply() {
    for contract in 0..<supply.count {
      let provider = plan.scenario.segments[providerSegments[contract]].providers[plan.contracts[contract].provider]
      supply[contract] = Supply()
      supply[contract].stay = provider.stay
      supply[contract].cost = provider.cost
      supply[contract].quality = provider.quality
      if provider.isEntrant { supply[contract].opensIn = .max }
      flows[contract] = ProviderFlow()
    }
    for segment in 0..<segments.count {
      let suppliers = plan.scenario.segments[segment].suppliers
      doors[segment] = Door()
      doors[segment].subcontracted = suppliers.subcontracted
      doors[segment].subcontractingDelay = suppliers.subcontractingDelay
      drawTraits(of: segment)
      shareOut(segment)
    }
    organisations.fill(with: Organisation())
    resetStaff()
  }

  /// How the providers of a segment differ: drawn, and such that their stays, costs and probabilities that clients come
  /// back have a weighted mean of 1 among those who are there, because the region's data are about all of them together.
  /// Clients come back the less the better a provider is (by 1 / quality).
  private mutating func drawTraits(of segment: Int) {
    let suppliers = plan.scenario.segments[segment].suppliers
    let spreads = [suppliers.staySpread, suppliers.costSpread, suppliers.qualitySpread]
    guard spreads.contains(where: { $0 > 0 }) else { return }
    let providers = segments[segment].providers
    var sums = [0.0, 0.0, 0.0]
    var factors: [[Double]] = []
    for (offset, provider) in providers.enumerated() {
      luck.traits.seek(
        to: Decision(stream: plan.contracts[provider].stream, candidate: 0), replication: replication)
      let own = spreads.map { exp($0 * Self.standardNormal.draw(&luck.traits) - $0 * $0 / 2) }
      let share = segments[segment].providerShares[offset]
      sums[0] += share * own[0]
      sums[1] += share * own[1]
      sums[2] += share / own[2]
      factors.append(own)
    }
    for (provider, own) in zip(providers, factors) {
      supply[provider].stay *= own[0] / sums[0]
      supply[provider].cost *= own[1] / sums[1]
      supply[provider].quality *= own[2] * sums[2]
    }
    dividePlaces(of: segment)
  }

  /// Who treats longer has the places for it: the stated places by clients in care, not by clients.
  private mutating func dividePlaces(of segment: Int) {
    let providers = segments[segment].providers
    let stated = plan.scenario.segments[segment].providers.contains { $0.places != nil }
    guard !stated, providers.allSatisfy({ plan.initialPlaces[$0] != .max }) else { return }
    doors[segment].dividesByStay = true
    for (provider, count) in zip(providers, firstPlacesByStay(of: segment)) {
      basePlaces[provider] = count
      places[provider] = count
    }
  }

  /// The places of the first day: in balance each provider's own, where each has a list.
  private func firstPlacesByStay(of segment: Int) -> [Int] {
    if !segments[segment].isPooled, plan.scenario.segments[segment].capacity == .inBalance {
      let load = plan.balance.segments[segment].inCare
      return loadShares(in: segment).map { Balance.wholePlaces(for: load * $0) }
    }
    return divideByStay(segments[segment].providers.reduce(0) { $0 + plan.initialPlaces[$1] }, in: segment)
  }

  private func divideByStay(_ total: Int, in segment: Int) -> [Int] {
    let shares = loadShares(in: segment)
    return segments[segment].isPooled
      ? Apportionment.divide(total, by: shares) : Apportionment.divide(total, amongAll: shares)
  }

  /// The providers' shares of the clients in care: of those who come, times how long they stay.
  private func loadShares(in segment: Int) -> [Double] {
    let providers = segments[segment].providers
    return providers.map { segments[segment].providerShares[$0 - providers.lowerBound] * supply[$0].stay }
  }

  /// A provider's places after a dated change, where they are divided by his clients in care; else `nil`.
  mutating func placesByStay(_ change: Moment.PlaceChange) -> Int? {
    let segment = providerSegments[change.provider]
    guard doors[segment].dividesByStay else { return nil }
    return divideByStay(change.total, in: segment)[change.provider - segments[segment].providers.lowerBound]
  }

  /// The shares of those who are open, which add to 1.
  mutating func shareOut(_ segment: Int) {
    let providers = segments[segment].providers
    var sum = 0.0
    for provider in providers {
      let own =
        plan.contracts[provider].isEntrant
        ? plan.contracts[provider].share : segments[segment].providerShares[provider - providers.lowerBound]
      supply[provider].share = isOpen(provider) ? own : 0
      sum += supply[provider].share
    }
    let last = providers.last { supply[$0].share > 0 }
    var before = 0.0
    for provider in providers {
      if sum > 0 { supply[provider].share /= sum }
      supply[provider].shareBefore = before
      // The last one has the rest, and who has no share nothing.
      if supply[provider].share > 0 { before = provider == last ? 1 : before + supply[provider].share }
      supply[provider].shareThrough = before
      forgetWeight(of: provider)
    }
    if doors[segment].marketMoved { doors[segment].usesWeights = true }
  }

  // MARK: - The month

  /// Providers who close on a date, don't bid, are not admitted again, or come.
  mutating func moveMarket(_ index: Int) {
    let frame = plan.calendar.months[index]
    let contractMonth = index - plan.calendar.warmUpMonths
    for segment in 0..<segments.count {
      let stated = plan.scenario.segments[segment]
      for provider in segments[segment].providers {
        if let day = stated.providers[plan.contracts[provider].provider].closes, day <= frame.start { close(provider) }
        // A notice that is over, before anything is paid for the month.
        if stated.failure != nil, contracts[provider].closesIn == index { close(provider) }
      }
      guard contractMonth >= 0 else { continue }
      if contractMonth == 0 { closeThoseBelowThreshold(in: segment) } else { learn(in: segment) }
      let isRound = Self.isDue(in: contractMonth, everyMonths: 12 * stated.suppliers.readmission)
      if isRound, stated.suppliers.admission != .fixed { readmit(in: segment) }
      if stated.suppliers.admission == .openHouse { admitEntrants(to: segment) }
    }
  }

  /// Whether something that is done every so many months, or never (0), is done at the end of this number of them.
  static func isDue(in months: Int, everyMonths every: Double) -> Bool {
    every > 0 && months > 0 && months % max(1, Int(every.rounded())) == 0
  }

  /// The margin that a provider can expect as he begins, as a share of revenue: by the baseline's tariff and his own
  /// cost.
  func openingMargin(of contract: Int) -> Double {
    1 - supply[contract].cost / plan.contracts[contract].reference.tariffRatio
  }

  /// Those with few clients don't bid, unless they earn enough on each (model notes, C5).
  private mutating func closeThoseBelowThreshold(in segment: Int) {
    let suppliers = plan.scenario.segments[segment].suppliers
    guard suppliers.threshold > 0 else { return }
    let starts = plan.balance.segments[segment].starts
    let providers = segments[segment].providers.filter { isOpen($0) }
    let small = providers.filter {
      plan.contracts[$0].share * starts < suppliers.threshold
        && openingMargin(of: $0) <= suppliers.thresholdMargin
    }
    // Somebody has to do it.
    guard small.count < providers.count else { return }
    for provider in small { close(provider) }
  }

  /// Providers with the lowest scores are not admitted again, and as many new ones are (model notes, C7).
  ///
  /// A score shows quality with reliability n / (n + k) for n clients; the rest is noise.
  private mutating func readmit(in segment: Int) {
    let suppliers = plan.scenario.segments[segment].suppliers
    let providers = segments[segment].providers.filter { isOpen($0) }
    let spread = max(suppliers.qualitySpread, 1e-9)
    var scores: [(provider: Int, score: Double)] = []
    for provider in providers {
      let clients = Double(flows[provider].starts)
      let reliability =
        suppliers.readmissionReliability > 0 ? clients / (clients + suppliers.readmissionReliability) : 1
      luck.score.seek(
        to: Decision(stream: plan.contracts[provider].stream, candidate: UInt32(month)), replication: replication)
      let noise = Self.standardNormal.draw(&luck.score)
      let signal = (supply[provider].quality - 1) / spread
      scores.append((provider, reliability.squareRoot() * signal + (1 - reliability).squareRoot() * noise))
    }
    scores.sort { ($0.score, $0.provider) < ($1.score, $1.provider) }
    let dropped = min(providers.count - 1, Int((suppliers.readmissionDrop * Double(providers.count)).rounded()))
    guard dropped > 0 else { return }
    for (provider, _) in scores.prefix(dropped) { close(provider) }
    // Those who stay bid again; who comes bids as he opens.
    for provider in segments[segment].providers where isOpen(provider) { award(provider) }
    for _ in 0..<dropped { open(firstEntrant(of: segment)) }
  }

  /// Providers come by themselves where there is money and work (model notes, C3).
  private mutating func admitEntrants(to segment: Int) {
    let suppliers = plan.scenario.segments[segment].suppliers
    guard suppliers.entry > 0, firstEntrant(of: segment) != nil else { return }
    var margin = 0.0
    for provider in segments[segment].providers where isOpen(provider) {
      let version = version(of: provider)
      // Under a lump sum nobody brings his own clients.
      if version.isLumpSum { return }
      margin += supply[provider].share * supply[provider].margin
    }
    let providers = segments[segment].providers.filter { isOpen($0) }
    let rate = suppliers.entry * Double(providers.count) / 12 * max(0, margin - Workforce.neutralMargin) / 0.05
    let inQuarter = segments[segment].joinsPerDay * 91
    let queue = inQuarter > 0 ? Double(observer.waitingClients(for: segment)) / inQuarter : 0
    guard rate > 0, let law = try? Distribution.poisson(mean: rate * (1 + queue)) else { return }
    luck.entry.seek(to: Decision(stream: streams[segment], candidate: UInt32(month)), replication: replication)
    for _ in 0..<Int(law.draw(&luck.entry)) { open(firstEntrant(of: segment)) }
  }

  private func firstEntrant(of segment: Int) -> Int? {
    segments[segment].providers.first { supply[$0].opensIn == .max }
  }

  /// A new provider opens with the places of his share.
  private mutating func open(_ contract: Int?) {
    guard let contract else { return }
    let segment = providerSegments[contract]
    supply[contract].opensIn = month
    supply[contract].margin = openingMargin(of: contract)
    let initial = segments[segment].providers.map { plan.initialPlaces[$0] }
    basePlaces[contract] =
      initial.contains(.max)
      ? .max : max(1, Int((plan.contracts[contract].share * Double(initial.reduce(0, +))).rounded()))
    doors[segment].marketMoved = true
    shareOut(segment)
    award(contract)
  }

  /// A contract that is awarded after the start: the bid costs the provider money, and the award the municipality.
  private mutating func award(_ contract: Int) {
    bid(contract)
    book.administer(CareLedger.rounded(100 * plan.scenario.municipalCost.award), of: contract, in: month)
  }

  /// What a bid costs a provider.
  mutating func bid(_ contract: Int) {
    let cents = CareLedger.rounded(100 * plan.scenario.segments[providerSegments[contract]].suppliers.bidCost)
    guard cents > 0 else { return }
    book.spend(cents, on: .administrationCost, of: contract, in: month)
    contracts[contract].yearCost += cents
    contracts[contract].equity -= cents
  }

  // MARK: - Change assignments

  /// A month of what change assignments win in quality (C6).
  private mutating func learn(in segment: Int) {
    let suppliers = plan.scenario.segments[segment].suppliers
    guard suppliers.steered > 0, suppliers.learning > 0 else { return }
    let gain = pow(1 + suppliers.learning, 1.0 / 12)
    for provider in segments[segment].providers where isOpen(provider) && plan.contracts[provider].isSteered {
      supply[provider].quality *= gain
    }
  }
}
