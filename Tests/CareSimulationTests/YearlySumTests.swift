import CareSimulation
import Testing
import YouthCare

/// Sums for twelve months, by hand: N years bring N of them to the cent, over months and over contracts, whatever the
/// first day.
@Suite("Sums for twelve months")
struct YearlySumTests {
  /// First days of every kind: in the middle and at the ends of months of every length, and 29 February.
  static let starts =
    (1...12).flatMap { month in
      [1, 2, 15, 16, 28, 30, 31].compactMap { CalendarDate(year: 2027, month: month, day: $0) }
    } + [CalendarDate(year: 2028, month: 2, day: 29)!, CalendarDate(year: 2028, month: 12, day: 31)!]

  /// Whole cents that no binary fraction of a euro holds, and that months don't divide.
  static let sums = [1_000_001, 119_999_999, 100_000_100, 1_203_448, 7, 1_234_567_891]

  /// A segment of some providers with unequal shares, in which nobody is.
  func scenario(_ terms: ContractTerms, start: CalendarDate, years: Int, providers: Int) throws -> Scenario {
    var segment = try SmallWorld.segment()
    segment.terms = terms
    segment.providers = (0..<providers).map { Provider(name: "P\($0)") }
    for provider in 0..<providers {
      segment.providers[provider].share = Double(1 + provider) * 2 / Double(providers * (providers + 1))
    }
    return SmallWorld.scenario([segment], years: years) {
      $0.calendar = .gregorian
      $0.start = start
    }
  }

  func lump(_ cents: Int) -> ContractTerms {
    var model = TaskBasedFunding()
    model.budget = Double(cents) / 100
    return ContractTerms(model)
  }

  @Test("lump sums and sums for innovation of N years add up to N sums, over all providers, whatever the first day")
  func wholeYears() throws {
    for (number, start) in Self.starts.enumerated() {
      let sum = Self.sums[number % Self.sums.count]
      let years = 1 + number % 4
      var terms = lump(sum)
      terms.innovation = InnovationSum()
      terms.innovation?.amount = Double(sum + 3) / 100
      let providers = 1 + number % 5
      let scenario = try scenario(terms, start: start, years: years, providers: providers)
      let books = try SmallWorld.books(scenario)
      func paid(_ account: Account) -> Int { (0..<providers).reduce(0) { $0 + books.total(account, $1) } }
      #expect(paid(.careExpense) == years * sum, "\(start), \(years) years")
      #expect(paid(.innovationExpense) == years * (sum + 3), "\(start), \(years) years")
      #expect(books.violations == [])
      // Over a whole budget year too, as its budget says.
      var budget = Budget()
      budget.firstYear = Double(sum) / 100
      let calendar = ContractCalendar(scenario.contract)
      for year in calendar.years {
        let found = calendar.months(of: year).reduce(0) { total, month in
          (0..<providers).reduce(total) { $0 + books(.careExpense, $1, month: month) }
        }
        #expect(found == budget.cents(for: year, in: calendar), "\(start), \(year)")
      }
    }
  }

  @Test(
    "a guarantee to those who deliver nothing tops up N sums in N years, over all providers, whatever the first day")
  func guarantees() throws {
    for (number, start) in Self.starts.enumerated() {
      let sum = Self.sums[number % Self.sums.count]
      let years = 1 + number % 4
      var daily = EffortBasedFunding()
      daily.per = .day
      daily.tariff = 100
      var terms = ContractTerms(daily)
      terms.guarantee = GuaranteeBudget()
      (terms.guarantee!.share, terms.guarantee!.expected) = (1, Double(sum) / 100)
      let providers = 1 + number % 5
      let books = try SmallWorld.books(try scenario(terms, start: start, years: years, providers: providers))
      let paid = (0..<providers).reduce(0) { $0 + books.total(.guaranteeExpense, $1) }
      #expect(paid == years * sum, "\(start), \(years) years")
    }
  }

  @Test("care without end under a ceiling brings N ceilings in N years, over all providers, whatever the first day")
  func ceilings() throws {
    for (number, start) in Self.starts.enumerated() {
      let sum = Self.sums[number % Self.sums.count] % 10_000_000 + 100
      let years = 1 + number % 4
      var daily = EffortBasedFunding()
      daily.per = .day
      daily.tariff = 5_000
      var terms = ContractTerms(daily)
      terms.ceiling = RevenueCeiling()
      (terms.ceiling!.amount, terms.ceiling!.overDelivery) = (Double(sum) / 100, .reduced)
      let providers = 1 + number % 5
      var scenario = try scenario(terms, start: start, years: years, providers: providers)
      scenario.segments[0].present.inCare = 3 * providers
      let books = try SmallWorld.books(scenario)
      let paid = (0..<providers).reduce(0) { $0 + books.total(.careExpense, $1) }
      #expect(paid == years * sum, "\(start), \(years) years")
      #expect(books.violations == [])
    }
  }

  @Test(
    "what the municipality pays for contracts and their tender adds up too: ten thousand a year and a round of one million"
  )
  func administration() throws {
    for (number, start) in Self.starts.enumerated() {
      let providers = 1 + number % 7
      var scenario = try scenario(lump(0), start: start, years: 2, providers: providers)
      (scenario.municipalCost.perContract, scenario.municipalCost.award) = (10_000.01, 0)
      scenario.municipalCost.procurement = 1_000_000
      let books = try SmallWorld.books(scenario)
      let paid = (0..<providers).reduce(0) { $0 + books.total(.administrationExpense, $1) }
      #expect(paid == 2 * providers * 1_000_001 + 100_000_000, "\(start), \(providers) providers")
    }
  }

  @Test("a lump sum that is shared goes on to those who are left when a provider closes, to the cent")
  func closure() throws {
    for (number, start) in Self.starts.enumerated() where start.day == 1 {
      let sum = Self.sums[number % Self.sums.count] + 100
      var scenario = try scenario(lump(sum), start: start, years: 3, providers: 4)
      scenario.segments[0].providers[number % 4].closes = ContractCalendar(scenario.contract).months[13].start
      let books = try SmallWorld.books(scenario)
      #expect((0..<4).reduce(0) { $0 + books.total(.careExpense, $1) } == 3 * sum, "\(start)")
    }
  }
}
