internal import CGSL

/// The Weibull distribution: scale times the power 1/shape of a standard exponential.
struct WeibullLaw: DurationLaw {
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
