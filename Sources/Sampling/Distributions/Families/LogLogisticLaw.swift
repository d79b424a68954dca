internal import CGSL

/// The log-logistic distribution: scale times (U / (1 - U))^(1/shape) with U uniform.
///
/// The chance to end rises at first and falls after that, as the lognormal's, with a heavier tail: P(X > x) falls as
/// x^(-shape) (Kalbfleisch and Prentice, "The Statistical Analysis of Failure Time Data", 2002, section 2.2.6).
struct LogLogisticLaw: DurationLaw {
  static let name = "log-logistic"

  /// The median.
  let scale: Double
  /// Above 2: the variance is finite.
  let shape: Double
  let mean: Double
  let variance: Double

  /// mean = scale × b / sin b for b = π / shape.
  init(mean: Double, cv: Double) {
    let angle = Self.angle(cv: cv)
    scale = mean * sin(angle) / angle
    shape = .pi / angle
    self.mean = mean
    variance = mean * mean * Self.squaredCV(angle: angle)
  }

  var support: ClosedRange<Double> { 0...(.infinity) }
  func cumulative(_ x: Double) -> Double { x <= 0 ? 0 : 1 / (1 + pow(scale / x, shape)) }
  func survival(_ x: Double) -> Double { x <= 0 ? 1 : 1 / (1 + pow(x / scale, shape)) }
  func quantile(_ p: Double) -> Double { scale * pow(p / (1 - p), 1 / shape) }
  func upperQuantile(_ q: Double) -> Double { scale * pow((1 - q) / q, 1 / shape) }

  @inline(__always)
  func draw(_ stream: inout RandomStream) -> Double { quantile(stream.uniformPositive()) }

  /// U becomes beta with 1 + 1/shape and 1 - 1/shape; U / (1 - U) is then a ratio of two gammas.
  func lengthBiasedSurvival(_ x: Double) -> Double {
    x <= 0 ? 1 : gsl_cdf_beta_P(survival(x), 1 - 1 / shape, 1 + 1 / shape)
  }
  func drawLengthBiased(_ stream: inout RandomStream) -> Double {
    let above = gsl_ran_gamma(stream.generator, 1 + 1 / shape, 1)
    return scale * pow(above / gsl_ran_gamma(stream.generator, 1 - 1 / shape, 1), 1 / shape)
  }

  /// CV² = tan b / b - 1, by its series where the two are nearly equal (relative error below 10⁻¹⁴).
  private static func squaredCV(angle: Double) -> Double {
    guard angle < 0.05 else { return tan(angle) / angle - 1 }
    let square = angle * angle
    return square * (1.0 / 3 + square * (2.0 / 15 + square * (17.0 / 315 + square * 62 / 2835)))
  }

  /// The angle b that gives a coefficient of variation of 0.001 to 100, by bisection.
  private static func angle(cv: Double) -> Double {
    var low = 0.0
    var high = Double.pi / 2
    for _ in 0..<80 {
      let middle = (low + high) / 2
      if squaredCV(angle: middle) > cv * cv { high = middle } else { low = middle }
    }
    return (low + high) / 2
  }
}

extension Distribution {
  /// Log-logistic, by mean and coefficient of variation (0.001 to 100); scale and shape are solved for.
  ///
  /// Like lognormal, with more of the very long: with CV 1, one stay in 940 is over ten times the mean, against one in 1,370.
  public static func logLogistic(mean: Double, cv: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0))
    try check(cv: cv)
    return Distribution(LogLogisticLaw(mean: mean, cv: cv), "loglogistic", (.mean, mean), (.cv, cv))
  }
}

extension DistributionFamily {
  static let logLogistic = DistributionFamily("loglogistic", Form(.mean, .cv, Distribution.logLogistic(mean:cv:)))
}
