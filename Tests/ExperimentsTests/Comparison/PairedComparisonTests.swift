import Experiments
import Foundation
import Sampling
import Testing

@Suite("Paired comparison")
struct PairedComparisonTests {
  func isClose(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-12 * max(1, abs(right)) }

  /// Differences −1, −2, −3, 2: mean −1, squares 0 + 1 + 4 + 9 = 14.
  @Test("four pairs by hand")
  func byHand() {
    let comparison = PairedComparison([9, 18, 27, 42], from: [10, 20, 30, 40])
    #expect(comparison.difference.value == -1)
    #expect(isClose(comparison.difference.standardError, (14.0 / 3 / 4).squareRoot()))
    #expect(comparison.lower.value == 0.75 && comparison.higher.value == 0.25)
    #expect(comparison.verdict == .tooFew && comparison.difference.interval == nil)
    #expect(comparison.spread[1]?.value == -1.5 && comparison.spread[0] == nil)
    // Squares about 24 and 25: 594 and 500; of products 540.
    #expect(isClose(comparison.varianceReduction, (594.0 + 500) / 14))
    #expect(isClose(comparison.correlation.value, 540 / (594.0 * 500).squareRoot()))
  }

  @Test("an option that is the base differs by exactly nothing, and is equal")
  func equal() {
    let values = (0..<50).map { Double($0 * $0) / 7 }
    let comparison = PairedComparison(values, from: values, among: 30)
    #expect(comparison.verdict == .equal)
    #expect(comparison.difference.value == 0 && comparison.difference.interval == 0...0)
    #expect(comparison.spread.allSatisfy { $0?.value == 0 && $0?.standardError == 0 })
    #expect(comparison.lower.value == 0 && comparison.higher.value == 0)
    #expect(comparison.varianceReduction == .infinity && comparison.correlation.value == 1)
    let joint = PairedComparison.cheaperWithoutLongerWaits(cost: values, from: values, wait: values, from: values)
    #expect(joint.value == 0)
  }

  /// 480 Poisson clients of 2,500 × a lognormal stay; stays a tenth shorter cost 960,000 less, and pairing saves a
  /// factor of (1 + 0.9²)/0.1² = 181 whatever the laws.
  @Test("stays a tenth shorter: difference, spread and factor are those of the formulas")
  func scaled() throws {
    let stay = try Distribution.lognormal(mean: 8, cv: 1)
    var stream = RandomStream(seed: 17, purpose: 1)
    let base = (0..<2_000).map { _ in
      (0..<stream.poisson(mean: 480)).reduce(0) { sum, _ in sum + 2_500 * stay.draw(&stream) }
    }
    let comparison = PairedComparison(base.map { 0.9 * $0 }, from: base)
    #expect(comparison.verdict == .cheaper && comparison.lower.value == 1)
    #expect(abs(comparison.difference.value + 960_000) < 4 * comparison.difference.standardError)
    // The spread 61,967.7 over √2,000, known to 1/√4,000; a single draw has a fourth moment that adds little.
    #expect(abs(comparison.difference.standardError / (61_967.734 / 2_000.squareRoot()) - 1) < 0.08)
    #expect(abs(comparison.varianceReduction / 181 - 1) < 1e-9)
    #expect(abs(comparison.correlation.value - 1) < 1e-12)
  }

  /// A tenth is refused care: an own draw for each client, so that pairs differ by who is refused.
  @Test("a tenth refused: pairing saves a factor of nineteen")
  func refused() throws {
    let stay = try Distribution.lognormal(mean: 8, cv: 1)
    var stream = RandomStream(seed: 18, purpose: 1)
    let pairs = (0..<3_000).map { _ in
      (0..<stream.poisson(mean: 480)).reduce((all: 0.0, kept: 0.0)) { sums, _ in
        let cost = 2_500 * stay.draw(&stream)
        return (sums.all + cost, sums.kept + (stream.uniform() < 0.1 ? 0 : cost))
      }
    }
    let comparison = PairedComparison(pairs.map(\.kept), from: pairs.map(\.all))
    #expect(abs(comparison.difference.value + 960_000) < 4 * comparison.difference.standardError)
    // Two variances, each known to 2.6 % and more for their tails.
    #expect(abs(comparison.varianceReduction / 19 - 1) < 0.15, "\(comparison.varianceReduction)")
    // Of pairs that weren't, the factor is 1 and the correlation nothing.
    let unpaired = PairedComparison(pairs.map(\.kept), from: pairs.map(\.all).reversed())
    #expect(abs(unpaired.varianceReduction - 1) < 0.1)
    #expect(abs(unpaired.correlation.value) < 4 * unpaired.correlation.standardError)
  }

  @Test("more comparisons told together widen the interval as Student's t does, and none more than by it")
  func familyWide() throws {
    var normal = NormalNumbers(seed: 2)
    // Symmetric to the bit, so that skewness widens nothing.
    let half = normal.next(50)
    let differences = half + half.map { -$0 }
    let base = differences.map { _ in 0.0 }
    func width(among comparisons: Int) throws -> Double {
      let interval = try #require(
        PairedComparison(differences, from: base, among: comparisons).difference.interval)
      return interval.upperBound - interval.lowerBound
    }
    let factor = try width(among: 20) / width(among: 1)
    let expected =
      StudentT.upperQuantile(0.05 / 40, degreesOfFreedom: 99) / StudentT.upperQuantile(0.025, degreesOfFreedom: 99)
    #expect(abs(factor - expected) < 1e-9)
  }

  @Test("cheaper and no longer: both in one world, a wait that is the same counts, a cost that is doesn't")
  func joint() {
    let joint = PairedComparison.cheaperWithoutLongerWaits(
      cost: [1, 1, 2, 3, 1], from: [2, 2, 2, 2, 2], wait: [5, 6, 4, 4, 4], from: [5, 5, 5, 5, 5])
    #expect(joint.value == 0.4)
    #expect(joint.interval == BinomialInterval.exact(2, of: 5))
  }
}
