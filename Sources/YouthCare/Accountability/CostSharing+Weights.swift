extension CostSharing {
  /// The parts of a segment's cost that the municipalities bear, in their order: they add up to 1.
  ///
  /// A share (`solidarity`) goes by inhabitants, the rest by the segment's key.
  public func weights(ofSegment segment: Int) -> [Double] {
    let byInhabitants = weightsByInhabitants
    guard let byUse = Self.shares(municipalities.map { use(of: $0, in: segment) }), keys[segment].years > 0 else {
      return byInhabitants
    }
    return zip(byInhabitants, byUse).map { solidarity * $0 + (1 - solidarity) * $1 }
  }

  /// The parts of what belongs to no segment.
  public var weightsByInhabitants: [Double] {
    Self.shares(municipalities.map(\.inhabitants)) ?? municipalities.map { _ in 1 / Double(municipalities.count) }
  }

  /// The use by which a municipality pays for a segment: mean of the years of the key, 0 where it goes by inhabitants.
  private func use(of municipality: Municipality, in segment: Int) -> Double {
    let years = municipality.use[segment].suffix(keys[segment].years)
    return years.isEmpty ? 0 : years.reduce(0, +) / Double(years.count)
  }

  private static func shares(_ amounts: [Double]) -> [Double]? {
    let sum = amounts.reduce(0, +)
    return sum > 0 ? amounts.map { $0 / sum } : nil
  }
}
