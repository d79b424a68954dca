public import Sampling

/// The distribution of a family whose cumulative probabilities come nearest to a judgement's three.
///
/// MODEL.md, Q11.
///
/// By least squares on the cumulative distribution, as SHELF does (Oakley and O'Hagan), in two numbers, by the method
/// of Levenberg and Marquardt. What it makes of 5 and 95 % is shown back to who judged: three quantiles leave the tails
/// to the family.
public struct JudgementFit: Sendable, Equatable {
  /// A family that can be fitted.
  public enum Family: Sendable, Equatable {
    case normal
    case lognormal
    case beta(low: Double, high: Double)
  }

  /// The distribution.
  public let distribution: Distribution
  /// The greatest distance of a cumulative probability from what was judged: above some hundredths the family doesn't
  /// fit.
  public let misfit: Double

  /// What is shown back: the number that one in twenty are below, and one in twenty above.
  public var p5: Double { distribution.quantile(0.05) }
  public var p95: Double { distribution.quantile(0.95) }

  /// Fits a family to a judgement.
  public init(_ family: Family, to judgement: ExpertJudgement) throws(ElicitationError) {
    let range = family.range
    for quantile in judgement.quantiles where quantile <= range.low || quantile >= range.high {
      throw .outOfRange(quantile, low: range.low, high: range.high)
    }
    func residuals(_ place: Double, _ size: Double) -> [Double]? {
      family.distribution(place, size).map { distribution in
        zip(judgement.quantiles, ExpertJudgement.probabilities).map { distribution.cumulative($0) - $1 }
      }
    }
    let best = TwoNumberFit.least(from: family.start(judgement), residuals)
    guard let distribution = family.distribution(best.0, best.1), let left = residuals(best.0, best.1) else {
      preconditionFailure("the start of a fit is a distribution")
    }
    self.distribution = distribution
    misfit = left.map(abs).reduce(0, max)
  }
}
