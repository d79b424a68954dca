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
    let told = found.parts.reduce(found.rest.value) { $0 + $1.share.value }
    #expect(abs(told - 1) < 1e-12)
    #expect(abs(found.deviation.value - 20.0.squareRoot()) < 4 * found.deviation.standardError)
    // t² / (t² + 1,998), with t = 3.07 passed by 0.05 / 46.
    #expect(abs(found.floor - 0.0047) < 0.0001)
  }

  @Test("what two inputs make together counts once")
  func together() {
    let found = InputShares(of: [a, a, zip(a, b).map { $0 + 0.1 * $1 }, b], in: a.map { 3 * $0 })
    #expect(found.parts.map(\.input) == [0] && abs(found.parts[0].share.value - 1) < 1e-9)
    #expect(abs(found.rest.value) < 1e-9)
  }

  /// Told in 5 of 100 samples: 60 have fewer than 3 + 4 × 1.7.
  @Test("among inputs that say nothing one is seldom told")
  func nothing() {
    var normal = NormalNumbers(seed: 42)
    let told = (0..<60).count { _ in
      let inputs = (0..<30).map { _ in normal.next(60) }
      return !InputShares(of: inputs, in: normal.next(60), bootstrap: Bootstrap(resamples: 2)).parts.isEmpty
    }
    #expect(told < 10, "\(told)")
  }

  @Test("of too few worlds, or of what is always the same, nothing is told")
  func tooFew() {
    let few = Array(a.prefix(InputShares.leastWorlds - 1))
    #expect(InputShares(of: [few], in: few).parts.isEmpty)
    let same = InputShares(of: [a], in: a.map { _ in 3 })
    #expect(same.isNothing && same.parts.isEmpty && same.deviation.standardError == 0)
    #expect(InputShares(of: [], in: a).parts.isEmpty)
  }
}
