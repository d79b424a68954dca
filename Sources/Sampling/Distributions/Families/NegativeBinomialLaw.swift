internal import CGSL

/// The negative binomial distribution of a count: Poisson with a gamma distributed mean.
struct NegativeBinomialLaw: Law {
  static let name = "negative binomial"
  static let isDiscrete = true

  let mean: Double
  let overdispersion: Double

  private var size: Double { 1 / overdispersion }
  private var chance: Double { 1 / (1 + overdispersion * mean) }
  var variance: Double { mean * (1 + overdispersion * mean) }
  var support: ClosedRange<Double> { 0...(.infinity) }
  func cumulative(_ x: Double) -> Double {
    x < 0 ? 0 : gsl_cdf_negative_binomial_P(UInt32(min(x, 4_294_967_295)), chance, size)
  }
  func survival(_ x: Double) -> Double {
    x < 0 ? 1 : gsl_cdf_negative_binomial_Q(UInt32(min(x, 4_294_967_295)), chance, size)
  }
  func quantile(_ p: Double) -> Double { searchWhole { cumulative($0) >= p } }
  func upperQuantile(_ q: Double) -> Double { searchWhole { survival($0) <= q } }

  @inline(__always)
  func draw(_ stream: inout RandomStream) -> Double {
    let intensity = gsl_ran_gamma(stream.generator, size, overdispersion * mean)
    return Double(gsl_ran_poisson(stream.generator, intensity))
  }
}

extension Distribution {
  /// Negative binomial, a count with variance mean × (1 + overdispersion × mean).
  ///
  /// Without overdispersion it is Poisson. The overdispersion is at most 100.
  public static func negativeBinomial(
    mean: Double, overdispersion: Double
  ) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0, atMost: 1_000_000_000))
    try check(.overdispersion, overdispersion, in: .from(0, to: 100))
    if overdispersion == 0 { return try poisson(mean: mean) }
    return Distribution(
      NegativeBinomialLaw(mean: mean, overdispersion: overdispersion), "negative-binomial",
      (.mean, mean), (.overdispersion, overdispersion))
  }
}

extension DistributionParameter {
  static let overdispersion = number(
    "overdispersion", "the overdispersion", in: 0...100, nl: "De extra spreiding.", en: "The overdispersion.")
}
