import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// A provider's money over all his contracts: distress, rescue and closure (MODEL.md, F5, F6 and G11).
///
/// Ten clients are in care for good in each of two segments, at 3,650.00 euro a month each. In the first, care costs
/// 2,920.00 and in the second 4,562.50 a month: who has both loses 182.50 a month.
@Suite("Providers' money, by hand")
struct FinanceTests {
  /// P works in both segments; Q, who breaks even, shares them with him where he is there.
  private static func scenario(
    shareOfQ: Double = 0, years: Int = 1, equity: Double = 0.06,
    _ adapt: (inout Segment) -> Void = { _ in }
  ) throws -> Scenario {
    let segments = try [1.25, 0.8].map { ratio in
      try Segment.market([1]) {
        $0.providers[0].name = "P"
        $0.cost.tariffRatio = ratio
        $0.cost.equity = equity
        if shareOfQ > 0 {
          $0.providers.append(Provider(name: "Q"))
          ($0.providers[0].share, $0.providers[1].share) = (1 - shareOfQ, shareOfQ)
          // At the tariff.
          $0.providers[1].cost = ratio
        }
        $0.failure = ProviderFailure()
        // No support, and enough in cash.
        ($0.failure!.rescue, $0.failure!.systemRescue, $0.failure!.support) = (1, 1, 0)
        $0.failure!.cashDays = 700
        $0.failure!.transfer = 0
        adapt(&$0)
      }
    }
    return ContractBookTests.scenario(segments, years: years)
  }

  private static func run(_ scenario: Scenario) throws -> MarketRun {
    let run = try MarketRun.run(scenario)
    #expect(run.books.violations == [])
    return run
  }

  // MARK: - Distress

  @Test("distress is equity over all contracts below the stated share of their turnover")
  func equity() throws {
    // 6 % of 87,600 is 5,256; below 4,380, which is 5 %, after 4.8 months. With the first segment's contract alone
    // never, with the second's after half a month.
    let run = try Self.run(Self.scenario())
    for segment in 0...1 { #expect(run.months(.distress, segment) == (0..<12).map { $0 < 4 ? 0 : 1 }) }
    // 3 % is 2,628: after 14.4 months; the threshold is the segment's.
    let later = try Self.run(Self.scenario(years: 2) { $0.cost.distress = 0.03 })
    #expect(later.months(.distress) == (0..<24).map { $0 < 14 ? 0 : 1 })
  }

  @Test("distress counts by the share of turnover")
  func shareInDistress() throws {
    let run = try Self.run(Self.scenario(shareOfQ: 0.2))
    // P has eight of the ten clients and four fifths of all sums; Q breaks even at 6 %.
    for segment in 0...1 {
      #expect(run.months(.distress, segment).enumerated().allSatisfy { isClose($1, $0 < 4 ? 0 : 0.8) })
    }
    // Both contracts of P, and none of Q.
    #expect(run.monthsInDistress == [8, 0, 8, 0])
  }

  /// A provider who loses a hundredth of his turnover, 36.50 euro a month; what is owed for the care before the first
  /// day comes in as what is owed for later care does, so that cash falls by as much each month.
  private static func cash(_ euros: Double, months: Int, _ adapt: (inout Segment) -> Void = { _ in }) throws
    -> [Double]
  {
    let segment = try Segment.market([1]) {
      $0.providers[0].cost = 1.01
      $0.cost.equity = 2
      $0.failure = ProviderFailure()
      ($0.failure!.cashDays, $0.failure!.cashMonths) = (euros / 43_800 * 365.2425, months)
      ($0.failure!.rescue, $0.failure!.support) = (1, 0)
      adapt(&$0)
    }
    return try run(ContractBookTests.scenario([segment])).months(.distress)
  }

  @Test("distress is an empty till for the stated months")
  func cash() throws {
    func from(_ first: Int) -> [Double] { (0..<12).map { $0 < first ? 0 : 1 } }
    for (euros, empty) in [(36.4, 0), (36.6, 1), (109.4, 2), (109.6, 3), (500, 12)] {
      #expect(try Self.cash(euros, months: 1) == from(empty))
    }
    // Empty in March and April; the rescue of April counts anew, in May and June.
    #expect(try Self.cash(100, months: 2) == (0..<12).map { $0 == 3 || $0 >= 5 ? 1 : 0 })
    #expect(try Self.cash(400, months: 3) == (0..<12).map { _ in 0 })
    // The same whenever it is paid: after two months, at once, partly in advance, without a cent rejected.
    for adapt: (inout PaymentTerms) -> Void in [
      { $0.term = 60 }, { $0.term = 0 }, { $0.advance = 0.4 }, { $0.rejected = 0 }, { $0.rejectedDelay = 150 },
    ] {
      #expect(try Self.cash(100, months: 1) { Self.pay(&$0, adapt) } == from(2))
    }
  }

  /// Payment as it was before the first day too.
  private static func pay(_ segment: inout Segment, _ adapt: (inout PaymentTerms) -> Void) {
    adapt(&segment.terms.payment)
    segment.observedTerms = segment.terms
  }

  @Test("months with an empty till count where they are in a row")
  func cashInARow() throws {
    let segment = try Segment.market([1]) {
      $0.cost.equity = 2
      $0.failure = ProviderFailure()
      ($0.failure!.cashDays, $0.failure!.cashMonths) = (300 / 43_800 * 365.2425, 2)
      ($0.failure!.rescue, $0.failure!.support) = (1, 0)
    }
    // Prices of 0.8, 1.4 and 0.5 in January, February and April come for 95 % a month later and the rest after three:
    // 300, −393.50, 993.50, 957.00, −703.75, −703.75, −795.00 from July on.
    let run = try Self.run(
      ContractBookTests.scenario([segment]) {
        for (month, factor) in [(0, 0.8), (1, 1.4), (3, 0.5)] {
          $0.changes.append(
            SmallWorld.change(.price, .times(factor), from: monthStart(month), until: monthStart(month + 1)))
        }
      })
    #expect(run.months(.distress) == (0..<12).map { $0 == 5 || $0 >= 7 ? 1 : 0 })
  }

  @Test("cash is that of all contracts: what one lacks another has")
  func cashOfAll() throws {
    func distress(_ euros: Double) throws -> [Double] {
      let scenario = try Self.scenario(equity: 2) {
        // Days of 35,040 and 54,750 a year.
        $0.failure!.cashDays = euros / 89_790 * 365.2425
        $0.failure!.cashMonths = 1
        Self.pay(&$0) { $0.rejected = 0 }
      }
      return try Self.run(scenario).months(.distress)
    }
    // 182.50 less each month from the first; the first contract alone gains 730, the second loses 912.50.
    #expect(try distress(0) == [Double](repeating: 1, count: 12))
    #expect(try distress(1_000) == (0..<12).map { $0 < 5 ? 0 : 1 })
    #expect(try distress(2_200) == [Double](repeating: 0, count: 12))
  }

  // MARK: - Rescue

  @Test("a rescue pays the stated share of turnover at once, to one contract, and gives a year of grace")
  func rescue() throws {
    // 0.1 % of 87,600: too little to leave distress, which is looked at again after a year.
    let run = try Self.run(Self.scenario(years: 4) { $0.failure!.support = 0.001 })
    #expect(run.books(.rescueExpense) == (0..<48).map { $0 % 12 == 4 ? 8_760 : 0 })
    #expect(run.books.total(.rescueExpense, 1) == 0)
    #expect(run.months(.distress) == (0..<48).map { $0 < 4 ? 0 : 1 })
    let none = try Self.run(Self.scenario(years: 4))
    let paid = zip(none.books(.municipalCash), run.books(.municipalCash)).map { $0 - $1 }
    #expect(paid == run.books(.rescueExpense))
    // 5 % is 4,380: enough for 24 months of 182.50.
    let enough = try Self.run(Self.scenario(years: 4) { $0.failure!.support = 0.05 })
    #expect((0..<48).filter { enough.books(.rescueExpense, month: $0) > 0 } == [4, 28])
    #expect(enough.months(.distress) == (0..<48).map { $0 == 4 || $0 == 28 ? 1 : 0 })
  }

  @Test("a rescue comes with the stated probability; a system provider has his own", arguments: [true, false])
  func rescueProbability(isSystem: Bool) throws {
    let scenario = try Self.scenario(shareOfQ: 0.5) {
      $0.providers[0].isSystem = isSystem
      ($0.failure!.rescue, $0.failure!.systemRescue) = (0.2, 0.7)
      $0.failure!.support = 0.001
    }
    let runs = try MarketRun.runs(scenario, replications: 0..<1_000)
    let rescued = runs.count { $0.books(.rescueExpense, month: 4) > 0 }
    // Binomial: 700 ± 14.5 and 200 ± 12.6.
    #expect(abs(Double(rescued) - (isSystem ? 700 : 200)) < 4 * 14.5)
    // Who isn't rescued closes in the next month, both contracts; Q goes on.
    for run in runs {
      let isRescued = run.books(.rescueExpense, month: 4) > 0
      #expect(run.flows.map(\.closedIn) == (isRescued ? [nil, nil, nil, nil] : [5, nil, 5, nil]))
      #expect(run.books.violations == [])
    }
  }

  // MARK: - Closure

  @Test("who isn't rescued closes all his contracts on the first day of the next month, and no longer counts")
  func closure() throws {
    let run = try Self.run(Self.scenario(shareOfQ: 0.5) { $0.failure!.rescue = 0 })
    #expect(run.flows.map(\.closedIn) == [5, nil, 5, nil])
    for segment in 0...1 {
      #expect(run.months(.distress, segment) == (0..<12).map { $0 == 4 ? 0.5 : 0 })
      #expect(run.months(.transfers, segment) == (0..<12).map { $0 == 5 ? 5 : 0 })
      #expect(run.books(.careExpense, 2 * segment) == (0..<12).map { $0 < 5 ? 182_500 : 0 })
      #expect(run.books(.careExpense, 2 * segment + 1) == (0..<12).map { $0 < 5 ? 182_500 : 365_000 })
    }
  }

  @Test("the last provider of a segment is always rescued, and so is the last of several who fail together")
  func lastProvider() throws {
    let alone = try Self.run(Self.scenario { ($0.failure!.rescue, $0.failure!.support) = (0, 0.001) })
    #expect(alone.books(.rescueExpense, month: 4) == 8_760)
    #expect(alone.flows.allSatisfy { $0.closedIn == nil })
    // Q loses as much for his size, and fails in the same month: the second of them can't be missed.
    let together = try Self.run(
      Self.scenario(shareOfQ: 0.5) {
        $0.providers[1].cost = 1
        ($0.failure!.rescue, $0.failure!.support) = (0, 0.001)
      })
    #expect(together.flows.map(\.closedIn) == [5, nil, 5, nil])
    #expect(together.books(.rescueExpense, 1, month: 4) == 4_380 && together.books.total(.rescueExpense, 0) == 0)
    // Q stops on a stated day in the month in which P would close.
    let leaving = try Self.run(
      Self.scenario(shareOfQ: 0.5) {
        $0.providers[1].closes = monthStart(5)
        ($0.failure!.rescue, $0.failure!.support) = (0, 0.001)
      })
    #expect(leaving.flows.map(\.closedIn) == [nil, 5, nil, 5])
    // Q works in the first segment only: P is the last in the second, and keeps both contracts.
    var scenario = try Self.scenario(shareOfQ: 0.5) { ($0.failure!.rescue, $0.failure!.support) = (0, 0.001) }
    scenario.segments[1].providers.removeLast()
    scenario.segments[1].providers[0].share = 1
    let half = try Self.run(scenario)
    #expect(half.flows.allSatisfy { $0.closedIn == nil } && half.books.total(.rescueExpense, 0) > 0)
  }

  // MARK: - What is observed

  @Test("a margin is what is left of revenue over all contracts of a provider, and an insolvency is of all too")
  func observed() throws {
    let scenario = try Self.scenario(shareOfQ: 0.5, equity: 0.01) {
      $0.failure = nil
      $0.providers[0].isSystem = $0.cost.tariffRatio > 1
    }
    let run = try Self.run(scenario)
    // P: 2 × 1,825 of which 1,460 and 2,281.25 are spent. Q breaks even.
    #expect(run.margins.count == 2)
    #expect(abs(run.margins[0] + 91.25 / 3_650) < 1e-5 && abs(run.margins[1]) < 1e-5)
    // 1 % of 43,800 is 438 euro: gone after 4.8 months of 91.25. The second contract alone would last half a month.
    #expect(run.isInsolvent == (0..<12).map { $0 >= 4 })
    let other = try Self.scenario(shareOfQ: 0.5, equity: 0.01) {
      $0.failure = nil
      $0.providers[1].isSystem = true
    }
    #expect(try Self.run(other).isInsolvent == [Bool](repeating: false, count: 12))
  }

  @Test("a system provider who fails is insolvent in his last month, and who has closed no longer is")
  func insolvency() throws {
    let scenario = try Self.scenario(shareOfQ: 0.5) {
      $0.failure!.systemRescue = 0
      $0.providers[0].isSystem = true
    }
    #expect(try Self.run(scenario).isInsolvent == (0..<12).map { $0 == 4 })
    // A dated closure: below zero from month 4, gone from month 8.
    let dated = try Self.scenario(shareOfQ: 0.5, equity: 0.01) {
      $0.providers[0].isSystem = true
      $0.providers[0].closes = monthStart(8)
    }
    #expect(try Self.run(dated).isInsolvent == (0..<12).map { (4..<8).contains($0) })
  }

  /// A margin of 11 % on the first day, and none in any year: two thirds of it after one, four ninths
  /// after two.
  @Test("entrants come by a margin of which each year makes a third")
  func marginOfYears() throws {
    let segment = try Segment.market([], clients: 20) {
      $0.providers = (0..<20).map { Provider(name: "P\($0)") }
      $0.inflow.newPerYear = 20
      $0.capacity = .places(1_000)
      $0.cost.tariffRatio = 1 / 0.89
      $0.terms.efficiencyDiscount = 0.11
      $0.suppliers.admission = .openHouse
      // Hardly any clients, so that their margin doesn't count.
      ($0.suppliers.entry, $0.suppliers.entrantShare, $0.suppliers.entrantCost) = (0.2, 0.0001, 1)
    }
    let runs = try SmallWorld.books(ContractBookTests.scenario([segment], years: 5), replications: 0..<120)
    var there = 20.0
    for year in 0..<3 {
      let rate = 0.2 * (0.11 * pow(2 / 3, Double(year)) - 0.01) / 0.05
      let before = there
      for _ in 0..<12 { there *= 1 + rate / 12 }
      // Those who have come cost something.
      let came = runs.map { run in
        Double((20..<run.contracts).count { run(.fixedCost, $0, month: 12 * year + 11) > 0 })
          - (year == 0 ? 0 : Double((20..<run.contracts).count { run(.fixedCost, $0, month: 12 * year - 1) > 0 }))
      }
      // 9.7, 8.5 and 6.5, with errors of about 0.3. A margin that is a year's would bring nobody in the second.
      let sample = SampleMean(came)
      #expect(abs(sample.deviation(from: there - before)) < 4, "year \(year): \(sample), \(there - before)")
      #expect(sample.error < 0.4)
    }
    #expect(runs.allSatisfy { $0.violations == [] })
  }
}
