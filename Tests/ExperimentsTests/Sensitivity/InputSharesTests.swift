import Experiments
import Testing

/// A figure that is 3a − 2b + c + √6 × chance of standard normal numbers: variances 9, 4, 1 and 6 of 20.
@Suite("Shares of inputs in worlds that were lived through")
struct InputSharesTests {
  private let worlds = 2_000
  private let a, b, c, figure: [Double]
  private let silent: [[Double]]

  init() {
    var normal = NormalNumbers(seed: 41)
    let (a, b, c) = (normal.next(worlds), normal.next(worlds), normal.next(worlds))
    silent = (0..<20).map { _ in normal.next(2_000) }
    figure = a.indices.map { 3 * a[$0] - 2 * b[$0] + c[$0] + 6.0.squareRoot() * normal.next() }
    (self.a, self.b, self.c) = (a, b, c)
  }

  @Test("of a linear figure they are those of the variances, and what says nothing isn't told")
  func linear() {
    let found = InputShares(of: silent + [c, b, a], in: figure)
    #expect(found.parts.map(\.input) == [22, 21, 20] && found.parts.map(\.isRising) == [true, false, true])
    for (share, expected) in zip(found.parts.map(\.share) + [found.rest], [0.45, 0.2, 0.05, 0.3]) {
      #expect(abs(share.value - expected) < 4 * share.standardError, "\(share), not \(expected)")
      // Sharp: a share that is off by 0.12, such as one of spreads and not of variances, would fail.
      #expect(share.standardError * 6 < 0.12)
    }
    #expect(found.others == 0)
    #expect(abs(found.deviation.value - 20.0.squareRoot()) < 4 * found.deviation.standardError)
    // t² / (t² + 1,998), with t = 3.07 passed by 0.05 / 46.
    #expect(abs(found.floor - 0.0047) < 0.0001)
  }

  /// r of 2a with a + b is √½.
  @Test("of inputs that move together each has its own, in any order, and the rest counts them once")
  func together() {
    let inputs = [b, zip(a, b).map { $0 + $1 }, a]
    let found = InputShares(of: inputs, in: a.map { 2 * $0 })
    #expect(found.parts.map(\.input) == [2, 1])
    #expect(abs(found.parts[0].share.value - 1) < 1e-9 && abs(found.rest.value) < 1e-9)
    let half = found.parts[1].share
    #expect(abs(half.value - 0.5) < 4 * half.standardError && half.standardError * 6 < 0.12, "\(half)")
    let turned = InputShares(of: inputs.reversed(), in: a.map { 2 * $0 })
    #expect(turned.parts.map { 2 - $0.input } == found.parts.map(\.input))
    #expect(turned.parts.map(\.share) == found.parts.map(\.share) && turned.rest == found.rest)
  }

  @Test("of many that can be told the largest are, and the others are counted")
  func many() {
    let alike = (0..<10).map { number in zip(a, b).map { $0 + Double(number) / 20 * $1 } }
    let found = InputShares(of: alike, in: a)
    #expect(found.parts.map(\.input) == Array(0..<InputShares.most) && found.others == 10 - InputShares.most)
    // All ten lie in one plane with a itself.
    #expect(abs(found.rest.value) < 1e-9)
  }

  /// Told in 5 of 100 samples: 200 have fewer than 10 + 4 × 3.1. Sharp: Student's t of straight lines tells one in 140 of
  /// 200 where tails are long, and a test without regard to the number of inputs in 190.
  @Test(
    "among 60 inputs that say nothing one is seldom told, with long tails too", arguments: [30, 100], [false, true])
  func nothing(worlds: Int, hasTails: Bool) {
    var normal = NormalNumbers(seed: 42)
    let told = (0..<200).count { _ in
      let samples = (0...60).map { _ in normal.next(worlds).map { hasTails ? $0 * $0 * $0 * $0 * $0 : $0 } }
      let inputs = Array(samples.dropLast())
      return !InputShares(of: inputs, in: samples[60], bootstrap: Bootstrap(resamples: 2)).parts.isEmpty
    }
    #expect(told < 23, "\(told)")
  }

  @Test("of too few worlds, or of what is always the same, nothing is told")
  func tooFew() {
    let few = Array(a.prefix(InputShares.leastWorlds - 1))
    #expect(InputShares(of: [few], in: few).parts.isEmpty)
    let enough = Array(a.prefix(InputShares.leastWorlds))
    #expect(InputShares(of: [enough], in: enough).parts.map(\.input) == [0])
    let same = InputShares(of: [a], in: a.map { _ in 3 })
    #expect(same.isNothing && same.parts.isEmpty && same.deviation.standardError == 0)
    #expect(InputShares(of: [], in: a).parts.isEmpty)
  }
}
