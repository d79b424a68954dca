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
    let runs = try await MonthlyRuns(
      Verification.scenario("cost-per-client-month"), replications: 50_000, of: [.careDays], withCost: true)
    let cost = runs.cost
    expectExact(Estimate(cost), 8_043_783.253968181, catching: 0.002, "mean cost")
    let deviation = 485_057.8025114496
    let squares = Estimate(cost.map { ($0 - 8_043_783.253968181) * ($0 - 8_043_783.253968181) })
    expectExact(squares, deviation * deviation, catching: 0.04, "variance of cost")
    for (year, months) in [496.18818, 852.980863, 923.657332, 944.686927].enumerated() {
      expectExact(
        Estimate(runs(.careDays, months: 12 * year + 1...12 * year + 12)), months * 365 / 12, catching: 0.005,
        "client-days of year \(year)")
    }
    let indexed = try await Verification.run("cost-per-client-month-indexed", replications: 9_500)
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

  /// What a sample says of the budget is counted, to the bit; that the sample's law is Poisson is known sharply from
  /// its mean, its variance (to 4 %, the spread to 2 %) and E[1.03ᴺ], which weighs the upper tail smoothly, at a third
  /// of the spread of P(exceed).
  @Test("T15: P(cost > budget), the overrun and the quantiles are those of a Poisson law")
  func exceedance() async throws {
    let run = try await Verification.run("price-per-start", replications: 64_000)
    let risk = try #require(run.budgetRisks.cumulative.last)
    #expect(risk.budget == 10_000_000)
    let costs = run.spend
    let over = costs.filter { $0 > 10_000_000 }
    #expect(risk.exceedance.value == Double(over.count) / 64_000)
    let overrun = try #require(risk.overrun)
    #expect(abs(overrun.value - over.reduce(0) { $0 + $1 - 10_000_000 } / Double(over.count)) < 1e-6 * overrun.value)
    let starts = costs.map { $0 / 20_000 }
    expectExact(risk.cost, 9_600_000, catching: 0.002, "mean")
    expectExact(Estimate(starts.map { ($0 - 480) * ($0 - 480) }), 480, catching: 0.04, "variance of starts")
    expectExact(Estimate(starts.map { exp($0 * log(1.03) - 14.4) }), 1, "E[1.03^N]")
    expectExact(risk.exceedance, 0.17445540230719403, catching: 0.055, "P(exceed)")
    // The exact overshoot is over all futures; given an overrun it is that over P(exceed).
    expectExact(overrun, 43_752.91955517572 / 0.17445540230719403, catching: 0.05, "overrun given one")
    // Poisson(480): P80 is 498 and P90 is 508 starts, so the reserves are 0 and 160,000 euro.
    #expect(risk.reserve80?.value == 0)
    #expect(risk.reserve90?.value == 160_000)
  }

  /// Both comparisons are with one run.
  private static let base = Task {
    try await Verification.run("full-stay-cost", replications: replications).spend
  }
  private static let replications = 20_000

  /// A paired comparison over the same replications: the mean difference, and how much sharper it is than an unpaired
  /// one.
  private func compare(_ changed: String) async throws -> (difference: Estimate, ratio: Double) {
    let base = try await Self.base.value
    let other = try await Verification.run(changed, replications: Self.replications).spend
    let difference = Estimate(zip(base, other).map { $0 - $1 })
    func variance(_ x: [Double]) -> Double { let s = Estimate(x).standardDeviation; return s * s }
    return (difference, (variance(base) + variance(other)) / variance(zip(base, other).map { $0 - $1 }))
  }

  @Test("T17: a paired comparison of shorter stays is 181 times as sharp")
  func pairedStays() async throws {
    let (difference, ratio) = try await compare("full-stay-cost-shorter")
    expectExact(difference, 960_000, catching: 0.004, "mean difference")
    // The ratio of variances of 20,000 pairs has a relative error below 2 %: 181 ± 11 at three errors.
    #expect(abs(ratio - 181) < 11, "variance ratio \(ratio)")
  }

  @Test("T17: a paired comparison of a tenth less inflow is 19 times as sharp, because the rest are the same children")
  func pairedInflow() async throws {
    let (difference, ratio) = try await compare("full-stay-cost-fewer")
    expectExact(difference, 960_000, catching: 0.01, "mean difference")
    #expect(abs(ratio - 19) < 1.2, "variance ratio \(ratio)")
  }
}
