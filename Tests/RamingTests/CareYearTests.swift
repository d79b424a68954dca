import CareSimulation
import Experiments
import Foundation
import Sampling
import Testing
import YouthCare

/// O5 and O10: how a year's client-days spread without a limit on places, and how many belong to who started in it.
@Suite("Exact results: a year of care", .serialized)
struct CareYearTests {
  /// One segment without a limit: Poisson arrivals, exponential stays of so many years.
  private func run(starts: Double, stay: Double, isEmpty: Bool = false, replications: Int) async throws -> Projection {
    var segment = Segment(
      id: "S", name: LocalizedText("S"), stay: try .exponential(mean: 365 * stay), funding: TaskBasedFunding())
    segment.inflow.newPerYear = starts
    segment.capacity = .unlimited
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = [Provider(name: "P")]
    var free = TaskBasedFunding()
    free.budget = 0
    segment.funding = free
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    (contract.calendar, contract.years, contract.startState) = (.uniform, 1, isEmpty ? .empty : .inBalance)
    let scenario = Scenario(name: "year", title: LocalizedText("year"), contract: contract, segments: [segment])
    return Projection(
      try await Experiment(try SimulationPlan(scenario), replications: replications, seed: 20_270_101, threads: 2).run()
    )
  }

  @Test(
    "O5: the mean is λD client-years and the variance 2λD³(1/D − 1 + e^(−1/D))",
    arguments: [(1_000.0, 1.0, 6_000), (100, 1, 6_000), (100, 0.5, 6_000), (100, 2, 6_000)])
  func spread(starts: Double, stay: Double, replications: Int) async throws {
    let years = try await run(starts: starts, stay: stay, replications: replications).values(of: .careDays)
      .map { $0 / 365 }
    let mean = starts * stay
    let variance = 2 * starts * stay * stay * stay * (1 / stay - 1 + exp(-1 / stay))
    if starts == 1_000 { #expect(abs(variance.squareRoot() - 27.1) < 0.05) }
    expectExact(Estimate(years), mean, catching: 0.01, "mean")
    // Squares about the known mean: for n replications the error of a variance is √(2/n) of it. Sharp for 12 % of the
    // variance, which is 6 % of the spread; a start from empty halves it.
    expectExact(Estimate(years.map { ($0 - mean) * ($0 - mean) }), variance, catching: 0.12, "variance")
    // The formula in the code by which forecasts are made.
    let relative = CareYear.relativeDeviation(starts: starts, stay: stay)
    #expect(abs(relative * mean - variance.squareRoot()) < 1e-9 * mean)
  }

  @Test(
    "O10: of a year's client-days the share of who starts in it is 1 − D(1 − e^(−1/D))",
    arguments: [(0.5, 0.568), (1, 0.368), (2, 0.213)])
  func shareOfNewStarts(stay: Double, rounded: Double) async throws {
    // From an empty region all care of the first year is of who started in it.
    let exact = 1 - stay * (1 - exp(-1 / stay))
    #expect(abs(exact - rounded) < 0.0005)
    let empty = try await run(starts: 400, stay: stay, isEmpty: true, replications: 4_000).values(of: .careDays)
    let balance = try await run(starts: 400, stay: stay, replications: 4_000).values(of: .careDays)
    let share = try #require(Estimate(ratioOf: empty, to: balance))
    expectExact(share, exact, catching: 0.01, "share")
  }
}
