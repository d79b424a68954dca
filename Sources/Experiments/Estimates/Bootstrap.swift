internal import Sampling

/// What an estimate would have been with other luck: its units are drawn anew with replacement.
///
/// Efron and Tibshirani, *An Introduction to the Bootstrap* (1993), ch. 6 and 13. A unit is what is independent: a
/// world with all its replications, a row of a design, a series. The draws don't depend on the run: the same values
/// have the same error. Known gap: the interval is that of percentiles, too narrow by some hundredths of its width for
/// few units.
public struct Bootstrap: Sendable, Equatable {
  /// How often the sample is drawn anew; at 200 the error itself has an error of 5 %.
  public let resamples: Int
  /// The confidence of an interval.
  public let confidence: Double

  /// A way of drawing anew.
  public init(resamples: Int = 1_000, confidence: Double = 0.95) {
    precondition(resamples > 1 && confidence > 0 && confidence < 1)
    self.resamples = resamples
    self.confidence = confidence
  }

  /// What a statistic comes to in each resample, where it comes to something: it is told how the sample was drawn, by
  /// position.
  func statistics<Result>(of count: Int, _ statistic: (_ drawn: [Int]) -> Result?) -> [Result] {
    var stream = RandomStream(seed: 0, purpose: OwnPurpose.resampling)
    var drawn = [Int](repeating: 0, count: count)
    return (0..<resamples).compactMap { resample in
      stream.seek(to: Decision(candidate: UInt32(resample)), replication: 0)
      for place in drawn.indices { drawn[place] = Int(stream.coarseUniform() * Double(count)) }
      return statistic(drawn)
    }
  }

  /// A value with the spread of its resamples as error and their middle as interval, which too few resamples don't
  /// have.
  func figure(_ value: Double, _ resampled: [Double]) -> Figure {
    let sorted = resampled.sorted()
    let tail = (1 - confidence) / 2
    let error = Estimate(resampled).standardDeviation
    guard let low = Quantile.of(sorted, tail), let high = Quantile.of(sorted, 1 - tail) else {
      return Figure(value, standardError: error)
    }
    return Figure(value, standardError: error, interval: low...high)
  }
}
