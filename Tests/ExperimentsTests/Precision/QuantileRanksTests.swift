import Experiments
import Foundation
import Sampling
import Testing

@Suite("Intervals of quantiles and reserves")
struct QuantileRanksTests {
  /// Order statistics and their coverage by an independent binomial law (SciPy).
  @Test(
    "the ranks are those of the binomial law",
    arguments: [
      (200, 0.5, 86, 115, 0.9600), (200, 0.9, 171, 189, 0.9669), (200, 0.95, 184, 197, 0.9672),
      (1_000, 0.5, 469, 532, 0.9537), (1_000, 0.9, 881, 919, 0.9549), (1_000, 0.95, 936, 964, 0.9581),
      (5_000, 0.5, 2_431, 2_570, 0.9507), (5_000, 0.9, 4_458, 4_542, 0.9523), (5_000, 0.95, 4_719, 4_781, 0.9558),
    ])
  func exact(count: Int, probability: Double, lower: Int, upper: Int, coverage: Double) throws {
    let ranks = try #require(QuantileRanks(probability, of: count))
    #expect(ranks.lower == lower && ranks.upper == upper)
    #expect(abs(ranks.coverage - coverage) < 5e-5)
  }

  @Test("where a rank would lie outside the sample there is none")
  func small() {
    // All of 72 values lie below P95 with 0.95⁷² = 2.49 %, of 71 with 2.62 %.
    #expect(QuantileRanks(0.95, of: 71) == nil && QuantileRanks(0.95, of: 72) != nil)
  }

  @Test("a quantile has the values at its ranks as interval; a sample that is too small for one has the error alone")
  func bounded() throws {
    let values = (1...200).map { Double($0 * $0) }
    let figure = try #require(Quantile.bounded(of: values, 0.9))
    #expect(figure.interval == Double(171 * 171)...Double(189 * 189))
    #expect(figure.value == Quantile.of(values, 0.9))
    #expect(try #require(Quantile.bounded(of: Array(values.prefix(40)), 0.95)).interval == nil)
    #expect(Quantile.bounded(of: [1, 2, 3], 0.95) == nil)
  }

  @Test("a reserve is the quantile above the budget, and nothing where the budget is enough")
  func reserve() throws {
    let costs = (1...200).map(Double.init).reversed().map { $0 }
    let reserve = try #require(Quantile.reserve(costs: costs, budget: 100, probability: 0.9))
    #expect(abs(reserve.value - 80.9) < 1e-9)
    #expect(reserve.interval == 71...89)
    let none = try #require(Quantile.reserve(costs: costs, budget: 195, probability: 0.9))
    #expect(none.value == 0 && none.interval == 0...0)
    let some = try #require(Quantile.reserve(costs: costs, budget: 180, probability: 0.9))
    #expect(some.interval?.lowerBound == 0 && some.interval?.upperBound == 9)
  }

  @Test("of skewed values the interval holds the reserve as often as it says")
  func coverage() throws {
    var normal = NormalNumbers(seed: 24)
    let samples = 2_000
    let truth = exp(StandardNormal.quantile(0.9)) - 1.5
    var hits = 0
    for _ in 0..<samples {
      let reserve = try #require(
        Quantile.reserve(costs: normal.next(200).map(exp), budget: 1.5, probability: 0.9))
      if try #require(reserve.interval).contains(truth) { hits += 1 }
    }
    // Exactly 96.69 %, with an error of 0.4 %; two ranks nearer on each side hold 91 %.
    let share = Double(hits) / Double(samples)
    #expect(abs(share - 0.9669) < 4 * (0.9669 * 0.0331 / Double(samples)).squareRoot(), "\(share)")
  }
}
