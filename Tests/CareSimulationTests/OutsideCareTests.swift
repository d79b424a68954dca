import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// Care outside the contracts (MODEL.md, E9), by hand.
@Suite("Care outside the contracts")
struct OutsideCareTests {
  private static func outside(_ shares: Double...) -> OutsideContract {
    var outside = OutsideContract()
    outside.shares = shares
    return outside
  }

  /// A segment without a place: all who come in January give up after 40 days. A day costs 90.10 euro.
  private func segment(_ shares: Double..., adapt: (inout Segment) -> Void = { _ in }) throws -> Segment {
    var segment = try SmallWorld.segment(places: 0, stay: 50)
    segment.inflow.newPerYear = 300
    segment.inflow.season = [1] + [Double](repeating: 0, count: 11)
    var daily = EffortBasedFunding()
    (daily.tariff, daily.per, daily.conduct.messageCost) = (90.10, .day, 0)
    segment.funding = daily
    segment.dropOut = DropOut(patience: [try .constant(40)])
    if !shares.isEmpty {
      segment.outsideContract = OutsideContract()
      segment.outsideContract?.shares = shares
    }
    adapt(&segment)
    return segment
  }

  private func books(_ segment: Segment, adapt: (inout Scenario) -> Void = { _ in }) throws -> Books {
    let books = try SmallWorld.books(AccessWorld.scenario([segment], adapt))
    #expect(books.violations == [])
    return books
  }

  private func sum(_ tally: Tally, _ books: Books) -> Double {
    books.tallies.indices.reduce(0) { $0 + books.tally(tally, month: $1) }
  }

  // MARK: - Money

  /// Who comes in January gives up in February or March and is done in April: 50 days at 1.3 × 90.10 = 117.13 euro each.
  @Test("who gives up costs 1.3 times the tariff for each day of a stay, to the cent, paid to no provider")
  func priceOfGivingUp() throws {
    let books = try books(segment(1))
    let clients = sum(.dropOuts, books)
    #expect(clients > 250 && sum(.outsideStarts, books) == clients && sum(.starts, books) == 0)
    #expect(books.outside().reduce(0, +) == Int(clients) * 50 * 11_713)
    #expect(books.total(.municipalCash, of: .segment(0)) == -books.outside().reduce(0, +))
    #expect(books.total(.outsideExpense) == 0 && books.total(.municipalCash) == 0, "no provider's books hold it")
    #expect(books.total(.careExpense) == 0 && books.total(.careRevenue) == 0)
    #expect(books.outside().filter { $0 > 0 }.count == 3, "February to April")
    #expect(books.tally(.inOutsideCare, month: 1) + books.tally(.inOutsideCare, month: 2) > 0)
    #expect(books.tally(.inOutsideCare, month: 11) == 0 && sum(.unresolvedDropOuts, books) == 0)
    // They have care in the year; nobody has a place.
    #expect(sum(.clients, books) == clients && sum(.careDays, books) == 0 && sum(.exits, books) == clients)
  }

  @Test("the price follows its multiple, and costs nothing at nothing")
  func multiple() throws {
    for price in [0, 1, 2.5] {
      let books = try books(segment(1) { $0.outsideContract?.price = price })
      #expect(Double(books.outside().reduce(0, +)) == sum(.outsideStarts, books) * 50 * 9_010 * price)
      #expect(sum(.outsideStarts, books) > 250)
    }
  }

  /// An hourly tariff: a day of the light is worth 0.7 and of the heavy 1.7 of 80 × 6 / 7 euro, at lengths of 0.8 and 1.6.
  @Test("each severity costs its own days at its own hours, and both add up")
  func severities() throws {
    let patience = try Distribution.constant(40)
    func cents(_ light: Double, _ heavy: Double) throws -> (cost: Int, clients: Double) {
      let books = try books(
        segment(light, heavy) {
          $0.severities = [Severity(name: "light"), Severity(name: "heavy")]
          ($0.severities[0].share, $0.severities[0].intensity, $0.severities[0].stay) = (0.6, 0.7, 0.8)
          ($0.severities[1].share, $0.severities[1].intensity, $0.severities[1].stay) = (0.4, 1.7, 1.6)
          $0.funding = SmallWorld.hourly
          $0.dropOut = DropOut(patience: [patience, patience])
        })
      return (books.outside().reduce(0, +), sum(.outsideStarts, books))
    }
    let (light, heavy, both) = (try cents(1, 0), try cents(0, 1), try cents(1, 1))
    let day = 100 * 1.3 * 80 * 6 / 7
    #expect(abs(Double(light.cost) - light.clients * 50 * 0.8 * 0.7 * day) < 1)
    #expect(abs(Double(heavy.cost) - heavy.clients * 50 * 1.6 * 1.7 * day) < 1)
    #expect(abs(both.cost - light.cost - heavy.cost) <= 1 && both.clients == light.clients + heavy.clients)
    #expect(light.clients > 120 && heavy.clients > 80)
  }

  /// As in `ListManagementTests`: of heavy clients, who cost 1.6 times the mean, some are refused. Here they aren't referred
  /// again: each costs 10 days at 1.6 times what an average client's day is worth.
  @Test("who is refused gets care outside the contracts at once, and isn't referred again")
  func refused() throws {
    var trajectory = OutputBasedFunding()
    (trajectory.price, trajectory.conduct.messageCost) = (1_000, 0)
    let segment = try AccessWorld.door(2_000) {
      $0.severities = [Severity(name: "light"), Severity(name: "heavy")]
      ($0.severities[0].share, $0.severities[1].share, $0.severities[1].intensity) = (0.5, 0.5, 4)
      $0.observedTerms = ContractTerms(SmallWorld.hourly)
      $0.terms = ContractTerms(trajectory)
      $0.outsideContract = Self.outside(0, 1)
    }
    let books = try books(segment) { $0.behaviour.selection = 2 }
    let (came, refused) = (sum(.arrivals, books), sum(.outsideStarts, books))
    // The loss of a heavy client is (1.6 − 1)/1.6 = 0.375 of cost, 0.0375 where 0.9 of it was paid for.
    let share = 0.5 * (1 - exp(-2 * 0.3375))
    #expect(abs(deviation(refused, of: came, from: share)) < 4)
    #expect(sum(.starts, books) == came - refused && sum(.dropOuts, books) == 0)
    // A year at an hour's 80 euro, six hours a week at mean hours of 2.5, of which the heavy have 4/2.5.
    let day = 1.3 * 100 * 80 * 6 / 7 * 4
    #expect(abs(Double(books.outside().reduce(0, +)) - refused * 10 * day) < 1)
  }

  @Test("prices follow the contract's index from year to year")
  func index() throws {
    let segment = try segment(1) { $0.inflow.season = [Double](repeating: 0, count: 11) + [1] }
    func cost(_ indexation: Double) throws -> [Int] {
      let scenario = AccessWorld.scenario([segment], years: 2) { $0.contract.indexation = indexation }
      return try SmallWorld.books(scenario).outside()
    }
    let (flat, indexed) = (try cost(0), try cost(0.1))
    // Who comes in December gives up in January: all of that is at the second year's prices.
    for month in 12..<23 { #expect(abs(Double(indexed[month]) - 1.1 * Double(flat[month])) <= 2) }
    #expect(flat[13] > 1_000_000 && flat[..<12] == indexed[..<12])
  }

  // MARK: - Where clients go

  @Test("care outside takes from elsewhere first, then from the others in proportion")
  func destinations() throws {
    var rule = DropOut(patience: [])
    (rule.recovered, rule.elsewhere, rule.returns) = (0.40, 0.35, 0.25)
    func isNear(_ share: Double, _ exact: Double) -> Bool { abs(share - exact) < 1e-12 }
    let few = DropOutDestinations(rule, outside: 0.1)
    #expect(few.recovered == 0.40 && few.outside == 0.1 && isNear(few.elsewhere, 0.25) && few.returns == 0.25)
    // 0.45 beyond elsewhere, of 0.65: of both others 0.20/0.65 is left.
    let many = DropOutDestinations(rule, outside: 0.8)
    #expect(isNear(many.recovered, 0.08 / 0.65 * 1) && many.elsewhere == 0 && isNear(many.returns, 0.05 / 0.65))
    let all = DropOutDestinations(rule, outside: 1)
    #expect(isNear(all.recovered, 0) && isNear(all.returns, 0))
    let none = DropOutDestinations(rule, outside: 0)
    #expect((none.recovered, none.elsewhere, none.returns) == (0.40, 0.35, 0.25))
  }

  /// The destination is drawn on the number that it was drawn on before, and what was elsewhere goes first.
  @Test("where fewer are helped outside than went elsewhere, nobody else goes another way")
  func commonNumbers() throws {
    func run(_ share: Double?) throws -> SmallWorld.Record {
      try SmallWorld.run(
        SmallWorld.region(years: 4) {
          $0.segments[0].capacity = .places(12)
          $0.segments[0].dropOut?.recovered = 0.4
          $0.segments[0].dropOut?.elsewhere = 0.35
          $0.segments[0].dropOut?.returns = 0.25
          $0.segments[0].dropOut?.returnDelay = try? .exponential(mean: 100)
          $0.segments[0].reEntry?.probability = 0
          if let share { $0.segments[0].outsideContract = Self.outside(share, share) }
        })
    }
    let (without, with) = (try run(nil), try run(0.2))
    #expect(without.audit.violations == [] && with.audit.violations == [])
    for month in without.months.indices {
      for tally in [Tally.arrivals, .starts, .ends, .dropOuts, .waiting] {
        #expect(with(tally, month: month) == without(tally, month: month))
      }
      let taken = with(.takenOver, month: month) + with(.outsideStarts, month: month)
      #expect(taken == without(.takenOver, month: month))
    }
    #expect(with(.outsideStarts) > 5 && with(.takenOver) > 2)
  }

  @Test("stated for nobody it changes nothing")
  func forNobody() throws {
    func run(_ outside: OutsideContract?) throws -> Books {
      try SmallWorld.books(SmallWorld.region { $0.segments[0].outsideContract = outside })
    }
    #expect(try run(nil) == run(Self.outside(0, 0)))
  }

  // MARK: - Steering

  /// With all known at once, the year's estimate in December is what the year has cost: care outside and nothing else.
  @Test("what the municipality pays outside the contracts counts against its budget")
  func control() throws {
    var scenario = AccessWorld.scenario([try segment(1)])
    scenario.setBudget([2027: 100_000])
    scenario.control = .sharp(.none)
    let run = try Controlled.runs(scenario, replications: 0..<1)[0]
    let record = try #require(run.record)
    let cost = Double(run.books.outside().reduce(0, +)) / 100
    #expect(cost > 1_000_000 && run.books.violations == [])
    #expect(try isClose(#require(record.estimates[11]), cost))
    #expect(record.isAlarm[11] && !record.isAlarm[0])
  }
}
