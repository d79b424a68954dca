internal import Sampling

/// A number and its Monte Carlo error.
public struct Figure: Sendable, Equatable {
  /// The number.
  public let value: Double
  /// Its standard error; infinite where it can't be known.
  public let standardError: Double
  /// What it may be, where more than an error is known of that: of a probability an interval that holds it with 95 % at
  /// least, near 0 and 1 too.
  public let interval: ClosedRange<Double>?

  /// Whether it differs from 0 by two errors or more.
  public var isDistinguishable: Bool { value != 0 && !(abs(value) < 2 * standardError) }

  /// A number with its error.
  public init(_ value: Double, standardError: Double) {
    self.value = value
    self.standardError = standardError
    interval = nil
  }

  /// A number with its error and the interval in which it lies.
  init(_ value: Double, standardError: Double, interval: ClosedRange<Double>?) {
    self.value = value
    self.standardError = standardError
    self.interval = interval
  }

  /// The same with a value a hair lower, so that it is rounded down where it lies half a step from two numbers.
  public func lowered(to value: Double) -> Figure { Figure(value, standardError: standardError, interval: interval) }

  /// In how many of so many replications it happens, of a share.
  public func hits(of count: Int) -> Int { Int((value * Double(count)).rounded()) }

  /// The share of a count of replications in which something happens.
  ///
  /// MODEL.md, U4.
  ///
  /// Its error is known where it happens in some and not in others (its square is then free of bias). Where nothing or
  /// everything happens, only the interval says how well that is known.
  public init(share: Double, of count: Int) {
    value = share
    standardError =
      share > 0 && share < 1 && count > 1 ? (share * (1 - share) / Double(count - 1)).squareRoot() : .infinity
    interval = BinomialInterval.exact(Int((share * Double(count)).rounded()), of: count)
  }
}
