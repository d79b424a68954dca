internal import CGSL

/// The gamma distribution, and with a whole shape Erlang's.
struct GammaLaw: DurationLaw {
  let shape: Double
  let scale: Double

  var mean: Double { shape * scale }
  var variance: Double { shape * scale * scale }
  var support: ClosedRange<Double> { 0...(.infinity) }
  func cumulative(_ x: Double) -> Double { x <= 0 ? 0 : gsl_cdf_gamma_P(x, shape, scale) }
  func survival(_ x: Double) -> Double { x <= 0 ? 1 : gsl_cdf_gamma_Q(x, shape, scale) }
  func quantile(_ p: Double) -> Double { checkedQuantile(p, gsl_cdf_gamma_Pinv(p, shape, scale)) }
  func upperQuantile(_ q: Double) -> Double { checkedUpperQuantile(q, gsl_cdf_gamma_Qinv(q, shape, scale)) }

  /// Marsaglia and Tsang (2000), as GSL has it.
  @inline(__always)
  func draw(_ stream: inout RandomStream) -> Double { gsl_ran_gamma(stream.generator, shape, scale) }

  /// Gamma again, the shape one larger.
  func lengthBiasedSurvival(_ x: Double) -> Double { x <= 0 ? 1 : gsl_cdf_gamma_Q(x, shape + 1, scale) }
  func drawLengthBiased(_ stream: inout RandomStream) -> Double { gsl_ran_gamma(stream.generator, shape + 1, scale) }
}
