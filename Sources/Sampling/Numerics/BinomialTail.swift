internal import CGSL

/// How likely so many hits are in a number of trials.
public enum BinomialTail {
  /// P(X ≤ count): 0 below no hits, 1 from all of them on.
  public static func atMost(_ count: Int, of trials: Int, probability: Double) -> Double {
    if count < 0 { return 0 }
    return count >= trials ? 1 : gsl_cdf_binomial_P(UInt32(count), probability, UInt32(trials))
  }

  /// P(X ≥ count); keeps its digits where it is small.
  public static func atLeast(_ count: Int, of trials: Int, probability: Double) -> Double {
    if count <= 0 { return 1 }
    return count > trials ? 0 : gsl_cdf_binomial_Q(UInt32(count - 1), probability, UInt32(trials))
  }

  /// The smallest count of hits with P(X ≤ count) at least a share between 0 and 1.
  public static func quantile(_ share: Double, of trials: Int, probability: Double) -> Int {
    var (low, high) = (0, trials)
    while low < high {
      let middle = (low + high) / 2
      if atMost(middle, of: trials, probability: probability) >= share { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
