import CareSimulation
import Sampling
import Testing
import YouthCare

/// Who may start under a contract, worked out by hand in the world of `ContractBookTests`.
///
/// Ten clients are in care for good at 12 euro a day, and one waits. A stay is 365 days: on 1 January a client is
/// expected to bring 365 × (1 − 1/e) days until the end of the year, so the ten 27,686.88 euro and eleven 30,455.57.
@Suite("Who may start under a contract")
struct ContractIntakeTests {
  private static func ceiling(
    _ euros: Double, _ treatment: RevenueCeiling.OverDelivery = .stop,
    _ adapt: (inout RevenueCeiling) -> Void = { _ in }
  ) -> ContractTerms {
    ContractBookTests.terms {
      var rule = RevenueCeiling()
      rule.amount = euros
      rule.overDelivery = treatment
      rule.stockTolerance = 1
      adapt(&rule)
      $0.ceiling = rule
    }
  }

  /// Starts by month of who waits on the first day.
  private static func starts(_ terms: ContractTerms) throws -> [Int] {
    var segment = try ContractBookTests.segment(terms)
    segment.present.waiting = 1
    let books = try SmallWorld.books(ContractBookTests.scenario([segment]))
    #expect(books.violations == [])
    return (0..<12).map { Int(books.tally(.starts, month: $0)) }
  }

  private static let never = [Int](repeating: 0, count: 12)
  private static let atOnce = [1] + never.dropFirst()

  @Test("a client starts where the ceiling has room for those in care and for him: 30,456 euro, not 30,455")
  func newcomer() throws {
    #expect(try Self.starts(Self.ceiling(30_456)) == Self.atOnce)
    // There is room for ten all along: without the newcomer in the sum he would have started.
    #expect(try Self.starts(Self.ceiling(30_455)) == Self.never)
  }

  @Test("the caseload's yearly production may pass the ceiling by the tolerance: eleven by 10 %, and not by 5 %")
  func stockTolerance() throws {
    #expect(try Self.starts(Self.ceiling(43_800) { $0.stockTolerance = 0.05 }) == Self.never)
    #expect(try Self.starts(Self.ceiling(43_800) { $0.stockTolerance = 0.11 }) == Self.atOnce)
  }

  @Test("under a full ceiling an urgent client starts and is paid for, and a regular one waits")
  func urgent() throws {
    for (priority, starts, paid) in [(Priority.urgent, 1.0, 2_426_000), (.regular, 0, 2_000_000)] {
      let source = try SmallWorld.source(leavingAt: 10, to: 0, priority: priority)
      let books = try SmallWorld.books(
        ContractBookTests.scenario([try ContractBookTests.segment(Self.ceiling(20_000)), source]))
      #expect(books.violations == [])
      #expect(books.tally(.starts, month: 0) == starts)
      #expect(books.tally(.waiting, month: 11) == 1 - starts)
      // 355 days at 12 euro above the ceiling.
      #expect(books.total(.careExpense) == paid)
    }
  }

  @Test("an urgent client who waits for a place gets it under a full ceiling, and a regular one doesn't")
  func urgentForPlace() throws {
    for (priority, starts) in [(Priority.urgent, 1.0), (.regular, 0)] {
      var full = try ContractBookTests.segment(Self.ceiling(20_000))
      full.capacity = .places(10)
      let source = try SmallWorld.source(leavingAt: 10, to: 0, priority: priority)
      let books = try SmallWorld.books(
        ContractBookTests.scenario([full, source]) {
          $0.changes.append(SmallWorld.change(.places, .to(11), from: 40))
        })
      #expect(books.violations == [])
      #expect(books.tally(.starts, month: 0) == 0)
      #expect(books.tally(.starts, month: 1) == starts)
      #expect(books.tally(.waiting, month: 11) == 1 - starts)
    }
  }

  @Test(
    "who waits for more room starts in the first month after the decision, not before", arguments: [(42.0, 2), (20, 1)])
  func decision(lag: Double, month: Int) throws {
    var starts = Self.never
    starts[month] = 1
    #expect(
      try Self.starts(
        Self.ceiling(30_000, .approve) {
          $0.approvalProbability = 1
          $0.decisionLag = lag
        }) == starts)
  }

  @Test("where the contract covers half a year, a granted half is a whole ceiling for the caseload")
  func halfYear() throws {
    var segment = try ContractBookTests.segment(
      Self.ceiling(30_000, .approve) {
        $0.approvalProbability = 1
        $0.decisionLag = 20
        $0.stockTolerance = 0.11
      })
    segment.present.waiting = 1
    let books = try SmallWorld.books(
      ContractBookTests.scenario([segment]) { $0.contract.start = CalendarDate(year: 2027, month: 7, day: 1)! })
    #expect(books.violations == [])
    // 21,900 are granted for half a year: 43,800 for a whole one, which eleven pass by 10 %.
    #expect((0..<12).map { books.tally(.starts, month: $0) } == [0, 1] + [Double](repeating: 0, count: 10))
  }

  @Test("room that was given away in October is gone in November")
  func givenRoom() throws {
    for (share, starts) in [(1.0, 0.0), (0, 1)] {
      var scarce = try ContractBookTests.segment(Self.ceiling(20_000, .reallocate) { $0.movableShare = share })
      scarce.present.waiting = 3
      let giver = try ContractBookTests.segment(Self.ceiling(60_000, .reallocate) { $0.movableShare = share })
      let source = try SmallWorld.source(leavingAt: 310, to: 0)
      let books = try SmallWorld.books(ContractBookTests.scenario([giver, scarce, source]))
      #expect(books.violations == [])
      // Of 60,000 the ten take 43,800: nothing is left for an eleventh once the rest is given away.
      #expect(books.tally(.starts, month: 10) == starts)
      #expect(books.tally(.waiting, month: 11) == 1 - starts)
    }
  }

  @Test("the same staff helps more clients at once with less hours for each")
  func placesByHours() throws {
    var hourly = EffortBasedFunding()
    hourly.tariff = 12
    hourly.hoursPerWeek = 7
    let books = try ContractBookTests.books(years: 10, ContractTerms(TaskBasedFunding())) {
      $0.behaviour.incentiveStrength = 1
      $0.segments[0].observedTerms = ContractTerms(hourly)
      $0.segments[0].capacity = .places(1_000)
    }
    // Intake at e^(−0.05) from the first day; hours at e^(−0.08 × 0.7) in the end: 1,000 × e^(0.006).
    let places = [0, 119].map { (books.tally(.placeDays, month: $0) * 12 / 365).rounded() }
    #expect(places[0] > 951 && places[0] < 960)
    #expect(places[1] == 1_006)
  }

  @Test("a provider gives notice after two years of loss, not after one, and stops six months later")
  func notice() throws {
    let terms = ContractBookTests.terms(ContractBookTests.budget(20_000)) {
      $0.notice = NoticeTerms()
      // Sure to give it as soon as he may.
      $0.notice?.hazard = 1e6
    }
    let books = try ContractBookTests.books(years: 3, terms) { $0.segments[0].capacity = .places(20) }
    let open = (0..<36).filter { books.tally(.placeDays, month: $0) > 0 }
    // December of the second year is month 23.
    #expect(open == Array(0..<30))
  }

  @Test("who waits for a provider who leaves, and who would have chosen him, goes to another")
  func referredOn() throws {
    var small = Provider(name: "small")
    small.share = 0.5
    small.places = 1
    var large = Provider(name: "large")
    large.share = 0.5
    large.places = 1_000
    small.terms = ContractBookTests.terms(ContractBookTests.budget(1)) {
      $0.notice = NoticeTerms()
      $0.notice?.hazard = 1e6
    }
    var segment = try ContractBookTests.segment(clients: 0)
    segment.inflow.newPerYear = 40
    segment.capacity = .places(1_001)
    segment.waitingList = .perProvider
    segment.providers = [small, large]
    var scenario = SmallWorld.scenario([segment])
    scenario.contract.years = 3
    let books = try SmallWorld.books(scenario)
    #expect(books.violations == [])
    // Half of all wait for the one place of the small provider; his notice of the second December ends with month 29.
    #expect(books.tally(.waiting, month: 29) > 20)
    #expect((30..<36).allSatisfy { books.tally(.waiting, month: $0) == 0 })
    #expect((31..<36).allSatisfy { books.tally(.starts, month: $0) == books.tally(.arrivals, month: $0) })
  }

  @Test("help in another segment that isn't enough brings every client back, once")
  func substitution() throws {
    func run(_ failure: Double) throws -> Books {
      var segment = try SmallWorld.segment(stay: 10)
      segment.inflow.newPerYear = 1_000
      segment.terms = ContractBookTests.terms(ContractBookTests.budget(43_800)) {
        $0.substitution = TaskSubstitution(target: 1)
        $0.substitution?.share = 1
        $0.substitution?.failure = failure
        $0.substitution?.returnDelay = 30
      }
      // Nobody new in the last two months: all who come back have come back at the end.
      let stop = SmallWorld.change(.inflow, .times(0), from: 300)
      let books = try SmallWorld.books(
        SmallWorld.scenario([segment, try SmallWorld.segment(stay: 5)], changes: [stop]))
      #expect(books.violations == [])
      return books
    }
    let (enough, never) = (try run(0), try run(1))
    func total(_ books: Books, _ tally: Tally, _ segment: Int) -> Double {
      (0..<12).reduce(0) { $0 + books.tally(tally, segment, month: $1) }
    }
    let helped = total(enough, .movesIn, 1)
    #expect(helped > 80)
    #expect(total(never, .movesIn, 1) == helped)
    #expect(total(never, .arrivals, 0) - total(enough, .arrivals, 0) == helped)
  }

  @Test("a shorter stay that helps the client brings nobody back; early closing does")
  func genuineTransformation() throws {
    func returns(_ genuine: Double) throws -> Double {
      var segment = try SmallWorld.segment(inCare: 100, leavingAt: 200, stay: 100)
      segment.reEntry = ReEntry(delay: try .constant(10))
      // Hardly anybody comes back, but with half the dose 60 %: the most that there is.
      segment.reEntry?.probability = 1e-9
      segment.terms.transformation = TransformationTarget()
      segment.terms.transformation?.target = 0.5
      segment.terms.transformation?.effectiveness = 1
      segment.terms.transformation?.projects = 2
      segment.terms.transformation?.months = 1
      segment.terms.transformation?.genuine = genuine
      var scenario = SmallWorld.scenario([segment], years: 5)
      scenario.behaviour.reEntryElasticity = 100
      let books = try SmallWorld.books(scenario)
      #expect(books.violations == [])
      return books.tally(.arrivals, month: 6)
    }
    #expect(try returns(1) == 0)
    // Binomial with 100 clients: 60 ± 4 × 4.9.
    #expect(abs(try returns(0) - 60) < 20)
  }

  @Test("a sum for innovation of 2 % and a change assignment are instruments of a target, as a project is")
  func instruments() throws {
    /// Client-days of fifty who come on day 200, who need 100 days each.
    func days(projects: Int, innovation: Double? = nil, steered: Bool = false) throws -> Double {
      var target = try ContractBookTests.segment(clients: 0)
      target.stay = try .constant(100)
      target.terms.transformation = TransformationTarget()
      target.terms.transformation?.target = 0.5
      target.terms.transformation?.months = 1
      target.terms.transformation?.projects = projects
      target.terms.innovation = innovation.map { _ in InnovationSum() }
      target.terms.innovation?.share = innovation ?? 0
      (target.suppliers.steered, target.suppliers.learning) = (steered ? 1 : 0, 0)
      var source = try SmallWorld.segment(inCare: 50, leavingAt: 200)
      source.routes = [Route(target: 0)]
      source.routes[0].share = 1
      let books = try SmallWorld.books(ContractBookTests.scenario([target, source], years: 5))
      #expect(books.violations == [])
      return (0..<60).reduce(0) { $0 + books.tally(.careDays, month: $1) }
    }
    // Half of 40 % of what n instruments reach, 0.4 + 0.3 n.
    for (projects, reached) in [(0, 0.4), (1, 0.7), (2, 1), (3, 1.3)] {
      #expect(isClose(try days(projects: projects), 5_000 * (1 - 0.2 * reached), within: 1e-6))
    }
    #expect(try days(projects: 1, innovation: 0.02) == days(projects: 2))
    #expect(try days(projects: 1, innovation: 0.019) == days(projects: 1))
    #expect(try days(projects: 1, steered: true) == days(projects: 2))
    #expect(try days(projects: 2, innovation: 0.05, steered: true) == days(projects: 3))
  }
}
