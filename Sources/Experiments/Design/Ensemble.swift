public import CareSimulation
public import YouthCare

/// What replications of a scenario gave, to be asked for estimates.
public struct Ensemble: Sendable {
  /// The plan that was run.
  public let plan: SimulationPlan
  /// What all replications gave together.
  public let block: Block
  private let tallies: [EnsembleStore]
  let books: ReplicationBooks

  /// The replications of a block of a plan.
  ///
  /// - Throws: where the block is of other work.
  public init(_ plan: SimulationPlan, _ block: Block) throws(Block.Fault) {
    var whole = Block(plan, seed: block.identity.seed)
    try whole.merge(block)
    self.init(plan, of: whole)
  }

  /// The replications of a block that is known to be of the plan.
  init(_ plan: SimulationPlan, of block: Block) {
    precondition(block.count > 0, "an ensemble has at least one replication")
    self.plan = plan
    self.block = block
    tallies = block.parts.map(\.tallies)
    books = ReplicationBooks(plan, block.parts)
  }

  /// The number of replications.
  public var replications: Int { block.count }
  /// The master seed.
  public var seed: UInt64 { block.identity.seed }
  /// Model events over all replications.
  public var eventCount: Int { block.eventCount }
  /// The books of all contracts, added up over replications.
  public var ledger: LedgerSums { block.ledger }
  /// What the control loop did, added up over replications; `nil` where there is none.
  public var control: ControlSums? { plan.scenario.control == nil ? nil : block.control }
  /// The scenario.
  public var scenario: Scenario { plan.scenario }

  /// A tally in each replication, summed over segments and over a period; money in euro.
  ///
  /// A stock counts at the end of a month or year, and as the mean of month ends over the contract.
  public func values(of tally: Tally, in segments: [Int], over period: Period) -> [Double] {
    tally.isMoney ? cents(of: tally, in: segments, over: period).map(Cents.euros) : sums(of: tally, segments, period)
  }

  /// A tally of money in each replication in whole cents, summed over segments and over a period.
  public func cents(of tally: Tally, in segments: [Int], over period: Period) -> [Int] {
    precondition(tally.isMoney)
    return sums(of: tally, segments, period).map { Int($0) }
  }

  private func sums(of tally: Tally, _ segments: [Int], _ period: Period) -> [Double] {
    let months = plan.calendar.months(of: period)
    let counted = tally.isStock && period != .contract ? months.suffix(1) : months
    var sums = [Double](repeating: 0, count: replications)
    for month in counted {
      for segment in plan.inOrderOfNames(segments) {
        tallies.add(
          time: month - plan.calendar.warmUpMonths, item: tally.rawValue, segment: segment, to: &sums)
      }
    }
    guard tally.isStock, period == .contract else { return sums }
    return sums.map { $0 / Double(months.count) }
  }
}
