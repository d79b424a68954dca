import Experiments
import Testing

@Suite("Options that hold up")
struct RobustnessTests {
  /// Best by future: 10, 8, 6. Regrets of the first 0, 8, 1 and of the second 5, 0, 0.
  @Test("regret is against the best in the same future, by hand")
  func byHand() throws {
    let robustness = Robustness(netBenefits: [[10, 0, 5], [5, 8, 6]])
    let (first, second) = (robustness.options[0], robustness.options[1])
    #expect(first.regret.value == 3 && abs(second.regret.value - 5.0 / 3) < 1e-12)
    // Squares about 3: 9 + 25 + 4 = 38, over two, of three.
    #expect(abs(first.regret.standardError - (38.0 / 2 / 3).squareRoot()) < 1e-12)
    #expect(first.worst == 0 && second.worst == 5 && first.regret90 == nil)
  }

  @Test("nine in ten regrets, and exactly none of the only option or of equal ones")
  func edges() {
    let futures = (1...99).map(Double.init)
    let options = Robustness(netBenefits: [futures.map { -$0 }, futures.map { _ in 0 }]).options
    #expect(options[0].regret90?.value == 90 && options[1].regret90?.value == 0)
    for option in Robustness(netBenefits: [futures, futures]).options {
      #expect(option.regret == Figure(0, standardError: 0) && option.regret90?.interval == 0...0)
    }
  }

  @Test("all norms hold in a future or it doesn't count")
  func domain() {
    let share = Robustness.domain(norms: [[true, true, false, true], [true, false, false, true]])
    #expect(share.value == 0.5 && share.interval != nil)
  }
}
