internal import Glibc
internal import Sampling
internal import YouthCare

// How providers differ (MODEL.md, C2).
extension Market {
  /// How the providers of a segment differ: drawn, and such that their stays, costs and probabilities that clients come
  /// back have a weighted mean of 1 among those who are there, because the region's data are about all of them together.
  /// Clients come back the less the better a provider is (by 1 / quality).
  mutating func drawTraits(of segment: SegmentIndex, _ caseload: inout Caseload) {
    let suppliers = plan.scenario.segments[segment].suppliers
    let spreads = [suppliers.staySpread, suppliers.costSpread, suppliers.qualitySpread]
    guard spreads.contains(where: { $0 > 0 }) else { return }
    let providers = caseload.segments[segment].providers
    var sums = [0.0, 0.0, 0.0]
    var factors: [[Double]] = []
    for provider in providers {
      luck.traits.seek(
        to: Decision(stream: plan.contracts[provider].stream, candidate: 0),
        replication: caseload.clock.replication)
      var own: [Double] = []
      for spread in spreads {
        own.append(exp(spread * Distribution.standardNormal.draw(&luck.traits) - spread * spread / 2))
      }
      let share = caseload.segments[segment].share(of: provider)
      sums[0] += share * own[0]
      sums[1] += share * own[1]
      sums[2] += share / own[2]
      factors.append(own)
    }
    for (provider, own) in zip(providers, factors) {
      caseload.gates[provider].stay *= own[0] / sums[0]
      supply[provider].cost *= own[1] / sums[1]
      caseload.gates[provider].quality *= own[2] * sums[2]
    }
    dividePlaces(of: segment, &caseload)
  }

  /// Who treats longer has the places for it: the stated places by clients in care, not by clients.
  private func dividePlaces(of segment: SegmentIndex, _ caseload: inout Caseload) {
    let providers = caseload.segments[segment].providers
    let stated = plan.scenario.segments[segment].providers.contains { $0.places != nil }
    guard !stated, providers.allSatisfy({ plan.gates[$0].isLimited }) else { return }
    caseload.doors[segment].dividesByStay = true
    for (provider, count) in zip(providers, firstPlacesByStay(of: segment, caseload)) {
      basePlaces[provider] = count
      caseload.gates[provider].places = count
    }
  }

  /// The places of the first day: in balance each provider's own, where each has a list.
  private func firstPlacesByStay(of segment: SegmentIndex, _ caseload: borrowing Caseload) -> [Int] {
    if !caseload.segments[segment].isPooled, plan.scenario.segments[segment].capacity == .inBalance {
      let load = plan.balance.segments[segment].inCare
      return loadShares(in: segment, caseload).map { Balance.wholePlaces(for: load * $0) }
    }
    let total = caseload.segments[segment].providers.reduce(0) { $0 + plan.firstPlaces(of: $1) }
    return divideByStay(total, in: segment, caseload)
  }

  private func divideByStay(_ total: Int, in segment: SegmentIndex, _ caseload: borrowing Caseload) -> [Int] {
    let shares = loadShares(in: segment, caseload)
    return caseload.segments[segment].isPooled
      ? Apportionment.divide(total, by: shares) : Apportionment.divide(total, amongAll: shares)
  }

  /// The providers' shares of the clients in care: of those who come, times how long they stay.
  private func loadShares(in segment: SegmentIndex, _ caseload: borrowing Caseload) -> [Double] {
    let law = caseload.segments[segment]
    var shares: [Double] = []
    for provider in law.providers { shares.append(law.share(of: provider) * caseload.gates[provider].stay) }
    return shares
  }

  /// A provider's places after a dated change: as stated, or by his clients in care where they are divided so.
  func places(after change: Moment.PlaceChange, _ caseload: borrowing Caseload) -> Int {
    let segment = plan.segment(of: change.provider)
    guard caseload.doors[segment].dividesByStay else { return change.places }
    let offset = caseload.segments[segment].providers.offset(of: change.provider)
    return divideByStay(change.total, in: segment, caseload)[offset]
  }
}
