internal import Glibc
public import Sampling

/// The shape of a prior, by the numbers that its source states.
public enum PriorShape: Sendable, Equatable {
  case point(Double)
  case normal(mean: Double, sd: Double)
  /// The upper half of a normal distribution around 0, by its mean.
  case halfNormal(mean: Double)
  case lognormal(median: Double, sigma: Double)
  case beta(Double, Double)
  /// One share of several that add to 1: Beta(part, all − part), drawn together with the others.
  case dirichlet(Double, of: Double)
  case uniform(low: Double, high: Double)
  case triangular(low: Double, mode: Double, high: Double)

  /// The shape's name, as scenario files name distributions.
  public var family: String {
    switch self {
    case .point: "constant"
    case .normal: "normal"
    case .halfNormal: "half-normal"
    case .lognormal: "lognormal"
    case .beta: "beta"
    case .dirichlet: "dirichlet"
    case .uniform: "uniform"
    case .triangular: "triangular"
    }
  }

  /// The numbers that describe it, by name.
  public var numbers: [(key: String, value: Double)] {
    switch self {
    case .point(let value): [("value", value)]
    case .normal(let mean, let sd): [("mean", mean), ("sd", sd)]
    case .halfNormal(let mean): [("mean", mean)]
    case .lognormal(let median, let sigma): [("median", median), ("sigma", sigma)]
    case .beta(let first, let second): [("a", first), ("b", second)]
    case .dirichlet(let part, let all): [("part", part), ("of", all)]
    case .uniform(let low, let high): [("low", low), ("high", high)]
    case .triangular(let low, let mode, let high): [("low", low), ("mode", mode), ("high", high)]
    }
  }

  /// The distribution behind it; of a half-normal shape the whole one, around 0.
  public var distribution: Distribution {
    do {
      switch self {
      case .point(let value): return try .constant(value)
      case .normal(let mean, let sd): return try .normal(mean: mean, sd: sd)
      case .halfNormal(let mean): return try .normal(mean: 0, sd: mean * (Double.pi / 2).squareRoot())
      case .lognormal(let median, let sigma): return try .lognormal(median: median, sigma: sigma)
      case .beta(let first, let second): return try Self.beta(first, second)
      case .dirichlet(let part, let all): return try Self.beta(part, all - part)
      case .uniform(let low, let high): return try .uniform(low: low, high: high)
      case .triangular(let low, let mode, let high): return try .triangular(low: low, mode: mode, high: high)
      }
    } catch {
      preconditionFailure("a prior that is no distribution: \(error)")
    }
  }

  private static func beta(_ first: Double, _ second: Double) throws(DistributionError) -> Distribution {
    let all = first + second
    let sd = (first * second / (all * all * (all + 1))).squareRoot()
    return try .beta(mean: first / all, sd: sd, low: 0, high: 1)
  }

  /// The least and the largest value.
  ///
  /// - Parameter distribution: the one behind it.
  func support(of distribution: Distribution) -> ClosedRange<Double> {
    if case .halfNormal = self { return 0...Double.infinity }
    return distribution.quantile(0)...distribution.quantile(1)
  }

  /// The mean of what lies between two values.
  ///
  /// In closed form for the shapes that can be cut; the others lie within the range of their parameter as they are.
  func mean(from low: Double, to high: Double) -> Double {
    let distribution = distribution
    let inside = distribution.cumulative(high) - distribution.cumulative(low)
    switch self {
    case .normal(let mean, let sd): return mean + sd * Self.bell(low, high, mean, sd) / inside
    case .halfNormal(let half):
      let sd = half * (Double.pi / 2).squareRoot()
      return sd * Self.bell(low, high, 0, sd) / inside
    case .lognormal(let median, let sigma):
      // The part of the mean below x is that of a lognormal distribution whose median is e^σ² times as large.
      let weighted = PriorShape.lognormal(median: median * exp(sigma * sigma), sigma: sigma).distribution
      return distribution.mean * (weighted.cumulative(high) - weighted.cumulative(low)) / inside
    case .point, .beta, .dirichlet, .uniform, .triangular:
      let support = support(of: distribution)
      precondition(low <= support.lowerBound && high >= support.upperBound, "only tails are cut")
      return distribution.mean
    }
  }

  /// φ(a) − φ(b) of two values in standard deviations from the mean.
  private static func bell(_ low: Double, _ high: Double, _ mean: Double, _ sd: Double) -> Double {
    func density(_ x: Double) -> Double {
      let z = (x - mean) / sd
      return z.isInfinite ? 0 : exp(-z * z / 2) / (2 * Double.pi).squareRoot()
    }
    return density(low) - density(high)
  }
}
