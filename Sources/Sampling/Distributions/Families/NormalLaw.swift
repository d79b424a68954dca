internal import CGSL

/// The normal distribution.
struct NormalLaw: Law {
  static let name = "normal"

  let mean: Double
  let sd: Double

  var variance: Double { sd * sd }
  var support: ClosedRange<Double> { -.infinity ... .infinity }
  func cumulative(_ x: Double) -> Double { gsl_cdf_ugaussian_P((x - mean) / sd) }
  func survival(_ x: Double) -> Double { gsl_cdf_ugaussian_Q((x - mean) / sd) }
  func quantile(_ p: Double) -> Double { mean + sd * gsl_cdf_ugaussian_Pinv(p) }
  func upperQuantile(_ q: Double) -> Double { mean + sd * gsl_cdf_ugaussian_Qinv(q) }

  @inline(__always)
  func draw(_ stream: inout RandomStream) -> Double { mean + gsl_ran_gaussian_ziggurat(stream.generator, sd) }
}

extension Distribution {
  /// Normal, by mean and standard deviation; it may fall below zero, so it is no duration.
  public static func normal(mean: Double, sd: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .anything)
    try check(.sd, sd, in: .above(0))
    return Distribution(NormalLaw(mean: mean, sd: sd), "normal", (.mean, mean), (.sd, sd))
  }
}
