import CareSimulation
import Testing
import YouthCare

/// The books of a contract worked out by hand, month by month, to the cent.
///
/// Ten clients are in care for good and ten are expected, at 12 euro a day: a month of 365/12 days brings 3,650.00
/// euro and a year 43,800.00. Nobody comes or goes, so nothing is left to luck.
@Suite("Books of contracts, by hand")
struct ContractBookTests {
  static let month = 365_000
  static let year = 4_380_000

  /// 12 euro a day.
  static var daily: EffortBasedFunding {
    var model = EffortBasedFunding()
    model.per = .day
    model.tariff = 12
    return model
  }

  static func budget(_ euros: Double?) -> TaskBasedFunding {
    var model = TaskBasedFunding()
    model.budget = euros
    return model
  }

  static func segment(clients: Int = 10, _ terms: ContractTerms = ContractTerms(daily)) throws -> Segment {
    var segment = try SmallWorld.segment(inCare: clients, stay: 365)
    // Ten are expected; a change below keeps those who are there the only ones.
    segment.inflow.newPerYear = 10
    segment.observedTerms = ContractTerms(daily)
    segment.terms = terms
    segment.cost.variableShare = 0.8
    return segment
  }

  static func scenario(_ segments: [Segment], years: Int = 1, _ adapt: (inout Scenario) -> Void = { _ in }) -> Scenario
  {
    var scenario = SmallWorld.scenario(
      segments, years: years,
      changes: segments.indices.map {
        DatedChange(
          name: "nobody", target: .inflow, segments: [$0],
          step: .init(.times(0), from: -100_000, until: .infinity))
      })
    scenario.behaviour.incentiveStrength = 0
    (scenario.municipalCost.perContract, scenario.municipalCost.procurement, scenario.municipalCost.award) = (0, 0, 0)
    adapt(&scenario)
    return scenario
  }

  static func books(
    clients: Int = 10, years: Int = 1, _ terms: ContractTerms = ContractTerms(daily),
    _ adapt: (inout Scenario) -> Void = { _ in }
  ) throws -> Books {
    let books = try SmallWorld.books(scenario([segment(clients: clients, terms)], years: years, adapt))
    #expect(books.violations == [])
    return books
  }

  static func terms(_ model: any FundingModel = daily, _ adapt: (inout ContractTerms) -> Void) -> ContractTerms {
    var terms = ContractTerms(model)
    adapt(&terms)
    return terms
  }

  // MARK: - The month

  @Test("a month of care, what it costs and what is left: 3,650.00 of which a fifth of 91 % is fixed")
  func plain() throws {
    let books = try Self.books()
    #expect(books(.production) == .init(repeating: 365_000, count: 12))
    #expect(books(.careExpense) == .init(repeating: 365_000, count: 12))
    #expect(books(.careRevenue) == .init(repeating: -365_000, count: 12))
    #expect(books(.variableCost) == .init(repeating: 265_720, count: 12))
    #expect(books(.fixedCost) == .init(repeating: 66_430, count: 12))
    #expect(books(.administrationCost) == .init(repeating: 32_850, count: 12))
  }

  @Test("invoices are paid after a month, 5 % of them after three, and an advance of 40 % comes first")
  func cash() throws {
    let plain = try Self.books()
    #expect(plain(.municipalCash).map { -$0 } == [0, 346_750, 346_750] + .init(repeating: 365_000, count: 9))
    // The provider has the same, less his costs.
    #expect(plain(.providerCash) == plain(.municipalCash).map { -$0 - 365_000 })
    #expect(plain.total(.receivable) == 365_000 + 2 * 18_250)
    let advanced = try Self.books(Self.terms { $0.payment.advance = 0.4 })
    #expect(advanced(.municipalCash).map { -$0 } == [146_000, 346_750, 346_750] + .init(repeating: 365_000, count: 9))
    // Still owed: December less its advance, and the rejected twentieth of October and November.
    #expect(advanced.total(.receivable) == 219_000 + 2 * 18_250)
    #expect(advanced.total(.payable) == -(219_000 + 2 * 18_250))
    let atOnce = try Self.books(
      Self.terms {
        $0.payment.term = 0
        $0.payment.rejected = 0
      })
    #expect(atOnce(.providerCash) == .init(repeating: 0, count: 12))
  }

  @Test("a discount and a withhold take their shares of every payment, and of nothing else")
  func discount() throws {
    let books = try Self.books(
      Self.terms {
        $0.efficiencyDiscount = 0.02
        $0.withhold = OutcomeWithhold()
      })
    #expect(books(.production) == .init(repeating: 365_000, count: 12))
    // 0.98 × (1 − 0.1 × 0.2) = 0.9604.
    #expect(books(.careExpense) == .init(repeating: 350_546, count: 12))
  }

  @Test("the municipality's own cost: contract management, the tender, and messages for those who start")
  func municipalCost() throws {
    let books = try Self.books {
      $0.municipalCost.perContract = 1_200
      $0.municipalCost.procurement = 5_000
      $0.municipalCost.award = 300
    }
    #expect(books(.administrationExpense) == [540_000] + .init(repeating: 10_000, count: 11))
  }

  // MARK: - The year

  @Test("half of what leaves a corridor of 5 % is settled in December, and paid in May")
  func settlement() throws {
    func settled(_ euros: Double, on basis: PostCalculation.Basis) throws -> [Int] {
      let books = try Self.books(
        years: 2,
        Self.terms(Self.budget(euros)) {
          $0.postCalculation = PostCalculation()
          $0.postCalculation?.basis = basis
        })
      let lump = Int(euros * 100)
      #expect(books(.careExpense)[..<12].reduce(0, +) == lump)
      let settlements = books(.settlementExpense)
      #expect(settlements.enumerated().allSatisfy { $0.element == 0 || $0.offset % 12 == 11 })
      // In May, month 16, the twelfth of the lump sum and the settlement of the year before.
      let twelfths = books(.careExpense)
      #expect(books(.municipalCash, month: 16) == -twelfths[16] - settlements[11])
      #expect((12..<16).allSatisfy { books(.municipalCash, month: $0) == -twelfths[$0] })
      return [settlements[11], settlements[23]]
    }
    // 43,800 of care against 50,000 − 5 % = 47,500; against 40,000 + 5 % = 42,000; against 42,000 inside.
    #expect(try settled(50_000, on: .production) == [-185_000, -185_000])
    #expect(try settled(40_000, on: .production) == [90_000, 90_000])
    #expect(try settled(42_000, on: .production) == [0, 0])
    // Cost: 91 % of 43,800 and, under a lump sum with an audit, 6 % of administration: 42,486.
    #expect(try settled(40_000, on: .cost) == [24_300, 24_300])
  }

  @Test("a guarantee of 90 % tops up to the cent, and by half a year where the contract covers half")
  func guarantee() throws {
    func guarantee(_ share: Double) -> ContractTerms {
      Self.terms {
        $0.guarantee = GuaranteeBudget()
        $0.guarantee?.share = share
        $0.guarantee?.expected = 60_000
      }
    }
    let books = try Self.books(years: 2, guarantee(0.9))
    #expect(books(.guaranteeExpense).enumerated().allSatisfy { $0.element == ($0.offset % 12 == 11 ? 1_020_000 : 0) })
    // Paid a month after, with the invoice of December.
    #expect(books(.municipalCash, month: 12) == -365_000 - 1_020_000)
    #expect(try Self.books(guarantee(0.73)).total(.guaranteeExpense) == 0)
    let halves = try Self.books(guarantee(0.9)) { $0.contract.start = CalendarDate(year: 2027, month: 7, day: 1)! }
    #expect(halves(.guaranteeExpense) == [0, 0, 0, 0, 0, 510_000, 0, 0, 0, 0, 0, 510_000])
    let derived = try Self.books(
      clients: 8,
      Self.terms {
        $0.guarantee = GuaranteeBudget()
        $0.guarantee?.share = 0.9
      })
    // Ten are expected and eight are in care: 0.9 × 43,800 − 0.8 × 43,800.
    #expect(derived.total(.guaranteeExpense) == 438_000)
  }

  @Test("above a ceiling of 30,000 a reduced tariff of 60 % is owed month by month and paid after the year")
  func reducedTariff() throws {
    func ceiling(_ treatment: RevenueCeiling.OverDelivery, _ growth: Double = 0) -> ContractTerms {
      Self.terms {
        $0.ceiling = RevenueCeiling()
        $0.ceiling?.amount = 30_000
        $0.ceiling?.overDelivery = treatment
        $0.ceiling?.reducedTariff = 0.6
        $0.ceiling?.growth = growth
      }
    }
    let books = try Self.books(years: 2, ceiling(.reduced))
    let care = [Int](repeating: 365_000, count: 8) + [80_000, 0, 0, 0]
    let above = [Int](repeating: 0, count: 8) + [171_000, 219_000, 219_000, 219_000]
    #expect(books(.careExpense) == care + care)
    #expect(books(.settlementExpense) == above + above)
    #expect(books(.production) == .init(repeating: 365_000, count: 24))
    // January pays what passed the ceiling; within it nothing was left to invoice since September.
    #expect(books(.municipalCash, month: 12) == -828_000)
    // Where intake stops, those in care go on, and nothing is paid for them above the ceiling; it grows by 10 %.
    let stopped = try Self.books(years: 2, ceiling(.stop, 0.1))
    #expect(stopped(.careExpense) == care + .init(repeating: 365_000, count: 9) + [15_000, 0, 0])
    #expect(stopped.total(.settlementExpense) == 0)
  }

  @Test("a request for more is granted after six weeks, or isn't")
  func approval() throws {
    func total(_ probability: Double) throws -> Int {
      try Self.books(
        Self.terms {
          $0.ceiling = RevenueCeiling()
          $0.ceiling?.amount = 30_000
          $0.ceiling?.overDelivery = .approve
          $0.ceiling?.approvalProbability = probability
        }
      ).total(.careExpense)
    }
    #expect(try total(1) == Self.year)
    #expect(try total(0) == 3_000_000)
  }

  @Test("in October 80 % of unused room moves to a waiting list: what one gives the other gets")
  func reallocation() throws {
    for (share, gift) in [(0.8, 1_296_000), (1.0, 1_620_000), (0, 0)] {
      func ceiling(_ euros: Double) -> ContractTerms {
        Self.terms {
          $0.ceiling = RevenueCeiling()
          $0.ceiling?.amount = euros
          $0.ceiling?.overDelivery = .reallocate
          $0.ceiling?.movableShare = share
        }
      }
      var scarce = try Self.segment(ceiling(20_000))
      scarce.present.waiting = 3
      scarce.capacity = .places(20)
      let scenario = Self.scenario([try Self.segment(ceiling(60_000)), scarce]) { $0.segments[1].id = "T" }
      let books = try SmallWorld.books(scenario)
      #expect(books.violations == [])
      // The one: 60,000 − 43,800 is left. The other: 20,000 of 32,850 until October, then the gift.
      #expect(books.total(.careExpense, 0) == Self.year)
      #expect(books.total(.careExpense, 1) == 2_000_000 + gift)
      #expect(books(.careExpense, 1)[6..<9].reduce(0, +) == 0)
      #expect(books(.careExpense, 1, month: 9) == min(gift, 1_285_000 + 365_000))
      #expect(books.tally(.waiting, 1, month: 11) == 3)
    }
  }

  @Test("an innovation sum is earned by month and paid by quarter, from the month it begins")
  func innovation() throws {
    let terms = Self.terms { $0.innovation = InnovationSum() }
    // 2 % of 43,800.
    let books = try Self.books(terms)
    #expect(books(.innovationExpense) == .init(repeating: 7_300, count: 12))
    let plain = try Self.books()
    let paid = zip(books(.municipalCash), plain(.municipalCash)).map { $1 - $0 }
    #expect(paid == [21_900, 0, 0, 21_900, 0, 0, 21_900, 0, 0, 21_900, 0, 0])
    func november(_ scenario: inout Scenario) { scenario.contract.start = CalendarDate(year: 2027, month: 11, day: 1)! }
    let late = try Self.books(terms, november)
    let paidLate = zip(late(.municipalCash), try Self.books(ContractTerms(Self.daily), november)(.municipalCash))
    #expect(paidLate.map { $1 - $0 } == [14_600, 0, 21_900, 0, 0, 21_900, 0, 0, 21_900, 0, 0, 7_300])
  }

  // MARK: - Years

  @Test("a lump sum on a growth path grows by 3 % a year")
  func growth() throws {
    let books = try Self.books(years: 3, Self.terms(Self.budget(nil)) { $0.growth = 0.03 })
    #expect(books(.careExpense)[..<12].allSatisfy { $0 == 365_000 })
    #expect(books(.careExpense)[12..<24].allSatisfy { $0 == 375_950 })
    #expect(books(.careExpense)[24...].reduce(0, +) == 4_646_742)
  }

  @Test("a lump sum moves half of the way to the care delivered, by 10 % at most, at its moment")
  func adjustment() throws {
    func secondYear(_ clients: Int) throws -> Int {
      let books = try Self.books(
        clients: clients, years: 2,
        Self.terms(Self.budget(nil)) {
          $0.adjustment = AdjustmentMoments()
          $0.adjustment?.every = 12
        })
      #expect(books(.careExpense)[..<12].allSatisfy { $0 == 365_000 })
      return books(.careExpense)[12...].reduce(0, +)
    }
    #expect(try secondYear(11) == 4_599_000)
    #expect(try secondYear(13) == 4_818_000)
    #expect(try secondYear(9) == 4_161_000)
    #expect(try secondYear(2) == 3_942_000)
    // A ceiling follows the care, a price the cost of a unit: that is the same, so the price stays.
    let books = try Self.books(
      clients: 11, years: 2,
      Self.terms {
        $0.ceiling = RevenueCeiling()
        $0.adjustment = AdjustmentMoments()
        $0.adjustment?.every = 12
      })
    #expect(books.total(.production) == 2 * 4_818_000)
    #expect(books(.careExpense)[..<12].reduce(0, +) == Self.year)
    #expect(books(.careExpense)[12...].reduce(0, +) == 4_599_000)
  }

  @Test("moments count from the terms that state them, not from before")
  func adjustmentOfNewTerms() throws {
    let adjusted = Self.terms {
      $0.adjustment = AdjustmentMoments()
      $0.adjustment?.every = 6
    }
    let books = try Self.books(years: 3) {
      $0.fundingChanges = [FundingChange(name: "moments", segments: [0], from: 365, terms: adjusted)]
    }
    // Hours and length never change, so neither does the cost of a unit.
    #expect(books(.careExpense) == .init(repeating: 365_000, count: 36))
    let lump = try Self.books(clients: 11, years: 3) {
      $0.fundingChanges = [
        FundingChange(
          name: "moments", segments: [0], from: 365,
          terms: Self.terms(Self.budget(nil)) {
            $0.adjustment = AdjustmentMoments()
            $0.adjustment?.every = 12
          })
      ]
    }
    #expect(lump(.careExpense)[12..<24].allSatisfy { $0 == 365_000 })
    #expect(lump(.careExpense)[24...].reduce(0, +) == 4_599_000)
  }

  @Test("prices follow the provisional index, and the next year makes good what was missing")
  func trueUp() throws {
    func years(_ trueUp: IndexationTerms.TrueUp, share: Double = 1) throws -> [Int] {
      let books = try Self.books(years: 4) {
        $0.contract.indexation = 0.04
        $0.contract.costIndex.provisionalGap = 0.01
        $0.contract.indexationTerms.trueUp = trueUp
        $0.contract.indexationTerms.share = share
      }
      // Cost follows the final index: 91 % of 80 % of 3,650.
      for year in 0..<4 {
        var level = 265_720.0
        for _ in 0..<year { level *= 1.04 }
        #expect(abs(Double(books(.variableCost, month: 12 * year)) - level) <= 0.5)
      }
      return (0..<4).map { books(.careExpense, month: 12 * $0) }
    }
    // A client's month is 365.00 at the start; each is rounded to the cent.
    #expect(try years(.yes) == [365_000, 375_950, 390_990, 406_630])
    #expect(try years(.no) == [365_000, 375_950, 387_230, 398_850])
    #expect(try years(.no, share: 0) == [365_000, 365_000, 365_000, 365_000])
  }

  @Test("what a year lacked by the final index is settled at its end, of the last one too, and of lump sums as well")
  func pastShortfall() throws {
    func settled(_ terms: ContractTerms, _ trueUp: IndexationTerms.TrueUp) throws -> (books: Books, settled: [Int]) {
      let books = try Self.books(years: 4, terms) {
        $0.contract.indexation = 0.04
        $0.contract.costIndex.provisionalGap = 0.01
        $0.contract.indexationTerms.trueUp = trueUp
      }
      let settlements = books(.settlementExpense)
      #expect(settlements.enumerated().allSatisfy { $0.element == 0 || $0.offset % 12 == 11 })
      return (books, (0..<4).map { settlements[12 * $0 + 11] })
    }
    // 0.01/1.03 of 12 × 3,759.50, 12 × 3,909.90 and 12 × 4,066.30; the first year's prices are agreed.
    let (care, owed) = try settled(ContractTerms(Self.daily), .yes)
    #expect(owed == [0, 43_800, 45_552, 47_374])
    // 4 % over the first year, in all; paid a month later, and after the contract as well.
    let secondYear: Int = care(.careExpense)[12..<24].reduce(0, +)
    #expect(secondYear + owed[1] == Self.year * 104 / 100)
    let plain = try settled(ContractTerms(Self.daily), .no).books
    #expect(care(.municipalCash, month: 24) - plain(.municipalCash, month: 24) == -43_800)
    let receivable: [Int] = [care, plain].map { $0(.receivable).reduce(0, +) }
    #expect(receivable[0] - receivable[1] >= 47_374)
    #expect(try settled(ContractTerms(Self.daily), .no).settled == [0, 0, 0, 0])
    // A lump sum of 43,800.00 the same.
    #expect(try settled(Self.terms(Self.budget(43_800)) { _ in }, .yes).settled == [0, 43_800, 45_552, 47_374])
  }

  // MARK: - Introduction

  @Test("while a lump sum steps in, it and the old invoices add up to the month's care")
  func stepIn() throws {
    let terms = Self.terms(Self.budget(nil)) {
      $0.introduction = Introduction()
      $0.introduction?.stepIn = 12
      $0.introduction?.overrun = 0
    }
    let books = try Self.books(years: 2, terms)
    for month in 0..<24 { #expect(abs(books(.careExpense, month: month) - Self.month) <= 1) }
    #expect(abs(books(.careExpense)[..<12].reduce(0, +) - Self.year) <= 6)
    // In the middle of the first month a twenty-fourth is new: 152.08 is paid at its beginning, the rest is invoiced.
    #expect(books(.careExpense, month: 0) + books(.payable, month: 0) == 15_208)
    // Without preparation a lump sum that is new at once costs the provider 10 % more in the beginning.
    let overrun = try Self.books(
      Self.terms(Self.budget(nil)) {
        $0.introduction = Introduction()
        $0.introduction?.preparation = 0
        $0.introduction?.overrun = 0.1
      })
    // In the middle of the first month: 664.30 × (1 + 10 % × e^(−1/24)).
    #expect(overrun(.fixedCost, month: 0) == 72_802)
    #expect(overrun(.careExpense) == books(.careExpense)[12...].map { $0 })
  }

  @Test("post-calculation of all production leaves the municipality with the care, while it steps in as well")
  func settledStepIn() throws {
    let books = try Self.books(
      years: 2,
      Self.terms(Self.budget(30_000)) {
        $0.introduction = Introduction()
        $0.introduction?.stepIn = 12
        $0.introduction?.overrun = 0
        $0.postCalculation = PostCalculation()
        $0.postCalculation?.band = 0
        $0.postCalculation?.share = 1
      })
    for year in 0..<2 {
      let months = (12 * year)..<(12 * year + 12)
      let paid = books(.careExpense)[months].reduce(0, +) + books(.settlementExpense)[months].reduce(0, +)
      // Rounded month by month: half a cent each.
      #expect(abs(paid - Self.year) <= 12, "year \(year): \(paid)")
    }
  }

  @Test("a price that doubles, doubles under old terms and new while these step in")
  func priceWhileSteppingIn() throws {
    var dearer = Self.daily
    dearer.tariff = 24
    let terms = Self.terms(dearer) {
      $0.introduction = Introduction()
      $0.introduction?.stepIn = 12
      $0.introduction?.overrun = 0
    }
    let once = try Self.books(terms)
    let twice = try Self.books(terms) {
      $0.changes.append(SmallWorld.change(.price, .times(2), from: 0))
    }
    #expect(once(.production, month: 0) == 380_210)
    for month in 0..<12 {
      #expect(abs(twice(.production, month: month) - 2 * once(.production, month: month)) <= 10)
    }
  }

  @Test("a provider who leaves a common lump sum is paid his part of it while his own terms step in")
  func ownStepIn() throws {
    var segment = try Self.segment(ContractTerms(Self.budget(43_800)))
    segment.observedTerms = segment.terms
    segment.providers = [Provider(name: "P"), Provider(name: "Q")]
    (segment.providers[0].share, segment.providers[1].share) = (0.2, 0.8)
    segment.providers[0].terms = Self.terms {
      $0.introduction = Introduction()
      $0.introduction?.stepIn = 12
      $0.introduction?.overrun = 0
    }
    let books = try SmallWorld.books(Self.scenario([segment]))
    #expect(books.violations == [])
    // A fifth of 3,650, of which 23/24 is old in the middle of the first month, and two clients' new part of it.
    #expect(books(.careExpense, 0, month: 0) == 69_958 + 3_042)
    #expect(books(.careExpense, 1) == .init(repeating: 292_000, count: 12))
  }

  // MARK: - Behaviour in the books

  @Test("under a lump sum the dose falls by 1 − e^(−0.08) of the cost price in the end, hours by 0.7 of that")
  func dose() throws {
    let books = try Self.books(years: 10, ContractTerms(Self.budget(nil))) { $0.behaviour.incentiveStrength = 1 }
    // Measured from a daily tariff, an hour more earned nothing already: hours stay, and length shortens.
    #expect(books(.variableCost, month: 0) == books(.variableCost, month: 119))
    var hourly = EffortBasedFunding()
    hourly.tariff = 12
    hourly.hoursPerWeek = 7
    let lessHours = try Self.books(years: 10, ContractTerms(Self.budget(nil))) {
      $0.behaviour.incentiveStrength = 1
      $0.segments[0].observedTerms = ContractTerms(hourly)
      $0.segments[0].cost.variableShare = 0.75
    }
    // 0.91 × 0.75 × 3,650 × exp(−0.08 × 0.7), after ten of nine months' time constants.
    #expect(abs(Double(lessHours(.variableCost, month: 119)) - 249_112.5 * 0.945539) < 3)
    #expect(lessHours(.fixedCost, month: 119) == lessHours(.fixedCost, month: 0))
  }
}
