import CareSimulation
import Sampling
import Testing
import YouthCare

/// More of what contracts pay and cost, worked out by hand in the world of `ContractBookTests`.
@Suite("What contracts pay and cost, by hand")
struct ContractMoneyTests {
  @Test("a guarantee tops up what was earned with the care, not what the care was worth")
  func guaranteeOfRevenue() throws {
    let books = try ContractBookTests.books(
      ContractBookTests.terms {
        $0.efficiencyDiscount = 0.1
        $0.guarantee = GuaranteeBudget()
        $0.guarantee?.share = 0.9
        $0.guarantee?.expected = 60_000
      })
    // 54,000 − 90 % of 43,800.
    #expect(books.total(.careExpense) == 3_942_000)
    #expect(books.total(.guaranteeExpense) == 1_458_000)
  }

  @Test("contracts of one task are settled together, and one that is none of it by itself")
  func commonTask() throws {
    func terms(_ task: String?) -> ContractTerms {
      ContractBookTests.terms(ContractBookTests.budget(nil)) {
        $0.postCalculation = PostCalculation()
        $0.task = task
      }
    }
    let clients = [(10, nil), (14, "T"), (8, "T")] as [(Int, String?)]
    let segments = try clients.map { try ContractBookTests.segment(clients: $0.0, terms($0.1)) }
    let books = try SmallWorld.books(ContractBookTests.scenario(segments))
    #expect(books.violations == [])
    // 22 clients bring 96,360, 4,380 more than 2 × 43,800 and 5 %; half of that, in equal parts. The first stays inside.
    #expect((0..<3).map { books.total(.settlementExpense, $0) } == [0, 109_500, 109_500])
  }

  @Test("who comes back within the window is treated without a new price, at the start and at the end")
  func reopened() throws {
    for (window, paid) in [(15.0, 50_000), (5, 1_100_000)] {
      var model = OutputBasedFunding()
      model.price = 1_000
      model.reopeningWindow = window
      var segment = try SmallWorld.segment(inCare: 1, leavingAt: 40, stay: 20)
      segment.terms = ContractTerms(model)
      segment.reEntry = ReEntry(delay: try .constant(10))
      segment.reEntry?.probability = 0.5
      let books = try SmallWorld.books(
        SmallWorld.scenario([segment], changes: [SmallWorld.change(.reEntry, .to(1), from: -100_000)]))
      #expect(books.violations == [])
      // He leaves on days 40, 70 … 340 and starts again on 50, 80 … 350: eleven halves of each.
      #expect((0..<12).reduce(0) { $0 + books.tally(.starts, month: $1) } == 11)
      #expect(books.total(.careExpense) == paid)
    }
  }

  @Test("capacity costs the same for eight clients as for ten; care costs four fifths")
  func fixedCost() throws {
    let books = try ContractBookTests.books(clients: 8)
    #expect(books(.fixedCost) == .init(repeating: 66_430, count: 12))
    #expect(books(.variableCost) == .init(repeating: 212_576, count: 12))
  }

  @Test("registration is measured from the baseline's: 1.7 % more where a tenth goes up instead of 3 %")
  func registration() throws {
    var higher = ContractBookTests.daily
    higher.conduct.upcoding = 0.1
    let books = try ContractBookTests.books(ContractTerms(higher)) { $0.behaviour.incentiveStrength = 1 }
    // 365.00 × 1.025 / 1.0075 a client, to the cent.
    #expect(books(.production) == .init(repeating: 371_340, count: 12))
  }

  @Test("every step of the cost index spreads as stated, and keeps the stated part of the one before")
  func indexSpread() throws {
    let scenario = ContractBookTests.scenario([try ContractBookTests.segment()], years: 3) {
      $0.contract.costIndex.deviation = 0.05
      $0.contract.costIndex.autocorrelation = 0.9
    }
    let steps = try SmallWorld.books(scenario, replications: 0..<1_000).map { books in
      let levels = [0, 12, 24].map { Double(books(.variableCost, month: $0)) }
      return (levels[1] / levels[0] - 1, levels[2] / levels[1] - 1)
    }
    let first = steps.reduce(0) { $0 + $1.0 * $1.0 } / 1_000
    let second = steps.reduce(0) { $0 + $1.1 * $1.1 } / 1_000
    let both = steps.reduce(0) { $0 + $1.0 * $1.1 } / 1_000
    // A variance of 1,000 normal draws has an error of 4.5 %, their correlation one of 0.6 % (0.19 / √1,000).
    #expect(abs(first / 0.0025 - 1) < 4 * 0.0447)
    #expect(abs(second / 0.0025 - 1) < 4 * 0.0447)
    #expect(abs(both / (first * second).squareRoot() - 0.9) < 4 * 0.006)
    // Sharp: with a first year's scatter in the second its variance would be 1.81, with none kept the correlation 0.
  }

  @Test("between two flat prices nobody is selected: acceptance is measured from the baseline's")
  func flatBaseline() throws {
    var budget = TaskBasedFunding()
    budget.budget = 400_000
    func books(_ selection: Double, _ observed: any FundingModel) throws -> Books {
      try RegimeTests.books(ContractTerms(SmallWorld.trajectory), observed: ContractTerms(observed), strength: 2) {
        $0.behaviour.selection = selection
      }[0]
    }
    #expect(try books(1, budget).differences(from: books(0, budget)) == [])
    // From prices that follow the severity there is something to select by.
    #expect(try books(1, SmallWorld.hourly).differences(from: books(0, SmallWorld.hourly)) != [])
  }

  @Test("a provider in distress is paid 30 % of a year's turnover at the end of the year, and one who isn't nothing")
  func rescue() throws {
    let books = try ContractBookTests.books(years: 3, ContractTerms(ContractBookTests.budget(20_000))) {
      $0.segments[0].cost.equity = 0.8
      $0.segments[0].cost.rescue = 0.3
    }
    // Care costs 95 % of 43,800. Of 35,040 are left 13,430 after a year, more than 5 % of 43,800, and then a debt.
    #expect((0..<36).filter { books(.rescueExpense, month: $0) != 0 } == [23, 35])
    #expect(books.total(.rescueExpense) == 2 * 1_314_000)
  }

  @Test("a provider's second way of being paid costs him half a percent in each segment; the same way twice doesn't")
  func twoModels() throws {
    func administration(_ other: ContractTerms) throws -> Int {
      let segments = [try ContractBookTests.segment(), try ContractBookTests.segment(other)]
      return try SmallWorld.books(ContractBookTests.scenario(segments))(.administrationCost, month: 0)
    }
    #expect(try administration(ContractTerms(ContractBookTests.daily)) == 32_850)
    #expect(try administration(ContractTerms(TaskBasedFunding())) == 34_675)
  }

  @Test("a price that doubles doubles a lump sum")
  func lumpPrice() throws {
    let books = try ContractBookTests.books(ContractTerms(TaskBasedFunding())) {
      $0.changes.append(SmallWorld.change(.price, .times(2), from: 182.5))
    }
    #expect(books(.careExpense) == .init(repeating: 365_000, count: 6) + .init(repeating: 730_000, count: 6))
  }

  @Test("new terms start from their own amounts, whatever adjustment moments did to those before")
  func adjustedBefore() throws {
    let adjusted = ContractBookTests.terms(TaskBasedFunding()) {
      $0.adjustment = AdjustmentMoments()
      $0.adjustment?.every = 12
    }
    let books = try ContractBookTests.books(clients: 13, years: 3, adjusted) {
      $0.fundingChanges = [
        FundingChange(name: "new", segments: [0], from: 730, terms: ContractTerms(ContractBookTests.budget(43_800)))
      ]
    }
    let years = (0..<3).map { books(.careExpense)[(12 * $0)..<(12 * $0 + 12)].reduce(0, +) }
    #expect(years == [4_380_000, 4_818_000, 4_380_000])
  }

  @Test("growth and adjustment moments count from the contract's start, not from the months simulated before it")
  func warmUp() throws {
    let terms = ContractBookTests.terms(TaskBasedFunding()) {
      $0.growth = 0.03
      $0.adjustment = AdjustmentMoments()
      $0.adjustment?.every = 12
    }
    let books = try ContractBookTests.books(clients: 13, years: 2, terms) { $0.contract.warmUpMonths = 6 }
    let years = (0..<2).map { books(.careExpense)[(12 * $0 + 6)..<(12 * $0 + 18)].reduce(0, +) }
    // 3 % growth and 10 % adjustment, once.
    #expect(years == [4_380_000, 4_962_540])
  }
}
