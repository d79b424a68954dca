import Foundation
import Sampling
import Testing

@Suite("Intervals of a probability")
struct BinomialIntervalTests {
  @Test("nothing, all and half of some trials, by formula and table")
  func byHand() {
    // With no hit the upper end solves (1 − p)^n = 2.5 %.
    for trials in [1, 20, 100, 1_000, 1_000_000] {
      let end = -expm1(log(0.025) / Double(trials))
      let none = BinomialInterval.exact(0, of: trials)
      let all = BinomialInterval.exact(trials, of: trials)
      #expect(none.lowerBound == 0 && abs(none.upperBound - end) < 1e-9 * end)
      #expect(all.upperBound == 1 && abs(all.lowerBound - (1 - end)) < 1e-9)
    }
    // 5 of 10: 18.71 to 81.29 % (Clopper and Pearson's chart; R's binom.test).
    let half = BinomialInterval.exact(5, of: 10)
    #expect(abs(half.lowerBound - 0.1870860) < 1e-6 && abs(half.upperBound - 0.8129140) < 1e-6)
  }

  /// The chance that the interval holds the truth is a sum over all counts: no sampling in it.
  @Test("the interval holds a drawn probability in at least 95 % of drawn numbers of trials, near 0 and 1 too")
  func coverage() {
    var stream = RandomStream(seed: 22, purpose: 1)
    for draw in 0..<300 {
      let trials = 1 + Int(stream.uniform() * 150)
      // Every third probability is rare, every third common.
      let rare = pow(stream.uniform(), 3) * 0.05
      let probability = [stream.uniform(), rare, 1 - rare][draw % 3]
      var (covered, all) = (0.0, 0.0)
      for count in 0...trials {
        let failures = trials - count
        let ways = lgamma(Double(trials + 1)) - lgamma(Double(count + 1)) - lgamma(Double(failures + 1))
        let successes: Double = count == 0 ? 0 : Double(count) * log(probability)
        let others: Double = failures == 0 ? 0 : Double(failures) * log1p(-probability)
        let chance = exp(ways + successes + others)
        all += chance
        if BinomialInterval.exact(count, of: trials) ~= probability { covered += chance }
      }
      // p ± 2 errors would hold a rare one in a few cases of a hundred only.
      #expect(abs(all - 1) < 1e-9 && covered >= 0.95 - 1e-9, "\(trials) trials, p = \(probability): \(covered)")
    }
  }
}
