import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// What an intake stop of the municipality does to spending and waiting, by formula (MODEL.md, FV1 and FV2).
///
/// A thousand clients a year come, stay an exponential time, and find a place at once: a client-year costs 365 euro.
@Suite("An intake stop, by formula")
struct IntakeStopTests {
  private static let clientYear = 365.0

  private static func scenario(stay: Double, years: Int, budget: [Int: Double], _ loop: ControlLoop?) throws
    -> Scenario
  {
    var daily = EffortBasedFunding()
    daily.per = .day
    daily.tariff = 1
    var segment = Segment(
      id: "S", name: LocalizedText("S"), stay: try .exponential(mean: 365 * stay), funding: daily)
    segment.inflow.newPerYear = 1_000
    segment.capacity = .unlimited
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = [Provider(name: "P")]
    var scenario = SmallWorld.scenario([segment], years: years)
    scenario.setBudget(budget.mapValues { $0 * clientYear })
    scenario.control = loop
    return scenario
  }

  /// Client-years of a year.
  private static func spend(_ books: Books, year: Int) -> Double {
    (12 * year..<12 * year + 12).reduce(0) { $0 + books.tally(.cost, month: $1) } / clientYear
  }

  @Test(
    "a stop from 1 July to New Year saves x − D(1 − e^(−x/D)) with x = ½, and moves the clients to next year",
    arguments: [(1.0, 0.1065, 0.0673), (0.5, 0.1839, 0.1590), (2, 0.0576, 0.0227)])
  func halfYear(stay: Double, saving: Double, after: Double) throws {
    let budget = [2_027: 1.0, 2_028: 1e6]
    // An alarm in January, and five months to decide.
    let loop = ControlLoop.sharp(.intakeStop) { $0.decisionDelay = 5 }
    let stopped = try Controlled.runs(
      Self.scenario(stay: stay, years: 2, budget: budget, loop), replications: 0..<100)
    let plain = try Controlled.runs(Self.scenario(stay: stay, years: 2, budget: budget, nil), replications: 0..<100)
    var saved: [Double] = []
    var moved: [Double] = []
    for (run, base) in zip(stopped, plain) {
      #expect(run.books.violations == [])
      #expect(run.record?.isStopped == (0..<24).map { (6..<12).contains($0) })
      saved.append(Self.spend(base.books, year: 0) - Self.spend(run.books, year: 0))
      moved.append(Self.spend(run.books, year: 1) - Self.spend(base.books, year: 1))
      // The list at New Year is half a year's inflow, and gone after it.
      #expect(
        run.books.tally(.waiting, month: 11) == (6..<12).reduce(0) { $0 + base.books.tally(.arrivals, month: $1) })
      #expect(run.books.tally(.waiting, month: 12) == 0)
    }
    let share = 0.5 - stay * (1 - exp(-0.5 / stay))
    #expect(abs(share - saving) < 0.00005)
    #expect(abs(share * (1 - exp(-1 / stay)) - after) < 0.00005)
    #expect(abs(SampleMean(saved).deviation(from: 1_000 * stay * share)) < 4)
    // Who waited starts at New Year: a thousand times `share` more in care than without a stop.
    #expect(abs(SampleMean(moved).deviation(from: 1_000 * stay * share * (1 - exp(-1 / stay)))) < 4)
    // A stop that began a month later would save 27 % less or more.
    #expect(SampleMean(saved).error * 10 < 1_000 * stay * share * 0.27)
  }

  /// With 900 client-years paid for and 1,000 needed, 100 a year queue or stay (FV1).
  ///
  /// Not as under a ceiling, which stops when the money is committed (FV1: spend within 1 %, 100 more waiting each
  /// year): the loop looks once a month, lets go of all who wait at once where there are places for all, and opens each
  /// New Year whatever the list. So clients are now on the list, now in care, spend swings around the budget, and only
  /// both together grow by what isn't spent; from the fifth year on the rush of New Year alone passes the budget.
  @Test("a loop keeps spending near a budget of nine tenths, and the list and those in care grow by the tenth")
  func belowDemand() throws {
    let budget = Dictionary(uniqueKeysWithValues: (2_027...2_030).map { ($0, 900.0) })
    let runs = try Controlled.runs(
      Self.scenario(stay: 1, years: 4, budget: budget, .sharp(.intakeStop)), replications: 0..<60)
    let plain = try Controlled.runs(Self.scenario(stay: 1, years: 4, budget: budget, nil), replications: 0..<60)
    #expect(runs.allSatisfy { $0.books.violations == [] })
    func present(_ run: Controlled, _ month: Int) -> Double {
      run.books.tally(.inCare, month: month) + run.books.tally(.waiting, month: month)
    }
    for year in 0..<4 {
      let spent = SampleMean(runs.map { Self.spend($0.books, year: year) })
      #expect(abs(spent.mean - 900) < 0.06 * 900, "\(year): \(spent.mean)")
      #expect(abs(SampleMean(plain.map { Self.spend($0.books, year: year) }).deviation(from: 1_000)) < 4)
    }
    // Everybody leaves care at rate 1/D: what comes and isn't spent is still there, on average exactly.
    for year in 1..<4 {
      let growth = runs.map {
        present($0, 12 * year + 11) - present($0, 12 * year - 1) - (1_000 - Self.spend($0.books, year: year))
      }
      let mean = SampleMean(growth)
      #expect(abs(mean.deviation(from: 0)) < 4)
      // A tenth of the inflow lost on the way would be 100: more than ten errors.
      #expect(mean.error * 10 < 100)
    }
    let whole = SampleMean(runs.map { present($0, 47) - present($0, 11) })
    #expect(abs(whole.mean - 300) < 60, "\(whole.mean)")
  }
}
