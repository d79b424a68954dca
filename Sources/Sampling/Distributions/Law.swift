/// What every law of distributions can say of itself.
///
/// The set is open: a law is one file in `Families`, with its factory in `Distribution` and, if files can state it, its
/// `DistributionFamily`. `Distribution` deals with the edges: a law is asked about finite `x` and about probabilities
/// strictly between 0 and 1 only.
protocol Law: Sendable, Equatable {
  /// The law in words.
  static var name: String { get }
  /// Whether values are counts or choices.
  static var isDiscrete: Bool { get }

  var mean: Double { get }
  var variance: Double { get }
  var support: ClosedRange<Double> { get }
  func cumulative(_ x: Double) -> Double
  func survival(_ x: Double) -> Double
  /// The smallest `x` with P(X ≤ x) ≥ p.
  func quantile(_ p: Double) -> Double
  /// The smallest `x` with P(X > x) ≤ q; keeps its digits in the upper tail, where 1 - q would lose them.
  func upperQuantile(_ q: Double) -> Double
  func draw(_ stream: inout RandomStream) -> Double

  /// The law, if it can describe how long something lasts.
  var ofDurations: (any DurationLaw)? { get }
  /// What draws from it millions of times.
  func makeSampler() -> Sampler
}

extension Law {
  static var isDiscrete: Bool { false }
  func survival(_ x: Double) -> Double { 1 - cumulative(x) }
  func upperQuantile(_ q: Double) -> Double { quantile(1 - q) }
  var ofDurations: (any DurationLaw)? { nil }
  func makeSampler() -> Sampler { LawSampler(self) }

  func isEqual(to other: any Law) -> Bool { (other as? Self) == self }
}

/// A law of durations, which also knows whom a visitor meets: long stays are met more often than short ones.
protocol DurationLaw: Law {
  /// P(X' > x) for X' with density x f(x) / E[X].
  func lengthBiasedSurvival(_ x: Double) -> Double
  func drawLengthBiased(_ stream: inout RandomStream) -> Double
}

extension DurationLaw {
  var ofDurations: (any DurationLaw)? { self }

  /// Whether it is one of durations with these numbers: nothing below zero, and something above.
  var isDuration: Bool { support.lowerBound >= 0 && mean > 0 }

  func makeSampler() -> Sampler { isDuration ? DurationSampler(self) : LawSampler(self) }

  /// ∫ₓ^∞ S(u) du / E[X], by parts: E[max(X - x, 0)] = E[X] P(X' > x) - x P(X > x).
  func equilibriumSurvival(_ x: Double) -> Double {
    max(0, lengthBiasedSurvival(x) - x * survival(x) / mean)
  }
}
