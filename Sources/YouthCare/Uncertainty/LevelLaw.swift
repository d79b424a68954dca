internal import Glibc
internal import Sampling

/// How a number that is one unknown value differs from world to world.
///
/// MODEL.md, V5. A draw is the value at one uniform number, so that worlds can be correlated by rank and continued.
public enum LevelLaw: Sendable, Equatable {
  /// What is believed of it before a region's own data, times a factor that brings its median to what was stated.
  case prior(Prior, factor: Double)
  /// A positive number with its stated value as the median: lognormal, by the standard deviation over the value.
  case relative(value: Double, deviation: Double)
  /// A share with its stated value as the median: normal in the logit, by the standard deviation over the value.
  case share(value: Double, deviation: Double)
  /// A normal number, by its own standard deviation, cut to a range: what lies outside is left out.
  case normal(
    value: Double, deviation: Double, within: ClosedRange<Double> = -Double.infinity...Double.infinity)
  /// One of several shares that keep their sum, by its own count and that of all: as if so many had been seen of it
  /// (Dirichlet). The mean is part of all; a draw is the gamma number that the others' make a share of.
  case part(count: Double, of: Double)
  /// By three quantiles, each met exactly: half a normal to each side of the median, in the logarithm where all are
  /// positive.
  case quantiles(p10: Double, p50: Double, p90: Double)

  /// The value that a share of worlds stays below.
  public func value(at p: Double) -> Double {
    switch self {
    case .prior(let prior, let factor): return prior.quantile(p) * factor
    case .relative(let value, let deviation):
      return value * exp(log1p(deviation * deviation).squareRoot() * Self.normal(p))
    case .share(let value, let deviation):
      guard value > 0, value < 1 else { return value }
      let logit = log(value / (1 - value)) + deviation / (1 - value) * Self.normal(p)
      return 1 / (1 + exp(-logit))
    case .normal(let value, let deviation, let range):
      let ends = [range.lowerBound, range.upperBound].map { StandardNormal.cumulative(($0 - value) / deviation) }
      let drawn = value + deviation * Self.normal(ends[0] + p * (ends[1] - ends[0]))
      return min(max(drawn, range.lowerBound), range.upperBound)
    case .part(let count, _):
      do { return try Distribution.gamma(mean: count, cv: 1 / count.squareRoot()).quantile(p) } catch {
        preconditionFailure("a count that is no gamma's shape: \(error)")
      }
    case .quantiles(let p10, let p50, let p90):
      let isPositive = p10 > 0
      let (low, middle, high) = isPositive ? (log(p10), log(p50), log(p90)) : (p10, p50, p90)
      let z = Self.normal(p)
      let result = middle + (z < 0 ? middle - low : high - middle) / Self.tenth * z
      return isPositive ? exp(result) : result
    }
  }

  /// Whether a number is drawn as nothing, or less, or beyond all numbers, somewhere in its tails: no length can be.
  public var reachesNothing: Bool {
    let tail = 0x1p-53
    return !(value(at: tail) > 0 && value(at: 1 - tail).isFinite)
  }

  /// Φ⁻¹(0.9).
  private static let tenth = normal(0.9)

  private static func normal(_ p: Double) -> Double { StandardNormal.quantile(p) }
}
