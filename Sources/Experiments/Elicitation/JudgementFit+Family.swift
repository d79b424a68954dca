internal import Glibc
internal import Sampling

extension JudgementFit.Family {
  /// What values a family can have, both ends excluded.
  var range: (low: Double, high: Double) {
    switch self {
    case .normal: (-.infinity, .infinity)
    case .lognormal: (0, .infinity)
    case .beta(let low, let high): (low, high)
    }
  }

  /// The distribution at two numbers that may be anything: a place and the logarithm of a size.
  func distribution(_ place: Double, _ size: Double) -> Distribution? {
    switch self {
    case .normal: try? .normal(mean: place, sd: exp(size))
    case .lognormal: try? .lognormal(median: exp(place), sigma: exp(size))
    case .beta(let low, let high):
      // The mean by its logit, and the concentration α + β.
      {
        let share = 1 / (1 + exp(-place))
        let sd = (high - low) * (share * (1 - share) / (1 + exp(-size))).squareRoot() * exp(-size / 2)
        return try? .beta(mean: low + share * (high - low), sd: sd, low: low, high: high)
      }()
    }
  }

  /// Where the search begins: the normal law of the outer two quantiles, on the family's own scale.
  func start(_ judgement: ExpertJudgement) -> (Double, Double) {
    let reach = 2 * StandardNormal.quantile(0.9)
    switch self {
    case .normal: return (judgement.p50, log((judgement.p90 - judgement.p10) / reach))
    case .lognormal: return (log(judgement.p50), log(log(judgement.p90 / judgement.p10) / reach))
    case .beta(let low, let high):
      let share = (judgement.p50 - low) / (high - low)
      let sd = (judgement.p90 - judgement.p10) / reach / (high - low)
      return (log(share / (1 - share)), log(max(0.1, share * (1 - share) / (sd * sd) - 1)))
    }
  }
}
