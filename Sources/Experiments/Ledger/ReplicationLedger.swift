public import CareSimulation
public import YouthCare

/// The books of one replication to the cent, contract by contract and month by month: for who follows a euro.
public struct ReplicationLedger: Sendable {
  /// The plan that was run.
  public let plan: SimulationPlan
  /// The number of the replication, from 0.
  public let replication: Int
  /// The master seed.
  public let seed: UInt64
  /// `[contract][simulated month][account]`, in cents.
  private let movements: [Int]

  /// Runs one replication, the same as that of this number in an experiment with the seed.
  public init(_ plan: SimulationPlan, replication: Int, seed: UInt64) throws(Experiment.Failure) {
    var replicator = Replicator(plan, seed: seed)
    let audit = replicator.run(replication) { _, _ in }
    if let failure = Experiment.Failure(audit, of: replication, plan) { throw failure }
    self.init(plan, replication: replication, seed: seed) { account, contract, month in
      replicator.book.movement(on: account, of: contract, in: month)
    }
  }

  /// The books of a replication, of which a function tells what moved on an account in a simulated month.
  public init(
    _ plan: SimulationPlan, replication: Int, seed: UInt64,
    movements: (Account, _ contract: Int, _ month: Int) -> Int
  ) {
    var all: [Int] = []
    for contract in plan.contracts.indices {
      for month in plan.calendar.months.indices {
        for account in Account.allCases { all.append(movements(account, contract, month)) }
      }
    }
    self.plan = plan
    self.replication = replication
    self.seed = seed
    self.movements = all
  }

  /// The scenario.
  public var scenario: Scenario { plan.scenario }

  /// The segment and the provider of every contract, by position.
  public var contracts: [(segment: Int, provider: Int)] { plan.contractPlaces }

  /// The terms of every contract, while they hold.
  public var phases: [ContractPhase] { plan.phases }

  // MARK: - Amounts

  /// An item of a contract in cents: a flow over a period, or a stock at the end of it.
  public func amount(of item: LedgerItem, contract: Int, over period: Period) -> Int {
    let months = plan.calendar.months(of: period)
    guard item.isStock else { return months.reduce(0) { $0 + change(of: item, contract, $1) } }
    guard let last = months.last else { return opening(of: item, contract: contract) }
    return (0...last).reduce(first(of: item, contract)) { $0 + change(of: item, contract, $1) }
  }

  /// A stock of a contract at the start of the contract, in cents.
  public func opening(of item: LedgerItem, contract: Int) -> Int {
    (0..<plan.calendar.warmUpMonths).reduce(first(of: item, contract)) { $0 + change(of: item, contract, $1) }
  }

  /// Whether an item is zero in every month of a contract.
  public func isZero(_ item: LedgerItem, contract: Int) -> Bool {
    plan.calendar.contractMonths.indices.allSatisfy {
      amount(of: item, contract: contract, over: .month($0 - plan.calendar.warmUpMonths)) == 0
    }
  }

  private func first(of item: LedgerItem, _ contract: Int) -> Int {
    item == .equity ? plan.contracts[contract].openingEquity : 0
  }

  private func change(of item: LedgerItem, _ contract: Int, _ month: Int) -> Int {
    item.terms.reduce(0) { $0 + $1.sign * movement(on: $1.account, contract, month) }
  }

  func movement(on account: Account, _ contract: Int, _ month: Int) -> Int {
    movements[(contract * plan.calendar.months.count + month) * Account.allCases.count + account.rawValue]
  }
}
