import CareSimulation
import Sampling
import Testing
import YouthCare

/// What follows an alarm, in the world of `ContractBookTests`: a year comes to 43,800 euro.
@Suite("What the control loop does")
struct ControlLoopTests {
  private static func scenario(
    years: Int = 1, budget: [Int: Double], _ loop: ControlLoop, _ adapt: (inout Scenario) -> Void = { _ in }
  ) throws -> Scenario {
    try ControlEstimateTests.scenario(years: years, budget: budget, loop, adapt)
  }

  // MARK: - When

  @Test(
    "a measure holds from the month after the alarm and the delay until the year is over, and then again",
    arguments: [0, 1, 5, 10])
  func delay(months: Int) throws {
    let (stopped, strict) = try (
      Controlled.record(
        Self.scenario(years: 2, budget: [2_027: 1, 2_028: 1], .sharp(.intakeStop) { $0.decisionDelay = months })),
      Controlled.record(
        Self.scenario(years: 2, budget: [2_027: 1, 2_028: 1], .sharp(.stricterAccess) { $0.decisionDelay = months }))
    )
    let held = (0..<24).map { $0 % 12 > months }
    #expect(stopped.isStopped == held)
    #expect(stopped.strictness.allSatisfy { $0 == 0 })
    #expect(strict.strictness == held.map { $0 ? 0.3 : 0 })
    #expect(!strict.isStopped.contains(true))
  }

  @Test("what would be decided after the year is over isn't")
  func lapses() throws {
    let record = try Controlled.record(
      Self.scenario(years: 3, budget: [2_027: 1], .sharp(.intakeStop) { $0.decisionDelay = 11 }))
    #expect(!record.isStopped.contains(true))
  }

  @Test("a stop ends with the month in which the estimate is back within the budget")
  func release() throws {
    let record = try Controlled.record(
      Self.scenario(budget: [2_027: 30_000], .sharp(.intakeStop)) {
        $0.changes.append(SmallWorld.change(.price, .times(0.2), from: 3 * 365.0 / 12))
      })
    // January is the only month without a stop. At the end of August 10,950 + 5 × 730 are known, and 4 × 3,650 expected.
    #expect(abs(record.estimates[7]! - 29_200) < 0.01)
    #expect(abs(record.estimates[6]! - 32_120) < 0.01)
    #expect(record.isStopped == (0..<12).map { (1...7).contains($0) })
  }

  @Test("what is back within the budget before it is decided isn't decided")
  func withdrawn() throws {
    let record = try Controlled.record(
      Self.scenario(budget: [2_027: 30_000], .sharp(.intakeStop) { $0.decisionDelay = 8 }) {
        $0.changes.append(SmallWorld.change(.price, .times(0.2), from: 3 * 365.0 / 12))
      })
    // 12,410 and 7 × (3,650 + 2 × 730) / 3 at the end of May.
    #expect(abs(record.estimates[4]! - 24_333.33) < 0.01)
    #expect(record.isAlarm == (0..<12).map { $0 < 4 })
    #expect(!record.isStopped.contains(true))
  }

  // MARK: - An intake stop

  /// The month in which a client starts who comes on day 100, under a stop from February on.
  private static func start(
    _ priority: Priority = .regular, in segments: [Int] = [], years: Int = 2, terms: ContractTerms = .daily
  ) throws -> Int? {
    let source = try SmallWorld.source(leavingAt: 100, to: 0, priority: priority)
    var scenario = ContractBookTests.scenario([try ContractBookTests.segment(terms), source], years: years)
    scenario.setBudget([2_027: 1])
    scenario.control = .sharp(.intakeStop) { $0.segments = segments }
    let run = try Controlled.runs(scenario, replications: 0..<1)[0]
    #expect(run.books.violations == [])
    let stopped = run.record?.isStopped ?? []
    #expect((0..<12).allSatisfy { stopped[$0] == ($0 > 0) })
    return (0..<12 * years).first { run.books.tally(.starts, month: $0) > 0 }
  }

  @Test("under a stop a regular client waits until it is over, an urgent one starts, and other segments go on")
  func intakeStop() throws {
    #expect(try Self.start() == 12)
    #expect(try Self.start(.urgent) == 3)
    #expect(try Self.start(.crisis) == 3)
    #expect(try Self.start(in: [0]) == 12)
    #expect(try Self.start(in: [1]) == 3)
  }

  @Test("under a stop an urgent client who waits for a place gets it, and a regular one who came before doesn't")
  func urgentForPlace() throws {
    // One place is taken until day 150; a regular client comes on day 50, an urgent one on day 100.
    var segment = try ContractBookTests.segment(clients: 1)
    segment.capacity = .places(1)
    segment.stay = try .constant(20)
    segment.present.residual = try .constant(150)
    var scenario = ContractBookTests.scenario(
      [
        segment, try SmallWorld.source(leavingAt: 50, to: 0),
        try SmallWorld.source(leavingAt: 100, to: 0, priority: .urgent),
      ], years: 2)
    scenario.setBudget([2_027: 1])
    scenario.control = .sharp(.intakeStop)
    let books = try Controlled.runs(scenario, replications: 0..<1)[0].books
    #expect(books.violations == [])
    // Day 150 is in May, and the stop is over in January.
    #expect((0..<24).filter { books.tally(.starts, month: $0) > 0 } == [4, 12])
    #expect(books.tally(.urgentStarts, month: 4) == 1 && isClose(books.tally(.urgentWaitDays, month: 4), 50))
    #expect(isClose(books.tally(.waitDays, month: 12), 315))
  }

  @Test("a stop holds under a ceiling with room, and a full ceiling goes on when the stop is over")
  func underCeiling() throws {
    func terms(_ euros: Double) -> ContractTerms {
      ContractBookTests.terms {
        $0.ceiling = RevenueCeiling()
        $0.ceiling?.amount = euros
      }
    }
    #expect(try Self.start(terms: terms(1e6)) == 12)
    #expect(try Self.start(terms: terms(20_000)) == nil)
  }

  @Test("who comes during a stop waits behind who came before, and all who waited start in order of rank and date")
  func nobodyOvertakes() throws {
    // Two places from April on: under a stop nobody regular gets one; in January the first who came does.
    var segment = try ContractBookTests.segment(clients: 10)
    segment.capacity = .places(10)
    let first = try SmallWorld.source(leavingAt: 50, to: 0)
    let second = try SmallWorld.source(leavingAt: 110, to: 0)
    let urgent = try SmallWorld.source(leavingAt: 120, to: 0, priority: .urgent)
    var scenario = ContractBookTests.scenario([segment, first, second, urgent], years: 2)
    scenario.changes.append(SmallWorld.change(.places, .to(12), from: 91))
    scenario.setBudget([2_027: 1])
    scenario.control = .sharp(.intakeStop)
    let books = try Controlled.runs(scenario, replications: 0..<1)[0].books
    #expect(books.violations == [])
    #expect(books.tally(.urgentStarts, month: 3) == 1)
    #expect(books.tally(.waiting, month: 11) == 2)
    #expect(books.tally(.starts, month: 12) == 1)
    // From day 50 to 1 January.
    #expect(isClose(books.tally(.waitDays, month: 12), 315))
  }

  // MARK: - A tariff cut

  @Test("a cut comes after notice, to the cent, once a year and for good")
  func tariffCut() throws {
    let run = try Controlled.runs(
      Self.scenario(years: 3, budget: [2_027: 1, 2_028: 1], .sharp(.tariffCut) { $0.decisionDelay = 1 }),
      replications: 0..<1)[0]
    // Decided in March, in force in June: 11.40 euro a day. The year after: 10.83, of a whole month 329.41 a client.
    #expect(
      run.books(.careExpense) == (0..<36).map { $0 < 5 ? 365_000 : $0 < 17 ? 346_750 : 329_410 })
    #expect(run.record?.cuts == (0..<36).map { $0 == 5 || $0 == 17 ? 1 : 0 })
    #expect(
      zip(run.record?.tariffFactor ?? [], 0..<36).allSatisfy {
        abs($0 - ($1 < 5 ? 1 : $1 < 17 ? 0.95 : 0.9025)) < 1e-12
      })
    #expect(run.books.violations == [])
  }

  @Test("a lump sum isn't cut, nor a segment in which the loop doesn't act")
  func notCut() throws {
    let lump = ContractTerms(ContractBookTests.budget(43_800))
    var scenario = ContractBookTests.scenario(
      try [ContractBookTests.segment(), ContractBookTests.segment(lump), ContractBookTests.segment()])
    scenario.setBudget([2_027: 1])
    scenario.control = .sharp(.tariffCut) {
      $0.tariffNotice = 0
      $0.segments = [0, 1]
    }
    let books = try Controlled.runs(scenario, replications: 0..<1)[0].books
    #expect(books(.careExpense) == [365_000] + [Int](repeating: 346_750, count: 11))
    #expect(books(.careExpense, 1) == [Int](repeating: 365_000, count: 12))
    #expect(books(.careExpense, 2) == [Int](repeating: 365_000, count: 12))
  }

  @Test("a cut of 5 % takes 5 % off what an extra hour earns: hours fall by 1 − e^(−0.08 × 0.5 × 0.05)")
  func margin() throws {
    var hourly = EffortBasedFunding()
    hourly.tariff = 12
    hourly.hoursPerWeek = 7
    func hours(_ loop: ControlLoop?) throws -> Double {
      var scenario = ContractBookTests.scenario(
        [try ContractBookTests.segment(ContractTerms(hourly))], years: 10
      ) {
        $0.behaviour.incentiveStrength = 1
        $0.segments[0].observedTerms = ContractTerms(hourly)
        $0.setBudget([2_027: 1])
        $0.control = loop
      }
      scenario.control = loop
      let books = try Controlled.runs(scenario, replications: 0..<1)[0].books
      #expect(books.violations == [])
      return Double(books(.variableCost, month: 119)) / 265_720
    }
    #expect(try hours(nil) == 1)
    #expect(abs(try hours(.sharp(.tariffCut)) - 0.998002) < 0.00001)
  }

  @Test("after a cut a transformation target has 0.85 of its effect")
  func transformationTrust() throws {
    func reduction(_ loop: ControlLoop?) throws -> Double {
      let terms = ContractBookTests.terms {
        $0.transformation = TransformationTarget()
        $0.transformation?.projects = 2
      }
      var segment = try SmallWorld.segment(stay: 365)
      segment.terms = terms
      segment.observedTerms = terms
      let source = try SmallWorld.source(leavingAt: 900, to: 1)
      var scenario = ContractBookTests.scenario([try ContractBookTests.segment(), segment, source], years: 5)
      scenario.setBudget([2_027: 1])
      scenario.control = loop
      let books = try Controlled.runs(scenario, replications: 0..<1)[0].books
      return 1 - (0..<60).reduce(0) { $0 + books.tally(.careDays, 1, month: $1) } / 365
    }
    let (before, after) = try (reduction(nil), reduction(.sharp(.tariffCut)))
    #expect(before > 0.03)
    #expect(isClose(after, 0.85 * before))
  }

  @Test("after a cut a provider who loses money gives notice at 1.3 times the hazard")
  func exitTrust() throws {
    func share(_ loop: ControlLoop?) throws -> Double {
      var low = ContractBookTests.daily
      low.tariff = 8
      let terms = ContractBookTests.terms(low) { $0.notice = NoticeTerms() }
      var segment = try ContractBookTests.segment(terms)
      segment.capacity = .places(20)
      var scenario = ContractBookTests.scenario([segment], years: 4)
      scenario.setBudget([2_027: 1])
      scenario.control = loop
      let runs = try SmallWorld.run(scenario, replications: 0..<4_000)
      // Losses are known at the end of the second year; a year of notices ends by month 41.
      return Double(runs.count { $0(.placeDays, month: 41) == 0 }) / 4_000
    }
    let (before, after) = try (share(nil), share(.sharp(.tariffCut)))
    // 1 − e^(−0.5) and 1 − e^(−0.65), each known to 0.0079: the two are eleven errors apart.
    #expect(abs(before - 0.393469) < 4 * 0.0078)
    #expect(abs(after - 0.477954) < 4 * 0.0079)
  }

  // MARK: - A supplementary budget

  @Test("a council that always pays raises the budget to the estimate, and nothing stops")
  func alwaysSupplementary() throws {
    let record = try Controlled.record(
      Self.scenario(years: 2, budget: [2_027: 40_000, 2_028: 43_000], .sharp(.intakeStop) { $0.supplementary = 1 }))
    #expect(!record.isStopped.contains(true))
    #expect(zip(record.supplementary, 0..<24).allSatisfy { abs($0 - ((1...11).contains($1) ? 3_800 : 0)) < 0.005 })
    // 43,800 is 1.9 % above 43,000: no alarm.
    #expect(record.isAlarm == (0..<24).map { $0 == 0 })
  }

  @Test("a council pays instead of acting with the stated probability, once for each alarm")
  func sometimesSupplementary() throws {
    let runs = try Controlled.runs(
      Self.scenario(budget: [2_027: 40_000], .sharp(.intakeStop) { $0.supplementary = 0.3 }), replications: 0..<2_000)
    let paid = runs.count { $0.record!.supplementary[11] > 0 }
    // Binomial: 600 ± 20.5.
    #expect(abs(Double(paid) - 600) < 4 * 20.5)
    #expect(runs.allSatisfy { ($0.record!.supplementary[11] > 0) != $0.record!.isStopped[1] })
  }

  // MARK: - Identities

  @Test(
    "clients, days and cents add up in a region that is steered", arguments: ControlLoop.Action.allCases, [0.0, 0.5])
  func identities(action: ControlLoop.Action, supplementary: Double) throws {
    let scenario = try SmallWorld.region(years: 4) {
      $0.setBudget([2_027: 400_000, 2_028: 400_000, 2_029: 600_000, 2_030: 300_000])
      $0.segments[0].terms.ceiling = RevenueCeiling()
      $0.control = ControlLoop()
      $0.control?.action = action
      $0.control?.supplementary = supplementary
      $0.materialControl = MaterialControl()
    }
    for run in try Controlled.runs(scenario, replications: 0..<10) {
      #expect(run.books.violations == [])
      #expect(run.record?.months == 48)
    }
  }
}

extension ContractTerms {
  fileprivate static var daily: ContractTerms { ContractTerms(ContractBookTests.daily) }
}
