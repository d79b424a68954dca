import Experiments
import Foundation
import Testing
import YouthCare

@Suite("What experts think")
struct JudgementTests {
  private func judgement(_ p10: Double, _ p50: Double, _ p90: Double) throws -> ExpertJudgement {
    try ExpertJudgement(p10: p10, p50: p50, p90: p90)
  }

  private func asked(_ unit: ParameterUnit, in range: ClosedRange<Double>?) -> AskedNumber {
    AskedNumber(
      name: "n", addresses: [], meaning: LocalizedText("n"), unit: unit, range: range, value: 1, quantiles: nil,
      weight: nil, grounds: .nothing)
  }

  /// What no usual family can follow among them.
  @Test(
    "what one expert says comes back as it was said, and its law stays below it with its probabilities",
    arguments: [
      [100, 360, 370], [0.1, 0.9, 0.95], [1, 360, 450], [1, 2, 36_525], [300, 360, 450], [1e-9, 360, 450], [-3, 0, 1],
      [1e-300, 0.5, 1], [12_345.678, 23_456.789, 34_567.891],
    ])
  func exact(quantiles: [Double]) throws {
    let own = try judgement(quantiles[0], quantiles[1], quantiles[2])
    let pool = try JudgementPool([own])
    #expect(pool.quantiles == own && pool.misfit == 0)
    for (quantile, probability) in zip(quantiles, [0.1, 0.5, 0.9]) {
      #expect(abs(pool.law.cumulative(quantile) - probability) < 1e-12)
      #expect(abs(pool.law.quantile(probability) - quantile) < 1e-9 * abs(quantile) + 1e-12)
    }
    for probability in [0.01, 0.05, 0.3, 0.7, 0.95] {
      let value = pool.law.quantile(probability)
      // Below the least number there is nothing: such a P10 is refused.
      if value != 0 { #expect(abs(pool.law.cumulative(value) - probability) < 1e-9) }
    }
    guard quantiles[0] > 1e-10 else { return }
    #expect(try ElicitedNumber(asked(.days, in: 0...40_000), [own]).quantiles == quantiles)
  }

  @Test("experts who agree make the law of one; who disagree, one that is wider than any, and that is told")
  func pool() throws {
    let one = try judgement(8, 10, 12)
    let same = try JudgementPool([one, one, one])
    for (pooled, own) in zip(same.quantiles.quantiles, one.quantiles) { #expect(abs(pooled - own) < 1e-6) }
    #expect(same.misfit < 1e-9)
    let both = try JudgementPool([judgement(-22, -20, -18), judgement(-12, -10, -8)])
    // By symmetry the median is -15; P10 is what one expert alone puts at 20 %.
    #expect(abs(both.quantiles.p50 + 15) < 1e-6)
    #expect(abs(both.quantiles.p10 - both.experts[0].quantile(0.2)) < 1e-4)
    #expect(both.quantiles.p90 - both.quantiles.p10 > 10 && both.experts.count == 2)
    #expect(both.quantile(0.1) == both.quantiles.p10 && both.misfit > 0.1)
    // Nobody thinks of anything between 3 and 4000, and the law has to.
    let apart = try JudgementPool([judgement(1, 2, 3), judgement(4_000, 5_000, 6_000)])
    #expect(apart.misfit > 0.2)
  }

  @Test("what can't be a judgement, or be drawn, is refused; nothing pooled lies outside the range")
  func refused() throws {
    #expect(throws: ElicitationError.notIncreasing(p10: 3, p50: 2, p90: 4)) { try judgement(3, 2, 4) }
    #expect(throws: ElicitationError.self) { try judgement(1, 1, 1) }
    #expect(throws: ElicitationError.self) { try judgement(.nan, 1, 2) }
    #expect(throws: ElicitationError.noJudgement) { try JudgementPool([]) }
    let days = asked(.days, in: 0...36_525)
    #expect(throws: ElicitationError.reachesNothing) {
      try ElicitedNumber(days, [judgement(1e-300, 360, 450)])
    }
    let longest = try judgement(36_523, 36_524, 36_525)
    #expect(try ElicitedNumber(days, [longest, longest]).quantiles.allSatisfy { $0 <= 36_525 })
  }
}
