internal import YouthCare

extension SectionReader {
  /// How far off a number may be, or `nil` and a fault.
  func spread(
    _ stated: SourceSpread, around value: Double, _ description: ParameterDescription, _ key: String
  ) -> StatedSpread? {
    if ["p10", "p50", "p90"].contains(where: { stated.entry($0) != nil }) {
      return quantiles(stated, value, description, key)
    }
    guard let known = stated.entry("known") else {
      return stated.entry("sd").flatMap { entry in
        deviation(entry, description).flatMap { within(description, $0, around: value, key, at: entry.value.place) }
      }
    }
    guard stated.entry("sd") == nil else {
      report(.spreadTwice(key), at: known.place)
      return nil
    }
    guard let text = scalar(known.value, "known", at: known.place) else { return nil }
    guard text == "true" else {
      report(.badChoice("known", text, ["true"]), at: known.value.place)
      return nil
    }
    return .known
  }

  /// A standard deviation: a share of the value, or in its unit.
  private func deviation(_ entry: SourceEntry, _ description: ParameterDescription) -> StatedSpread? {
    guard let text = scalar(entry.value, "sd", at: entry.place) else { return nil }
    let isShare = text.hasSuffix("%") || description.unit == .share
    let upper = isShare ? 1 : description.range.map { $0.upperBound - $0.lowerBound } ?? 1e9
    let own = ParameterDescription(
      key: "sd", unit: isShare ? .share : description.unit, range: 0...upper, meaning: description.meaning)
    guard let number = parsed(entry.value, own, "sd", at: entry.place) else { return nil }
    if number == 0 { return .known }
    return isShare ? .relative(number) : .deviation(number)
  }

  /// A spread of which not more than a tenth lies outside the range at either end: what does is moved to the end, which
  /// is no longer what was stated. `nil` and a fault where more does.
  private func within(
    _ description: ParameterDescription, _ spread: StatedSpread, around value: Double, _ key: String, at place: Place
  ) -> StatedSpread? {
    // The law of a deviation ends where the range does: what is asked is what lies beyond.
    let everywhere = -Double.infinity...Double.infinity
    let stated: LevelLaw? =
      if case .deviation(let deviation) = spread {
        .normal(value: value, deviation: deviation, within: everywhere)
      } else {
        LevelLaw(spread, value, description)
      }
    guard let range = description.range, let law = stated,
      law.value(at: 0.1) < range.lowerBound || law.value(at: 0.9) > range.upperBound
    else { return spread }
    report(.uncertainty(.spreadOutsideRange(key, range, description.unit)), at: place)
    return nil
  }

  /// Three quantiles, in order.
  private func quantiles(
    _ stated: SourceSpread, _ value: Double, _ description: ParameterDescription, _ key: String
  ) -> StatedSpread? {
    if let other = stated.entry("sd") ?? stated.entry("known") {
      report(.spreadTwice(key), at: other.place)
      return nil
    }
    guard stated.entry("p50") != nil, let low = stated.entry("p10"), let high = stated.entry("p90") else {
      report(.quantilesMissing(key), at: stated.place)
      return nil
    }
    guard let p10 = parsed(low.value, description, "p10", at: low.place),
      let p90 = parsed(high.value, description, "p90", at: high.place)
    else { return nil }
    guard p10 < value, value < p90 else {
      report(.quantilesOutOfOrder(key), at: stated.place)
      return nil
    }
    // Of a distribution: it lasts some time in every world.
    if section.description("family") != nil,
      LevelLaw.quantiles(p10: p10, p50: value, p90: p90).reachesNothing
    {
      report(.uncertainty(.lengthOfNothing(key)), at: low.value.place)
      return nil
    }
    return .quantiles(p10: p10, p50: value, p90: p90)
  }
}

extension Reading {
  /// Reports what is said of how far off something is that can't be uncertain, once a place.
  func reportIdleSpreads(root: SectionReader, segments: [SectionReader], _ scenario: Scenario) {
    guard faults.isEmpty else { return }
    let parameters = scenario.parameters
    let used = Set(spreadPlaces.filter { parameters[$0.key] != nil }.map(\.value))
    var told: Set<Place> = []
    for reader in [root] + segments {
      reader.forEachEntry { address, entry in
        // What differs in a future is read with it.
        guard address.keys.first != "futures", let spread = entry.value.spread, !used.contains(spread.place),
          told.insert(spread.place).inserted
        else { return }
        report(.spreadOfNothing(entry.key), at: spread.place)
      }
    }
  }
}
