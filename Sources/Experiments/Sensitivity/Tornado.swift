/// How far a figure moves when one input goes to its low or high end and all others stay at their middle.
///
/// MODEL.md, Q4.
///
/// Both ends are paired with the middle, replication by replication. Interactions don't show: it is printed beside
/// Sobol' indices.
public struct Tornado: Sendable, Equatable {
  /// One input.
  public struct Bar: Sendable, Equatable {
    /// What is moved.
    public let name: String
    /// The mean difference from the middle, with its interval, at the low and at the high end.
    public let low: PairedComparison
    public let high: PairedComparison

    /// The length of the bar: from the lowest to the highest of the two ends and the middle.
    public var swing: Double {
      let ends = [low.difference.value, high.difference.value, 0]
      return (ends.max() ?? 0) - (ends.min() ?? 0)
    }
  }

  /// The bars, the longest first; of equal ones, as they were given.
  public let bars: [Bar]

  /// Bars from values by replication.
  public init(middle: [Double], _ inputs: [(name: String, low: [Double], high: [Double])]) {
    let bars = inputs.map { input in
      Bar(
        name: input.name,
        low: PairedComparison(input.low, from: middle, among: 2 * inputs.count),
        high: PairedComparison(input.high, from: middle, among: 2 * inputs.count))
    }
    self.bars = bars.enumerated().sorted { (-$0.element.swing, $0.offset) < (-$1.element.swing, $1.offset) }
      .map(\.element)
  }
}
