import CareSimulation
import Sampling
import Testing
import YouthCare

/// What is asked of a replication as a whole, held against its books.
@Suite("A replication, looked at afterwards")
struct ObservedReplicationTests {
  /// The region of the small world, in which P loses a fifth of his revenue, and starts with little.
  private func region(isSystem: Bool = true) throws -> Scenario {
    try SmallWorld.region { scenario in
      scenario.contract.warmUpMonths = 2
      scenario.segments[0].cost.tariffRatio = 0.8
      scenario.segments[0].cost.equity = 0.1
      scenario.segments[0].providers[0].isSystem = isSystem
    }
  }

  private func margin(_ books: Books, _ contract: Int, _ months: Range<Int>) -> Double {
    var (revenue, result) = (0, 0)
    for month in months {
      for account in Account.allCases where account.holder == .provider {
        let moved = books(account, contract, month: month)
        switch account {
        case .careRevenue, .settlementRevenue, .guaranteeRevenue, .innovationRevenue, .rescueRevenue:
          revenue -= moved
          result -= moved
        case .variableCost, .fixedCost, .administrationCost: result -= moved
        default: break
        }
      }
    }
    return Double(result) / Double(revenue)
  }

  @Test("a margin is what is left of revenue over all contracts of a provider")
  func margins() throws {
    let plan = try SimulationPlan(try region())
    var replicator = Replicator(plan, seed: 4)
    let books = Books(&replicator, 3, plan)
    for months in [2..<14, 14..<26] {
      // Three providers, one contract each.
      #expect(replicator.margins(over: months) == (0..<3).map { margin(books, $0, months) })
    }
  }

  @Test("a system provider is insolvent in the months at whose end his equity is below zero")
  func insolvency() throws {
    let plan = try SimulationPlan(try region())
    var replicator = Replicator(plan, seed: 4)
    let books = Books(&replicator, 0, plan)
    var equity = plan.contracts[0].openingEquity
    var expected: [Bool] = []
    for month in 0..<books.months {
      for account in [Account.careRevenue, .variableCost, .fixedCost, .administrationCost] {
        equity -= books(account, 0, month: month)
      }
      expected.append(equity < 0)
    }
    #expect(expected.contains(true) && expected.contains(false), "equity of half a year's loss runs out")
    #expect(replicator.systemInsolvency() == expected)
    var without = Replicator(try SimulationPlan(try region(isSystem: false)), seed: 4)
    _ = without.run(0) { _, _ in }
    #expect(!without.systemInsolvency().contains(true))
  }

  @Test("a system provider who closes for lack of money is insolvent in that month, and none after it")
  func failure() throws {
    var scenario = try region()
    var rules = ProviderFailure()
    rules.cashDays = 0
    rules.systemRescue = 0
    rules.rescue = 1
    for segment in scenario.segments.indices { scenario.segments[segment].failure = rules }
    let plan = try SimulationPlan(scenario)
    var replicator = Replicator(plan, seed: 4)
    #expect(replicator.run(0) { _, _ in }.violations.isEmpty)
    let closed = try #require(replicator.flow(of: 0).closedIn)
    // He closes on the first day of the month after.
    let insolvent = replicator.systemInsolvency()
    #expect(insolvent[closed - 1] && !insolvent[closed...].contains(true))
  }

  @Test("waits are counted once for each start, in its budget year")
  func waits() throws {
    let plan = try SimulationPlan(try region())
    var replicator = Replicator(plan, seed: 4)
    let books = Books(&replicator, 1, plan)
    for segment in 0..<2 {
      for year in 0..<2 {
        let starts = (12 * year..<12 * year + 12).reduce(0.0) { $0 + books.tally(.starts, segment, month: $1) }
        var counted = 0
        replicator.forEachWaitBin(in: segment, year: year) { counted += $1 }
        #expect(counted == Int(starts))
      }
    }
  }
}
