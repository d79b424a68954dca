/// A number and its Monte Carlo error.
public struct Figure: Sendable, Equatable {
  /// The number.
  public let value: Double
  /// Its standard error.
  public let standardError: Double

  /// Whether it differs from 0 by two errors or more.
  public var isDistinguishable: Bool { value != 0 && !(abs(value) < 2 * standardError) }

  /// A number with its error.
  public init(_ value: Double, standardError: Double) {
    self.value = value
    self.standardError = standardError
  }

  /// The share of a count of replications; where none of them or all count, its error is that of one's difference, and
  /// one replication can't tell.
  public init(share: Double, of count: Int) {
    let bounded = min(max(share, 1 / Double(count)), 1 - 1 / Double(count))
    value = share
    standardError = count > 1 ? (bounded * (1 - bounded) / Double(count)).squareRoot() : .infinity
  }
}
