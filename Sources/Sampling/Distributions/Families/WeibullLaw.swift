internal import CGSL

/// The Weibull distribution: scale times the power 1/shape of a standard exponential.
struct WeibullLaw: DurationLaw {
  static let name = "Weibull"

  let scale: Double
  let shape: Double

  init(mean: Double, shape: Double) {
    scale = mean / exp(gsl_sf_lngamma(1 + 1 / shape))
    self.shape = shape
  }

  var mean: Double { scale * exp(gsl_sf_lngamma(1 + 1 / shape)) }
  var variance: Double { mean * mean * Self.squaredCV(shape: shape) }
  var support: ClosedRange<Double> { 0...(.infinity) }
  func cumulative(_ x: Double) -> Double { x <= 0 ? 0 : -expm1(-pow(x / scale, shape)) }
  func survival(_ x: Double) -> Double { x <= 0 ? 1 : exp(-pow(x / scale, shape)) }
  func quantile(_ p: Double) -> Double { scale * pow(-log1p(-p), 1 / shape) }
  func upperQuantile(_ q: Double) -> Double { scale * pow(-log(q), 1 / shape) }

  @inline(__always)
  func draw(_ stream: inout RandomStream) -> Double { gsl_ran_weibull(stream.generator, scale, shape) }

  /// The exponential becomes gamma with shape 1 + 1/shape.
  func lengthBiasedSurvival(_ x: Double) -> Double {
    x <= 0 ? 1 : gsl_cdf_gamma_Q(pow(x / scale, shape), 1 + 1 / shape, 1)
  }
  func drawLengthBiased(_ stream: inout RandomStream) -> Double {
    scale * pow(gsl_ran_gamma(stream.generator, 1 + 1 / shape, 1), 1 / shape)
  }

  private static func squaredCV(shape: Double) -> Double {
    expm1(gsl_sf_lngamma(1 + 2 / shape) - 2 * gsl_sf_lngamma(1 + 1 / shape))
  }

  /// The shape that gives a coefficient of variation of 0.001 to 100, by bisection on its logarithm.
  static func shape(cv: Double) -> Double {
    var low = log(0.1)  // CV 430
    var high = log(10_000.0)  // CV 0.00013
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if squaredCV(shape: exp(middle)) > cv * cv { low = middle } else { high = middle }
    }
    return exp((low + high) / 2)
  }
}

extension Distribution {
  /// Weibull, by mean and shape (0.1 to 1,000): below 1 the chance to end falls with time, above 1 it rises.
  public static func weibull(mean: Double, shape: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0))
    try check(.shape, shape, in: .from(0.1, to: 1000))
    return Distribution(WeibullLaw(mean: mean, shape: shape), "weibull", (.mean, mean), (.shape, shape))
  }

  /// Weibull, by mean and coefficient of variation (0.001 to 100); the shape is solved for.
  public static func weibull(mean: Double, cv: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0))
    try check(cv: cv)
    return Distribution(
      WeibullLaw(mean: mean, shape: WeibullLaw.shape(cv: cv)), "weibull", (.mean, mean), (.cv, cv))
  }
}

extension DistributionFamily {
  static let weibull = DistributionFamily(
    "weibull", Form(.mean, .shape, Distribution.weibull(mean:shape:)), Form(.mean, .cv, Distribution.weibull(mean:cv:)))
}

extension DistributionParameter {
  static let shape = number(
    "shape", "the shape", in: 0.1...1000, nl: "De vorm van Weibull; onder 1 daalt de kans om te eindigen met de tijd.",
    en: "The shape of Weibull; below 1 the chance to end falls with time.")
}
