import Sampling
import Testing

struct NeumaierSumTests {
  /// Neumaier's own example: plain summation gives 0, and so does Kahan's.
  @Test("small terms survive large ones that cancel")
  func cancellation() {
    let terms = [1, 1e100, 1, -1e100]
    #expect(NeumaierSum(terms).value == 2)
    #expect(terms.reduce(0, +) == 0)
  }

  @Test("ten million tenths are a million, where plain summation is off by more than a ten-thousandth")
  func manyTerms() {
    var sum = NeumaierSum()
    var plain = 0.0
    for _ in 0..<10_000_000 {
      sum += 0.1
      plain += 0.1
    }
    #expect(sum.value == 1_000_000)
    #expect(abs(plain - 1_000_000) > 1e-4)
  }

  @Test("a sum of nothing is zero, and an infinite term makes an infinite sum")
  func edges() {
    #expect(NeumaierSum().value == 0)
    #expect(NeumaierSum([1, .infinity, 2]).value == .infinity)
    #expect(NeumaierSum([.infinity, -.infinity]).value.isNaN)
  }
}
