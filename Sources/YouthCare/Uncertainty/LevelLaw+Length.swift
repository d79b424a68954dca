extension LevelLaw {
  /// What somebody stated of a number by which a distribution is described, such as its median, as the law of its mean:
  /// the whole is longer or shorter, and its shape is held. `nil` where the number is known.
  init?(_ stated: StatedSpread, _ value: Double, ofMean mean: Double) {
    let scale = value == 0 ? 1 : mean / value
    switch stated {
    case .known: return nil
    case .relative(let deviation): self = .relative(value: mean, deviation: deviation)
    case .deviation(let deviation): self = .normal(value: mean, deviation: deviation * scale)
    case .quantiles(let p10, let p50, let p90): self = .quantiles(p10: p10 * scale, p50: p50 * scale, p90: p90 * scale)
    }
  }
}

extension ScenarioParameter {
  /// Whether it says how long a distribution's lengths are, and not how they differ: of such a number can be stated how
  /// far off it may be.
  package var isLengthOfDistribution: Bool {
    isOfDistribution && ["mean", "median", "value"].contains(address.keys.last)
  }

  /// Whether it can be stated how far off it may be.
  package var canBeUncertain: Bool { !isOfDistribution || isLengthOfDistribution }
}
