import Experiments
import Foundation
import Sampling

/// Values of two options that are equal in truth and share part of their luck.
struct PairedSample: ~Copyable {
  /// What is drawn.
  enum Kind: CaseIterable {
    /// Sums with a nearly normal law.
    case sum
    /// Costs with a long tail.
    case skewed
    /// What happens seldom, and is large then.
    case rare
    case ratio
    case indicator
    case deviation
    /// P95 of sums, and of costs with a long tail.
    case quantile, skewedQuantile

    var isOfTail: Bool { self == .quantile || self == .skewedQuantile }
  }

  private var stream: RandomStream

  init(seed: UInt64) {
    stream = RandomStream(seed: seed, purpose: 7)
  }

  /// Two samples of one kind, with a part of the variance in common.
  mutating func draw(_ kind: Kind, _ count: Int, shared: Double) -> (OutcomeValues, OutcomeValues) {
    var scores: [[Double]] = [[], []]
    for _ in 0..<count {
      let common = shared.squareRoot() * normal()
      for option in 0...1 { scores[option].append(common + (1 - shared).squareRoot() * normal()) }
    }
    func make(_ scores: [Double]) -> OutcomeValues {
      switch kind {
      case .sum: .plain(scores.map { 1000 + 100 * $0 })
      case .skewed: .plain(scores.map { exp(0.8 * $0) })
      case .rare: .plain(scores.map { $0 > 1 ? 100 : 0 })
      case .ratio: .ratio(scores.map { 40 * exp(0.3 * $0) + $0 * $0 }, scores.map { exp(0.2 * $0) })
      case .indicator: .indicator(scores.map { $0 > 0.7 ? 1 : 0 })
      case .deviation: .deviation(scores.map { 0.02 + 0.1 * $0 }, isFromMean: false)
      case .quantile: .quantile(scores.map { 100 * $0 }, 0.95)
      case .skewedQuantile: .quantile(scores.map { exp(0.5 * $0) }, 0.95)
      }
    }
    return (make(scores[0]), make(scores[1]))
  }

  /// Whether a comparison of up to five options by all kinds tells any two apart.
  static func tellsApart(seed: UInt64, _ count: Int) -> Bool {
    var sample = PairedSample(seed: seed)
    let options = 1 + Int(sample.uniform() * 5)
    var isTold = false
    for _ in 0..<options {
      for kind in Kind.allCases {
        let (values, reference) = sample.draw(kind, count, shared: sample.uniform())
        // A P95 of ten replications says nothing at all.
        let judgement = ObjectiveDifference(
          values, from: reference, direction: .lower, among: options * Kind.allCases.count)?.judgement
        if judgement == .better || judgement == .worse { isTold = true }
      }
    }
    return isTold
  }

  /// A uniform number.
  mutating func uniform() -> Double { stream.uniform() }

  /// Box and Muller (1958).
  private mutating func normal() -> Double {
    (-2 * log(stream.uniformPositive())).squareRoot() * cos(2 * .pi * stream.uniform())
  }
}
