internal import CGSL

/// What a count out of some trials says of the probability behind it.
public enum BinomialInterval {
  /// The probabilities that a count doesn't contradict: at every probability and number of trials, the interval holds
  /// it in at least so many cases of a hundred as its confidence says.
  ///
  /// The exact interval of Clopper and Pearson (1934, *The use of confidence or fiducial limits illustrated in the case
  /// of the binomial*). One from the standard error is nothing wide where nothing or everything happened.
  ///
  /// - Precondition: `0 <= count <= trials`, `trials > 0`, `0 < confidence < 1`.
  public static func exact(_ count: Int, of trials: Int, confidence: Double = 0.95) -> ClosedRange<Double> {
    precondition(trials > 0 && 0...trials ~= count && confidence > 0 && confidence < 1)
    let tail = (1 - confidence) / 2
    let (hits, misses) = (Double(count), Double(trials - count))
    // P(at least so many hits) is the beta distribution at p, P(at most so many) what is above it.
    let low = count == 0 ? 0 : greatest { gsl_cdf_beta_P($0, hits, misses + 1) <= tail }
    let high = count == trials ? 1 : greatest { gsl_cdf_beta_Q($0, hits + 1, misses) >= tail }
    return low...max(low, high)
  }

  /// The greatest number in [0, 1] for which something holds that holds below it.
  private static func greatest(_ holds: (Double) -> Bool) -> Double {
    var (below, above) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (below + above) / 2
      if holds(middle) { below = middle } else { above = middle }
    }
    return below
  }
}
