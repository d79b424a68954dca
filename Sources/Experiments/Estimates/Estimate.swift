internal import Sampling

/// A figure with its Monte Carlo error and its spread over replications.
///
/// MODEL.md, U1.
public struct Estimate: Sendable, Equatable {
  /// The probabilities at which quantiles are kept: those of the tables, and those of the 30/60/90 % bands.
  public static let probabilities = [0.05, 0.10, 0.20, 0.25, 0.35, 0.50, 0.65, 0.75, 0.80, 0.90, 0.95]

  /// The mean over replications.
  public let mean: Double
  /// The standard error of the mean; infinite where one replication can't tell.
  public let standardError: Double
  /// The standard deviation over replications; infinite where one replication can't tell.
  ///
  /// It says how far replications lie apart and has no error of its own: no text tells it, and a table has it beside
  /// quantiles that have theirs.
  public let standardDeviation: Double
  /// The quantiles at `probabilities`; `nil` where the replications are too few.
  public let quantiles: [Figure?]
  /// Replications in which there was something to measure.
  public let count: Int

  /// The mean with its error.
  public var figure: Figure { Figure(mean, standardError: standardError) }

  /// Estimates the mean of independent values.
  public init(_ values: [Double]) {
    let mean = Self.mean(values)
    self.mean = mean
    standardDeviation = Self.deviation(values, from: mean)
    standardError = standardDeviation / Double(values.count).squareRoot()
    quantiles = Self.quantiles(values.sorted())
    count = values.count
  }

  /// Estimates a ratio of sums, such as the mean wait of those who started.
  ///
  /// MODEL.md, U2.
  ///
  /// The mean is the ratio of the means, with the error of the linearised ratio (delta method): a month without starts
  /// then weighs nothing. The spread is that of the replications' own ratios, where there is one.
  ///
  /// - Returns: `nil` where there is nothing to divide by in any replication.
  public init?(ratioOf numerators: [Double], to denominators: [Double]) {
    let below = Self.mean(denominators)
    guard below > 0 else { return nil }
    let ratio = Self.mean(numerators) / below
    let residuals = zip(numerators, denominators).map { $0 - ratio * $1 }
    mean = ratio
    let own = zip(numerators, denominators).compactMap { $1 > 0 ? $0 / $1 : nil }
    // Who has nothing to divide by has no residual: the ratio takes its degree of freedom from the others.
    let spread = Self.mean(residuals.map { $0 * $0 }) * Double(own.count) / Double(own.count - 1)
    standardError = own.count > 1 ? (spread / Double(numerators.count)).squareRoot() / below : .infinity
    standardDeviation = Self.deviation(own, from: Self.mean(own))
    quantiles = Self.quantiles(own.sorted())
    count = own.count
  }

  /// Estimates a measure, whose values are means, probabilities or ratios of sums; `nil` where there is nothing to
  /// measure in any replication.
  init?(_ values: OutcomeValues) {
    switch values {
    case .plain(let values), .indicator(let values): self.init(values)
    case .ratio(let numerators, let denominators): self.init(ratioOf: numerators, to: denominators)
    case .deviation, .quantile, .pooledQuantile: preconditionFailure("a measure is a mean or a ratio of sums")
    }
  }

  /// The kept quantile at a probability; `nil` where the replications are too few.
  public func quantile(_ probability: Double) -> Figure? {
    guard let index = Self.probabilities.firstIndex(of: probability) else {
      preconditionFailure("no quantile is kept at \(probability)")
    }
    return quantiles[index]
  }

  /// Standard errors between the mean and a value that it should have; 0 where both agree exactly.
  public func deviation(from expected: Double) -> Double {
    mean == expected ? 0 : (mean - expected) / standardError
  }

  private static func mean(_ values: [Double]) -> Double {
    var sum = NeumaierSum()
    for value in values { sum += value }
    return sum.value / Double(values.count)
  }

  private static func deviation(_ values: [Double], from mean: Double) -> Double {
    guard values.count > 1 else { return .infinity }
    var sum = NeumaierSum()
    for value in values { sum += (value - mean) * (value - mean) }
    return (sum.value / Double(values.count - 1)).squareRoot()
  }

  private static func quantiles(_ sorted: [Double]) -> [Figure?] {
    probabilities.map { Quantile.figure(of: sorted, $0) }
  }
}
