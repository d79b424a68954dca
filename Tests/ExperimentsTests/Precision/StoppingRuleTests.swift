import Experiments
import Foundation
import Testing

@Suite("When enough replications have run")
struct StoppingRuleTests {
  @Test("what doesn't vary is known after the fewest replications and the look ahead, whatever the batches")
  func constant() {
    for size in [1, 100, 210, 1_000] {
      var rule = StoppingRule([.mean(relative: 0.01)])
      while rule.state == .goOn { rule.add([[Double](repeating: 5, count: size)]) }
      #expect(rule.state == .reached(at: 200))
      #expect(rule.count == (210 + size - 1) / size * size)
    }
  }

  @Test("batches of any size end where one long one does")
  func batches() {
    var normal = NormalNumbers(seed: 8)
    let values = normal.next(3_000).map { 10 + 1.5 * $0 }
    var whole = StoppingRule([.mean(relative: 0.01), .quantile(0.9, relative: 0.02)])
    whole.add([values, values])
    var parts = StoppingRule([.mean(relative: 0.01), .quantile(0.9, relative: 0.02)])
    for start in stride(from: 0, to: 3_000, by: 75) {
      let part = Array(values[start..<start + 75])
      parts.add([part, part])
    }
    #expect(whole.state == parts.state && whole.state != .goOn && whole.figures == parts.figures)
  }

  /// Small distances at first, then large ones: 200 look precise, and 210 don't.
  @Test("a spread that is small by luck doesn't end the run")
  func lookAhead() {
    var rule = StoppingRule([.mean(relative: 0.001)])
    rule.add([(0..<200).map { 100 + Double($0 % 2) * 1e-3 }])
    #expect(rule.state == .goOn)
    rule.add([(0..<100).map { $0 % 2 == 0 ? 90 : 110 }])
    #expect(rule.state == .goOn)
  }

  @Test("what isn't reached is said, at the most and not before")
  func notReached() {
    var rule = StoppingRule([.mean(relative: 1e-6)], most: 300)
    rule.add([(0..<299).map { Double($0 % 7) }])
    #expect(rule.state == .goOn)
    rule.add([[3]])
    #expect(rule.state == .notReached && rule.count == 300)
  }

  @Test("an amount is enough where the mean is near nothing")
  func absolute() {
    var normal = NormalNumbers(seed: 9)
    let values = normal.next(1_000)
    var relative = StoppingRule([.mean(relative: 0.01)], most: 1_000)
    relative.add([values])
    var absolute = StoppingRule([.mean(relative: 0.01, absolute: 0.2)], most: 1_000)
    absolute.add([values])
    #expect(relative.state == .notReached && absolute.state == .reached(at: 200))
  }

  /// The mean 1 with a spread of 0.16: about 980 replications to a hundredth.
  @Test("the interval that ends the run holds the mean in 95 of 100 runs, for any of two targets together")
  func coverage() throws {
    var normal = NormalNumbers(seed: 10)
    let runs = 1_000
    var hits = 0
    var counts = 0
    for _ in 0..<runs {
      var rule = StoppingRule([.mean(relative: 0.01), .mean(relative: 0.01)])
      while rule.state == .goOn {
        rule.add((0..<2).map { _ in normal.next(100).map { 1 + 0.16 * $0 } })
      }
      let figures = try rule.figures.map { try #require($0) }
      if try figures.allSatisfy({ try #require($0.interval).contains(1) }) { hits += 1 }
      counts += rule.count
      let halves = try figures.map { try #require($0.interval).upperBound - $0.value }
      #expect(halves.allSatisfy { $0 <= 0.0105 })
    }
    // t at 1.25 % in each tail is 2.24: (2.24 × 0.16/0.01)² = 1,285 replications, and to the end of a batch.
    #expect((1_250...1_500).contains(Double(counts) / Double(runs)))
    // 95 % less four binomial errors of 0.7 %, and one for stopping where it looks good. Uncorrected for two: 90 %.
    #expect(Double(hits) / Double(runs) > 0.95 - 4 * 0.0069 - 0.005, "\(hits)")
  }
}
