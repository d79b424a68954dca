import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// Who passes the front door, and what judging costs (MODEL.md, D1, D2, D4 and D5).
@Suite("The front door")
struct AccessTests {
  // MARK: - Strictness

  /// Control over each kind of referrer as in MODEL.md, D1; nobody controls an aunt.
  ///
  /// Sharp: of 20,000 requests the standard error is 0.35 % at most; the smallest share of others, 4 % instead of 0,
  /// would be 28 of its errors away.
  @Test(
    "of a referrer's requests, strictness × diversion × control is diverted",
    arguments: [
      ("municipality", 1), ("gp", 0.2), ("youth_doctor", 0.3), ("specialist", 0.1), ("gi", 0.2), ("judge", 0),
      ("none", 0.3), ("aunt", 0),
    ])
  func diverted(referrer: String, control: Double) throws {
    let run = try AccessWorld.run(
      AccessWorld.door(from: referrer) { ($0.access.strictness, $0.access.diversion) = (0.8, 0.5) })
    let share = 0.8 * 0.5 * control
    if share == 0 {
      #expect(run(.diverted) == 0)
    } else {
      #expect(abs(deviation(run(.diverted), of: run(.arrivals), from: share)) < 4)
    }
    #expect(run(.starts) == run(.arrivals) - run(.diverted) && run(.arrivals) > 19_000)
    #expect(run.audit.violations == [])
  }

  @Test("control that is stated goes before what is usual, and each referrer has his own")
  func controllability() throws {
    let run = try AccessWorld.run(
      AccessWorld.door {
        $0.referrers = [Referrer(name: "municipality", share: 0.3), Referrer(name: "gp", share: 0.7)]
        ($0.access.strictness, $0.access.diversion) = (1, 0.6)
        $0.access.controllability = ["municipality": 0.25, "gp": 0.75]
      })
    // The usual control would divert 0.6 × (0.3 + 0.7 × 0.2): 0.264 instead of 0.36, 28 errors less.
    #expect(abs(deviation(run(.diverted), of: run(.arrivals), from: 0.6 * (0.3 * 0.25 + 0.7 * 0.75))) < 4)
  }

  @Test("who is urgent or in crisis passes unjudged, and nobody else where all are diverted")
  func urgentPass() throws {
    let run = try AccessWorld.run(
      AccessWorld.door {
        ($0.urgency.crisis, $0.urgency.urgent) = (0.1, 0.2)
        ($0.access.strictness, $0.access.diversion, $0.access.strictnessCost) = (1, 1, 90)
      })
    #expect(run(.starts) == run(.urgentStarts) && run(.starts) > 5_000)
    #expect(run(.diverted) == run(.arrivals) - run(.urgentStarts))
    #expect(run(.accessCost) == 90 * run(.diverted))
    #expect(run.audit.violations == [])
  }

  @Test("who comes back after care is not judged again")
  func reEntriesPass() throws {
    func run(_ reEntry: ReEntry?) throws -> SmallWorld.Record {
      try AccessWorld.run(
        AccessWorld.door {
          ($0.access.strictness, $0.access.diversion, $0.access.strictnessCost) = (1, 0.5, 90)
          $0.reEntry = reEntry
        })
    }
    var nearlyAlways = ReEntry(delay: try .constant(30))
    nearlyAlways.probability = 0.95
    let (once, again) = try (run(nil), run(nearlyAlways))
    // Ten days in care and thirty away: up to nine times in a year.
    #expect(again(.starts) > 6 * once(.starts) && again(.reEntries) > 5 * once(.starts))
    #expect(again(.diverted) == once(.diverted) && again(.accessCost) == once(.accessCost))
  }

  /// Who came at a moment u of January is still away at T with probability e^(−(T − u) / m); the mean over u is
  /// e^(−T/m) · (e^(M/m) − 1) · m/M.
  @Test("who was diverted comes back with the stated probability, after an exponential delay", arguments: [30.0, 182])
  func returns(mean: Double) throws {
    let run = try AccessWorld.run(
      AccessWorld.door {
        $0.severities = AccessWorld.severities([1, 0])
        ($0.access.strictness, $0.access.diversion) = (1, 1)
        ($0.access.diversionReturns, $0.access.diversionDelay, $0.access.diversionHeavier) = (0.4, mean, 0.25)
      })
    let diverted = run(.diverted)
    #expect(diverted > 19_000 && run(.diverted, month: 0) == diverted)
    // Nobody else is there to start.
    let m = AccessWorld.month
    var back = 0.0
    for month in 0..<12 {
      back += run(.starts, month: month)
      let away = exp(-Double(month + 1) * m / mean) * (exp(m / mean) - 1) * mean / m
      #expect(abs(deviation(back, of: diverted, from: 0.4 * (1 - away))) < 4, "month \(month)")
    }
    #expect(run(.arrivals) == diverted + back)
    // Light is 1 and heavy 2 of the mean cost.
    #expect(abs(deviation(run(.weightedStarts) - back, of: back, from: 0.25)) < 4)
    // Some are still away.
    #expect(run(.divertedHeavier) >= run(.weightedStarts) - back)
    #expect(abs(deviation(run(.divertedHeavier), of: diverted, from: 0.4 * 0.25)) < 4)
    #expect(run.audit.violations == [])
  }

  @Test("who comes back heavier is one severity heavier, and who is heaviest already stays so")
  func heavier() throws {
    func weight(_ shares: [Double], _ strictness: Double) throws -> Double {
      let run = try AccessWorld.run(
        AccessWorld.door(2_000) {
          $0.severities = AccessWorld.severities(shares)
          ($0.access.strictness, $0.access.diversion) = (strictness, 1)
          // All are back before the year is over: 334 days are 334 mean delays.
          ($0.access.diversionReturns, $0.access.diversionHeavier, $0.access.diversionDelay) = (1, 1, 1)
        })
      #expect(run(.starts) > 1_800)
      return run(.weightedStarts)
    }
    #expect(try isClose(weight([0.5, 0.5, 0], 1), 2 * weight([0.5, 0.5, 0], 0)))
    #expect(try isClose(weight([0, 0, 1], 1), weight([0, 0, 1], 0)))
  }

  @Test("help that is given brings one more client for each whom it brings, as heavy, with luck of his own")
  func helpGiving() throws {
    func run(_ diversion: Double) throws -> SmallWorld.Record {
      try AccessWorld.run(
        AccessWorld.door {
          $0.severities = AccessWorld.severities([0.5, 0.3, 0.2])
          $0.stay = (try? .exponential(mean: 10)) ?? $0.stay
          ($0.access.strictness, $0.access.diversion, $0.access.strictnessCost) = (1, diversion, 90)
        })
    }
    let (plain, some, all) = try (run(0), run(-0.3), run(-1))
    #expect(all(.arrivals) == 2 * plain(.arrivals) && all(.starts) == 2 * plain(.starts))
    #expect(isClose(all(.weightedStarts), 2 * plain(.weightedStarts)))
    #expect(abs(all(.careDays) / plain(.careDays) - 2) > 1e-6)
    let more = some(.arrivals) - plain(.arrivals)
    #expect(abs(deviation(more, of: plain(.arrivals), from: 0.3)) < 4)
    for run in [plain, some, all] {
      // Who is brought isn't judged himself, and nobody is diverted.
      #expect(run(.accessCost) == 90 * plain(.arrivals) && run(.diverted) == 0)
      #expect(run.audit.violations == [])
    }
  }

  @Test("judging costs so much a request at full strictness, in the books")
  func cost() throws {
    func books(_ euros: Double) throws -> Books {
      let segment = try AccessWorld.door(1_200) {
        $0.inflow.season = [Double](repeating: 1, count: 12)
        ($0.access.strictness, $0.access.diversion, $0.access.strictnessCost) = (0.3, 0.5, euros)
      }
      return try SmallWorld.books(AccessWorld.scenario([segment]))
    }
    let (free, books) = try (books(0), books(90.5))
    for month in 0..<12 {
      // 27.15 euro each.
      let cents = 2_715 * Int(books.tally(.arrivals, month: month))
      func difference(_ account: Account) -> Int { books(account, month: month) - free(account, month: month) }
      #expect(cents > 100_000 && difference(.administrationExpense) == cents)
      #expect(difference(.municipalCash) == -cents)
      #expect(isClose(100 * books.euros(.accessCost, month: month), Double(cents)))
      #expect(free.euros(.accessCost, month: month) == 0 && books.euros(.careCost, month: month) == 0)
    }
    #expect(books.violations == [])
  }

  /// The loop adds 0.3 from February on, where it acts; nothing is stricter than as strict as can be.
  @Test("a control loop makes access stricter where it acts, to 1 at most", arguments: [(0.5, 0.8), (0.9, 1)])
  func stricterByControl(stated: Double, held: Double) throws {
    let segment = try AccessWorld.door(2_400) {
      $0.inflow.season = [Double](repeating: 1, count: 12)
      ($0.access.strictness, $0.access.strictnessCost) = (stated, 100)
      var daily = ContractBookTests.daily
      daily.conduct.messageCost = 0
      $0.terms = ContractTerms(daily)
    }
    var scenario = AccessWorld.scenario([segment, segment])
    scenario.setBudget([2_027: 0.01])
    scenario.control = .sharp(.stricterAccess) { $0.segments = [0] }
    let run = try SmallWorld.run(scenario)
    for month in 0..<12 {
      let strictness = month > 0 ? held : stated
      #expect(isClose(run(.accessCost, month: month), 100 * strictness * run(.arrivals, month: month)))
      #expect(isClose(run(.accessCost, 1, month: month), 100 * stated * run(.arrivals, 1, month: month)))
    }
  }

  // MARK: - Referrers with powers of their own

  /// Clients come in March, when intake has been stopped for a month: only those of the judge start.
  private func stopped(_ referrers: [Referrer]) throws -> SmallWorld.Record {
    let segment = try AccessWorld.door {
      $0.inflow.season = [0, 0, 1] + [Double](repeating: 0, count: 9)
      $0.referrers = referrers
      $0.access.alwaysAdmitted = ["judge", "nobody here"]
      $0.terms = ContractTerms(ContractBookTests.daily)
    }
    var scenario = AccessWorld.scenario([segment])
    // A client in January, so that there is something above a budget of a cent.
    scenario.segments[0].present.inCare = 1
    scenario.contract.startState = .inBalance
    scenario.setBudget([2_027: 0.01])
    scenario.control = .sharp(.intakeStop)
    let run = try SmallWorld.run(scenario)
    #expect(run(.arrivals, month: 2) > 19_000 && run.audit.violations == [])
    return run
  }

  @Test("no intake stop holds back the clients of a referrer who is always admitted, and of nobody else")
  func alwaysAdmitted() throws {
    let run = try stopped([Referrer(name: "judge", share: 0.25), Referrer(name: "gp", share: 0.75)])
    #expect(abs(deviation(run(.starts), of: run(.arrivals), from: 0.25)) < 4)
    #expect(run(.waiting, month: 11) == run(.arrivals) - run(.starts))
  }

  @Test("a referrer who is always admitted is so where nobody else refers, too")
  func onlyAlwaysAdmitted() throws {
    let run = try stopped([Referrer(name: "judge", share: 1)])
    #expect(run(.starts) == run(.arrivals))
    #expect(try stopped([Referrer(name: "gp", share: 1)])(.starts) == 0)
  }

  // MARK: - Support at the general practitioner's

  @Test("support keeps out the general practitioner's requests only, and costs so much for each that it covers")
  func frontLine() throws {
    func run(_ coverage: Double, _ referrers: [Referrer]) throws -> SmallWorld.Record {
      try AccessWorld.run(
        AccessWorld.door {
          $0.referrers = referrers
          ($0.urgency.crisis, $0.urgency.urgent) = (0.1, 0.1)
          $0.access.frontLine = coverage
          ($0.access.frontLineGross, $0.access.frontLineNet, $0.access.frontLineCost) = (0.5, 0.4, 600)
        })
    }
    let mixed = try run(0.8, [Referrer(name: "gp", share: 0.6), Referrer(name: "municipality", share: 0.4)])
    // 480 euro for each regular request of a general practitioner: so many there are.
    let seen = mixed(.accessCost) / 480
    #expect(isClose(seen, seen.rounded()))
    #expect(abs(deviation(seen, of: mixed(.arrivals), from: 0.6 * 0.8)) < 4)
    // Sharp: without the coverage it would be 0.2 instead of 0.16, ten errors more.
    #expect(abs(deviation(mixed(.diverted), of: seen, from: 0.8 * 0.5 * 0.4)) < 4)
    #expect(mixed(.starts) == mixed(.arrivals) - mixed(.diverted))
    let others = try run(1, [Referrer(name: "youth_doctor", share: 1)])
    #expect(others(.diverted) == 0 && others(.accessCost) == 0 && others(.starts) > 19_000)
    #expect(mixed.audit.violations == [] && others.audit.violations == [])
  }

  @Test("who is kept out by support never comes back, and access judges the rest")
  func frontLineAndStrictness() throws {
    func run(_ adapt: (inout Access) -> Void) throws -> SmallWorld.Record {
      try AccessWorld.run(AccessWorld.door(from: "gp") { adapt(&$0.access) })
    }
    let new = try run { _ in }(.arrivals)
    let run = try run {
      $0.frontLine = 1
      ($0.frontLineGross, $0.frontLineNet) = (1, 0.3)
      ($0.strictness, $0.diversion, $0.controllability) = (1, 0.6, ["gp": 0.5])
      ($0.diversionReturns, $0.diversionDelay) = (1, 1)
    }
    // All who are diverted are back before the year is over; who is kept out never starts.
    let (kept, diverted) = (new - run(.starts), run(.arrivals) - new)
    #expect(run(.diverted) == kept + diverted)
    #expect(abs(deviation(kept, of: new, from: 0.3)) < 4)
    // Sharp: on the same number as support, either nobody or 0.3 / 0.7 of them would be diverted.
    #expect(abs(deviation(diverted, of: new - kept, from: 0.6 * 0.5)) < 4)
    #expect(run.audit.violations == [])
  }

  // MARK: - Help in another segment

  /// A door to segment 0 of which a part is helped in segment 1; two months later who wasn't helped enough comes back.
  private func substituted(_ adapt: (inout Segment) -> Void) throws -> SmallWorld.Record {
    let first = try AccessWorld.door {
      $0.severities = AccessWorld.severities([0.5, 0.5, 0])
      $0.access.substitution = AccessSubstitution(target: 1)
      $0.access.substitution?.returnDelay = 2 * AccessWorld.month - 10
      adapt(&$0)
    }
    var other = try SmallWorld.segment(stay: 10)
    other.severities = first.severities
    let run = try AccessWorld.run(first, other)
    #expect(run.audit.violations == [])
    return run
  }

  @Test("all regular clients are helped elsewhere, none of it is enough, and all come back heavier to where they asked")
  func substitution() throws {
    let plain = try substituted { $0.access.substitution?.share = 0 }
    let run = try substituted {
      $0.access.substitution?.share = 1
      ($0.access.substitution!.failure, $0.access.substitution!.heavier) = (1, 1)
    }
    let new = plain(.starts)
    #expect(new > 19_000 && plain(.movesIn, 1) == 0)
    #expect(run(.movesIn, 1) == new && run(.starts, 1, month: 0) == new)
    // Ten days of help, and then as long away as is left of two months.
    #expect(run(.starts, month: 2) == new && run(.starts) == new && run(.starts, 1) == new)
    #expect(run(.arrivals) == 2 * new && run(.exits, 1) == 0)
    #expect(isClose(run(.weightedStarts), 2 * plain(.weightedStarts)))
    #expect(isClose(run(.weightedStarts, 1), plain(.weightedStarts)))
  }

  @Test("who is urgent is helped where he asked")
  func urgentNotSubstituted() throws {
    let run = try substituted {
      $0.urgency.crisis = 0.2
      ($0.access.substitution!.share, $0.access.substitution!.failure) = (1, 0)
    }
    #expect(run(.starts) == run(.urgentStarts) && run(.starts) > 3_500)
    #expect(run(.starts, 1) == run(.arrivals) - run(.starts))
  }

  @Test("a share is helped elsewhere, and a share of these comes back, heavier as stated")
  func partlySubstituted() throws {
    let run = try substituted {
      $0.severities = AccessWorld.severities([1, 0, 0])
      $0.access.substitution?.share = 0.3
      ($0.access.substitution!.failure, $0.access.substitution!.heavier) = (0.4, 0.25)
    }
    let moved = run(.movesIn, 1)
    let back = run(.starts, month: 2)
    #expect(abs(deviation(moved, of: run(.arrivals) - back, from: 0.3)) < 4)
    #expect(abs(deviation(back, of: moved, from: 0.4)) < 4)
    #expect(abs(deviation(run(.weightedStarts, month: 2) - back, of: back, from: 0.25)) < 4)
    #expect(run(.exits, 1) == moved - back)
  }
}
