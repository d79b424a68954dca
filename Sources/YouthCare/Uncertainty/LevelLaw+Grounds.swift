extension LevelLaw {
  /// What somebody stated of a number with a value; `nil` where it is known.
  package init?(_ stated: StatedSpread, _ value: Double, _ description: ParameterDescription) {
    let range = description.range ?? -Double.infinity...Double.infinity
    switch stated {
    case .known: return nil
    case .relative(let deviation): self.init(deviation: deviation, around: value, description)
    case .deviation(let deviation): self = .normal(value: value, deviation: deviation, within: range)
    case .quantiles(let p10, let p50, let p90): self = .quantiles(p10: p10, p50: p50, p90: p90)
    }
  }

  /// A standard deviation as a part of a value: in the logit where that is a share of a whole, in the logarithm where it
  /// is another positive number, and else as it is.
  init(deviation: Double, around value: Double, _ description: ParameterDescription) {
    if description.isShareOfWhole, value > 0, value < 1 {
      self = .share(value: value, deviation: deviation)
    } else if value > 0 {
      self = .relative(value: value, deviation: deviation)
    } else {
      self = .normal(
        value: value, deviation: deviation * -value,
        within: description.range ?? -Double.infinity...Double.infinity)
    }
  }

  /// What is believed of a parameter, brought to a value that isn't its default; `nil` where that is off.
  init?(_ prior: Prior, _ value: Double, of description: ParameterDescription) {
    if case .dirichlet(_, let all) = prior.shape {
      // Who has none of it, or all, has nothing to divide.
      guard value > Self.leastPart, value < 1 - Self.leastPart else { return nil }
      self = .part(count: all * value, of: all)
      return
    }
    let median = prior.median
    var isDefault = false
    if case .number(let standard) = description.standard { isDefault = standard == value }
    // What is off has no size to be wrong about, unless the belief is about an effect that is on by default.
    if value == 0 || isDefault, prior.condition != nil { return nil }
    if value == 0, !isDefault { return nil }
    if isDefault {
      self = .prior(prior, factor: 1)
    } else if median > 0, value > 0 {
      self = .prior(prior, factor: value / median)
    } else {
      self = .prior(prior, factor: 1)
    }
  }

  /// The least part of a whole that isn't known: a smaller one counts as none.
  private static let leastPart = 1e-3
}

extension ParameterDescription {
  /// Whether it is a share of a whole, which can't be more than all of it.
  var isShareOfWhole: Bool { unit == .share && range?.upperBound == 1 }

  /// The nearest value that it can have.
  func nearest(to value: Double) -> Double {
    let within = range.map { min(max(value, $0.lowerBound), $0.upperBound) } ?? value
    return isWhole ? within.rounded() : within
  }
}
