internal import CGSL

/// The exponential distribution: the chance to end doesn't depend on how long it has lasted.
struct ExponentialLaw: DurationLaw {
  static let name = "exponential"

  let mean: Double

  var variance: Double { mean * mean }
  var support: ClosedRange<Double> { 0...(.infinity) }
  func cumulative(_ x: Double) -> Double { x <= 0 ? 0 : -expm1(-x / mean) }
  func survival(_ x: Double) -> Double { x <= 0 ? 1 : exp(-x / mean) }
  func quantile(_ p: Double) -> Double { -mean * log1p(-p) }
  func upperQuantile(_ q: Double) -> Double { -mean * log(q) }

  @inline(__always)
  func draw(_ stream: inout RandomStream) -> Double { gsl_ran_exponential(stream.generator, mean) }

  /// Erlang with two phases.
  func lengthBiasedSurvival(_ x: Double) -> Double { x <= 0 ? 1 : (1 + x / mean) * exp(-x / mean) }
  func drawLengthBiased(_ stream: inout RandomStream) -> Double { gsl_ran_gamma(stream.generator, 2, mean) }
  func equilibriumSurvival(_ x: Double) -> Double { survival(x) }
}

extension Distribution {
  /// Exponential: the chance to end is the same at every moment; CV 1.
  public static func exponential(mean: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0))
    return Distribution(ExponentialLaw(mean: mean), "exponential", (.mean, mean))
  }
}

extension DistributionFamily {
  static let exponential = DistributionFamily("exponential", Form(.mean, Distribution.exponential(mean:)))
}
