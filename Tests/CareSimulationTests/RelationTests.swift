import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// What partners do, by hand in the world of `ContractBookTests` (MODEL.md, C8): 3,650.00 euro a month, 9 % of it for
/// administration.
///
/// Expected before any run: less administration, a shorter lag, shorter stays under a target, more places by staff that
/// stays; each by its formula, and nothing else.
@Suite("Partners and suppliers, by hand")
struct RelationTests {
  /// A partnership of one effect alone.
  private static func only(
    _ effect: WritableKeyPath<Partnership, Double>, _ size: Double, growth: Double, cutLoss: Double = 0.5
  ) -> Partnership {
    var partnership = Partnership()
    (partnership.information, partnership.administration) = (0, 0)
    (partnership.transformation, partnership.turnover) = (0, 0)
    (partnership.growth, partnership.cutLoss) = (growth, cutLoss)
    partnership[keyPath: effect] = size
    return partnership
  }

  private static func pair(_ scenario: inout Scenario, _ partnership: Partnership) {
    scenario.segments[0].relation = .partner
    scenario.segments[0].partnership = partnership
  }

  /// The first day of a month.
  private static func day(_ month: Int) -> Double { Double(month) * 365 / 12 }

  // MARK: - Each effect alone

  @Test("administration falls by its share of the strength, month by month, and nothing else moves", arguments: 1...6)
  func administration(years: Int) throws {
    let plain = try ContractBookTests.books(years: years)
    let books = try ContractBookTests.books(years: years) {
      Self.pair(&$0, Self.only(\.administration, 0.6, growth: 24))
    }
    // As deep as a provider invests in so many years, and whole from five on.
    let depth = min(1, (1 - exp(-Double(years) / 2)) / (1 - exp(-2.5)))
    for month in 0..<12 * years {
      let expected = 32_850 * (1 - 0.6 * depth * min(1, Double(month) / 24))
      #expect(abs(Double(books(.administrationCost, month: month)) - expected) <= 1, "month \(month)")
      #expect(isClose(books.tally(.relation, month: month), depth * min(1, Double(month) / 24)))
    }
    let moved = books.differences(from: plain, except: [.administrationCost, .providerCash])
    #expect(moved.allSatisfy { $0.hasPrefix("tallies") }, "\(moved.prefix(3))")
    // Sharp: a month more or less of growth moves 0.6 × 32,850 / 24 × depth, 350 cents at least.
  }

  @Test("what partners deliver is known sooner, by their part of what is expected to be paid")
  func information() throws {
    /// The estimates of two contracts of one size, of which prices of the first double on 1 April.
    func estimates(lag: Double, information: [Double]) throws -> [Double?] {
      var segments = try [ContractBookTests.segment(), ContractBookTests.segment()]
      for (index, size) in information.enumerated() where size > 0 {
        segments[index].relation = .partner
        segments[index].partnership = Self.only(\.information, size, growth: 1)
      }
      let scenario = ContractBookTests.scenario(segments, years: 5) {
        $0.setBudget([2_027: 100_000])
        $0.control = .sharp(.none) { $0.informationLag = lag }
        $0.changes.append(SmallWorld.change(.price, .times(2), from: Self.day(3)))
      }
      return try Controlled.record(scenario).estimates
    }
    func isClose(_ left: [Double?], _ right: [Double?]) -> Bool {
      zip(left, right).dropFirst().allSatisfy { left, right in
        left.flatMap { left in right.map { abs(left - $0) < 0.005 } } ?? (left == nil && right == nil)
      }
    }
    // Half of two months sooner, of all; of half of what is paid; and all of it at once.
    #expect(isClose(try estimates(lag: 2, information: [0.5, 0.5]), try estimates(lag: 1, information: [0, 0])))
    #expect(isClose(try estimates(lag: 2, information: [0.5, 0]), try estimates(lag: 1.5, information: [0, 0])))
    #expect(isClose(try estimates(lag: 2, information: [1, 1]), try estimates(lag: 0, information: [0, 0])))
    // Sharp: half a month of lag shows in April by half of 3,650 euro and more.
    #expect(!isClose(try estimates(lag: 1.5, information: [0, 0]), try estimates(lag: 1, information: [0, 0])))
  }

  @Test("a partner reaches more of a transformation target, and a cut takes that away")
  func transformation() throws {
    /// Client-days of fifty who come on day 200, in the seventh month, and need 100 days each.
    func days(_ partnership: Partnership?, cut: Bool = false) throws -> Double {
      var target = try ContractBookTests.segment(clients: 0)
      target.stay = try .constant(100)
      target.terms.transformation = TransformationTarget()
      target.terms.transformation?.target = 0.5
      target.terms.transformation?.months = 1
      target.terms.transformation?.projects = 2
      var source = try SmallWorld.segment(inCare: 50, leavingAt: 200)
      source.routes = [Route(target: 0)]
      source.routes[0].share = 1
      let scenario = ContractBookTests.scenario([target, source], years: 5) {
        if let partnership { Self.pair(&$0, partnership) }
        if cut { $0.changes.append(SmallWorld.change(.price, .times(0.99), from: Self.day(6))) }
      }
      let books = try SmallWorld.books(scenario)
      #expect(books.violations == [])
      return (0..<60).reduce(0) { $0 + books.tally(.careDays, month: $1) }
    }
    // Half of the 40 % that two instruments reach; a quarter more of that, and half of the quarter at half strength.
    #expect(isClose(try days(nil), 5_000 * (1 - 0.2), within: 1e-6))
    let whole = Self.only(\.transformation, 0.25, growth: 1, cutLoss: 1)
    #expect(isClose(try days(whole), 5_000 * (1 - 0.2 * 1.25), within: 1e-6))
    let half = Self.only(\.transformation, 0.25, growth: 12)
    #expect(isClose(try days(half), 5_000 * (1 - 0.2 * 1.125), within: 1e-6))
    #expect(try days(whole, cut: true) == days(nil, cut: true))
    #expect(isClose(try days(half, cut: true), 5_000 * (1 - 0.2 * 1.0625), within: 1e-6))
  }

  @Test("of a partner's staff fewer leave, so that there are more places")
  func turnover() throws {
    let rules = StaffWorld.usual()
    let scenario = ContractBookTests.scenario(
      [try StaffWorld.still(clients: 10, places: StaffWorld.places, rules)], years: 5
    ) { Self.pair(&$0, Self.only(\.turnover, 0.5, growth: 24)) }
    var hand = StaffByHand(rules, expected: 1)
    let expected =
      [1.0]
      + (1..<60).map { month in hand.month(requests: hand.demand, spared: 0.5 * min(1, Double(month) / 24)) }
    #expect(StaffWorld.difference(try StaffWorld.places(scenario), from: expected) == nil)
    // Half of 15 % less to replace, of which 40 % of a vacancy isn't filled meanwhile: one to two places in a hundred.
    #expect((1.005...1.03).contains(expected[59]), "\(expected[59])")
  }

  // MARK: - Off

  @Test("with suppliers a stated partnership does nothing, to the cent and the client")
  func off() throws {
    let plain = try SmallWorld.region { $0.materialControl = MaterialControl() }
    var stated = plain
    for index in stated.segments.indices { stated.segments[index].partnership = Partnership() }
    #expect(try SmallWorld.books(stated, replications: 0..<4) == SmallWorld.books(plain, replications: 0..<4))
    // Partners of whom nothing is expected differ in nothing but their strength.
    var idle = plain
    for index in idle.segments.indices {
      idle.segments[index].relation = .partner
      idle.segments[index].partnership = Self.only(\.information, 0, growth: 12)
    }
    let books = try SmallWorld.books(idle, replications: 0..<1)[0]
    let others = try SmallWorld.books(plain, replications: 0..<1)[0]
    #expect(books.differences(from: others).allSatisfy { $0.hasPrefix("tallies") })
    #expect(books.tally(.relation, month: 23) > 0 && others.tally(.relation, month: 23) == 0)
  }

  @Test("what is said of a provider goes before what is said of his segment")
  func ofProvider() throws {
    let plain = try ContractBookTests.books(years: 5)
    let partnership = Self.only(\.administration, 0.6, growth: 1)
    func books(_ segment: Relation, _ provider: Relation?) throws -> Books {
      try ContractBookTests.books(years: 5) {
        Self.pair(&$0, partnership)
        $0.segments[0].relation = segment
        $0.segments[0].providers[0].relation = provider
      }
    }
    #expect(try books(.partner, .supplier) == plain)
    #expect(try books(.supplier, .partner) == books(.partner, nil))
    #expect(try books(.supplier, .partner)(.administrationCost, month: 1) == 13_140)
    var segment = try ContractBookTests.segment()
    segment.providers[0].relation = .partner
    #expect(segment.hasPartners)
    segment.relation = .partner
    segment.providers[0].relation = .supplier
    #expect(!segment.hasPartners)
  }

  @Test("clients, days and cents add up in a region of partners")
  func identities() throws {
    let scenario = try SmallWorld.region {
      for index in $0.segments.indices { $0.segments[index].relation = .partner }
      $0.setBudget([2_027: 100_000, 2_028: 100_000])
      $0.control = ControlLoop()
      $0.control?.action = .tariffCut
    }
    for books in try SmallWorld.books(scenario, replications: 0..<5) { #expect(books.violations == []) }
  }

  // MARK: - One-sided cuts

  /// The strength by month, where some months begin with a cut, and what was lost.
  private static func course(
    _ months: Int, _ partnership: Partnership, depth: Double, cuts: Set<Int>
  ) -> [(strength: Double, lost: Double)] {
    var (bond, lost) = (0.0, 0.0)
    return (0..<months).map { month in
      if month > 0 { bond = min(1, bond + 1 / partnership.growth) }
      if cuts.contains(month) {
        lost += partnership.cutLoss * bond
        bond -= partnership.cutLoss * bond
      }
      return (depth * bond, depth * lost)
    }
  }

  private static func expect(_ books: Books, _ course: [(strength: Double, lost: Double)]) {
    for (month, expected) in course.enumerated() {
      #expect(isClose(books.tally(.relation, month: month), expected.strength), "month \(month)")
      #expect(isClose(books.tally(.relationLost, month: month), expected.lost), "month \(month)")
    }
  }

  @Test("each tariff cut and each beginning of an intake stop takes its part; stricter access and an alarm take none")
  func ofControl() throws {
    let partnership = Self.only(\.administration, 0.6, growth: 20, cutLoss: 0.4)
    for action in ControlLoop.Action.allCases {
      let scenario = try ControlEstimateTests.scenario(
        years: 3, budget: [2_027: 1, 2_028: 1, 2_029: 1], .sharp(action)
      ) { Self.pair(&$0, partnership) }
      let run = try Controlled.runs(scenario, replications: 0..<1)[0]
      // A cut comes three months after it is decided, once a year; a stop ends with the year and begins anew.
      let cuts: Set<Int> =
        switch action {
        case .none, .stricterAccess: []
        case .tariffCut: [4, 16, 28]
        case .intakeStop: [1, 13, 25]
        }
      if action == .tariffCut { #expect(Set((0..<36).filter { run.record!.cuts[$0] > 0 }) == cuts) }
      let depth = (1 - exp(-1.5)) / (1 - exp(-2.5))
      Self.expect(run.books, Self.course(36, partnership, depth: depth, cuts: cuts))
    }
  }

  @Test("a cut dated within the contract takes its part, and takes all where that is all; it is back as it first came")
  func dated() throws {
    for loss in [0.5, 1] {
      let partnership = Self.only(\.administration, 0.5, growth: 10, cutLoss: loss)
      func books(_ operation: Timeline.Operation, from day: Double, terms: ContractTerms? = nil) throws -> Books {
        try ContractBookTests.books(years: 5, terms ?? ContractTerms(ContractBookTests.daily)) {
          Self.pair(&$0, partnership)
          $0.changes.append(SmallWorld.change(.price, operation, from: day))
        }
      }
      let cut = try books(.times(0.9), from: Self.day(15))
      let course = Self.course(60, partnership, depth: 1, cuts: [15])
      Self.expect(cut, course)
      for month in 0..<60 {
        let expected = 32_850 * (1 - 0.5 * course[month].strength)
        #expect(abs(Double(cut(.administrationCost, month: month)) - expected) <= 1, "month \(month)")
      }
      if loss == 1 { #expect(cut(.administrationCost, month: 15) == 32_850) }
      // A raise, the price of the first day, and what no lump sum feels are no cuts.
      let uncut = Self.course(60, partnership, depth: 1, cuts: [])
      Self.expect(try books(.times(1.1), from: Self.day(15)), uncut)
      Self.expect(try books(.times(0.9), from: 0), uncut)
      Self.expect(
        try books(.times(0.9), from: Self.day(15), terms: ContractTerms(ContractBookTests.budget(43_800))), uncut)
    }
  }
}
