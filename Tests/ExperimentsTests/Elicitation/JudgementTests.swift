import Experiments
import Foundation
import Sampling
import Testing

@Suite("What experts think")
struct JudgementTests {
  func judgement(of law: Distribution) throws -> ExpertJudgement {
    try ExpertJudgement(p10: law.quantile(0.1), p50: law.quantile(0.5), p90: law.quantile(0.9))
  }

  @Test("what was judged by a law of the family gives that law back, with its 5 and 95 %")
  func exact() throws {
    let cases: [(JudgementFit.Family, Distribution)] = [
      (.normal, try .normal(mean: -3, sd: 2.5)), (.normal, try .normal(mean: 4e6, sd: 1e5)),
      (.lognormal, try .lognormal(median: 200, sigma: 0.8)), (.lognormal, try .lognormal(median: 0.02, sigma: 0.05)),
      (.beta(low: 0, high: 1), try .beta(mean: 0.2, sd: 0.1, low: 0, high: 1)),
      (.beta(low: -1, high: 3), try .beta(mean: 2, sd: 0.6, low: -1, high: 3)),
      (.beta(low: 0, high: 1), try .beta(mean: 0.04, sd: 0.03, low: 0, high: 1)),
    ]
    for (family, law) in cases {
      let fit = try JudgementFit(family, to: judgement(of: law))
      let width = law.quantile(0.95) - law.quantile(0.05)
      #expect(fit.misfit < 1e-6, "\(law): \(fit.misfit)")
      #expect(abs(fit.p5 - law.quantile(0.05)) < 1e-5 * width, "\(law)")
      #expect(abs(fit.p95 - law.quantile(0.95)) < 1e-5 * width, "\(law)")
    }
  }

  /// P10, P50, P90 of 0, 9 and 10 lean far to the left: by symmetry the best normal law passes none of the three.
  @Test("what the family can't follow is said, and is as near as can be")
  func misfit() throws {
    let skewed = try ExpertJudgement(p10: 0, p50: 9, p90: 10)
    let fit = try JudgementFit(.normal, to: skewed)
    #expect(fit.misfit > 0.05)
    func squares(_ mean: Double, _ sd: Double) throws -> Double {
      let law = try Distribution.normal(mean: mean, sd: sd)
      return zip(skewed.quantiles, ExpertJudgement.probabilities).reduce(0) {
        $0 + pow(law.cumulative($1.0) - $1.1, 2)
      }
    }
    let (mean, sd) = (fit.distribution.mean, fit.distribution.variance.squareRoot())
    let least = try squares(mean, sd)
    for (by, times) in [(0.05, 1.0), (-0.05, 1), (0, 1.01), (0, 0.99), (0.05, 1.01), (-0.05, 0.99)] {
      #expect(try squares(mean + by, sd * times) > least)
    }
  }

  @Test("experts who agree make the law of one; who disagree, one that is wider than any")
  func pool() throws {
    let one = try ExpertJudgement(p10: 8, p50: 10, p90: 12)
    let same = try JudgementPool([one, one, one], family: .normal)
    for (pooled, own) in zip(same.quantiles.quantiles, one.quantiles) { #expect(abs(pooled - own) < 1e-6) }
    let far = try ExpertJudgement(p10: 18, p50: 20, p90: 22)
    let both = try JudgementPool([one, far], family: .normal)
    // By symmetry the median is 15; P10 is what one expert alone puts at 20 %.
    #expect(abs(both.quantiles.p50 - 15) < 1e-6)
    #expect(abs(both.quantiles.p10 - both.experts[0].distribution.quantile(0.2)) < 1e-4)
    #expect(both.fit.p95 - both.fit.p5 > 10 && both.experts.count == 2)
    #expect(abs(both.quantile(0.1) - both.quantiles.p10) < 1e-12)
  }

  @Test("what can't be a judgement, or not of the family, is refused")
  func refused() throws {
    #expect(throws: ElicitationError.notIncreasing(p10: 3, p50: 2, p90: 4)) {
      try ExpertJudgement(p10: 3, p50: 2, p90: 4)
    }
    #expect(throws: ElicitationError.self) { try ExpertJudgement(p10: 1, p50: 1, p90: 1) }
    #expect(throws: ElicitationError.self) { try ExpertJudgement(p10: .nan, p50: 1, p90: 2) }
    let judgement = try ExpertJudgement(p10: -1, p50: 0.5, p90: 2)
    #expect(throws: ElicitationError.outOfRange(-1, low: 0, high: .infinity)) {
      try JudgementFit(.lognormal, to: judgement)
    }
    #expect(throws: ElicitationError.outOfRange(2, low: -2, high: 1)) {
      try JudgementFit(.beta(low: -2, high: 1), to: judgement)
    }
    #expect(throws: ElicitationError.noJudgement) { try JudgementPool([], family: .normal) }
  }
}
