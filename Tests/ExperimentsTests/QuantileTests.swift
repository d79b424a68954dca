import Experiments
import Foundation
import Sampling
import Testing

@Suite("Quantiles")
struct QuantileTests {
  func isClose(_ left: Double?, _ right: Double) -> Bool {
    left.map { abs($0 - right) <= 1e-9 * max(1, abs(right)) } ?? false
  }

  @Test("a quantile lies at (n + 1)p, between its neighbours")
  func position() {
    let values = [10.0, 20, 30, 50]
    // At 1.25, 2.5 and 3.75 of 1 to 4.
    #expect(isClose(Quantile.of(values, 0.25), 12.5))
    #expect(isClose(Quantile.of(values, 0.5), 25))
    #expect(isClose(Quantile.of(values, 0.75), 45))
    #expect(Quantile.of(values, 0.2) == 10 && Quantile.of(values, 0.8) == 50)
  }

  @Test(
    "there is none where it would lie outside the sample",
    arguments: [(0.05, 19), (0.95, 19), (0.10, 9), (0.90, 9), (0.80, 4), (0.75, 3), (0.50, 1), (0.01, 99)])
  func outside(probability: Double, least: Int) {
    for count in 0..<300 {
      let values = (0..<count).map(Double.init)
      #expect((Quantile.of(values, probability) != nil) == (count >= least), "\(count) values")
      // Two are expected on the far side from twice the least, and one more, on.
      let isKnown = Quantile.standardError(of: values, probability).isFinite
      #expect(isKnown == (count >= 2 * least + 1), "\(count) values")
    }
  }

  /// The laws of a new draw: how a uniform number becomes one, and the share below a value.
  enum Law: CaseIterable {
    case uniform, exponential, pareto, twoHumps

    func value(_ share: Double) -> Double {
      switch self {
      case .uniform: share
      case .exponential: -log1p(-share)
      case .pareto: pow(1 - share, -0.4)
      case .twoHumps: share < 0.7 ? share : 20 + 3 * share
      }
    }

    func share(below value: Double) -> Double {
      switch self {
      case .uniform: value
      case .exponential: -expm1(-value)
      case .pareto: 1 - pow(value, -2.5)
      case .twoHumps: value < 20 + 3 * 0.7 ? min(value, 0.7) : (value - 20) / 3
      }
    }
  }

  /// A sorted sample of a law.
  static func sample(_ law: Law, _ count: Int, _ stream: inout RandomStream) -> [Double] {
    var values: [Double] = []
    for _ in 0..<count { values.append(law.value(stream.uniform())) }
    return values.sorted()
  }

  /// Where (n + 1)p is whole, F of the k-th value has mean k/(n + 1), whatever the law: from P5 to P95 lies nine tenths.
  @Test("of new draws nine in ten lie between P5 and P95, and a share p below the quantile", arguments: Law.allCases)
  func newDraw(law: Law) throws {
    var stream = RandomStream(seed: 16, purpose: 1)
    for (low, high, unit) in [(0.05, 0.95, 20), (0.10, 0.90, 10), (0.20, 0.80, 5)] {
      for _ in 0..<8 {
        let count = unit * (1 + Int(stream.uniform() * 15)) - 1
        let shares = try (0..<500).map { _ in
          let values = Self.sample(law, count, &stream)
          let ends = try [low, high].map { try #require(Quantile.of(values, $0)) }
          return (
            within: law.share(below: ends[1]) - law.share(below: ends[0]), below: law.share(below: ends[1])
          )
        }
        // 19 values at (n − 1)p would hold 0.81 instead of 0.90, 30 errors off, and 299 still 0.8946: 6 errors.
        #expect(abs(Estimate(shares.map(\.within)).deviation(from: high - low)) < 4, "\(count) values")
        #expect(abs(Estimate(shares.map(\.below)).deviation(from: high)) < 4, "\(count) values")
      }
    }
  }

  /// Between two values of a uniform law interpolation is exact.
  @Test("at sizes in between, uniform draws keep the promise exactly")
  func anySize() throws {
    var stream = RandomStream(seed: 16, purpose: 2)
    for _ in 0..<40 {
      let count = 19 + Int(stream.uniform() * 200)
      let shares = try (0..<300).map { _ in
        let values = Self.sample(.uniform, count, &stream)
        return try #require(Quantile.of(values, 0.95)) - #require(Quantile.of(values, 0.05))
      }
      #expect(abs(Estimate(shares).deviation(from: 0.9)) < 4, "\(count) values")
    }
  }

  /// The error is the deviation that the quantile has when samples of the same size are drawn from the sample itself.
  @Test("the error of a median of three is that of its 27 samples")
  func errorByHand() {
    // The median of three drawn from 0, 1 and 5 is 0 or 5 in 7 of 27 samples each, and 1 in 13.
    let mean = (13.0 + 5 * 7) / 27
    let variance = (13.0 + 25 * 7) / 27 - mean * mean
    #expect(isClose(Quantile.standardError(of: [0, 1, 5], 0.5), variance.squareRoot()))
    #expect(Quantile.standardError(of: [4, 4, 4], 0.5) == 0)
  }

  @Test(
    "the claimed error agrees with the spread of the quantile over samples",
    arguments: [Law.uniform, .exponential, .pareto])
  func claimedAgainstActual(law: Law) throws {
    var stream = RandomStream(seed: 16, purpose: 3)
    // Of so heavy a tail (no third moment), few values claim up to half more than the error that they have.
    let small = law == .pareto ? [] : [(19, 0.5), (29, 0.9), (39, 0.9), (59, 0.95), (100, 0.95)]
    for (count, probability) in small + [(100, 0.05), (100, 0.5), (250, 0.95)] {
      let figures = try (0..<1_000).map { _ in
        try #require(Quantile.figure(of: Self.sample(law, count, &stream), probability))
      }
      let actual = Estimate(figures.map(\.value)).standardDeviation
      let claimed = Estimate(figures.map(\.standardError)).mean
      // The ratio is known to 2 %, 1/√2 000, and a little more for skewed laws.
      #expect(abs(claimed / actual - 1) < 0.25, "\(law), \(count) values, \(probability): \(claimed / actual)")
    }
  }
}
