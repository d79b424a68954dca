import CareSimulation
import Testing
import YouthCare

/// Where the ceiling of a provider who leaves goes (MODEL.md, A5a), to the cent.
///
/// A and B have five clients each for good, who bring 1,825.00 euro a month, 10,950.00 in half a year. A closes.
@Suite("Ceilings of who leaves")
struct CeilingClosureTests {
  private static let month = 182_500
  private static let half = 6 * month

  private static func terms(
    _ euros: Double, _ rule: RevenueCeiling.OnClosure, _ treatment: RevenueCeiling.OverDelivery = .reduced
  ) -> ContractTerms {
    ContractBookTests.terms {
      var ceiling = RevenueCeiling()
      (ceiling.amount, ceiling.overDelivery, ceiling.onClosure) = (euros, treatment, rule)
      ceiling.stockTolerance = 1
      $0.ceiling = ceiling
    }
  }

  /// A and B under one ceiling of 30,000 that they share, unless they have their own; A closes in the middle of the year.
  private static func books(
    _ rule: RevenueCeiling.OnClosure, years: Int = 1, _ adapt: (inout Segment) throws -> Void = { _ in }
  ) throws -> Books {
    var segment = try ContractBookTests.segment(terms(30_000, rule))
    segment.providers = Provider.all([0.5, 0.5])
    segment.providers[0].closes = monthStart(6)
    segment.failure = ProviderFailure()
    (segment.failure!.transfer, segment.failure!.lengthening) = (0, 1)
    try adapt(&segment)
    let books = try SmallWorld.books(ContractBookTests.scenario([segment], years: years))
    #expect(books.violations == [])
    return books
  }

  @Test("who stays goes up to the total of both; where room isn't passed on, to his own ceiling")
  func total() throws {
    for rule in [RevenueCeiling.OnClosure.atOnce, .nextMonth] {
      let books = try Self.books(rule, years: 2)
      #expect(books(.careExpense, 0) == .init(repeating: Self.month, count: 6) + .init(repeating: 0, count: 18))
      // He has 15,000 and what A left of his, 4,050; ten clients bring 3,650 a month. In the next year he has it all.
      let first = [Int](repeating: Self.month, count: 6) + [365_000, 365_000, 80_000, 0, 0, 0]
      let second = [Int](repeating: 365_000, count: 8) + [80_000, 0, 0, 0]
      #expect(books(.careExpense, 1) == first + second)
    }
    let kept = try Self.books(.none, years: 2)
    #expect(kept.total(.careExpense, 0) == Self.half)
    #expect(kept.total(.careExpense, 1) == 2 * 1_500_000)
  }

  @Test("those who stay with who closed are paid for to the end: others get what their care leaves of his ceiling")
  func clientsWhoStay() throws {
    // B is full, so A's five stay: of his 30,000 they bring 21,900. B may have 10,000 and the rest, and brings 21,900.
    let books = try Self.books(.atOnce) {
      $0.capacity = .places(10)
      $0.providers[0].places = 5
      $0.providers[1].places = 5
      (($0.failure)!.rehired, ($0.failure)!.lostMonths) = (0, 100)
      $0.providers[0].terms = Self.terms(30_000, .atOnce)
      $0.providers[1].terms = Self.terms(10_000, .atOnce)
    }
    #expect(books(.careExpense, 0) == .init(repeating: Self.month, count: 12))
    #expect(books.total(.careExpense, 1) == 1_810_000)
  }

  @Test("intake goes on in the month of the closure, in the next one, or not at all")
  func intake() throws {
    // A has money and no client, B five clients, a ceiling that they fill, and one who waits.
    func starts(_ rule: RevenueCeiling.OnClosure, closes day: Double) throws -> [Int] {
      let books = try Self.books(rule) {
        $0.present.inCare = 5
        $0.present.waiting = 1
        $0.providers[0].closes = day
        $0.providers[0].share = 1e-9
        $0.providers[1].share = 1 - 1e-9
        $0.providers[0].terms = Self.terms(40_000, rule, .stop)
        $0.providers[1].terms = Self.terms(10_000, rule, .stop)
        $0.waitingList = .perProvider
      }
      return (0..<12).map { Int(books.tally(.starts, month: $0)) }
    }
    func once(_ month: Int) -> [Int] { (0..<12).map { $0 == month ? 1 : 0 } }
    for (rule, sameMonth) in [(RevenueCeiling.OnClosure.atOnce, 6), (.nextMonth, 7)] {
      #expect(try starts(rule, closes: monthStart(6)) == once(sameMonth))
      #expect(try starts(rule, closes: monthStart(6) + 10) == once(sameMonth))
    }
    #expect(try starts(.none, closes: monthStart(6)) == [Int](repeating: 0, count: 12))
  }

  @Test(
    "care without end brings N ceilings in N years, whoever closes on whatever day",
    arguments: [0, 0.25, 5, 10.5, 11, 11.9, 12, 13.75])
  func sums(closing: Double) throws {
    for leaver in 0..<3 {
      let books = try Self.books(.atOnce, years: 2) {
        $0.present.inCare = 31
        $0.providers = Provider.all([0.5, 0.3, 0.2])
        $0.providers[leaver].closes = monthStart(0) + closing * 365 / 12
      }
      #expect((0..<3).reduce(0) { $0 + books.total(.careExpense, $1) } == 2 * 3_000_000)
    }
  }
}
