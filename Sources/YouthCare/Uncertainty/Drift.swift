internal import Glibc

/// How a quantity moves over the years in a way that nobody knows: a mean growth and yearly innovations that stay.
///
/// MODEL.md, V6.
///
/// At the end of year t its logarithm has moved by g∞ t + (g − g∞) D(t) + σ W(t), with D(t) = (1 − φᵗ)/(1 − φ): a
/// growth far from g∞ does not go on for ever. Within a year it goes in a straight line.
public struct Drift: PlainOwner, Equatable {
  /// What moves.
  public enum Target: String, Sendable, CaseIterable {
    /// New clients.
    case inflow
    /// The length of stay of who starts.
    case stay
    /// The hours of care that a client gets, heavier care included.
    case hours
    /// The places there are.
    case places
  }

  /// The mean growth a year, as a share: the median over worlds.
  public var mean = 0.0
  /// The standard deviation of the mean growth, in a year's logarithm.
  public var deviation = 0.0
  /// The standard deviation of a year's innovation, in its logarithm.
  public var walk = 0.0
  /// The part of a growth that is left a year later (φ); `nil` where growth isn't damped.
  public var damping: Double?

  /// Nothing moves.
  public init() {}

  /// A drift.
  public init(mean: Double, deviation: Double, walk: Double, damping: Double? = nil) {
    self.mean = mean
    self.deviation = deviation
    self.walk = walk
    self.damping = damping
  }

  /// D(t): how many years of growth t years bring with a damping.
  public static func dampedYears(_ years: Double, damping: Double) -> Double {
    damping == 1 ? years : (1 - pow(damping, years)) / (1 - damping)
  }

  /// The logarithms at the end of each year, from 0 at the beginning of the first.
  ///
  /// - Parameters:
  ///   - growth: how far the mean growth is off, in standard deviations.
  ///   - damping: φ in this world; `nil` where growth isn't damped.
  ///   - innovations: each year's, in standard deviations.
  public func path(growth: Double, damping: Double?, innovations: [Double]) -> [Double] {
    let rate = log1p(mean) + deviation * growth
    var level = 0.0
    return [0]
      + innovations.enumerated().map { year, innovation in
        level += walk * innovation
        return rate * Self.dampedYears(Double(year + 1), damping: damping ?? 1) + level
      }
  }

  /// The variance of the logarithm after some years, given the damping: sd_g² D² + σ² t.
  public func variance(after years: Double, damping: Double?) -> Double {
    let damped = Self.dampedYears(years, damping: damping ?? 1)
    return deviation * deviation * damped * damped + walk * walk * years
  }
}
