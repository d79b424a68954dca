internal import CGSL

/// The normal distribution.
struct NormalLaw: Law {
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
