internal import Sampling

/// Between which of a sorted sample's values the quantile of its law lies, whatever that law is.
///
/// MODEL.md, Q3.
///
/// The number of n values below the quantile at p is Bin(n, p). With l its smallest count that is reached with a
/// probability of (1 − c)/2, and u one more than that of 1 − (1 − c)/2, the l-th and the u-th value hold the quantile
/// between them with P(l ≤ Bin(n, p) ≤ u − 1), at least c.
///
/// Source: David and Nagaraja, *Order Statistics* (2003), § 7.1. Known gap: it holds for independent values, not for
/// points of a low-discrepancy sequence.
public struct QuantileRanks: Sendable, Equatable {
  /// The ranks, counted from 1.
  public let lower: Int
  public let upper: Int
  /// The probability that the values at the ranks hold the quantile between them, for a continuous law; at least that
  /// for any other.
  public let coverage: Double

  /// The ranks for a sample's size; `nil` where one of them lies outside the sample, which is then too small.
  public init?(_ probability: Double, of count: Int, confidence: Double = 0.95) {
    precondition(probability > 0 && probability < 1 && count > 0 && confidence > 0 && confidence < 1)
    let tail = (1 - confidence) / 2
    lower = BinomialTail.quantile(tail, of: count, probability: probability)
    upper = BinomialTail.quantile(1 - tail, of: count, probability: probability) + 1
    guard lower >= 1, upper <= count else { return nil }
    coverage =
      BinomialTail.atMost(upper - 1, of: count, probability: probability)
      - BinomialTail.atMost(lower - 1, of: count, probability: probability)
  }
}

extension Quantile {
  /// What a sample says at a probability, with its error and the interval of its ranks; `nil` where it is too small to
  /// say it, and without an interval where it is too small for that.
  public static func bounded(of sorted: [Double], _ probability: Double, confidence: Double = 0.95) -> Figure? {
    figure(of: sorted, probability).map { figure in
      let ranks = QuantileRanks(probability, of: sorted.count, confidence: confidence)
      return Figure(
        figure.value, standardError: figure.standardError,
        interval: ranks.map { sorted[$0.lower - 1]...sorted[$0.upper - 1] })
    }
  }

  /// What must be kept beside a budget so that cost stays within both with a probability: the quantile of cost above
  /// the budget, 0 where the budget is enough, with the interval of its ranks.
  public static func reserve(costs: [Double], budget: Double, probability: Double) -> Figure? {
    bounded(of: costs.map { max(0, $0 - budget) }.sorted(), probability)
  }
}
