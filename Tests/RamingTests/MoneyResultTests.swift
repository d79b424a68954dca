import CareSimulation
import Experiments
import Foundation
import Storage
import Testing
import YouthCare

/// Exact results for money: what care costs, how it spreads, and how sharp a paired comparison is.
@Suite("Exact results: money and pairs", .serialized)
struct MoneyResultTests {
  @Test("T14: cost is a compound Poisson sum, in mean and in spread")
  func compoundPoisson() async throws {
    let run = try await Verification.run("cost-per-client-month", replications: 200_000 / 4)
    expectExact(try run.require(.cost), 8_043_783.253968181, catching: 0.002, "mean cost")
    let deviation = 485_057.8025114496
    let squares = Estimate(run.values(of: .cost).map { ($0 - 8_043_783.253968181) * ($0 - 8_043_783.253968181) })
    expectExact(squares, deviation * deviation, catching: 0.04, "variance of cost")
    for (year, months) in [(2027, 496.18818), (2028, 852.980863), (2029, 923.657332), (2030, 944.686927)] {
      expectExact(
        try run.require(.careDays, over: .year(year)), months * 365 / 12, catching: 0.005, "client-days of \(year)")
    }
    let indexed = try await Verification.run("cost-per-client-month-indexed", replications: 20_000)
    expectExact(try indexed.require(.cost), 8_612_400.906976296, catching: 0.004, "indexed mean cost")
  }

  @Test("FV4: a lump sum costs the same in every replication, and all the variance is in the care")
  func lumpSum() async throws {
    let run = try await Verification.run("lump-sum", replications: 200)
    let cost = try run.require(.cost)
    #expect(cost.mean == 8_000_000)
    #expect(cost.standardDeviation == 0)
    #expect(try run.require(.careDays).standardDeviation > 0)
  }

  @Test("T15: P(cost > budget), the overrun and the quantiles are those of a Poisson law")
  func exceedance() async throws {
    let run = try await Verification.run("price-per-start", replications: 500_000)
    let risk = try #require(run.budgetRisks.cumulative.last)
    #expect(risk.budget == 10_000_000)
    expectExact(risk.exceedance, 0.17445540230719403, "P(exceed)")
    // The exact overshoot is over all futures; given an overrun it is that over P(exceed).
    expectExact(try #require(risk.overrun), 43_752.91955517572 / 0.17445540230719403, "overrun given one")
    expectExact(risk.cost, 9_600_000, catching: 0.001, "mean")
    // Poisson(480): P80 is 498 and P90 is 508 starts, so the reserves are 0 and 160,000 euro.
    #expect(risk.reserve80?.value == 0)
    #expect(risk.reserve90?.value == 160_000)
  }

  /// A paired comparison over the same replications: the mean difference, and how much sharper it is than an unpaired
  /// one.
  private func compare(_ changed: String, replications: Int) async throws -> (difference: Estimate, ratio: Double) {
    let base = try await Verification.run("full-stay-cost", replications: replications).values(of: .cost)
    let other = try await Verification.run(changed, replications: replications).values(of: .cost)
    let difference = Estimate(zip(base, other).map { $0 - $1 })
    func variance(_ x: [Double]) -> Double { let s = Estimate(x).standardDeviation; return s * s }
    return (difference, (variance(base) + variance(other)) / variance(zip(base, other).map { $0 - $1 }))
  }

  @Test("T17: a paired comparison of shorter stays is 181 times as sharp")
  func pairedStays() async throws {
    let (difference, ratio) = try await compare("full-stay-cost-shorter", replications: 20_000)
    expectExact(difference, 960_000, catching: 0.004, "mean difference")
    // The ratio of variances of 20,000 pairs has a relative error below 2 %: 181 ± 11 at three errors.
    #expect(abs(ratio - 181) < 11, "variance ratio \(ratio)")
  }

  @Test("T17: a paired comparison of a tenth less inflow is 19 times as sharp, because the rest are the same children")
  func pairedInflow() async throws {
    let (difference, ratio) = try await compare("full-stay-cost-fewer", replications: 20_000)
    expectExact(difference, 960_000, catching: 0.01, "mean difference")
    #expect(abs(ratio - 19) < 1.2, "variance ratio \(ratio)")
  }
}
