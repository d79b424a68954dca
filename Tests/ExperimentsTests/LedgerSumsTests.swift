import CareSimulation
import Experiments
import Sampling
import Testing
import YouthCare

/// Sums over books that are made up here, held against sums by hand.
@Suite("The books, added up")
struct LedgerSumsTests {
  /// Two segments with two contracts and one, from 1 July 2027 for two years, after three months of warm-up.
  func plan() throws -> SimulationPlan {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 7, day: 1)!)
    contract.calendar = .uniform
    contract.years = 2
    contract.warmUpMonths = 3
    let segments = try [2, 1].map { providers in
      var funding = EffortBasedFunding()
      funding.per = .day
      funding.tariff = 100
      var segment = Segment(
        id: "S\(providers)", name: LocalizedText("S"), stay: try .exponential(mean: 60), funding: funding)
      segment.inflow.newPerYear = 40
      segment.capacity = .places(20)
      var everybody = Severity(name: "all")
      everybody.share = 1
      segment.severities = [everybody]
      segment.providers = (0..<providers).map { Provider(name: "P\($0)") }
      for index in 0..<providers { segment.providers[index].share = 1 / Double(providers) }
      return segment
    }
    return try SimulationPlan(
      Scenario(name: "books", title: LocalizedText("books"), contract: contract, segments: segments))
  }

  /// A movement that differs by replication, account, contract and month; the bookings are a real set of books.
  func movement(_ replication: Int, _ account: Account, _ contract: Int, _ month: Int) -> Int {
    let care = 1_000_003 * (contract + 1) + 7_919 * month * (replication % 5) - 11 * replication
    let settled = month % 12 == 4 ? -37 * (replication + 1) : 0
    let paid = care - 501 * replication
    let spent = 900_001 * (contract + 1) + 13 * month
    switch account {
    case .production: return care + 17
    case .transition: return settled + 5
    case .careExpense: return care
    case .settlementExpense: return settled
    case .administrationExpense: return 75_000
    case .payable: return paid - care - settled
    case .municipalCash: return -paid - 75_000
    case .receivable: return care + settled - paid
    case .careRevenue: return -care
    case .settlementRevenue: return -settled
    case .variableCost: return spent
    case .fixedCost: return 40_000
    case .providerCash: return paid - spent - 40_000
    case .outsideExpense, .otherExpense, .guaranteeExpense, .innovationExpense, .rescueExpense, .guaranteeRevenue,
      .innovationRevenue, .rescueRevenue, .administrationCost:
      return 0
    }
  }

  /// The same of every section: care outside the contracts is a segment's, and other costs are the region's.
  func movement(_ replication: Int, _ account: Account, _ section: BookSection, _ month: Int) -> Int {
    switch section {
    case .contract(let contract): return movement(replication, account, contract, month)
    case .segment(let segment):
      let cents = 5_000 * (segment + 1) + 7 * month
      return account == .outsideExpense ? cents : account == .municipalCash ? -cents : 0
    case .region:
      return account == .otherExpense ? 30_001 : account == .municipalCash ? -30_001 : 0
    }
  }

  func sums(_ replications: [Int], _ plan: SimulationPlan) -> LedgerSums {
    var sums = LedgerSums(plan)
    for replication in replications {
      sums.add { movement(replication, $0, $1, $2) }
    }
    return sums
  }

  @Test("the months of a contract, a segment and the region are the sums of what was booked")
  func months() throws {
    let sums = sums([0, 1, 2], try plan())
    for month in [0, 7, 23] {
      let care = (0..<3).map { replication in
        (0..<3).map { movement(replication, .careExpense, $0, month + 3) }
      }
      #expect(
        sums.sum(of: .revenueCare, in: .contract(1), over: .month(month)) == Int128(care.map { $0[1] }.reduce(0, +)))
      #expect(
        sums.sum(of: .revenueCare, in: .segment(0), over: .month(month))
          == Int128(care.map { $0[0] + $0[1] }.reduce(0, +)))
      let region = care.map { $0.reduce(0, +) }
      #expect(sums.sum(of: .revenueCare, in: .region, over: .month(month)) == Int128(region.reduce(0, +)))
      #expect(
        sums.squares(of: .revenueCare, in: .region, over: .month(month))
          == UInt128(region.map { $0 * $0 }.reduce(0, +)))
    }
  }

  @Test("a flow over a budget year is that of its months; a stock is that at the end, the months before included")
  func periods() throws {
    let sums = sums([4], try plan())
    // The contract's months 6 to 17 are those of 2028, simulated months 9 to 20.
    let care = (9...20).map { movement(4, .careExpense, 2, $0) }.reduce(0, +)
    #expect(sums.sum(of: .revenueCare, in: .contract(2), over: .year(2028)) == Int128(care))
    let owed = { (last: Int) in (0...last).map { self.movement(4, .receivable, 2, $0) }.reduce(0, +) }
    #expect(sums.sum(of: .receivable, in: .contract(2), over: .month(0)) == Int128(owed(3)))
    #expect(sums.sum(of: .receivable, in: .contract(2), over: .year(2028)) == Int128(owed(20)))
    #expect(sums.sum(of: .receivable, in: .contract(2), over: .contract) == Int128(owed(26)))
  }

  @Test("equity starts as stated and moves by the result; revenue is paid or owed; expense adds what else is spent")
  func identities() throws {
    let plan = try plan()
    let sums = sums([3, 8], plan)
    for scope in [LedgerScope.contract(0), .contract(2), .segment(0), .region] {
      func total(_ item: LedgerItem, _ period: Period = .contract) -> Int128 {
        sums.sum(of: item, in: scope, over: period)
      }
      #expect(total(.result) == total(.revenue) - total(.cost))
      #expect(total(.equity) - total(.equity, .month(0)) == total(.result) - total(.result, .month(0)))
      #expect(
        total(.revenue) - total(.paid) - (total(.receivable) - total(.receivable, .month(0)))
          == total(.revenue, .month(0)) - total(.paid, .month(0)))
      #expect(total(.expense) == total(.revenue) + total(.administration) + total(.outside) + total(.other))
      // Two replications of 24 months, from the fourth simulated one on: 7 × (3 + … + 26) = 2,436 cents more.
      let outside: Int128 =
        switch scope {
        case .contract: 0
        case .segment: 2 * (24 * 5_000 + 2_436)
        case .region: 2 * (24 * 15_000 + 2 * 2_436)
        }
      #expect(total(.outside) == outside)
      #expect(total(.other) == (scope == .region ? 2 * 24 * 30_001 : 0))
      #expect(total(.cost) == total(.costVariable) + total(.costFixed) + total(.costAdministration))
    }
    let before = [3, 8].map { replication in
      (0...3).map { month in
        -self.movement(replication, .careRevenue, 0, month) - self.movement(replication, .settlementRevenue, 0, month)
          - self.movement(replication, .variableCost, 0, month) - 40_000
      }.reduce(plan.contracts[0].openingEquity, +)
    }
    #expect(plan.contracts[0].openingEquity > 0)
    #expect(sums.sum(of: .equity, in: .contract(0), over: .month(0)) == Int128(before.reduce(0, +)))
  }

  @Test("mean and standard error are those of the values in euro")
  func figures() throws {
    let replications = Array(0..<9)
    let sums = sums(replications, try plan())
    let values = replications.map { replication in
      Double((0..<24).map { movement(replication, .careExpense, 2, $0 + 3) }.reduce(0, +)) / 100
    }
    let estimate = Estimate(values)
    let figure = sums.figure(.revenueCare, in: .contract(2), over: .contract)
    #expect(abs(figure.value - estimate.mean) <= 1e-12 * estimate.mean)
    #expect(abs(figure.standardError - estimate.standardError) <= 1e-9 * estimate.standardError)
    #expect(sums.figure(.administration, in: .region, over: .year(2028)) == Figure(27_000, standardError: 0))
    let one = self.sums([0], try plan())
    #expect(one.figure(.paid, in: .region, over: .contract).standardError == .infinity, "one says nothing about chance")
  }

  @Test("amounts as large as a ledger can hold keep their spread, past where squares fit 128 bits")
  func largeAmounts() throws {
    var sums = LedgerSums(try plan())
    let large = 1 << 56
    // 3,000 replications of 24 × 2⁵⁶ ± 24 cents: the squares add up to far more than 2¹²⁸.
    for replication in 0..<3_000 {
      sums.add { account, contract, _ in
        account == .production && contract == .contract(0) ? large + (replication % 2 == 0 ? 1 : -1) : 0
      }
    }
    let figure = sums.figure(.production, in: .contract(0), over: .contract)
    #expect(abs(figure.standardError - 0.24 / (2_999.0).squareRoot()) < 1e-12)
  }

  @Test("what was added in parts and merged in any order is the same to the bit")
  func merging() throws {
    let plan = try plan()
    let whole = sums(Array(0..<12), plan)
    var parts = sums([11, 3, 7], plan)
    parts.merge(sums([0, 2, 4, 6, 8, 10], plan))
    parts.merge(sums([9, 5, 1], plan))
    #expect(parts == whole)
    #expect(parts != sums(Array(0..<11), plan))
  }

  @Test("an experiment's sums are the same to the bit for 1 and 3 threads")
  func threads() async throws {
    let plan = try plan()
    let one = try await Experiment(plan, replications: 50, seed: 5, threads: 1).run().ledger
    let three = try await Experiment(plan, replications: 50, seed: 5, threads: 3).run().ledger
    #expect(one == three)
    #expect(one.replications == 50)
  }

  @Test("an item that never moved is told apart from one that adds up to nothing")
  func zeros() throws {
    let plan = try plan()
    let sums = sums([0, 1], plan)
    #expect(sums.isZero(.revenueGuarantee, in: .region) && sums.isZero(.costAdministration, in: .contract(0)))
    #expect(!sums.isZero(.revenueSettlement, in: .contract(0)))
    var opposite = LedgerSums(plan)
    for sign in [1, -1] { opposite.add { account, _, _ in account == .production ? sign : 0 } }
    #expect(opposite.sum(of: .production, in: .region, over: .contract) == 0)
    #expect(!opposite.isZero(.production, in: .region))
  }

  @Test("the books of one replication agree with the sums, and every check holds with its amounts")
  func oneReplication() throws {
    let plan = try plan()
    let sums = sums([6], plan)
    let ledger = ReplicationLedger(plan, replication: 6, seed: 1) { movement(6, $0, $1, $2) }
    for item in LedgerItem.allCases {
      for period in [Period.month(4), .year(2027), .year(2029), .contract] {
        #expect(
          Int128(ledger.amount(of: item, contract: 1, over: period))
            == sums.sum(of: item, in: .contract(1), over: period))
      }
    }
    for contract in 0..<3 {
      for check in ledger.checks(of: contract) {
        #expect(check.holds && check.amount == check.parts.reduce(0, +), "\(check)")
      }
    }
    #expect(ledger.sectionsWithoutContract == [.segment(0), .segment(1), .region])
    for section in ledger.sectionsWithoutContract {
      #expect(ledger.checks(of: section).map(\.kind) == [.municipality] && ledger.checks(of: section)[0].holds)
    }
    #expect(ledger.amount(of: .outside, in: .segment(1), over: .contract) == 24 * 10_000 + 2_436)
    #expect(ledger.amount(of: .other, in: .region, over: .contract) == 24 * 30_001)
    let payment = ledger.checks(of: 2)[2]
    #expect(
      payment.amount
        == (3..<27).map { movement(6, .careExpense, 2, $0) + movement(6, .settlementExpense, 2, $0) }.reduce(0, +))
    #expect(payment.parts[0] == (3..<27).map { movement(6, .careExpense, 2, $0) - 3_006 }.reduce(0, +))
  }

  @Test(
    "a cent that is booked on one side only fails the checks that it touches",
    arguments: [
      (Account.careExpense, [false, true, true, true]), (.payable, [false, true, false, true]),
      (.providerCash, [true, false, true, false]), (.careRevenue, [true, false, false, false]),
      (.variableCost, [true, false, true, false]),
    ])
  func faults(account: Account, holds: [Bool]) throws {
    let ledger = ReplicationLedger(try plan(), replication: 0, seed: 1) { booked, section, month in
      movement(0, booked, section, month) + (booked == account && section == .contract(1) && month == 9 ? 1 : 0)
    }
    #expect(ledger.checks(of: 1).map(\.holds) == holds)
    #expect(ledger.checks(of: 0).allSatisfy { $0.holds })
  }
}
