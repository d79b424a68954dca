/// What every family of distributions can say of itself.
///
/// `Distribution` deals with the edges: a law is asked about finite `x` and about probabilities strictly between
/// 0 and 1 only.
protocol Law: Sendable, Equatable {
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
}

extension Law {
  func survival(_ x: Double) -> Double { 1 - cumulative(x) }
  func upperQuantile(_ q: Double) -> Double { quantile(1 - q) }
}

/// A law of durations, which also knows whom a visitor meets: long stays are met more often than short ones.
protocol DurationLaw: Law {
  /// P(X' > x) for X' with density x f(x) / E[X].
  func lengthBiasedSurvival(_ x: Double) -> Double
  func drawLengthBiased(_ stream: inout RandomStream) -> Double
}

extension DurationLaw {
  /// ∫ₓ^∞ S(u) du / E[X], by parts: E[max(X - x, 0)] = E[X] P(X' > x) - x P(X > x).
  func equilibriumSurvival(_ x: Double) -> Double {
    max(0, lengthBiasedSurvival(x) - x * survival(x) / mean)
  }
}
