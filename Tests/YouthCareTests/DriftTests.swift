import Foundation
import Testing
import YouthCare

/// MODEL.md, V6: a drift against its formula, and laws of levels against their quantiles.
@Suite("drifts and levels")
struct DriftTests {
  @Test("growth dies down by its damping, and goes on without one")
  func damping() {
    #expect(Drift.dampedYears(3, damping: 1) == 3)
    // 1 + 0.9 + 0.81.
    #expect(abs(Drift.dampedYears(3, damping: 0.9) - 2.71) < 1e-12)
    let drift = Drift(mean: 0.02, deviation: 0.015, walk: 0.025)
    let path = drift.path(growth: 1, damping: nil, innovations: [0, 2, -1])
    let rate = log(1.02) + 0.015
    let expected = [0, rate, 2 * rate + 0.05, 3 * rate + 0.025]
    for (value, hoped) in zip(path, expected) { #expect(abs(value - hoped) < 1e-12) }
    let damped = drift.path(growth: 1, damping: 0.9, innovations: [0, 2, -1])
    #expect(abs(damped[3] - (2.71 * rate + 0.025)) < 1e-12)
  }

  @Test("the variance after t years is sd² D² + σ² t")
  func variance() {
    let drift = Drift(mean: 0, deviation: 0.04, walk: 0.08)
    #expect(abs(drift.variance(after: 3, damping: 0.9) - (0.0016 * 2.71 * 2.71 + 3 * 0.0064)) < 1e-12)
    #expect(abs(drift.variance(after: 3, damping: nil) - (0.0016 * 9 + 3 * 0.0064)) < 1e-12)
  }

  @Test("each law has the stated value as its median, and its spread")
  func laws() {
    let laws: [LevelLaw] = [
      .relative(value: 434, deviation: 0.05), .share(value: 0.15, deviation: 0.1), .normal(value: 20, deviation: 2),
      .quantiles(p10: 300, p50: 434, p90: 500),
    ]
    for (law, median) in zip(laws, [434, 0.15, 20, 434]) { #expect(abs(law.value(at: 0.5) - median) < 1e-9 * median) }
    // One standard deviation up: Φ(1).
    let up = 0.841_344_746_068_543
    #expect(abs(log(laws[0].value(at: up) / 434) - log(1.0025).squareRoot()) < 1e-9)
    let logit = log(0.15 / 0.85) + 0.1 / 0.85
    #expect(abs(laws[1].value(at: up) - 1 / (1 + exp(-logit))) < 1e-9)
    #expect(abs(laws[2].value(at: up) - 22) < 1e-9)
    #expect(abs(laws[3].value(at: 0.1) - 300) < 1e-6 && abs(laws[3].value(at: 0.9) - 500) < 1e-6)
  }

  @Test("a normal number is cut to its range, and what is left of it is drawn in proportion")
  func cut() {
    let law = LevelLaw.normal(value: 0, deviation: 2, within: 0...10)
    // The upper half: Φ⁻¹(1/2 + p/2).
    #expect(law.value(at: 1e-9) >= 0 && abs(law.value(at: 0.682_689_492_137_086) - 2) < 1e-5)
    #expect(law.value(at: 1 - 1e-12) <= 10)
  }

  @Test("what is believed of a drift goes by the setting", arguments: Segment.Setting.allCases)
  func priors(setting: Segment.Setting) {
    let inflow = DriftPrior.standard(of: .inflow, in: setting)
    #expect((inflow?.walk ?? 0) >= 0.025 && inflow?.isDamped == true)
    #expect(DriftPrior.standard(of: .places, in: setting) == nil)
    #expect(DriftPrior.standard(of: .hours, in: setting)?.isDamped == false)
  }
}
