import CareSimulation
import Sampling
import Testing
import YouthCare

@Suite("Stays and months, by hand")
struct StayTests {
  @Test("a heavier client stays as many times longer as stated")
  func severityStretchesStay() throws {
    var segment = try SmallWorld.segment(waiting: 4, stay: 20)
    segment.severities[0].stay = 2.5
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    #expect(isClose(run(.careDays), 4 * 50))
    #expect(run(.ends, month: 1) == 4)
  }

  @Test("a measure changes the stay of who starts after it, not of who is in care")
  func datedStay() throws {
    var origin = try SmallWorld.source(leavingAt: 50, to: 0)
    origin.stay = try .constant(10)
    let run = try SmallWorld.run(
      SmallWorld.scenario(
        [SmallWorld.segment(waiting: 1, stay: 100), origin], changes: [SmallWorld.change(.stay, .times(0.5), from: 20)])
    )
    #expect(isClose(run(.careDays), 100 + 50))
  }

  @Test("stocks count at the end of a month, flows in the month in which they happen")
  func months() throws {
    let month = 365.0 / 12
    let run = try SmallWorld.run(
      SmallWorld.scenario([SmallWorld.segment(places: 2, inCare: 2, leavingAt: 40, waiting: 3, stay: 50)]))
    // Two start on day 40, the third on day 90; all are gone on day 140.
    #expect(run(.waiting, month: 0) == 3 && run(.waiting, month: 1) == 1 && run(.waiting, month: 2) == 0)
    #expect(run(.starts, month: 0) == 0 && run(.starts, month: 1) == 2 && run(.starts, month: 2) == 1)
    #expect(run(.ends, month: 1) == 2 && run(.ends, month: 2) == 2 && run(.ends, month: 4) == 1)
    #expect(run(.inCare, month: 0) == 2 && run(.inCare, month: 3) == 1 && run(.inCare, month: 4) == 0)
    #expect(isClose(run(.careDays, month: 0), 2 * month))
    #expect(isClose(run(.careDays, month: 2), 2 * (90 - 2 * month) + (3 * month - 90)))
    #expect(isClose(run(.waitingDays, month: 1), 3 * (40 - month) + 1 * (2 * month - 40)))
    #expect(isClose(run(.placeDays, month: 3), 2 * month))
    #expect(run(.clients) == 5 && run(.clients, month: 0) == 2)
  }

  @Test("a client is counted once a budget year, also where the year turns inside the contract")
  func clientsOfYear() throws {
    let run = try SmallWorld.run(
      SmallWorld.scenario([SmallWorld.segment(inCare: 3)], years: 2) {
        $0.start = CalendarDate(year: 2027, month: 7, day: 1)!
      })
    // Budget years 2027 (six months), 2028 and 2029 (six months).
    #expect(run.months.count == 24)
    #expect(run(.clients, month: 0) == 3 && run(.clients, month: 6) == 3 && run(.clients, month: 18) == 3)
    #expect(run(.clients) == 9)
  }

  @Test("months before the contract are simulated and left out")
  func warmUp() throws {
    let run = try SmallWorld.run(
      SmallWorld.scenario([SmallWorld.segment(inCare: 1, leavingAt: 70, waiting: 0)]) { $0.warmUpMonths = 2 })
    // Day 70 of the simulation is ten days after the second month.
    #expect(run.months.count == 12)
    #expect(isClose(run(.careDays), 70 - 2 * 365.0 / 12))
    #expect(run(.ends, month: 0) == 1)
  }

  /// Constant stays of 100 days found at a random moment have 50 left on average, uniformly: sd 100/√12.
  ///
  /// Sharp: with 20,000 clients six standard errors are 1.3 days in 50; ends in a tenth of the time are a tenth.
  @Test("clients found in care are somewhere in their stay, not at its start")
  func equilibrium() throws {
    var segment = try SmallWorld.segment(inCare: 20_000, stay: 100)
    segment.present.residual = nil
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    let error = 100 / 12.0.squareRoot() / 20_000.0.squareRoot()
    #expect(abs((run(.careDays) / 20_000 - 50) / error) < 4)
    let share = 365.0 / 12 / 100
    let shareError = (share * (1 - share) / 20_000).squareRoot()
    #expect(abs((run(.ends, month: 0) / 20_000 - share) / shareError) < 4)
  }

  /// Gamma stays with CV 2 have a mean residual of (1 + CV²)/2 = 2.5 means.
  ///
  /// Sharp: with 40,000 clients six standard errors are 5 % of the mean (sd of the residual: 3.4 means).
  @Test("where stays differ much, who is found in care stays longer than who starts")
  func inspectionParadox() throws {
    var segment = try SmallWorld.segment(inCare: 40_000)
    segment.stay = try .gamma(mean: 20, cv: 2)
    segment.present.residual = nil
    let run = try SmallWorld.run(SmallWorld.scenario([segment], years: 5))
    // E[R] = E[X²]/2E[X] and E[R²] = E[X³]/3E[X] = 80² × 1.25 × 2.25 / 3, with shape 1/4 and scale 80.
    let mean = 50.0
    let square = 6_000.0
    let error = ((square - mean * mean) / 40_000).squareRoot()
    #expect(abs((run(.careDays) / 40_000 - mean) / error) < 4)
    #expect(6 * error < 0.05 * mean)
  }

  @Test("time in care so far is taken off the stay")
  func elapsed() throws {
    var segment = try SmallWorld.segment(inCare: 5, stay: 100)
    segment.severities[0].stay = 2
    segment.present.residual = nil
    segment.present.elapsed = try .constant(60)
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    #expect(isClose(run(.careDays), 5 * 140))
  }
}
