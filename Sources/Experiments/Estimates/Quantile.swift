/// Quantiles of a sample, as a statement about a draw that isn't in it.
///
/// MODEL.md, U3.
public enum Quantile {
  /// What a sample says at a probability, and how well; `nil` where it is too small to say it.
  public static func figure(of sorted: [Double], _ probability: Double) -> Figure? {
    of(sorted, probability).map { Figure($0, standardError: standardError(of: sorted, probability)) }
  }

  /// The quantile of a sorted sample, by linear interpolation at (n + 1)p (R's type 6); `nil` where that lies outside
  /// the sample, as for P95 of fewer than 19 values.
  ///
  /// The k-th of n values is exceeded by a new draw with probability 1 − k/(n + 1), whatever the law (Hyndman and Fan
  /// 1996, *Sample quantiles in statistical packages*): of new draws a share p lies below the quantile, at every sample
  /// size. Interpolation at (n − 1)p, the usual rule, promises 90 % between P5 and P95 and holds 81 % of 20.
  public static func of(_ sorted: [Double], _ probability: Double) -> Double? {
    let rank = rank(sorted.count, probability)
    guard rank >= 1 - rounding, rank <= Double(sorted.count) + rounding else { return nil }
    let below = min(max(Int(rank), 1), sorted.count)
    guard below < sorted.count else { return sorted[sorted.count - 1] }
    return sorted[below - 1] + max(0, rank - Double(below)) * (sorted[below] - sorted[below - 1])
  }

  /// The Monte Carlo error of a quantile: infinite where fewer than two values are expected on one side of it, which
  /// say nothing about how far the next would lie (P95 of fewer than 39 values).
  ///
  /// Free of assumptions on the shape: the spread that order statistics have when samples are drawn from the sample
  /// itself, without drawing them (Maritz and Jarrett 1978, *A note on estimating the variance of the sample median*).
  public static func standardError(of sorted: [Double], _ probability: Double) -> Double {
    let rank = rank(sorted.count, probability)
    guard min(rank, Double(sorted.count + 1) - rank) >= 2 - rounding else { return .infinity }
    let weights = RankWeights.of(sorted.count, rank: rank)
    // About a value in the middle, so that squares don't cancel.
    let origin = sorted[min(Int(rank), sorted.count) - 1]
    var (first, second) = (0.0, 0.0)
    for (offset, weight) in weights.values.enumerated() {
      let distance = sorted[weights.first + offset] - origin
      first += weight * distance
      second += weight * distance * distance
    }
    return max(0, second - first * first).squareRoot()
  }

  /// What (n + 1)p may be off by the rounding of p.
  private static let rounding = 1e-9

  private static func rank(_ count: Int, _ probability: Double) -> Double { Double(count + 1) * probability }
}
