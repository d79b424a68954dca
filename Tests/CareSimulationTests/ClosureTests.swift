import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// A provider stops: what becomes of clients, places and money (MODEL.md, F7 and B4).
@Suite("Closures, by hand")
struct ClosureTests {
  // MARK: - Clients

  /// A segment with lists by provider in which hardly anybody asks for B while A is there; A closes after four months.
  private static func segment(
    places: [Int] = [], inCare: Int = 0, leavingAt day: Double = 100_000, stay: Double = 200,
    _ adapt: (inout Segment) -> Void = { _ in }
  ) throws -> Segment {
    var segment = try SmallWorld.segment(inCare: inCare, leavingAt: day, stay: stay)
    segment.waitingList = .perProvider
    segment.providers = Provider.all([1 - 1e-12, 1e-12], places: places)
    segment.providers[0].closes = monthStart(4)
    segment.failure = ProviderFailure()
    segment.failure?.transfer = 0
    // His places are gone.
    segment.failure?.rehired = 0
    segment.failure?.lostMonths = 100
    adapt(&segment)
    return segment
  }

  private static func run(_ segment: Segment, leavingAt days: [Double] = []) throws -> MarketRun {
    let run = try MarketRun.run(
      SmallWorld.scenario([segment] + days.map { try SmallWorld.source(leavingAt: $0, to: 0) }))
    #expect(run.books.violations == [])
    return run
  }

  @Test("from the stated date on nobody starts with who closes, and all do with another")
  func nobodyStarts() throws {
    let days = [10.0, 100, 121, 122, 150, 300]
    let run = try Self.run(Self.segment(stay: 1), leavingAt: days)
    #expect(run.flows.prefix(2).map(\.starts) == [3, 3])
    #expect(run.flows.prefix(2).map(\.closedIn) == [4, nil])
    // Half a day later.
    let later = try Self.run(Self.segment(stay: 1) { $0.providers[0].closes = monthStart(4) + 0.5 }, leavingAt: days)
    #expect(later.flows.prefix(2).map(\.starts) == [4, 2])
    #expect(later.flows[0].closedIn == 4)
  }

  @Test("who waits for him is referred on with his date kept, behind who is in care and has to move")
  func referredOn() throws {
    // A's one client would leave on day 300, B's two leave on day 200.
    let segment = try Self.segment(places: [1, 2], inCare: 3, leavingAt: 200, stay: 10) {
      $0.providers[0].stay = 1.5
      $0.waitNorm = 190
    }
    let run = try Self.run(segment, leavingAt: [10, 20, 130])
    // On day 200 A's client moves, and who joined on day 10 starts; then those of days 20 and 130 in the other place.
    var transfers = [Double](repeating: 0, count: 12)
    transfers[6] = 1
    #expect(run.months(.transfers) == transfers)
    #expect(run.flows[0].starts == 0 && run.flows[1].starts == 3)
    #expect(isClose(run.total(.waitDays), 470), "190 and 190 and 90 days")
    #expect(run.total(.startsWithinNorm) == 3)
    // The rest of his stay, a hundred days, times 1.1; two of 200 days, and three of ten.
    #expect(isClose(run.flows[0].careDays, 200))
    #expect(isClose(run.flows[1].careDays, 540))
  }

  @Test("who has to move goes before who waits in crisis")
  func movesFirst() throws {
    // A's client would leave on day 300, B's on day 200; one in crisis waits for B since day 130.
    let segment = try Self.segment(places: [1, 1], inCare: 2, leavingAt: 200, stay: 10) { $0.providers[0].stay = 1.5 }
    let crisis = try SmallWorld.source(leavingAt: 130, to: 0, priority: .crisis)
    let run = try MarketRun.run(SmallWorld.scenario([segment, crisis]))
    #expect(run.books.violations == [])
    #expect(run.total(.transfers) == 1 && run.total(.urgentStarts) == 1)
    // Until day 310 the place is his.
    #expect(isClose(run.total(.urgentWaitDays), 180))
  }

  @Test("who has to move and finds no place stays until his care is complete")
  func staysWithoutPlace() throws {
    let run = try Self.run(
      Self.segment(places: [1, 1], inCare: 2, leavingAt: 200) { $0.providers[1].stay = 100 }, leavingAt: [10])
    #expect(run.total(.transfers) == 0 && run.total(.ends) == 1)
    #expect(isClose(run.flows[0].careDays, 200))
    // The place isn't A's any more: who waits for B waits on.
    #expect(run.books.tally(Tally.waiting, month: 11) == 1)
  }

  @Test("one trajectory: its start is billed once by the old provider, its end once by the new one, and days by both")
  func billedOnce() throws {
    var output = OutputBasedFunding()
    output.price = 1_000
    output.atStart = 0.3
    let trajectory = try Self.run(Self.segment { $0.terms = ContractTerms(output) }, leavingAt: [5])
    // From day 5 to the end of month 3, and 1.1 × the rest of 200: until day 213.33, in month 7.
    #expect(trajectory.books(.production, 0) == [30_000] + [Int](repeating: 0, count: 11))
    #expect(trajectory.books(.production, 1) == (0..<12).map { $0 == 7 ? 70_000 : 0 })
    #expect(trajectory.total(.starts) == 1 && trajectory.total(.ends) == 1)
    #expect(trajectory.months(.transfers) == (0..<12).map { $0 == 4 ? 1 : 0 })
    #expect(trajectory.flows[0].transfersOut == 1 && trajectory.flows[1].transfersIn == 1)
    #expect(trajectory.flows[0].starts == 1 && trajectory.flows[1].starts == 0)
    let daily = try Self.run(Self.segment { $0.terms = ContractTerms(ContractBookTests.daily) }, leavingAt: [5])
    let rest = (205 - monthStart(4)) * 1.1
    // 12 euro a day, rounded month by month.
    #expect(abs(Double(daily.books.total(.production, 0)) - 1_200 * (monthStart(4) - 5)) <= 2)
    #expect(abs(Double(daily.books.total(.production, 1)) - 1_200 * rest) <= 2)
    #expect(isClose(daily.total(.careDays), monthStart(4) - 5 + rest))
  }

  @Test("clients move over the stated time, evenly, and the rest of every stay is lengthened")
  func transferTime() throws {
    let segment = try Self.segment(inCare: 1_000, leavingAt: 250) {
      $0.providers[0].closes = 0
      $0.failure?.transfer = 91
      $0.failure?.lengthening = 1.2
    }
    let run = try Self.run(segment)
    #expect(run.flows[0].transfersOut == 1_000 && run.flows[1].transfersIn == 1_000)
    // Uniform over 91 days: 45,500 days, with an error of 26.27 × √1,000.
    let moved = run.flows[0].careDays
    #expect(abs(moved - 45_500) < 4 * 831)
    // Of a month's 30.42 days the third: 334 ± 14.9 move in each of the first two.
    for month in 0...1 { #expect(abs(run.months(.transfers)[month] - 334.3) < 4 * 14.9) }
    #expect(run.months(.transfers)[3...].allSatisfy { $0 == 0 })
    #expect(isClose(run.flows[1].careDays, 1.2 * (250_000 - moved)))
    // Where nothing is stated a closure takes its usual course: thirteen weeks, and 1.1.
    let usual = try Self.run(
      Self.segment(inCare: 1_000, leavingAt: 250) {
        $0.providers[0].closes = 0
        $0.failure = nil
      })
    #expect(isClose(usual.flows[0].careDays, moved))
    #expect(isClose(usual.flows[1].careDays, 1.1 * (250_000 - moved)))
  }

  @Test("where no other provider is open nobody is lost: care is completed, and who waits waits on")
  func nobodyLeft() throws {
    let segment = try Self.segment(places: [2, 2], inCare: 4, leavingAt: 200, stay: 10) {
      $0.providers[1].closes = monthStart(4)
    }
    let run = try Self.run(segment, leavingAt: [10, 20, 130])
    #expect(run.total(.ends) == 4 && run.total(.starts) == 0)
    #expect(isClose(run.total(.careDays), 800))
    #expect(run.books.tally(Tally.waiting, month: 11) == 3)
    #expect(run.flows.prefix(2).map(\.closedIn) == [4, 4])
    #expect(isClose(run.months(.choice)[3], 1) && run.months(.choice)[4] == 0)
  }

  @Test("shares of those who stay add to 1: a lump sum goes on whole, to them")
  func lumpSum() throws {
    let segment = try Segment.market([0.5, 0.3, 0.2]) {
      $0.terms = ContractTerms(ContractBookTests.budget(43_800))
      $0.providers[0].closes = monthStart(4)
    }
    let run = try MarketRun.run(ContractBookTests.scenario([segment]))
    #expect(run.books.violations == [])
    let parts = [[182_500, 0], [109_500, 219_000], [73_000, 146_000]]
    for (contract, part) in parts.enumerated() {
      #expect(run.books(.careExpense, contract) == (0..<12).map { part[$0 < 4 ? 0 : 1] })
    }
    #expect(isClose(run.months(.choice)[3], 1 / 0.38) && isClose(run.months(.choice)[4], 0.25 / 0.13))
  }

  // MARK: - Places

  /// A of 600 places closes after four months; B has 300 and C a hundred.
  private static func places(_ adapt: (inout ProviderFailure) -> Void = { _ in }) throws -> [Double] {
    var segment = try SmallWorld.segment()
    segment.capacity = .places(1_000)
    segment.providers = Provider.all([0.6, 0.3, 0.1])
    segment.providers[0].closes = monthStart(4)
    segment.failure = ProviderFailure()
    adapt(&segment.failure!)
    let run = try MarketRun.run(SmallWorld.scenario([segment], years: 2))
    #expect(run.books.violations == [])
    return run.months(.places)
  }

  /// The places of B and C, which take over three quarters and a quarter, each to the nearest.
  private static func expected(_ takenOver: Double) -> Double {
    (300 + 0.75 * takenOver).rounded() + (100 + 0.25 * takenOver).rounded()
  }

  @Test("others take over the stated share of places as they fill posts, and the rest after the stated months")
  func inherited() throws {
    let places = try Self.places()
    for month in 0..<24 {
      let since = Double(month - 4)
      let share = 0.7 * (1 - exp(-since / 4)) + (since >= 12 ? 0.3 : 0)
      #expect(places[month] == (month < 4 ? 1_000 : Self.expected(600 * share)), "month \(month): \(places[month])")
    }
    let quick = try Self.places { ($0.rehired, $0.rehiring, $0.lostMonths) = (0.5, 0, 3) }
    #expect(quick == (0..<24).map { $0 < 4 ? 1_000 : $0 < 7 ? Self.expected(300) : 1_000 })
  }

  @Test("staff that still cares for clients of who closed can't work elsewhere")
  func inheritedWithStaff() throws {
    // A closes on the first day with ninety clients in a hundred places, who move over a year; B has no places yet.
    let segment = try Self.segment(places: [100, 0], inCare: 90) {
      $0.providers[0].closes = 0
      $0.failure?.transfer = 365
      ($0.failure!.rehired, $0.failure!.rehiring) = (0.7, 0)
    }
    let run = try Self.run(segment)
    var moved = 0.0
    for month in 0..<12 {
      let places = run.books.tally(Tally.places, month: month)
      #expect(places == min(70, 10 + moved), "month \(month): \(places) after \(moved)")
      moved += run.months(.transfers)[month]
    }
    // Seven or eight move each month until there is staff for no more.
    #expect(run.books.tally(Tally.places, month: 4) < 60 && run.books.tally(Tally.places, month: 11) == 70)
    #expect(moved == 70)
  }

  @Test("places that are taken over cost as much as they did")
  func inheritedCost() throws {
    let segment = try Segment.market([0.5, 0.5]) {
      $0.capacity = .places(100)
      $0.providers[0].closes = monthStart(4)
      $0.failure = ProviderFailure()
      $0.failure?.transfer = 0
      $0.failure?.rehiring = 0
      $0.failure?.rehired = 0.5
    }
    let run = try MarketRun.run(ContractBookTests.scenario([segment]))
    #expect(run.books.violations == [])
    // Half of 664.30 each; then A nothing, and B a half more.
    #expect(run.books(.fixedCost, 0) == (0..<12).map { $0 < 4 ? 33_215 : 0 })
    let cost = run.books(.fixedCost, 1)
    #expect((0..<12).allSatisfy { abs(Double(cost[$0]) - ($0 < 4 ? 33_215 : 49_822.5)) < 1 })
  }

  // MARK: - Money

  /// Ten clients for good with A and B, of whom A closes at a stated month.
  private static func closing(_ month: Int, years: Int = 1, _ terms: ContractTerms) throws -> Books {
    let segment = try Segment.market([0.5, 0.5]) {
      $0.terms = terms
      $0.providers[0].closes = monthStart(month)
      $0.failure = ProviderFailure()
      $0.failure?.transfer = 0
    }
    let books = try SmallWorld.books(ContractBookTests.scenario([segment], years: years))
    #expect(books.violations == [])
    return books
  }

  @Test("a guarantee is for the part of the year in which he was there, and none after")
  func guarantee() throws {
    let terms = ContractBookTests.terms {
      $0.guarantee = GuaranteeBudget()
      $0.guarantee?.share = 0.9
      $0.guarantee?.expected = 60_000
    }
    // A's five clients bring 1,825 a month until he closes: half of 27,000 less 10,950; a third of it less 7,300.
    for (month, topUp) in [(6, 255_000), (4, 170_000)] {
      let books = try Self.closing(month, years: 2, terms)
      #expect(books(.guaranteeExpense, 0) == (0..<24).map { $0 == 11 ? topUp : 0 })
      // B has all ten clients then, and needs none.
      #expect(books.total(.careExpense, 1) == 182_500 * month + 365_000 * (24 - month))
      #expect(books.total(.guaranteeExpense, 1) == 0)
    }
    let whole = try Self.closing(12, years: 2, terms)
    #expect(whole(.guaranteeExpense, 0) == (0..<24).map { $0 == 11 ? 510_000 : 0 })
  }

  @Test("what was paid ahead for innovation goes back")
  func innovation() throws {
    let terms = ContractBookTests.terms { $0.innovation = InnovationSum() }
    for (month, back) in [(4, -7_300), (5, -3_650), (6, 0)] {
      let books = try Self.closing(month, terms)
      let plain = try Self.closing(month, ContractTerms(ContractBookTests.daily))
      // 2 % of 21,900: 36.50 a month, paid by quarter.
      #expect(books(.innovationExpense, 0) == (0..<12).map { $0 < month ? 3_650 : 0 })
      let paid = zip(plain(.municipalCash, 0), books(.municipalCash, 0)).map { $0 - $1 }
      #expect(paid == (0..<12).map { $0 < month && $0 % 3 == 0 ? 10_950 : $0 == month ? back : 0 })
    }
  }

  @Test("after he has closed a provider costs nothing, nor does managing his contract, and what is owed is paid")
  func afterwards() throws {
    let segment = try Segment.market([0.5, 0.5]) {
      $0.providers[0].closes = monthStart(4)
      $0.failure = ProviderFailure()
      $0.failure?.transfer = 0
    }
    let books = try SmallWorld.books(
      ContractBookTests.scenario([segment]) { $0.municipalCost.perContract = 1_200 })
    #expect(books.violations == [])
    for account in [Account.variableCost, .fixedCost, .administrationCost] {
      #expect(books(account, 0).enumerated().allSatisfy { $0.offset < 4 ? $0.element > 0 : $0.element == 0 })
    }
    #expect(books(.administrationExpense, 0) == (0..<12).map { $0 < 4 ? 10_000 : 0 })
    #expect(books.total(.receivable, 0) == 0 && books.total(.careExpense, 0) == 4 * 182_500)
  }

  // MARK: - B4

  /// A has one place, taken on day 5 for good, and gives notice after two years; B has room. Hardly anybody asks for B.
  private static func notice(_ adapt: (inout Segment) -> Void = { _ in }) throws -> MarketRun {
    var segment = try ContractBookTests.segment(clients: 0)
    segment.stay = try .constant(10_000)
    segment.providers = Provider.all([1 - 1e-12, 1e-12], places: [1, 9])
    segment.providers[0].terms = ContractBookTests.terms(ContractBookTests.budget(1)) {
      $0.notice = NoticeTerms()
      $0.notice?.hazard = 1e9
      $0.notice?.months = 3
    }
    segment.waitingList = .perProvider
    adapt(&segment)
    let sources = try [5.0, 10].map { try SmallWorld.source(leavingAt: $0, to: 0) }
    return try MarketRun.run(ContractBookTests.scenario([segment] + sources, years: 3))
  }

  @Test("when a notice ends who waits goes elsewhere and keeps his date; who is in care stays")
  func noticeEnds() throws {
    let run = try Self.notice()
    #expect(run.books.violations == [])
    // Losses of two years are known at the end of month 23, three months before the notice ends.
    #expect(run.flows[0].closedIn == 27 && run.flows[1].closedIn == nil)
    #expect((0..<36).map { run.books.tally(.starts, month: $0) } == (0..<36).map { $0 == 0 || $0 == 27 ? 1 : 0 })
    #expect(run.flows[1].starts == 1 && isClose(run.flows[1].waitDays, monthStart(27) - 10))
    // A stated date after it doesn't open him again.
    let dated = try Self.notice { $0.providers[0].closes = monthStart(30) }
    #expect(dated.books.violations == [] && dated.flows[0].closedIn == 27)
    #expect(run.total(.transfers) == 0 && run.books.tally(Tally.inCare, month: 35) == 2)
    #expect(run.books.tally(.places, month: 26) == 10 && run.books.tally(.places, month: 27) == 9)
  }

  @Test("where closures have a course of their own who is in care moves too, and a lump sum ends with the notice")
  func noticeEndsInClosure() throws {
    let run = try Self.notice {
      $0.failure = ProviderFailure()
      $0.failure?.transfer = 0
      // Nobody closes for lack of money.
      $0.failure?.rescue = 1
    }
    #expect(run.books.violations == [])
    #expect(run.flows[0].closedIn == 27 && run.flows[0].transfersOut == 1 && run.flows[1].transfersIn == 1)
    #expect(run.months(.transfers) == (0..<36).map { $0 == 27 ? 1 : 0 })
    #expect((0..<36).filter { run.books(.careRevenue, 0, month: $0) != 0 }.max() == 26)
  }
}
