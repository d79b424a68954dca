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
  /// both together grow by what isn't spent; from the fifth year on the rush of New Year alone passes the budget. Many
  /// decisions are near ones, so what luck makes of them is told by a small simulation of its own luck.
  @Test("a loop keeps spending near a budget of nine tenths, and the list and those in care grow by the tenth")
  func belowDemand() throws {
    let budget = Dictionary(uniqueKeysWithValues: (2_027...2_030).map { ($0, 900.0) })
    let runs = try Controlled.runs(
      Self.scenario(stay: 1, years: 4, budget: budget, .sharp(.intakeStop)), replications: 0..<1_700)
    let plain = try Controlled.runs(Self.scenario(stay: 1, years: 4, budget: budget, nil), replications: 0..<200)
    #expect(runs.allSatisfy { $0.books.violations == [] })
    let expected = (0..<1_700).map { StoppedRegion.drawn(budget: 900, years: 4, seed: 5_000 + $0) }
    func present(_ run: Controlled, _ month: Int) -> Double {
      run.books.tally(.inCare, month: month) + run.books.tally(.waiting, month: month)
    }
    /// Within four errors of what the other simulation finds; six are within `sharp`, 2 % of those who come in a year.
    func expectEqual(_ values: [Double], _ others: [Double], sharp: Double = 20, _ what: Comment) {
      let (own, other) = (SampleMean(values), SampleMean(others))
      let error = (own.error * own.error + other.error * other.error).squareRoot()
      #expect(abs(own.mean - other.mean) < 4 * error, "\(what): \(own.mean), expected \(other.mean), ± \(error)")
      #expect(6 * error < sharp, "\(what): ± \(error)")
    }
    for year in 0..<4 {
      let spent = runs.map { Self.spend($0.books, year: year) }
      #expect(abs(SampleMean(spent).mean - 900) < 0.06 * 900, "\(year): \(SampleMean(spent).mean)")
      #expect(abs(SampleMean(plain.map { Self.spend($0.books, year: year) }).deviation(from: 1_000)) < 4)
      expectEqual(spent, expected.map { $0.spent[year] }, "spent in year \(year)")
      expectEqual(runs.map { present($0, 12 * year + 11) }, expected.map { $0.present[year] }, "there after \(year)")
    }
    // How often it stops says how it decides, near decisions too.
    expectEqual(
      runs.map { Double($0.record?.isStopped.count { $0 } ?? 0) }, expected.map { Double($0.isStopped.count { $0 }) },
      sharp: 1, "months stopped")
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
  }

  /// Budgets at which no decision is a near one (2.4 % at least), so that a large region decides as the fluid does.
  @Test(
    "in a large region the loop stops and opens as a fluid does, and leaves as many waiting", arguments: [755, 800])
  func largeRegion(budget: Double) throws {
    let size = 40.0
    let fluid = StoppedRegion.fluid(budget: budget, years: 4)
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

/// A region of a thousand clients a year and a mean stay of a year under a loop that stops intake, written apart from
/// the engine: month by month what the loop does, and by year what it makes of spending and of those who wait or are in
/// care.
private struct StoppedRegion {
  var isStopped: [Bool] = []
  var spent: [Double] = []
  var present: [Double] = []

  /// - Parameter advance: moves the region on by a month, stopped or not; the client-years of the month, and who is
  ///   there after it.
  private init(budget: Double, years: Int, advance: (Bool) -> (cost: Double, present: Double)) {
    var known: [Double] = []
    for _ in 0..<years {
      var (stops, isPending, sum, after) = (false, false, 0.0, 0.0)
      for month in 0..<12 {
        if isPending { (stops, isPending) = (true, false) }
        isStopped.append(stops)
        let (cost, present) = advance(stops)
        if !stops { known.append(cost) }
        (sum, after) = (sum + cost, present)
        // The rest of the year as the last three months without a stop.
        let rate = known.suffix(3).reduce(0, +) / Double(min(3, known.count))
        let estimate = sum + rate * Double(11 - month)
        if estimate > 1.03 * budget { isPending = !stops }
        if estimate <= budget { (stops, isPending) = (false, false) }
      }
      spent.append(sum)
      present.append(after)
    }
  }

  /// A region so large that it has no luck.
  static func fluid(budget: Double, years: Int) -> StoppedRegion {
    var (inCare, waiting) = (1_000.0, 0.0)
    return StoppedRegion(budget: budget, years: years) { isStopped in
      if !isStopped { (inCare, waiting) = (inCare + waiting, 0) }
      let balance = isStopped ? 0 : 1_000.0
      let cost = balance / 12 + (inCare - balance) * (1 - exp(-1 / 12.0))
      inCare = balance + (inCare - balance) * exp(-1 / 12.0)
      if isStopped { waiting += 1_000 / 12.0 }
      return (cost, inCare + waiting)
    }
  }

  /// A region with luck, client by client; an exponential stay has no memory, so that each month draws what is left.
  static func drawn(budget: Double, years: Int, seed: UInt64) -> StoppedRegion {
    var luck = DrawnCases(seed: seed)
    func exponential() -> Double { -log(1 - Double.random(in: 0..<1, using: &luck)) }
    let length = 1 / 12.0
    var (inCare, waiting) = (0, 0)
    // Poisson with mean 1,000.
    var filled = exponential()
    while filled < 1_000 { (inCare, filled) = (inCare + 1, filled + exponential()) }
    return StoppedRegion(budget: budget, years: years) { isStopped in
      if !isStopped { (inCare, waiting) = (inCare + waiting, 0) }
      var (cost, staying) = (0.0, 0)
      func care(from moment: Double) {
        let stay = exponential()
        cost += min(stay, length - moment)
        if stay > length - moment { staying += 1 }
      }
      for _ in 0..<inCare { care(from: 0) }
      var moment = exponential() / 1_000
      while moment < length {
        if isStopped { waiting += 1 } else { care(from: moment) }
        moment += exponential() / 1_000
      }
      inCare = staying
      return (cost, Double(inCare + waiting))
    }
  }
}
