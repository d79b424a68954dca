import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// Between a request and a start: matching, reserves, checks of the list and bridging care (MODEL.md, D, D6 and D7).
@Suite("Matching and the list, by hand")
struct ListManagementTests {
  // MARK: - Matching

  /// Matching that takes so long from the first day on; in the data it took no time, so that nobody was too impatient.
  private static func matching(in days: Double) -> DatedChange {
    SmallWorld.change(.access(.matchingDelay), .to(days), from: 0)
  }

  /// One client comes on day 5 to a place that is free, or taken until some day.
  private func matched(
    in delay: Double, patience: Double? = nil, takenUntil day: Double? = nil, priority: Priority = .regular
  ) throws -> SmallWorld.Record {
    var segment = try SmallWorld.segment(places: 1, inCare: day == nil ? 0 : 1, leavingAt: day ?? 0)
    if let patience { segment.dropOut = DropOut(patience: [try .constant(patience)]) }
    let run = try SmallWorld.run(
      SmallWorld.scenario(
        [segment, SmallWorld.source(leavingAt: 5, to: 0, priority: priority)], changes: [Self.matching(in: delay)]))
    #expect(run.audit.violations == [])
    return run
  }

  @Test("a regular client starts when matching is done, to the day; an urgent one at once")
  func matching() throws {
    let regular = try matched(in: 21)
    #expect(regular(.starts, month: 0) == 1 && regular(.delayed) == 1)
    #expect(isClose(regular(.waitDays), 21) && isClose(regular(.waitingDays), 21))
    // From day 26 on: until the end of the month 365/12 − 26 of ten days.
    #expect(isClose(regular(.careDays, month: 0), 365.0 / 12 - 26))
    for priority in [Priority.urgent, .crisis] {
      let urgent = try matched(in: 21, priority: priority)
      #expect(urgent(.waitDays) == 0 && urgent(.delayed) == 0 && urgent(.urgentStarts, month: 0) == 1)
    }
  }

  @Test("patience that ends while he is matched ends the wait; the place stays free")
  func impatientInMatching() throws {
    let run = try matched(in: 21, patience: 14)
    #expect(run(.dropOuts, month: 0) == 1 && run(.starts) == 0)
    #expect(isClose(run(.waitingDays), 14))
  }

  @Test("patience counts from the request: who is matched on day 26 and has forty days left leaves on day 45")
  func impatientAfterMatching() throws {
    let run = try matched(in: 21, patience: 40, takenUntil: 300)
    #expect(run(.dropOuts, month: 1) == 1 && run(.starts) == 0)
    #expect(isClose(run(.waitingDays), 40))
    // Who was matched can start until then, and his wait counts from the request.
    let patient = try matched(in: 21, patience: 40, takenUntil: 44)
    #expect(patient(.starts) == 1 && patient(.dropOuts) == 0)
    #expect(isClose(patient(.waitDays), 39))
  }

  /// Who asked on day 25 is matched in 40 days, who asked on day 36 in five, for it takes less from the second month on.
  @Test("who asked first stands first, though he is matched last")
  func orderOfRequests() throws {
    var segment = try SmallWorld.segment(places: 1, inCare: 1, leavingAt: 70)
    segment.access.matchingDelay = 40
    segment.waitNorm = 50
    let run = try SmallWorld.run(
      SmallWorld.scenario(
        [segment, SmallWorld.source(leavingAt: 25, to: 0), SmallWorld.source(leavingAt: 36, to: 0)],
        changes: [SmallWorld.change(.access(.matchingDelay), .to(5), from: 30)]))
    // They wait 45 and 44 days; the other way round it would be 34 and 55.
    #expect(isClose(run(.waitDays), 45 + 44) && run(.startsWithinNorm) == 2)
    #expect(run.audit.violations == [])
  }

  @Test("who has waited ten days when the simulation starts is matched eleven later, and has that much less patience")
  func matchingGoesOn() throws {
    func run(_ patience: Double) throws -> SmallWorld.Record {
      var segment = try SmallWorld.segment(places: 3, waiting: 3)
      segment.present.waited = try .constant(10)
      segment.dropOut = DropOut(patience: [try .constant(patience)])
      return try SmallWorld.run(SmallWorld.scenario([segment], changes: [Self.matching(in: 21)]))
    }
    let started = try run(30)
    #expect(started(.starts) == 3 && isClose(started(.waitDays), 3 * 21) && isClose(started(.waitingDays), 3 * 11))
    let gone = try run(15)
    #expect(gone(.dropOuts) == 3 && isClose(gone(.waitingDays), 3 * 5))
  }

  /// Heavy clients cost 1.6 times the mean, and a price by trajectory doesn't follow that: some are refused, and keep
  /// their date while they are referred again. The wait is then 21.3 days, and 42 for each refusal.
  @Test("who was refused is referred again, and isn't matched anew")
  func refused() throws {
    var trajectory = OutputBasedFunding()
    trajectory.price = 1_000
    let segment = try AccessWorld.door(2_000) {
      $0.severities = [Severity(name: "light"), Severity(name: "heavy")]
      ($0.severities[0].share, $0.severities[1].share, $0.severities[1].intensity) = (0.5, 0.5, 4)
      $0.observedTerms = ContractTerms(SmallWorld.hourly)
      $0.terms = ContractTerms(trajectory)
      $0.access.matchingDelay = 21.3
    }
    let run = try SmallWorld.run(
      AccessWorld.scenario([segment], years: 2) {
        ($0.behaviour.selection, $0.behaviour.refused) = (2, .keepDate)
      })
    let refusals = (run(.waitDays) - 21.3 * run(.starts)) / 42
    // Half are heavy; more than a third of these are refused once.
    #expect(refusals > 300 && abs(refusals - refusals.rounded()) < 0.01)
    #expect(run.audit.violations == [])
  }

  @Test("what is passed on to a subcontractor is matched that much later")
  func subcontracted() throws {
    var segment = try SmallWorld.segment(places: 1)
    segment.access.matchingDelay = 21
    (segment.suppliers.subcontracted, segment.suppliers.subcontractingDelay) = (1, 7)
    let run = try SmallWorld.run(
      SmallWorld.scenario([segment, SmallWorld.source(leavingAt: 5, to: 0)]))
    #expect(isClose(run(.waitDays), 28))
  }

  // MARK: - The reserve

  @Test("regular clients can't have the reserved places, urgent ones can")
  func reserve() throws {
    func run(leavingAt day: Double) throws -> SmallWorld.Record {
      var segment = try SmallWorld.segment(places: 5, inCare: 3, leavingAt: day, stay: 400)
      segment.access.crisisReserve = 0.4
      let run = try SmallWorld.run(
        SmallWorld.scenario([
          segment, SmallWorld.source(leavingAt: 5, to: 0), SmallWorld.source(leavingAt: 10, to: 0, priority: .urgent),
          SmallWorld.source(leavingAt: 15, to: 0, priority: .crisis),
        ]))
      #expect(run.audit.violations == [])
      return run
    }
    let full = try run(leavingAt: 1_000)
    #expect(full(.urgentStarts) == 2 && full(.urgentWaitDays) == 0)
    #expect(full(.starts) == 2 && full(.waiting, month: 11) == 1 && full(.inCare, month: 11) == 5)
    // Three leave: two urgent ones are in care, and of three places for regular clients one is left for him.
    let free = try run(leavingAt: 40)
    #expect(free(.starts) == 3 && isClose(free(.waitDays), 40 - 5))
  }

  @Test(
    "each provider keeps his own reserve, in whole places", arguments: [(0.3, 7.0), (0.5, 4), (0.9, 1), (0.04, 10)])
  func reservePerProvider(share: Double, started: Double) throws {
    // Of seven and three places: two and one, four and two, six and three, none and none.
    var segment = try SmallWorld.segment(waiting: 20, stay: 400)
    segment.providers = [Provider(name: "A"), Provider(name: "B")]
    (segment.providers[0].share, segment.providers[1].share) = (0.5, 0.5)
    (segment.providers[0].places, segment.providers[1].places) = (7, 3)
    segment.access.crisisReserve = share
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    #expect(run(.starts) == started && run(.waiting, month: 0) == 20 - started)
  }

  // MARK: - Checks of the list

  /// Nobody has a place. Eight wait at first; a client joins on day 100 and an urgent one on day 10.
  private func checked(every months: Double, stale: Double = 1, matching: Double = 0) throws -> SmallWorld.Record {
    var segment = try SmallWorld.segment(places: 0, waiting: 8)
    (segment.access.cleanUp, segment.access.stale, segment.access.matchingDelay) = (months, stale, matching)
    segment.present.waited = try .constant(matching)
    let run = try SmallWorld.run(
      SmallWorld.scenario([
        segment, SmallWorld.source(leavingAt: 100, to: 0), SmallWorld.source(leavingAt: 10, to: 0, priority: .urgent),
      ]))
    #expect(run.audit.violations == [])
    return run
  }

  @Test("every three months those regular clients go whose request is solved; urgent ones stay", arguments: [0.0, 300])
  func cleanUp(matching: Double) throws {
    // Who is still being matched is on the list too.
    let run = try checked(every: 3, matching: matching)
    #expect((0..<12).map { run(.dropOuts, month: $0) } == [0, 0, 8, 0, 0, 1, 0, 0, 0, 0, 0, 0])
    #expect(run(.unresolvedDropOuts) == 0 && run(.waiting, month: 11) == 1)
    // Until the end of the third month, and from day 100 to the end of the sixth; the urgent one to the end.
    let days = 8 * 91.25 + (182.5 - 100) + 355
    #expect(isClose(run(.waitingDays), days))
    #expect(try checked(every: 0)(.dropOuts) == 0)
    #expect(try checked(every: 3, stale: 0)(.dropOuts) == 0)
  }

  @Test("each is checked once: a tenth goes at the first check, and nobody at those after it")
  func checkedOnce() throws {
    var segment = try SmallWorld.segment(places: 0, waiting: 20_000)
    (segment.access.cleanUp, segment.access.stale) = (2, 0.1)
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    // Sharp: a second check would take 1,800 more, 42 errors.
    #expect(abs(deviation(run(.dropOuts), of: 20_000, from: 0.1)) < 4)
    #expect(run(.dropOuts, month: 1) == run(.dropOuts))
    #expect(run.audit.violations == [])
  }

  @Test("who comes back to the list after dropping out is checked again")
  func checkedAgain() throws {
    // All drop out on day 40, a month after a check that nobody fails, and are back on day 50.
    func run(stale: Double) throws -> SmallWorld.Record {
      var segment = try SmallWorld.segment(places: 0, waiting: 20_000)
      (segment.access.cleanUp, segment.access.stale) = (1, stale)
      var law = DropOut(patience: [try .constant(40)])
      (law.recovered, law.returns, law.returnDelay) = (0, 1, try .constant(10))
      segment.dropOut = law
      return try SmallWorld.run(SmallWorld.scenario([segment]))
    }
    let run = try run(stale: 0.1)
    let first = run(.dropOuts, month: 0)
    #expect(abs(deviation(first, of: 20_000, from: 0.1)) < 4)
    // The rest drop out on day 40; at the end of the second month a tenth of them is struck off.
    let rest = 20_000 - first
    #expect(abs(deviation(run(.dropOuts, month: 1) - rest, of: rest, from: 0.1)) < 4)
  }

  // MARK: - Bridging care

  /// Eight clients wait in a region where a day of care comes to 12 euro; ten are in care for good.
  private func bridged(years: Int = 1, _ adapt: (inout Scenario) -> Void = { _ in }) throws -> Books {
    var segment = try ContractBookTests.segment()
    segment.capacity = .places(10)
    segment.present.waiting = 8
    (segment.access.bridging, segment.access.bridgingCost) = (0.5, 0.15)
    let books = try SmallWorld.books(ContractBookTests.scenario([segment], years: years, adapt))
    #expect(books.violations == [])
    return books
  }

  @Test("bridging care for half of eight clients costs 15 % of 12 euro a day: 219.00 a month")
  func bridgingCost() throws {
    let books = try bridged()
    #expect(books(.administrationExpense) == .init(repeating: 21_900, count: 12))
    #expect((0..<12).allSatisfy { isClose(books.euros(.accessCost, month: $0), 219) })
    #expect(books(.careExpense) == .init(repeating: 365_000, count: 12))
  }

  @Test("what a day of care is worth doesn't hang on the unit in which hours are counted")
  func bridgingIntensity() throws {
    let books = try bridged { $0.segments[0].severities[0].intensity = 2 }
    #expect(books(.careExpense) == .init(repeating: 365_000, count: 12))
    #expect(books(.administrationExpense) == .init(repeating: 21_900, count: 12))
  }

  @Test("bridging care follows the prices of the care that is waited for, and not the margin on it")
  func bridgingPrices() throws {
    let books = try bridged(years: 2) {
      $0.contract.indexation = 0.1
      $0.segments[0].cost.tariffRatio = 1.25
    }
    #expect(books(.careExpense) == (0..<24).map { $0 < 12 ? 365_000 : 401_500 })
    #expect(books(.administrationExpense) == (0..<24).map { $0 < 12 ? 21_900 : 24_090 })
  }
}
