import Foundation
import Sampling
import Testing

/// A distribution with the moments that follow from its parameters by formula, and how often to draw from it.
///
/// Draws are many enough for six standard errors to stay within 1 % of the mean and 2 % of the variance.
struct SampleCase: Sendable, CustomTestStringConvertible {
  let distribution: Distribution
  let mean: Double
  let variance: Double
  var draws = 1_000_000

  var testDescription: String { distribution.description }
  var meanSquare: Double { variance + mean * mean }

  static func durations() throws -> [SampleCase] {
    let weibullRatio = tgamma(1 + 2 / 1.5) / (tgamma(1 + 1 / 1.5) * tgamma(1 + 1 / 1.5))
    let edges = [0.0, 3, 6, 9, 12, 24]
    let weights = [24.0, 30, 0, 26, 20]
    let bands = zip(zip(edges, edges.dropFirst()), weights).map { (low: $0.0, high: $0.1, chance: $1 / 100) }
    let bandMean = bands.reduce(0) { $0 + $1.chance * ($1.low + $1.high) / 2 }
    let bandSquare = bands.reduce(0) {
      $0 + $1.chance * ($1.low * $1.low + $1.low * $1.high + $1.high * $1.high) / 3
    }
    return [
      SampleCase(distribution: try .exponential(mean: 3), mean: 3, variance: 9),
      SampleCase(distribution: try .gamma(mean: 4, cv: 1.5), mean: 4, variance: 36, draws: 3_000_000),
      SampleCase(distribution: try .gamma(mean: 4, cv: 0.5), mean: 4, variance: 4),
      SampleCase(distribution: try .erlang(mean: 6, phases: 3), mean: 6, variance: 12),
      SampleCase(distribution: try .lognormal(mean: 8, cv: 1), mean: 8, variance: 64, draws: 8_000_000),
      SampleCase(distribution: try .lognormal(mean: 8, cv: 0.5), mean: 8, variance: 16),
      SampleCase(
        distribution: try .lognormal(median: 2, sigma: 0.4), mean: 2 * exp(0.08), variance: 4 * exp(0.16) * expm1(0.16)),
      SampleCase(distribution: try .lognormal(mean: 2, sigma: 0.4), mean: 2, variance: 4 * expm1(0.16)),
      // Its tail is a power (shape 9.3): with a CV much larger, sampled moments say little of themselves.
      SampleCase(distribution: try .logLogistic(mean: 4, cv: 0.2), mean: 4, variance: 0.64),
      SampleCase(distribution: try .weibull(mean: 5, shape: 1.5), mean: 5, variance: 25 * (weibullRatio - 1)),
      SampleCase(distribution: try .weibull(mean: 5, cv: 1.2), mean: 5, variance: 36, draws: 3_000_000),
      SampleCase(distribution: try .weibull(mean: 5, cv: 0.5), mean: 5, variance: 6.25),
      SampleCase(distribution: try .hyperexponential(mean: 2, cv: 1.5), mean: 2, variance: 9, draws: 4_000_000),
      SampleCase(distribution: try .beta(mean: 0.3, sd: 0.15, low: 0, high: 1), mean: 0.3, variance: 0.0225),
      SampleCase(distribution: try .beta(mean: 5, sd: 1, low: 2, high: 10), mean: 5, variance: 1),
      SampleCase(distribution: try .triangular(low: 1, mode: 2, high: 6), mean: 3, variance: 21.0 / 18),
      SampleCase(distribution: try .triangular(low: 0, mode: 0, high: 6), mean: 2, variance: 2),
      SampleCase(distribution: try .triangular(low: 0, mode: 6, high: 6), mean: 4, variance: 2),
      SampleCase(distribution: try .uniform(low: 0, high: 5), mean: 2.5, variance: 25.0 / 12),
      SampleCase(distribution: try .uniform(low: 2, high: 5), mean: 3.5, variance: 0.75),
      SampleCase(
        distribution: try .empirical(edges: edges, weights: weights), mean: bandMean,
        variance: bandSquare - bandMean * bandMean),
    ]
  }

  static func continuous() throws -> [SampleCase] {
    try durations() + [
      SampleCase(distribution: try .normal(mean: 10, sd: 2), mean: 10, variance: 4),
      SampleCase(distribution: try .uniform(low: -1, high: 3), mean: 1, variance: 16.0 / 12),
      SampleCase(
        distribution: try .empirical(edges: [-1, 0, 4], weights: [1, 3]), mean: 1.375,
        variance: 0.25 / 3 + 0.75 * 16 / 3 - 1.375 * 1.375),
    ]
  }

  static func discrete() throws -> [SampleCase] {
    [
      SampleCase(distribution: try .poisson(mean: 3), mean: 3, variance: 3),
      SampleCase(distribution: try .poisson(mean: 40), mean: 40, variance: 40),
      SampleCase(distribution: try .negativeBinomial(mean: 5, overdispersion: 0.4), mean: 5, variance: 15),
      SampleCase(distribution: try .negativeBinomial(mean: 5, overdispersion: 0), mean: 5, variance: 5),
      SampleCase(distribution: try .bernoulli(probability: 0.3), mean: 0.3, variance: 0.21),
      SampleCase(distribution: try .categorical(weights: [2, 5, 0, 3]), mean: 1.4, variance: 0.5 + 2.7 - 1.96),
    ]
  }
}
