public import CareSimulation
public import YouthCare

/// The books of one replication to the cent, section by section and month by month: for who follows a euro.
public struct ReplicationLedger: Sendable {
  /// The plan that was run.
  public let plan: SimulationPlan
  /// The number of the replication, from 0.
  public let replication: Int
  /// The master seed.
  public let seed: UInt64
  /// By section and simulated month, by account, in cents.
  private let movements: [BookSection: [[Int]]]

  /// Runs one replication, the same as that of this number in an experiment with the seed.
  ///
  /// - Parameter uncertainty: what is uncertain about the scenario; without it all inputs are as stated.
  public init(
    _ plan: SimulationPlan, in uncertainty: Uncertainty? = nil, replication: Int, seed: UInt64
  ) throws(Experiment.Failure) {
    var met = plan
    if let worlds = uncertainty?.worlds(seed: seed) {
      met = try plan.inWorld(WorldDraw(replication), of: worlds, replication: replication)
    }
    var replicator = Replicator(met, seed: seed)
    let audit = replicator.run(replication) { _, _ in }
    if let failure = Experiment.Failure(audit, of: replication, plan) { throw failure }
    self.init(plan, replication: replication, seed: seed) { account, section, month in
      replicator.book.movement(on: account, of: section, in: month)
    }
  }

  /// The books of a replication, of which a function tells what moved on an account in a simulated month.
  public init(
    _ plan: SimulationPlan, replication: Int, seed: UInt64,
    movements: (Account, _ section: BookSection, _ month: Int) -> Int
  ) {
    var all: [BookSection: [[Int]]] = [:]
    for section in Self.sections(of: plan) {
      all[section] = plan.calendar.months.indices.map { month in
        Account.allCases.map { movements($0, section, month) }
      }
    }
    self.plan = plan
    self.replication = replication
    self.seed = seed
    self.movements = all
  }

  /// All sections of the books of a plan.
  private static func sections(of plan: SimulationPlan) -> [BookSection] {
    BookSection.all(contracts: plan.contracts.count, segments: plan.scenario.segments.count)
  }

  /// The scenario.
  public var scenario: Scenario { plan.scenario }

  /// The segment and the provider of every contract, by position.
  public var contracts: [(segment: Int, provider: Int)] { plan.contractPlaces }

  /// The terms of every contract, while they hold.
  public var phases: [ContractPhase] { plan.phases }

  // MARK: - Amounts

  /// What is spent without a contract: the segments where something is, then the region where something is.
  public var sectionsWithoutContract: [BookSection] {
    Self.sections(of: plan).filter { section in
      if case .contract = section { return false }
      return !isZero(.expense, in: section)
    }
  }

  /// An item of a section in cents: a flow over a period, or a stock at the end of it.
  public func amount(of item: LedgerItem, in section: BookSection, over period: Period) -> Int {
    let months = plan.calendar.months(of: period)
    guard item.isStock else { return months.reduce(0) { $0 + change(of: item, section, $1) } }
    guard let last = months.last else { return opening(of: item, in: section) }
    return (0...last).reduce(first(of: item, section)) { $0 + change(of: item, section, $1) }
  }

  /// The same of a contract.
  public func amount(of item: LedgerItem, contract: Int, over period: Period) -> Int {
    amount(of: item, in: .contract(contract), over: period)
  }

  /// A stock of a section at the start of the contract, in cents.
  public func opening(of item: LedgerItem, in section: BookSection) -> Int {
    (0..<plan.calendar.warmUpMonths).reduce(first(of: item, section)) { $0 + change(of: item, section, $1) }
  }

  /// The same of a contract.
  public func opening(of item: LedgerItem, contract: Int) -> Int { opening(of: item, in: .contract(contract)) }

  /// Whether an item is zero in every month of a section.
  public func isZero(_ item: LedgerItem, in section: BookSection) -> Bool {
    plan.calendar.contractMonths.indices.allSatisfy {
      amount(of: item, in: section, over: .month($0 - plan.calendar.warmUpMonths)) == 0
    }
  }

  private func first(of item: LedgerItem, _ section: BookSection) -> Int {
    guard item == .equity, case .contract(let contract) = section else { return 0 }
    return plan.contracts[contract].openingEquity
  }

  private func change(of item: LedgerItem, _ section: BookSection, _ month: Int) -> Int {
    item.terms.reduce(0) { $0 + $1.sign * movement(on: $1.account, section, month) }
  }

  func movement(on account: Account, _ section: BookSection, _ month: Int) -> Int {
    guard let months = movements[section] else { preconditionFailure("\(section) is no section of these books") }
    return months[month][account.rawValue]
  }
}
