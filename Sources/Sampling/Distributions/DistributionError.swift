/// Why a distribution can't be made.
///
/// Names the parameter, its value and what is allowed, so that whoever read a file can say where and what would mend
/// it; `description` says so in English.
public enum DistributionError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A parameter is infinite or not a number.
  case notFinite(DistributionParameter, value: Double)
  /// A parameter lies outside what is allowed, given the parameters before it.
  case outOfRange(DistributionParameter, value: Double, allowed: AllowedRange)
  /// There isn't one more edge than there are weights.
  case edgeCount(edges: Int, weights: Int)
  /// There are no weights.
  case noWeights
  /// Every weight is zero.
  case weightsAreZero

  /// What is wrong and what would mend it, in English: "the mean is -1; it must be above 0".
  public var description: String {
    switch self {
    case .notFinite(let parameter, let value):
      "\(parameter) is \(value.inSixDigits); it must be a finite number"
    case .outOfRange(let parameter, let value, let allowed):
      "\(parameter) is \(value.inSixDigits); it must be \(allowed)"
    case .edgeCount(let edges, let weights):
      "there are \(edges) edges for \(weights) weights; there must be \(weights + 1), one more than weights"
    case .noWeights: "there are no weights; there must be at least one"
    case .weightsAreZero: "every weight is 0; at least one must be above 0"
    }
  }
}

extension Distribution {
  /// Holds what a distribution is described by against what is allowed.
  static func check(
    _ parameter: DistributionParameter, _ value: Double, in allowed: AllowedRange
  ) throws(DistributionError) {
    guard value.isFinite else { throw .notFinite(parameter, value: value) }
    guard allowed.contains(value) else { throw .outOfRange(parameter, value: value, allowed: allowed) }
  }

  /// The same for a coefficient of variation, 0.001 to 100.
  static func check(cv: Double) throws(DistributionError) { try check(.cv, cv, in: .from(0.001, to: 100)) }

  /// The same for weights, of which only the proportions matter.
  static func check(weights: [Double]) throws(DistributionError) {
    guard !weights.isEmpty else { throw .noWeights }
    for (index, weight) in weights.enumerated() {
      try check(.shares.at(index), weight, in: .atLeast(0))
    }
    let total = weights.reduce(0, +)
    guard total > 0 else { throw .weightsAreZero }
    guard total.isFinite else { throw .notFinite(.totalWeight, value: total) }
  }
}
