import CareSimulation
import Sampling
import Testing
import YouthCare

/// What those who still wait at a month's end have waited so far, by hand (MODEL.md, W5).
@Suite("How long those who wait have waited so far")
struct TimeOnListTests {
  private static let month = 365.0 / 12

  @Test("each counts the days since he joined, those before the first day included, while he waits")
  func joins() throws {
    // One waits since ten days before the start; others join on days 5 and 25. The place comes free on day 40.
    var segment = try SmallWorld.segment(places: 1, inCare: 1, leavingAt: 40, waiting: 1, stay: 1_000)
    segment.present.waited = try .constant(10)
    segment.waitNorm = 20
    let run = try SmallWorld.run(
      SmallWorld.scenario([segment, SmallWorld.source(leavingAt: 5, to: 0), SmallWorld.source(leavingAt: 25, to: 0)]))
    let month = Self.month
    #expect(run(.waiting, month: 0) == 3 && run(.waitingBeyondNorm, month: 0) == 2)
    #expect(isClose(run(.waitedDays, month: 0), 10 + month + (month - 5) + (month - 25)))
    // Who came first has started, and no longer counts.
    #expect(run(.waiting, month: 1) == 2 && run(.waitingBeyondNorm, month: 1) == 2)
    #expect(isClose(run(.waitedDays, month: 1), (2 * month - 5) + (2 * month - 25)))
    #expect(isClose(run(.waitedDays, month: 11), (365 - 5) + (365 - 25)))
    #expect(run.audit.violations == [])
  }

  @Test("who has waited as long as the norm isn't beyond it, and without a norm nobody is")
  func norm() throws {
    func beyond(_ norm: Double?) throws -> Double {
      var segment = try SmallWorld.segment(places: 0, waiting: 3)
      segment.waitNorm = norm
      return try SmallWorld.run(SmallWorld.scenario([segment]))(.waitingBeyondNorm, month: 0)
    }
    let end = try SimulationPlan(SmallWorld.scenario([SmallWorld.segment()])).calendar.months[0].end
    #expect(try beyond(end) == 0)
    #expect(try beyond(end.nextDown) == 3)
    #expect(try beyond(nil) == 0)
  }

  @Test("who keeps a place elsewhere waits for the segment that he goes to")
  func blocked() throws {
    let target = try SmallWorld.segment(places: 1, inCare: 1)
    let run = try SmallWorld.run(
      SmallWorld.scenario([target, SmallWorld.source(leavingAt: 5, to: 0, keepsPlace: true)]))
    #expect(run(.waiting, month: 0) == 1 && run(.inCare, 1, month: 0) == 1)
    #expect(isClose(run(.waitedDays, month: 0), Self.month - 5) && run(.waitedDays, 1) == 0)
    #expect(isClose(run(.waitedDays, month: 11), 365 - 5))
    #expect(run.audit.violations == [])
  }

  @Test("who is being matched waits")
  func matching() throws {
    var segment = try SmallWorld.segment(places: 1)
    segment.access.matchingDelay = 40
    segment.waitNorm = 25
    let run = try SmallWorld.run(SmallWorld.scenario([segment, SmallWorld.source(leavingAt: 5, to: 0)]))
    #expect(run(.waitingBeyondNorm, month: 0) == 1 && isClose(run(.waitedDays, month: 0), Self.month - 5))
    // He starts on day 45.
    #expect(run(.starts, month: 1) == 1 && run(.waitedDays, month: 1) == 0)
    #expect(run.audit.violations == [])
  }

  @Test("who has left without care counts no longer")
  func dropOut() throws {
    var segment = try SmallWorld.segment(places: 1, inCare: 1, waiting: 3)
    segment.dropOut = DropOut(patience: [try .constant(40)])
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    #expect(isClose(run(.waitedDays, month: 0), 3 * Self.month) && run(.waitedDays, month: 1) == 0)
    #expect(run.audit.violations == [])
  }

  /// Sixty ask for care on day 5. Some of the heavy ones are refused, and asked for again 42 days later; by then there
  /// are no places any more.
  @Test("who was refused and keeps his date has waited since he first asked")
  func credit() throws {
    func run(_ refused: Behaviour.RefusedClients) throws -> SmallWorld.Record {
      var trajectory = OutputBasedFunding()
      trajectory.price = 1_000
      var severities = [Severity(name: "light"), Severity(name: "heavy")]
      (severities[0].share, severities[1].share, severities[1].intensity) = (0.5, 0.5, 4)
      var segment = try SmallWorld.segment(places: 60)
      (segment.severities, segment.waitNorm) = (severities, 50)
      segment.observedTerms = ContractTerms(SmallWorld.hourly)
      segment.terms = ContractTerms(trajectory)
      var source = try SmallWorld.segment(places: 60, inCare: 60, leavingAt: 5)
      source.severities = severities
      source.routes = [Route(target: 0)]
      source.routes[0].share = 1
      var scenario = SmallWorld.scenario([segment, source], changes: [SmallWorld.change(.places, .to(0), from: 40)])
      (scenario.behaviour.selection, scenario.behaviour.refused) = (2, refused)
      let run = try SmallWorld.run(scenario)
      #expect(run(.waiting, month: 0) == 0 && run(.waiting, month: 1) > 2)
      #expect(run.audit.violations == [])
      return run
    }
    let kept = try run(.keepDate)
    #expect(isClose(kept(.waitedDays, month: 1), kept(.waiting, month: 1) * (2 * Self.month - 5)))
    #expect(kept(.waitingBeyondNorm, month: 1) == kept(.waiting, month: 1))
    let new = try run(.newDate)
    #expect(isClose(new(.waitedDays, month: 1), new(.waiting, month: 1) * (2 * Self.month - 47)))
    #expect(new(.waitingBeyondNorm, month: 1) == 0)
  }

  /// Where nobody gives up or is refused, only those who start take days with them, and nobody brings any.
  @Test("each month the days waited so far grow by the days on the list, less the waits of those who started")
  func identity() throws {
    let scenario = try SmallWorld.region { $0.segments[0].dropOut = nil }
    for run in try SmallWorld.run(scenario, replications: 0..<20) {
      for month in 1..<24 {
        let grown = run(.waitedDays, month: month) - run(.waitedDays, month: month - 1)
        #expect(isClose(grown, run(.waitingDays, month: month) - run(.waitDays, month: month), within: 1e-8))
      }
      #expect(run(.waitedDays) > 0 && run.audit.violations == [])
    }
  }

  /// The audit holds them against what came, passed and left at the end of every month, whoever leaves and why.
  @Test("the days waited so far agree with those that passed, where clients give up, are checked, refused and moved")
  func audit() throws {
    let scenario = try SmallWorld.region { scenario in
      for segment in scenario.segments.indices {
        scenario.segments[segment].observedTerms = ContractTerms(SmallWorld.trajectory)
        (scenario.segments[segment].access.matchingDelay, scenario.segments[segment].access.cleanUp) = (20, 3)
        scenario.segments[segment].access.stale = 0.2
      }
      scenario.segments[0].routes[0].keepsPlace = true
      scenario.segments[1].capacity = .places(4)
      (scenario.behaviour.selection, scenario.behaviour.refused) = (2, .keepDate)
      scenario.contract.warmUpMonths = 2
    }
    for run in try SmallWorld.run(scenario, replications: 0..<20) {
      #expect(run.audit.violations == [] && run.audit.waitedDaysOut > 0 && run.audit.waitedDaysIn > 0)
    }
  }
}
