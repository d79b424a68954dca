internal import CGSL

/// The gamma distribution, and with a whole shape Erlang's.
struct GammaLaw: DurationLaw {
  static let name = "gamma"

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

extension Distribution {
  /// Gamma, by mean and coefficient of variation (0.001 to 100); the shape is 1 / CV².
  public static func gamma(mean: Double, cv: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0))
    try check(cv: cv)
    return Distribution(
      GammaLaw(shape: 1 / (cv * cv), scale: mean * cv * cv), "gamma", (.mean, mean), (.cv, cv))
  }

  /// Erlang: the sum of `phases` (1 to 1,000,000) exponentials with the same mean; `mean` is that of the sum.
  public static func erlang(mean: Double, phases: Int) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0))
    try check(.phases, Double(phases), in: .from(1, to: 1_000_000))
    return Distribution(
      GammaLaw(shape: Double(phases), scale: mean / Double(phases)), "erlang", (.mean, mean),
      (.phases, Double(phases)))
  }
}

extension DistributionFamily {
  static let gamma = DistributionFamily("gamma", Form(.mean, .cv, Distribution.gamma(mean:cv:)))
  static let erlang = DistributionFamily(
    "erlang",
    Form(.mean, .phases) { mean, phases throws(DistributionError) in try .erlang(mean: mean, phases: Int(phases)) })
}

extension DistributionParameter {
  static let phases = number(
    "phases", "the number of phases", .count, in: 1...1_000_000, isWhole: true, nl: "Het aantal fasen.",
    en: "The number of phases.")
}
