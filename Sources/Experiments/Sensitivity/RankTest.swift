internal import Sampling

/// Which inputs go with a figure by ranks, with one probability of being wrong over all of them.
///
/// By the correlation of normal scores (van der Waerden): of Φ⁻¹(rank/(n + 1)), equal values at the middle of their ranks.
/// Ranks need no law of the sample, and of these scores Student's t holds from few worlds on: of 60 inputs that say nothing
/// it tells one in 5 of 100 samples of 30 worlds, where a straight line through values with long tails does in 75. The
/// strongest is held against all inputs, the next against all but that, and so on (Holm 1979).
struct RankTest {
  private let anyFalse: Double
  /// By half rank, what it is worth.
  private let worth: [Double]
  /// By input and world.
  private let scores: [[Double]]

  /// A test of inputs, each with a value in every world.
  init(_ inputs: [[Double]], worlds: Int, anyFalse: Double) {
    self.anyFalse = anyFalse
    let worth = (0...2 * worlds).map { StandardNormal.quantile(Double(max(1, $0)) / Double(2 * (worlds + 1))) }
    self.worth = worth
    scores = inputs.map { Self.scores(of: $0, worth) }
  }

  /// The square of the least correlation that isn't put down to luck, as that of the luckiest of all inputs.
  var floor: Double { least(among: scores.count) }

  private func least(among inputs: Int) -> Double {
    let freedom = Double(worth.count / 2 - 2)
    guard freedom > 0, inputs > 0 else { return 1 }
    let t = StudentT.upperQuantile(anyFalse / Double(2 * inputs), degreesOfFreedom: freedom)
    return t * t / (t * t + freedom)
  }

  /// The inputs that pass, by position.
  func passed(by figure: [Double]) -> [Int] {
    let own = Self.scores(of: figure, worth)
    let strongest = scores.enumerated().map { (input: $0, square: Correlation.squared($1, own)) }
      .sorted { ($1.square, $0.input) < ($0.square, $1.input) }
    return strongest.enumerated().prefix { place, found in found.square > least(among: scores.count - place) }
      .map(\.element.input)
  }

  private static func scores(of sample: [Double], _ worth: [Double]) -> [Double] {
    let order = sample.indices.sorted { (sample[$0], $0) < (sample[$1], $1) }
    var scores = [Double](repeating: 0, count: sample.count)
    var first = 0
    while first < order.count {
      var last = first
      while last + 1 < order.count, sample[order[last + 1]] == sample[order[first]] { last += 1 }
      for place in first...last { scores[order[place]] = worth[first + last + 2] }
      first = last + 1
    }
    return scores
  }
}
