import Experiments
import Testing

/// What a paired difference claims of itself, against what it does over many seeds.
///
/// Larger samples, of which errors are easier to know, are a study: `studies differences`.
@Suite("Claimed and actual errors of paired differences")
struct PairedErrorTests {
  @Test(
    "the claimed error is the actual one: within 10 % for means and probabilities, within 25 % for quantiles",
    arguments: PairedSample.Kind.allCases)
  func claimedAgainstActual(kind: PairedSample.Kind) throws {
    let (seeds, count) = (500, 100)
    for shared in [0.0, 0.5, 0.9] {
      var (claimed, squares) = (0.0, 0.0)
      for seed in 0..<seeds {
        var sample = PairedSample(seed: UInt64(seed))
        let (values, reference) = sample.draw(kind, count, shared: shared)
        let compared = try #require(ObjectiveDifference(values, from: reference, direction: .lower)).difference
        claimed += compared.standardError / Double(seeds)
        squares += compared.value * compared.value / Double(seeds)
      }
      // Sharp: the actual error is known to 3 % from 500 seeds; groups of a twentieth claimed 0.61 and 0.30 of it.
      let ratio = claimed / squares.squareRoot()
      let tolerance = kind.isOfTail ? 0.25 : 0.10
      #expect(abs(ratio - 1) < tolerance, "\(kind), \(count), \(shared) in common: claims \(ratio) of the error")
    }
  }

  @Test("the error of a quantile's difference is that of pairs: what both share is in neither")
  func quantilesOfPairs() throws {
    // Numbers 1 to n, each as likely as the other: P95 of a sample has an error of about n √(0.95 × 0.05 / n).
    let count = 400
    let left = (0..<count).map { Double(($0 * 7_919) % count) }
    let alone = Double(count) * (0.95 * 0.05 / Double(count)).squareRoot()
    func error(_ right: [Double]) throws -> Double {
      try #require(ObjectiveDifference(.quantile(right, 0.95), from: .quantile(left, 0.95), direction: .lower))
        .difference.standardError
    }
    // Against the same with a tenth more, a tenth of it is left; the bootstrap's own error is 5 %.
    #expect(abs(try error(left.map { 1.1 * $0 }) / (0.1 * alone) - 1) < 0.25)
    // Against numbers of their own, both count.
    #expect(
      abs(try error((0..<count).map { Double(($0 * 104_729 + 17) % count) }) / (alone * 2.0.squareRoot()) - 1) < 0.25)
  }

  @Test("equal samples have equal errors, whatever was asked before")
  func deterministic() throws {
    var sample = PairedSample(seed: 1)
    let (values, reference) = sample.draw(.quantile, 200, shared: 0.5)
    let once = ObjectiveDifference(values, from: reference, direction: .lower)
    let (others, otherReference) = sample.draw(.quantile, 100, shared: 0.5)
    _ = ObjectiveDifference(others, from: otherReference, direction: .lower)
    #expect(ObjectiveDifference(values, from: reference, direction: .lower) == once)
  }
}
