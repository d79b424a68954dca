internal import Sampling

extension Plausibility {
  /// The numbers of a segment, contracts apart.
  func ofSegment(at position: Int) -> [JudgedNumber] {
    let segment = scenario.segments[position]
    return [judged(["stay"], segment.stay.mean, .leads, .stay(in: segment.setting), at: position)]
      + ofWaits(segment, at: position) + ofPlaces(segment, at: position) + ofPresent(segment, at: position)
  }

  private func judged(
    _ keys: [String], _ value: Double, _ bearing: JudgedNumber.Bearing, _ usual: UsualRange, at position: Int
  ) -> JudgedNumber {
    JudgedNumber(
      Address(scenario.address(of: position).keys + keys), value, bearing, usual, of: position)
  }

  private func ofWaits(_ segment: Segment, at position: Int) -> [JudgedNumber] {
    var result: [JudgedNumber] = []
    let wait = scenario.address(of: position).appending("present", "wait")
    if scenario.states(wait, isUnlikeDefault: segment.present.wait != 0) {
      result.append(judged(["present", "wait"], segment.present.wait, .alone, .wait, at: position))
    }
    if let norm = segment.waitNorm { result.append(judged(["wait_norm"], norm, .alone, .waitNorm, at: position)) }
    if let waited = segment.present.waited {
      result.append(judged(["present", "waited"], waited.mean, .alone, .wait, at: position))
    }
    return result
  }

  private func ofPlaces(_ segment: Segment, at position: Int) -> [JudgedNumber] {
    var result: [JudgedNumber] = []
    if case .places(let places) = segment.capacity, segment.providers.allSatisfy({ $0.places == nil }) {
      result.append(byLoad(["places"], places, at: position))
    }
    for (provider, share) in zip(segment.providers, segment.providerShares) {
      guard let places = provider.places else { continue }
      result.append(byLoad(["providers", provider.name, "places"], places, share: share, at: position))
    }
    return result
  }

  private func ofPresent(_ segment: Segment, at position: Int) -> [JudgedNumber] {
    let flows = balance.segments[position]
    var result: [JudgedNumber] = []
    for (key, law) in [("elapsed", segment.present.elapsed), ("residual", segment.present.residual)] {
      guard let law else { continue }
      result.append(judged(["present", key], law.mean, .alone, .partOfStay(in: segment.setting), at: position))
    }
    // A service that is new has nobody in care yet.
    if let inCare = segment.present.inCare, inCare > 0 {
      result.append(byLoad(["present", "in_care"], inCare, at: position))
    }
    if let waiting = segment.present.waiting {
      let joining = (flows.starts + flows.dropOuts) / calendar.daysPerYear
      let usual = UsualRange(
        upTo: joining * UsualRange.longestWait, .count, room: Self.fewClients,
        LocalizedText(
          nl: "hooguit drie keer wie er in 39 weken bijkomen", en: "at most three times those who join in 39 weeks"))
      result.append(judged(["present", "waiting"], Double(waiting), .follows, usual, at: position))
    }
    return result
  }

  /// Clients in care, or places for them, beside what the stated starts and stays need.
  private func byLoad(_ keys: [String], _ clients: Int, share: Double = 1, at position: Int) -> JudgedNumber {
    let usual = UsualRange(
      around: balance.segments[position].inCare * share...balance.segments[position].inCare * share, .count,
      room: Self.fewClients,
      LocalizedText(
        nl: "een derde tot drie keer wat starts en verblijf vragen",
        en: "a third to three times what starts and stays need"))
    return judged(keys, Double(clients), .follows, usual, at: position)
  }

  /// Clients more or less, by which no number is odd.
  static let fewClients = 10.0
}
