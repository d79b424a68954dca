internal import Sampling

/// Values that come one by one, whose mean and spread are known at each.
///
/// The moments are Welford's (1962, *Note on a method for calculating corrected sums of squares and products*).
struct GrowingSample: Sendable {
  private(set) var values: [Double] = []
  private var mean = 0.0
  private var squares = 0.0

  mutating func add(_ value: Double) {
    values.append(value)
    let distance = value - mean
    mean += distance / Double(values.count)
    squares += distance * (value - mean)
  }

  /// Whether the half-width of an interval is small enough.
  func isPrecise(_ target: StoppingRule.Target, confidence: Double) -> Bool {
    guard let figure = figure(target, confidence: confidence), let interval = figure.interval else { return false }
    let half = (interval.upperBound - interval.lowerBound) / 2
    switch target {
    case .mean(let relative, let absolute): return half <= max(relative * abs(figure.value), absolute)
    case .quantile(_, let relative): return half <= relative * abs(figure.value)
    }
  }

  /// What is known of a target.
  func figure(_ target: StoppingRule.Target, confidence: Double) -> Figure? {
    switch target {
    case .mean:
      guard values.count > 1 else { return nil }
      let count = Double(values.count)
      let error = (squares / (count - 1) / count).squareRoot()
      let reach = error * StudentT.upperQuantile((1 - confidence) / 2, degreesOfFreedom: count - 1)
      return Figure(mean, standardError: error, interval: mean - reach...mean + reach)
    case .quantile(let probability, _):
      return Quantile.bounded(of: values.sorted(), probability, confidence: confidence)
    }
  }
}
