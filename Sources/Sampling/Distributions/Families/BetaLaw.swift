internal import CGSL

/// The beta distribution, stretched from [0, 1] to [low, high].
struct BetaLaw: DurationLaw {
  static let name = "beta"

  let low: Double
  let high: Double
  let alpha: Double
  let beta: Double

  init(mean: Double, sd: Double, low: Double, high: Double) {
    let concentration = (mean - low) * (high - mean) / (sd * sd) - 1
    self.low = low
    self.high = high
    alpha = concentration * (mean - low) / (high - low)
    beta = concentration * (high - mean) / (high - low)
  }

  var mean: Double { low + (high - low) * alpha / (alpha + beta) }
  var variance: Double {
    let total = alpha + beta
    return (high - low) * (high - low) * alpha * beta / (total * total * (total + 1))
  }
  var support: ClosedRange<Double> { low...high }
  func cumulative(_ x: Double) -> Double { lower(x, alpha: alpha) }
  func survival(_ x: Double) -> Double { upper(x, alpha: alpha) }
  func quantile(_ p: Double) -> Double {
    checkedQuantile(p, low + (high - low) * gsl_cdf_beta_Pinv(p, alpha, beta))
  }
  func upperQuantile(_ q: Double) -> Double {
    checkedUpperQuantile(q, low + (high - low) * gsl_cdf_beta_Qinv(q, alpha, beta))
  }

  @inline(__always)
  func draw(_ stream: inout RandomStream) -> Double {
    low + (high - low) * gsl_ran_beta(stream.generator, alpha, beta)
  }

  /// x f(x) = low f(x) + (x - low) f(x): the law itself with chance low / mean, else beta with alpha one larger.
  func lengthBiasedSurvival(_ x: Double) -> Double {
    let same = low / mean
    return same * survival(x) + (1 - same) * upper(x, alpha: alpha + 1)
  }
  func drawLengthBiased(_ stream: inout RandomStream) -> Double {
    let isSame = stream.uniform() * mean < low
    return low + (high - low) * gsl_ran_beta(stream.generator, isSame ? alpha : alpha + 1, beta)
  }

  private func lower(_ x: Double, alpha: Double) -> Double {
    if x <= low { return 0 }
    return x >= high ? 1 : gsl_cdf_beta_P((x - low) / (high - low), alpha, beta)
  }
  private func upper(_ x: Double, alpha: Double) -> Double {
    if x <= low { return 1 }
    return x >= high ? 0 : gsl_cdf_beta_Q((x - low) / (high - low), alpha, beta)
  }
}

extension Distribution {
  /// Beta on `low` to `high`, by mean and standard deviation.
  ///
  /// The variance is less than (mean - low)(high - mean): at that spread, everything would sit at the two ends.
  public static func beta(
    mean: Double, sd: Double, low: Double, high: Double
  ) throws(DistributionError) -> Distribution {
    try check(.low, low, in: .anything)
    try check(.high, high, in: .above(low))
    try check(.mean, mean, in: .above(low, below: high))
    try check(.sd, sd, in: .above(0, below: ((mean - low) * (high - mean)).squareRoot()))
    return Distribution(
      BetaLaw(mean: mean, sd: sd, low: low, high: high), "beta", (.mean, mean), (.sd, sd), (.low, low),
      (.high, high))
  }
}

extension DistributionFamily {
  static let beta = DistributionFamily(
    "beta", Form(.mean, .sd, .low, .high, Distribution.beta(mean:sd:low:high:)))
}
