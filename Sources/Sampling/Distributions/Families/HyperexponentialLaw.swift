internal import CGSL

/// Two exponentials, one short and one long, each with half of the total duration ("balanced means").
struct HyperexponentialLaw: DurationLaw {
  static let name = "hyperexponential"

  let mean: Double
  /// The chance of the short phase.
  let shortChance: Double
  let shortMean: Double
  let longMean: Double

  /// p(1 - p) = 1 / (2 (CV² + 1)) for p the chance of the short phase; each phase's mean is mean / (2 × its chance).
  init(mean: Double, cv: Double) {
    let squared = cv * cv
    self.mean = mean
    shortChance = (1 + ((squared - 1) / (squared + 1)).squareRoot()) / 2
    let longChance = 1 / (2 * (squared + 1) * shortChance)
    shortMean = mean / (2 * shortChance)
    longMean = mean / (2 * longChance)
  }

  private var longChance: Double { mean / (2 * longMean) }
  var variance: Double { mean * (shortMean + longMean) - mean * mean }
  var support: ClosedRange<Double> { 0...(.infinity) }
  func cumulative(_ x: Double) -> Double {
    x <= 0 ? 0 : -shortChance * expm1(-x / shortMean) - longChance * expm1(-x / longMean)
  }
  func survival(_ x: Double) -> Double {
    x <= 0 ? 1 : shortChance * exp(-x / shortMean) + longChance * exp(-x / longMean)
  }
  func quantile(_ p: Double) -> Double { searchedQuantile(p) }
  func upperQuantile(_ q: Double) -> Double { searchedUpperQuantile(q) }

  @inline(__always)
  func draw(_ stream: inout RandomStream) -> Double {
    let phaseMean = stream.uniform() < shortChance ? shortMean : longMean
    return gsl_ran_exponential(stream.generator, phaseMean)
  }

  /// Either phase is met as often, since each has half of the duration; within it, Erlang with two phases.
  func lengthBiasedSurvival(_ x: Double) -> Double {
    if x <= 0 { return 1 }
    return 0.5 * (1 + x / shortMean) * exp(-x / shortMean) + 0.5 * (1 + x / longMean) * exp(-x / longMean)
  }
  func drawLengthBiased(_ stream: inout RandomStream) -> Double {
    let phaseMean = stream.uniform() < 0.5 ? shortMean : longMean
    return gsl_ran_gamma(stream.generator, 2, phaseMean)
  }
  func equilibriumSurvival(_ x: Double) -> Double {
    x <= 0 ? 1 : 0.5 * exp(-x / shortMean) + 0.5 * exp(-x / longMean)
  }
}

extension Distribution {
  /// Hyperexponential with two phases and balanced means, by mean and coefficient of variation (above 1, at most 100).
  ///
  /// Most stays are short and a few are long; each kind makes up half of all time in care.
  public static func hyperexponential(mean: Double, cv: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0))
    try check(.cv, cv, in: .above(1, atMost: 100))
    return Distribution(
      HyperexponentialLaw(mean: mean, cv: cv), "hyperexponential", (.mean, mean), (.cv, cv))
  }
}

extension DistributionFamily {
  static let hyperexponential = DistributionFamily(
    "hyperexponential", Form(.mean, .cv, Distribution.hyperexponential(mean:cv:)))
}
