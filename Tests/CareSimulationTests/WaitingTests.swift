import CareSimulation
import Sampling
import Testing
import YouthCare

@Suite("Waiting, by hand")
struct WaitingTests {
  /// One place, taken until day 20; care lasts ten days.
  func target() throws -> Segment { try SmallWorld.segment(places: 1, inCare: 1, leavingAt: 20) }

  @Test("who came first starts first")
  func firstComeFirstServed() throws {
    var target = try target()
    target.waitNorm = 16
    let run = try SmallWorld.run(
      SmallWorld.scenario([target, SmallWorld.source(leavingAt: 5, to: 0), SmallWorld.source(leavingAt: 15, to: 0)]))
    // From 5 to 20 and from 15 to 30: both wait 15. The other way round it would be 5 and 25.
    #expect(run(.startsWithinNorm) == 2)
    #expect(isClose(run(.waitDays), 30))
    #expect(run(.delayed) == 2 && run(.movesIn) == 2 && run(.starts) == 2)
    #expect(run.audit.violations == [])
  }

  @Test("crisis goes before urgent and urgent before regular, whoever came first")
  func classes() throws {
    let run = try SmallWorld.run(
      SmallWorld.scenario([
        target(), SmallWorld.source(leavingAt: 5, to: 0), SmallWorld.source(leavingAt: 10, to: 0, priority: .urgent),
        SmallWorld.source(leavingAt: 15, to: 0, priority: .crisis),
      ]))
    // Crisis from 15 to 20, urgent from 10 to 30, regular from 5 to 40.
    #expect(run(.urgentStarts) == 2)
    #expect(isClose(run(.urgentWaitDays), 5 + 20))
    #expect(isClose(run(.waitDays), 5 + 20 + 35))
  }

  @Test("who drops out from the end of the list takes nobody with him")
  func listAfterDropOutAtTheEnd() throws {
    // Joins at 5, 15 and 40; the second has a tenth of the patience and leaves at 25.
    let run = try runWithImpatientSecond(third: 40)
    #expect(run(.dropOuts) == 1 && run(.starts) == 2)
    // From 5 to 50 and from 40 to 60, and the ten days of who left.
    #expect(isClose(run(.waitDays), 65))
    #expect(isClose(run(.waitingDays), 75))
    #expect(run.audit.violations == [])
  }

  @Test("who drops out from the middle of the list takes nobody with him")
  func listAfterDropOutInTheMiddle() throws {
    let run = try runWithImpatientSecond(third: 20)
    #expect(run(.dropOuts) == 1 && run(.starts) == 2 && run(.ends) == 3)
    // From 5 to 50 and from 20 to 60.
    #expect(isClose(run(.waitDays), 85))
    #expect(run.audit.violations == [])
  }

  func runWithImpatientSecond(third: Double) throws -> SmallWorld.Record {
    var target = try SmallWorld.segment(places: 1, inCare: 1, leavingAt: 50)
    target.dropOut = DropOut(patience: [try .constant(100)])
    return try SmallWorld.run(
      SmallWorld.scenario(
        [target] + [5, 15, third].map { try SmallWorld.source(leavingAt: $0, to: 0) },
        changes: [SmallWorld.change(.patience, .times(0.1), from: 10, until: 16)]))
  }

  /// The precedence of ties (`EventKind`): care that ends comes before patience that ends.
  @Test("a client whose place comes free at the very moment he would give up, starts")
  func tieOfCareAndPatience() throws {
    for (patience, starts) in [(20.0, 1.0), (20.0.nextDown, 0)] {
      var segment = try SmallWorld.segment(places: 1, inCare: 1, leavingAt: 20, waiting: 1)
      segment.dropOut = DropOut(patience: [try .constant(patience)])
      let run = try SmallWorld.run(SmallWorld.scenario([segment]))
      #expect(run(.starts) == starts)
      #expect(run(.dropOuts) == 1 - starts)
      #expect(run.audit.violations == [])
    }
  }

  @Test("patience runs from the day of joining, and each drop-out is counted once and gone")
  func dropOut() throws {
    var segment = try SmallWorld.segment(places: 1, inCare: 1, waiting: 3)
    segment.dropOut = DropOut(patience: [try .constant(40)])
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    // Day 40 lies in the second month.
    #expect(run(.dropOuts, month: 0) == 0 && run(.dropOuts, month: 1) == 3 && run(.dropOuts) == 3)
    #expect(run(.waiting, month: 0) == 3 && run(.waiting, month: 1) == 0)
    #expect(isClose(run(.waitingDays), 120))
    #expect(run(.starts) == 0 && run.audit.clientsOut == 3 && run.audit.inCare == 1)
    #expect(run.audit.violations == [])
  }

  @Test("a longer present wait leaves less patience")
  func patienceAlreadySpent() throws {
    var segment = try SmallWorld.segment(places: 1, inCare: 1, waiting: 2)
    segment.dropOut = DropOut(patience: [try .constant(40)])
    segment.present.waited = try .constant(25)
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    #expect(run(.dropOuts, month: 0) == 2)
    #expect(isClose(run(.waitingDays), 2 * 15))
  }

  @Test("urgent clients stay where they are said to, and only there", arguments: [true, false])
  func patienceOfUrgentClients(urgentStay: Bool) throws {
    var target = try SmallWorld.segment(places: 1, inCare: 1)
    var law = DropOut(patience: [try .constant(7)])
    law.urgentStay = urgentStay
    target.dropOut = law
    let run = try SmallWorld.run(
      SmallWorld.scenario([
        target, SmallWorld.source(leavingAt: 5, to: 0), SmallWorld.source(leavingAt: 6, to: 0, priority: .urgent),
        SmallWorld.source(leavingAt: 7, to: 0, priority: .crisis),
      ]))
    #expect(run(.dropOuts) == (urgentStay ? 1 : 3))
    #expect(run(.waiting, month: 11) == (urgentStay ? 2 : 0))
  }

  @Test("who comes back after dropping out counts as an arrival, is heavier and urgent as stated")
  func returnAfterDropOut() throws {
    // Waits from 0, drops out at 7, is back at 37, starts at 40 as urgent and stays three times ten days.
    var segment = try SmallWorld.segment(places: 1, inCare: 1, leavingAt: 40, waiting: 1)
    var heavy = Severity(name: "heavy")
    heavy.stay = 3
    segment.severities.append(heavy)
    var law = DropOut(patience: [try .constant(7), try .constant(7)])
    law.recovered = 0
    law.returns = 1
    law.returnDelay = try .constant(30)
    law.returnHeavier = 1
    law.returnUrgent = 1
    segment.dropOut = law
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    #expect(run(.arrivals) == 1 && run(.dropOuts) == 1 && run(.starts) == 1 && run(.urgentStarts) == 1)
    #expect(isClose(run(.waitDays), 3))
    #expect(isClose(run(.careDays), 40 + 30))
    #expect(run.audit.violations == [])
  }

  @Test("where clients wait for one provider, a free place with another is not theirs")
  func listPerProvider() throws {
    // Both clients choose the provider that has no places; the other has one for each of them.
    for (list, starts) in [(Segment.WaitingList.pooled, 2.0), (.perProvider, 0)] {
      var target = try SmallWorld.segment()
      target.waitingList = list
      target.providers = [Provider(name: "full"), Provider(name: "free")]
      target.providers[0].share = 1
      target.providers[0].places = 0
      target.providers[1].share = 0
      target.providers[1].places = 2
      let run = try SmallWorld.run(
        SmallWorld.scenario([target, SmallWorld.source(leavingAt: 5, to: 0), SmallWorld.source(leavingAt: 6, to: 0)]))
      #expect(run(.movesIn) == 2 && run(.starts) == starts)
      #expect(run.audit.violations == [])
    }
  }
}
