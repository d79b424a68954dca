internal import Sampling

/// The values behind an outcome, one a replication, and how a figure is made of them.
public enum OutcomeValues: Sendable {
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
  /// A quantile of what all replications saw together.
  case pooledQuantile(PooledQuantile)

  /// The number of replications.
  public var count: Int {
    switch self {
    case .plain(let values), .ratio(let values, _), .indicator(let values), .deviation(let values, _),
      .quantile(let values, _):
      values.count
    case .pooledQuantile(let quantile): quantile.own.count
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
    case .pooledQuantile(let quantile): quantile.own
    }
  }

  /// The figure without its error; `nil` where there is nothing to divide by, or too few replications: one for a spread,
  /// a sample that a quantile lies outside of.
  var value: Double? {
    switch self {
    case .plain(let values), .indicator(let values): return Self.mean(values)
    case .ratio(let numerators, let denominators):
      let below = Self.mean(denominators)
      return below > 0 ? Self.mean(numerators) / below : nil
    case .deviation(let values, let isFromMean):
      let squares = Self.mean(values.map { $0 * $0 })
      guard isFromMean else { return squares.squareRoot() }
      let count = Double(values.count)
      return count > 1 ? (squares * count / (count - 1)).squareRoot() : nil
    case .quantile(let values, let probability): return Quantile.of(values.sorted(), probability)
    case .pooledQuantile(let quantile): return quantile.value
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
    case .pooledQuantile(let quantile): return quantile.influences
    }
  }

  static func mean(_ values: [Double]) -> Double {
    var sum = NeumaierSum()
    for value in values { sum += value }
    return sum.value / Double(values.count)
  }

  /// The standard error of a figure from the influence of each replication; infinite for one replication.
  static func standardError(of influences: [Double]) -> Double {
    Estimate(influences).standardError
  }
}
