import CareSimulation
import Testing
import YouthCare

/// Material control to the cent, in the world of `ContractBookTests`: 3,650.00 euro is invoiced each month.
@Suite("Material control, by hand")
struct MaterialControlTests {
  private static func books(_ control: MaterialControl?) throws -> Books {
    try books(ContractTerms(ContractBookTests.daily), control)
  }

  private static func books(_ terms: ContractTerms, _ control: MaterialControl?) throws -> Books {
    try ContractBookTests.books(terms) { $0.materialControl = control }
  }

  private static func control(_ adapt: (inout MaterialControl) -> Void = { _ in }) -> MaterialControl {
    var control = MaterialControl()
    adapt(&control)
    return control
  }

  @Test("half of what is found wrong comes back at once: 5 % × 3 % × 50 % of 3,650.00 is 2.74")
  func recovery() throws {
    let (plain, books) = try (Self.books(nil), Self.books(Self.control()))
    #expect(books(.careExpense) == plain(.careExpense))
    #expect(books(.settlementExpense) == .init(repeating: -274, count: 12))
    #expect(books(.settlementRevenue) == .init(repeating: 274, count: 12))
    // The audit costs 500 euro a month.
    #expect(books(.administrationExpense) == .init(repeating: 50_000, count: 12))
    #expect(zip(books(.municipalCash), plain(.municipalCash)).allSatisfy { $0 - $1 == 274 - 50_000 })
    // The provider's administration: 9.2 % instead of 9 %.
    #expect(books(.administrationCost) == .init(repeating: 33_580, count: 12))
    #expect(books(.variableCost) == plain(.variableCost))
    #expect(zip(books(.providerCash), plain(.providerCash)).allSatisfy { $0 - $1 == -274 - 730 })
    #expect(books.total(.receivable) == plain.total(.receivable))
    #expect(abs(books.euros(.careCost, month: 5) - 3_647.26) < 1e-9)
  }

  @Test("nothing is checked where nothing is sampled")
  func off() throws {
    #expect(try Self.books(Self.control { $0.share = 0 }) == Self.books(nil))
  }

  @Test("a lump sum has no invoices: an audit finds nothing there")
  func lumpSum() throws {
    let books = try Self.books(ContractTerms(ContractBookTests.budget(43_800)), Self.control())
    #expect(books.total(.settlementExpense) == 0)
    #expect(books(.administrationExpense) == .init(repeating: 50_000, count: 12))
  }

  @Test("what passes a ceiling at a reduced tariff is checked as well, and what isn't paid isn't")
  func ceiling() throws {
    func recovered(_ treatment: RevenueCeiling.OverDelivery) throws -> [Int] {
      let terms = ContractBookTests.terms {
        $0.ceiling = RevenueCeiling()
        $0.ceiling?.amount = 21_900
        $0.ceiling?.overDelivery = treatment
        $0.ceiling?.reducedTariff = 0.6
        $0.ceiling?.stockTolerance = 1
      }
      let all = Self.control {
        $0.share = 1
        $0.error = 0.1
        $0.recovery = 1
      }
      let (plain, books) = try (Self.books(terms, nil), Self.books(terms, all))
      return zip(plain(.settlementExpense), books(.settlementExpense)).map { $0 - $1 }
    }
    #expect(try recovered(.stop) == (0..<12).map { $0 < 6 ? 36_500 : 0 })
    #expect(try recovered(.reduced) == (0..<12).map { $0 < 6 ? 36_500 : 21_900 })
  }

  @Test("a guarantee doesn't give back what was recovered")
  func guarantee() throws {
    let terms = ContractBookTests.terms {
      $0.guarantee = GuaranteeBudget()
      $0.guarantee?.share = 1
    }
    let books = try Self.books(terms, Self.control())
    #expect(books.total(.guaranteeExpense) == 0)
    #expect(books.total(.settlementExpense) == -12 * 274)
  }

  @Test("it pays for itself where the sampled turnover of an audit is above its cost over error × recovery")
  func breakEven() throws {
    func gain(cost: Double, share: Double) throws -> (cents: Int, pays: Bool) {
      let control = Self.control {
        $0.cost = cost
        $0.share = share
      }
      let books = try Self.books(control)
      return (
        -books.total(.settlementExpense) - books.total(.administrationExpense), share * 43_800 > control.breakEven
      )
    }
    // 657 euro over 3 % × 50 % is 43,800: the whole turnover.
    let (even, better, worse, half) = try (
      gain(cost: 657, share: 1), gain(cost: 650, share: 1), gain(cost: 660, share: 1), gain(cost: 300, share: 0.5)
    )
    #expect(even.cents == 0)
    #expect(better.cents > 0 && better.pays)
    #expect(worse.cents < 0 && !worse.pays)
    #expect(half.cents > 0 && half.pays)
    #expect(Self.control().breakEven == 400_000)
  }

  @Test("clients, days and cents add up in a region that is checked")
  func identities() throws {
    let scenario = try SmallWorld.region { $0.materialControl = MaterialControl() }
    for books in try SmallWorld.books(scenario, replications: 0..<5) {
      #expect(books.violations == [])
      #expect(books.total(.settlementExpense) < 0)
    }
  }
}
