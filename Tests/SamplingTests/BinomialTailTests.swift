import Foundation
import Sampling
import Testing

@Suite("Binomial tails")
struct BinomialTailTests {
  @Test("three hits of four at a half: 15 of 16 have at most as many, 5 of 16 at least")
  func byHand() {
    #expect(abs(BinomialTail.atMost(3, of: 4, probability: 0.5) - 15.0 / 16) < 1e-14)
    #expect(abs(BinomialTail.atLeast(3, of: 4, probability: 0.5) - 5.0 / 16) < 1e-14)
    #expect(
      BinomialTail.atMost(-1, of: 4, probability: 0.5) == 0 && BinomialTail.atMost(4, of: 4, probability: 0.5) == 1)
    #expect(
      BinomialTail.atLeast(0, of: 4, probability: 0.5) == 1 && BinomialTail.atLeast(5, of: 4, probability: 0.5) == 0)
  }

  @Test("the quantile is the first count whose tail reaches a share")
  func quantile() {
    for share in [0.01, 0.025, 0.3, 0.5, 0.975] {
      let count = BinomialTail.quantile(share, of: 200, probability: 0.9)
      #expect(BinomialTail.atMost(count, of: 200, probability: 0.9) >= share)
      #expect(BinomialTail.atMost(count - 1, of: 200, probability: 0.9) < share)
    }
    // 1 of 16 has no hit, 5 of 16 at most one.
    #expect(BinomialTail.quantile(0.06, of: 4, probability: 0.5) == 0)
    #expect(BinomialTail.quantile(0.07, of: 4, probability: 0.5) == 1)
  }
}
