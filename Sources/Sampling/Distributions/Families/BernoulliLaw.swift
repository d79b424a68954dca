/// Yes (1) with a probability, else no (0).
struct BernoulliLaw: Law {
  static let name = "Bernoulli"
  static let isDiscrete = true

  let probability: Double

  var mean: Double { probability }
  var variance: Double { probability * (1 - probability) }
  var support: ClosedRange<Double> { 0...1 }
  func cumulative(_ x: Double) -> Double { x < 0 ? 0 : x < 1 ? 1 - probability : 1 }
  func survival(_ x: Double) -> Double { x < 0 ? 1 : x < 1 ? probability : 0 }
  func quantile(_ p: Double) -> Double { p <= 1 - probability ? 0 : 1 }
  func upperQuantile(_ q: Double) -> Double { probability <= q ? 0 : 1 }

  /// A low number says yes, so whoever gets a yes keeps it when the probability rises.
  @inline(__always)
  func draw(_ stream: inout RandomStream) -> Double { stream.uniform() < probability ? 1 : 0 }
}

extension Distribution {
  /// One with a probability, else zero.
  public static func bernoulli(probability: Double) throws(DistributionError) -> Distribution {
    try check(.probability, probability, in: .from(0, to: 1))
    return Distribution(BernoulliLaw(probability: probability), "bernoulli", (.probability, probability))
  }
}

extension DistributionParameter {
  static let probability = number(
    "probability", "the probability", .share, in: 0...1, nl: "De kans.", en: "The probability.")
}
