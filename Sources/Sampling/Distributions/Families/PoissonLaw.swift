internal import CGSL

/// The Poisson distribution of a count.
struct PoissonLaw: Law {
  static let name = "Poisson"
  static let isDiscrete = true

  let mean: Double

  var variance: Double { mean }
  var support: ClosedRange<Double> { 0...(.infinity) }
  func cumulative(_ x: Double) -> Double { x < 0 ? 0 : gsl_cdf_poisson_P(UInt32(min(x, 4_294_967_295)), mean) }
  func survival(_ x: Double) -> Double { x < 0 ? 1 : gsl_cdf_poisson_Q(UInt32(min(x, 4_294_967_295)), mean) }
  func quantile(_ p: Double) -> Double { searchWhole { cumulative($0) >= p } }
  func upperQuantile(_ q: Double) -> Double { searchWhole { survival($0) <= q } }

  @inline(__always)
  func draw(_ stream: inout RandomStream) -> Double { Double(gsl_ran_poisson(stream.generator, mean)) }
}

extension Distribution {
  /// Poisson, a count with variance equal to its mean (at most a thousand million).
  public static func poisson(mean: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0, atMost: 1_000_000_000))
    return Distribution(PoissonLaw(mean: mean), "poisson", (.mean, mean))
  }
}
