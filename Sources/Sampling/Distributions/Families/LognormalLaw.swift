internal import CGSL

/// The lognormal distribution: exp(mu + sigma Z) with Z standard normal.
struct LognormalLaw: DurationLaw {
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
