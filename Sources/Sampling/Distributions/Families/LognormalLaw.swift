internal import CGSL

/// The lognormal distribution: exp(mu + sigma Z) with Z standard normal.
struct LognormalLaw: DurationLaw {
  static let name = "lognormal"

  let mu: Double
  let sigma: Double

  init(median: Double, sigma: Double) {
    mu = log(median)
    self.sigma = sigma
  }

  init(mean: Double, sigma: Double) {
    mu = log(mean) - sigma * sigma / 2
    self.sigma = sigma
  }

  /// The standard deviation of the logarithm: σ² = ln(1 + CV²).
  static func sigma(cv: Double) -> Double { log1p(cv * cv).squareRoot() }

  var mean: Double { exp(mu + sigma * sigma / 2) }
  var variance: Double { expm1(sigma * sigma) * exp(2 * mu + sigma * sigma) }
  var support: ClosedRange<Double> { 0...(.infinity) }
  func cumulative(_ x: Double) -> Double { x <= 0 ? 0 : gsl_cdf_ugaussian_P((log(x) - mu) / sigma) }
  func survival(_ x: Double) -> Double { x <= 0 ? 1 : gsl_cdf_ugaussian_Q((log(x) - mu) / sigma) }
  func quantile(_ p: Double) -> Double { exp(mu + sigma * gsl_cdf_ugaussian_Pinv(p)) }
  func upperQuantile(_ q: Double) -> Double { exp(mu + sigma * gsl_cdf_ugaussian_Qinv(q)) }

  /// The ziggurat (Marsaglia and Tsang 2000); GSL's own lognormal goes by the polar method and takes half as long again.
  @inline(__always)
  func draw(_ stream: inout RandomStream) -> Double {
    exp(mu + gsl_ran_gaussian_ziggurat(stream.generator, sigma))
  }

  /// Lognormal again, mu larger by sigma squared.
  func lengthBiasedSurvival(_ x: Double) -> Double {
    x <= 0 ? 1 : gsl_cdf_ugaussian_Q((log(x) - mu) / sigma - sigma)
  }
  func drawLengthBiased(_ stream: inout RandomStream) -> Double { exp(sigma * sigma) * draw(&stream) }
}

extension Distribution {
  /// Lognormal, by its own mean and coefficient of variation (0.001 to 100), not those of its logarithm.
  public static func lognormal(mean: Double, cv: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0))
    try check(cv: cv)
    return Distribution(
      LognormalLaw(mean: mean, sigma: LognormalLaw.sigma(cv: cv)), "lognormal", (.mean, mean), (.cv, cv))
  }

  /// Lognormal, by its median and the standard deviation of its natural logarithm (at most 10).
  public static func lognormal(median: Double, sigma: Double) throws(DistributionError) -> Distribution {
    try check(.median, median, in: .above(0))
    try check(.sigma, sigma, in: .above(0, atMost: 10))
    return Distribution(
      LognormalLaw(median: median, sigma: sigma), "lognormal", (.median, median), (.sigma, sigma))
  }

  /// Lognormal, by its own mean and the standard deviation of its natural logarithm (at most 10).
  public static func lognormal(mean: Double, sigma: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0))
    try check(.sigma, sigma, in: .above(0, atMost: 10))
    return Distribution(
      LognormalLaw(mean: mean, sigma: sigma), "lognormal", (.mean, mean), (.sigma, sigma))
  }
}

extension DistributionFamily {
  static let lognormal = DistributionFamily(
    "lognormal", Form(.mean, .cv, Distribution.lognormal(mean:cv:)),
    Form(.median, .sigma, Distribution.lognormal(median:sigma:)),
    Form(.mean, .sigma, Distribution.lognormal(mean:sigma:)))
}

extension DistributionParameter {
  static let median = length("median", "the median", nl: "De mediaan.", en: "The median.")
  static let sigma = number(
    "sigma", "sigma", in: 0...10, nl: "De standaardafwijking van de natuurlijke logaritme.",
    en: "The standard deviation of the natural logarithm.")
}
