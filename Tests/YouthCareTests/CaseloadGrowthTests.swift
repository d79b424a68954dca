import Foundation
import Sampling
import Testing
import YouthCare

/// Caseloads that lag a growing inflow, by formulas.
@Suite("Caseloads that grow")
struct CaseloadGrowthTests {
  private func segment(new: Double, stay: Double, growth: Double, to routes: [(Int, Double)] = []) throws -> Segment {
    var segment = try BalanceTests().segment(new: new, stay: stay, to: routes)
    segment.stay = try .exponential(mean: stay)
    segment.inflow.growth = growth
    return segment
  }

  private func factors(_ segments: Segment..., months: Int) throws -> [[Double]] {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    let scenario = Scenario(name: "g", title: LocalizedText("g"), contract: contract, segments: segments)
    return CaseloadGrowth(scenario, try Balance(scenario), months: months).factors
  }

  /// N' = λ e^{gt} − N/S from N = λS is solved by N/λS = (e^{gt} + gS e^{−t/S})/(1 + gS).
  @Test("with exponential stays the caseload lags by its mean stay", arguments: [120.0, 365, 1_095])
  func alone(stay: Double) throws {
    let rate = log(1.05)
    let years = stay / 365
    let found = try factors(segment(new: 1_000, stay: stay, growth: 0.05), months: 60)[0]
    for month in 0...60 {
      let time = Double(month) / 12
      let exact = (exp(rate * time) + rate * years * exp(-time / years)) / (1 + rate * years)
      // Followed by months: what it lacks is of the second order in them. Sharp: places that follow inflow at once
      // would be off by 5 % × the mean stay in years, 0.016 and more.
      #expect(abs(found[month] - exact) < 4e-4, "month \(month)")
    }
    #expect(found[0] == 1)
    #expect(exp(rate * 5) - found[60] > 0.015)
  }

  /// The second N₂' = share · N₁/S₁ − N₂/S₂, with N₁ as above: two exponentials and the growth, by undetermined
  /// coefficients.
  @Test("who moves on brings the growth of the segment where he was, later")
  func moves() throws {
    let rate = log(1.05)
    let (first, second) = (1.0, 2.0)
    let found = try factors(
      segment(new: 1_000, stay: 365, growth: 0.05, to: [(1, 0.4)]), segment(new: 0, stay: 730, growth: 0.05),
      months: 60)[1]
    // n₁ = (e^{gt} + gS₁ e^{−t/S₁})/(1 + gS₁), S₂ n₂' = n₁ − n₂.
    let growing = 1 / ((1 + rate * first) * (1 + rate * second))
    let fading = rate * first / ((1 + rate * first) * (1 - second / first))
    for month in stride(from: 0, through: 60, by: 6) {
      let time = Double(month) / 12
      let exact =
        growing * exp(rate * time) + fading * exp(-time / first) + (1 - growing - fading) * exp(-time / second)
      #expect(abs(found[month] - exact) < 4e-4, "month \(month)")
    }
  }

  @Test("places grow by what the caseload does in quarters, and by nothing where staff sets them")
  func places() throws {
    var one = try segment(new: 1_000, stay: 365, growth: 0.05)
    one.capacity = .places(1_000)
    func steps() throws -> (steps: [Timeline.Step], factors: [Double]) {
      var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
      contract.calendar = .uniform
      var scenario = Scenario(name: "g", title: LocalizedText("g"), contract: contract, segments: [one])
      var change = DatedChange(name: "c", target: .places, segments: [0], step: Timeline.Step(.times(1), from: 0))
      change.followsCaseload = true
      scenario.changes = [change]
      let growth = CaseloadGrowth(scenario, try Balance(scenario), months: 60)
      return (scenario.placeSteps(in: 0, from: 1_000, growth), growth.factors[0])
    }
    let (moved, factors) = try steps()
    let timeline = Timeline(1_000, steps: moved)
    for month in stride(from: 0, through: 57, by: 3) {
      #expect(abs(timeline.value(at: Double(month) / 12 * 365) - 1_000 * factors[month]) < 1e-6, "month \(month)")
    }
    one.workforce = Workforce()
    #expect(try steps().steps.isEmpty)
  }

  @Test("without growth no caseload moves")
  func still() throws {
    for factor in try factors(segment(new: 1_000, stay: 365, growth: 0), months: 24)[0] {
      #expect(abs(factor - 1) < 1e-12)
    }
  }
}
