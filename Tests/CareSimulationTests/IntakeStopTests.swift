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

  /// - Parameter size: how many times a thousand clients a year.
  private static func scenario(
    stay: Double, years: Int, budget: [Int: Double], size: Double = 1, _ loop: ControlLoop?
  ) throws -> Scenario {
    var daily = EffortBasedFunding()
    daily.per = .day
    daily.tariff = 1
    var segment = Segment(
      id: "S", name: LocalizedText("S"), stay: try .exponential(mean: 365 * stay), funding: daily)
    segment.inflow.newPerYear = 1_000 * size
    segment.capacity = .unlimited
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = [Provider(name: "P")]
    var scenario = SmallWorld.scenario([segment], years: years)
    scenario.setBudget(budget.mapValues { $0 * size * clientYear })
    scenario.control = loop
    return scenario
  }

  /// Client-years of a year.
  private static func spend(_ books: Books, year: Int) -> Double {
    (12 * year..<12 * year + 12).reduce(0) { $0 + books.euros(.careCost, month: $1) } / clientYear
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
      Self.scenario(stay: 1, years: 4, budget: budget, .sharp(.intakeStop)), replications: 0..<200)
    let plain = try Controlled.runs(Self.scenario(stay: 1, years: 4, budget: budget, nil), replications: 0..<200)
    #expect(runs.allSatisfy { $0.books.violations == [] })
    func present(_ run: Controlled, _ month: Int) -> Double {
      run.books.tally(.inCare, month: month) + run.books.tally(.waiting, month: month)
    }
    for year in 0..<4 {
      let spent = SampleMean(runs.map { Self.spend($0.books, year: year) })
      #expect(abs(spent.mean - 900) < 0.06 * 900, "\(year): \(spent.mean)")
      #expect(abs(SampleMean(plain.map { Self.spend($0.books, year: year) }).deviation(from: 1_000)) < 4)
    }
    // Nobody is lost: who came and didn't end is still there. Everybody leaves care at rate 1/D, so that on average as
    // many end as client-years were spent, exactly: what comes and isn't spent is still there.
    for year in 1..<4 {
      func sum(_ run: Controlled, _ tally: Tally) -> Double {
        (12 * year..<12 * year + 12).reduce(0) { $0 + run.books.tally(tally, month: $1) }
      }
      #expect(
        runs.allSatisfy {
          present($0, 12 * year + 11) - present($0, 12 * year - 1) == sum($0, .arrivals) - sum($0, .ends)
        })
      let ends = SampleMean(runs.map { sum($0, .ends) - Self.spend($0.books, year: year) })
      #expect(abs(ends.deviation(from: 0)) < 4)
      // Sharp: 15 of the 1,000 who come, lost on the way, would be six errors.
      #expect(ends.error * 6 < 15)
    }
    let whole = SampleMean(runs.map { present($0, 47) - present($0, 11) })
    #expect(abs(whole.mean - 300) < 60, "\(whole.mean)")
  }

  /// Month by month what the loop does, and by year what it makes of spending and of those on the list or in care, for a
  /// region so large that it has no luck; a thousand clients a year.
  private static func fluid(budget: Double, years: Int) -> (isStopped: [Bool], spent: [Double], present: [Double]) {
    var (inCare, waiting, isStopped, isPending) = (1_000.0, 0.0, false, false)
    var known: [Double] = []
    var result: (isStopped: [Bool], spent: [Double], present: [Double]) = ([], [], [])
    for _ in 0..<years {
      (isStopped, isPending) = (false, false)
      var spent = 0.0
      for month in 0..<12 {
        if isPending { (isStopped, isPending) = (true, false) }
        if !isStopped { (inCare, waiting) = (inCare + waiting, 0) }
        let balance = isStopped ? 0 : 1_000.0
        let cost = balance / 12 + (inCare - balance) * (1 - exp(-1 / 12.0))
        inCare = balance + (inCare - balance) * exp(-1 / 12.0)
        if isStopped { waiting += 1_000 / 12.0 } else { known.append(cost) }
        spent += cost
        result.isStopped.append(isStopped)
        // The rest of the year as the last three months without a stop.
        let rate = known.suffix(3).reduce(0, +) / Double(min(3, known.count))
        let estimate = spent + rate * Double(11 - month)
        if estimate > 1.03 * budget { isPending = !isStopped }
        if estimate <= budget { (isStopped, isPending) = (false, false) }
      }
      result.spent.append(spent)
      result.present.append(inCare + waiting)
    }
    return result
  }

  /// Budgets at which no decision is a near one (2.4 % at least), so that a large region decides as the fluid does.
  @Test(
    "in a large region the loop stops and opens as a fluid does, and leaves as many waiting", arguments: [755, 800])
  func largeRegion(budget: Double) throws {
    let size = 40.0
    let fluid = Self.fluid(budget: budget, years: 4)
    let budgets = Dictionary(uniqueKeysWithValues: (2_027...2_030).map { ($0, budget) })
    let runs = try Controlled.runs(
      Self.scenario(stay: 1, years: 4, budget: budgets, size: size, .sharp(.intakeStop)), replications: 0..<16)
    for run in runs { #expect(run.books.violations == [] && run.record?.isStopped == fluid.isStopped) }
    for year in 0..<4 {
      let spent = SampleMean(runs.map { Self.spend($0.books, year: year) / size })
      #expect(abs(spent.deviation(from: fluid.spent[year])) < 4, "\(year): \(spent.mean), fluid \(fluid.spent[year])")
      let present = SampleMean(
        runs.map {
          ($0.books.tally(.inCare, month: 12 * year + 11) + $0.books.tally(.waiting, month: 12 * year + 11)) / size
        })
      #expect(
        abs(present.deviation(from: fluid.present[year])) < 4,
        "\(year): \(present.mean), fluid \(fluid.present[year])")
      // Sharp to 2 % of those who come.
      #expect(spent.error * 6 < 20 && present.error * 6 < 20, "\(spent.error), \(present.error)")
    }
  }
}
