internal import Sampling

/// The values behind an objective, one a replication, and how a figure is made of them.
public enum ObjectiveValues: Sendable {
  /// Values whose mean is told.
  case plain([Double])
  /// A ratio of sums.
  case ratio([Double], [Double])
  /// 1 where something happened in a replication, 0 where it didn't: the mean is a probability.
  case indicator([Double])
  /// Relative distances from a budget, or from the mean of the values themselves: the root of their mean square is told.
  case deviation([Double], isFromMean: Bool)
  /// Values of which a quantile is told.
  case quantile([Double], Double)

  /// The number of replications.
  public var count: Int {
    switch self {
    case .plain(let values), .ratio(let values, _), .indicator(let values), .deviation(let values, _),
      .quantile(let values, _):
      values.count
    }
  }

  /// What a replication says for itself, where it does: a distance counts as far as it is from nothing.
  var own: [Double?]? {
    switch self {
    case .plain(let values), .indicator(let values): values.map { $0 }
    case .ratio(let numerators, let denominators):
      zip(numerators, denominators).map { $1 > 0 ? $0 / $1 : nil }
    case .deviation(let values, _): values.map(abs)
    case .quantile: nil
    }
  }

  /// The figure without its error; `nil` where there is nothing to divide by.
  var value: Double? {
    switch self {
    case .plain(let values), .indicator(let values): return Self.mean(values)
    case .ratio(let numerators, let denominators):
      let below = Self.mean(denominators)
      return below > 0 ? Self.mean(numerators) / below : nil
    case .deviation(let values, let isFromMean):
      let squares = Self.mean(values.map { $0 * $0 })
      let count = Double(values.count)
      return (isFromMean && count > 1 ? squares * count / (count - 1) : squares).squareRoot()
    case .quantile(let values, let probability): return Quantile.of(values.sorted(), probability)
    }
  }

  /// How much each replication moves the figure, to first order (its influence): the error follows from their spread.
  ///
  /// `nil` where a figure has none: a quantile.
  var influences: [Double]? {
    guard let value else { return nil }
    switch self {
    case .plain(let values), .indicator(let values): return values.map { $0 - value }
    case .ratio(let numerators, let denominators):
      let below = Self.mean(denominators)
      return zip(numerators, denominators).map { ($0 - value * $1) / below }
    case .deviation(let values, let isFromMean):
      guard value > 0 else { return values.map { _ in 0 } }
      // Of √(mean d²); where distances are from the mean itself, that moves too.
      return values.map { ($0 * $0 - value * value) / (2 * value) - (isFromMean ? value * $0 : 0) }
    case .quantile: return nil
    }
  }

  static func mean(_ values: [Double]) -> Double {
    var sum = NeumaierSum()
    for value in values { sum += value }
    return sum.value / Double(values.count)
  }

  /// The standard error of a figure from the influence of each replication; infinite for one replication.
  static func standardError(of influences: [Double]) -> Double {
    guard influences.count > 1 else { return .infinity }
    return Estimate(influences).standardError
  }
}

/// An objective's figure with its Monte Carlo error, and its spread over replications where each has a value of its own.
public struct ObjectiveEstimate: Sendable, Equatable {
  /// The figure: a mean, a probability, a relative distance or a quantile.
  public let figure: Figure
  /// P10, P50 and P90 over replications; `nil` of a probability and of what only all replications together have.
  public let spread: [Double]?

  /// Estimates; `nil` where there is nothing to measure in any replication.
  public init?(_ values: ObjectiveValues) {
    guard let value = values.value else { return nil }
    switch values {
    case .plain(let plain):
      let estimate = Estimate(plain)
      figure = Figure(value, standardError: plain.count > 1 ? estimate.standardError : .infinity)
      spread = Self.spread(of: estimate)
    case .ratio(let numerators, let denominators):
      guard let estimate = Estimate(ratioOf: numerators, to: denominators) else { return nil }
      figure = Figure(estimate.mean, standardError: numerators.count > 1 ? estimate.standardError : .infinity)
      spread = Self.spread(of: estimate)
    case .indicator:
      figure = Figure(share: value, of: values.count)
      spread = nil
    case .deviation:
      figure = Figure(value, standardError: ObjectiveValues.standardError(of: values.influences ?? []))
      spread = nil
    case .quantile(let plain, let probability):
      figure = Figure(
        value,
        standardError: plain.count > 1 ? Quantile.standardError(of: plain.sorted(), probability) : .infinity)
      spread = nil
    }
  }

  private static func spread(of estimate: Estimate) -> [Double]? {
    estimate.count > 0 ? [0.10, 0.50, 0.90].map(estimate.quantile) : nil
  }
}
