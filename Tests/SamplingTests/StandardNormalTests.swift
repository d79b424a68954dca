import Sampling
import Testing

@Suite("Standard normal")
struct StandardNormalTests {
  @Test("the table's numbers, and there and back")
  func table() {
    #expect(abs(StandardNormal.cumulative(1.959963984540054) - 0.975) < 1e-12)
    #expect(abs(StandardNormal.quantile(0.9) - 1.2815515655446004) < 1e-12)
    for probability in [1e-8, 0.2, 0.5, 0.999] {
      #expect(abs(StandardNormal.cumulative(StandardNormal.quantile(probability)) / probability - 1) < 1e-9)
    }
  }
}
