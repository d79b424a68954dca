public import CareSimulation
internal import Synchronization
public import YouthCare

/// What replications of a scenario gave, to be asked for estimates.
public struct Ensemble: Sendable {
  /// The plan that was run.
  public let plan: SimulationPlan
  /// What was uncertain about its inputs; `nil` where all of them were as stated.
  public let uncertainty: Uncertainty?
  /// Which draws each replication met.
  let design: WorldDesign
  private let contents: Contents

  /// What is kept, for all copies of an ensemble together.
  private final class Contents: Sendable {
    let block: Block
    /// The levels of cost, once somebody has asked for them.
    let costLevels = Mutex<[[Double]]?>(nil)
    let tallies: EnsembleValues
    let books: ReplicationBooks
    let lead: EnsembleValues
    let volumes: EnsembleValues
    let referrers: EnsembleValues
    let distress: EnsembleValues

    init(_ block: Block, _ plan: SimulationPlan) {
      self.block = block
      tallies = EnsembleValues(block.parts.map(\.tallies), block.shape.tallies)
      books = ReplicationBooks(plan, block)
      lead = EnsembleValues(block.parts.map(\.lead), block.shape.lead)
      volumes = EnsembleValues(block.parts.map(\.volumes), block.shape.volumes)
      referrers = EnsembleValues(block.parts.map(\.referrers), block.shape.referrers)
      distress = EnsembleValues(block.parts.map(\.distress), block.shape.distress)
    }
  }

  /// The replications of a block of an experiment, not empty.
  ///
  /// - Throws: where the block is of other work.
  public init(_ experiment: Experiment, _ block: Block) throws(Block.Fault) {
    precondition(block.count > 0, "an ensemble has at least one replication")
    try block.check(isLike: Block(for: experiment))
    plan = experiment.plan
    uncertainty = experiment.worlds?.uncertainty
    design = experiment.design
    contents = Contents(block, experiment.plan)
  }

  /// What all replications gave together.
  public var block: Block { contents.block }

  /// The number of replications.
  public var replications: Int { contents.block.count }
  /// The master seed.
  public var seed: UInt64 { contents.block.identity.seed }
  /// Model events over all replications.
  public var eventCount: Int { contents.block.eventCount }
  /// The books of all contracts, added up over replications.
  public var ledger: LedgerSums { contents.block.ledger }
  /// What the control loop did, added up over replications; `nil` where there is none.
  public var control: ControlSums? { plan.scenario.control == nil ? nil : contents.block.control }
  var books: ReplicationBooks { contents.books }

  /// The levels of cost, which are drawn once for all who ask.
  func keptCostLevels(drawing draw: () -> [[Double]]) -> [[Double]] {
    contents.costLevels.withLock { known in
      let levels = known ?? draw()
      known = levels
      return levels
    }
  }

  /// The scenario.
  public var scenario: Scenario { plan.scenario }

  /// What a calendar year before the contract brought in each replication, summed over segments; money in euro.
  ///
  /// MODEL.md, T10.
  public func values(of item: LeadItem, in segments: [Int], leadYear year: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: replications)
    guard let time = plan.calendar.leadYears.firstIndex(of: year) else { return sums }
    for segment in plan.inOrderOfNames(segments) {
      contents.lead.add(time: time, item: item.rawValue, segment: segment, to: &sums)
    }
    switch item {
    case .clients: return sums.map { $0 / scenario.region.trajectoriesPerClient }
    case .cost: return sums.map { $0 / 100 }
    case .starts, .inCare, .waiting: return sums
    }
  }

  /// The care of a segment over the contract in each replication, or what it is worth in cents.
  ///
  /// MODEL.md, Q9.
  public func values(of volume: CareVolume, in segment: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: replications)
    contents.volumes.add(time: 0, item: volume.rawValue, segment: segment, to: &sums)
    return sums
  }

  /// The months of the contract that ended with the provider of a contract in distress, in each replication.
  ///
  /// - Parameter contract: its position in `contracts`.
  public func monthsInDistress(ofContract contract: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: replications)
    contents.distress.add(time: 0, item: 0, segment: contract, to: &sums)
    return sums
  }

  /// A count over the contract in each replication, of the clients whom a referrer sent, summed over segments.
  ///
  /// - Parameter referrer: one of `Scenario.referrerNames`; `nil` of clients whose referrer isn't known.
  public func values(of tally: ReferrerTally, from referrer: String?, in segments: [Int]) -> [Double] {
    var sums = [Double](repeating: 0, count: replications)
    let names = scenario.referrerNames
    guard !names.isEmpty else { return sums }
    let kind: Int
    if let referrer {
      guard let position = names.firstIndex(of: referrer) else {
        preconditionFailure("nobody of the name \(referrer) refers clients")
      }
      kind = position + 1
    } else {
      kind = 0
    }
    for segment in plan.inOrderOfNames(segments) {
      contents.referrers.add(time: kind, item: tally.rawValue, segment: segment, to: &sums)
    }
    return sums
  }

  /// A tally in each replication, summed over segments and over a period.
  ///
  /// A stock counts at the end of a month or year, and as the mean of month ends over the contract.
  public func values(of tally: Tally, in segments: [Int], over period: Period) -> [Double] {
    let months = plan.calendar.months(of: period)
    let counted = tally.isStock && period != .contract ? months.suffix(1) : months
    var sums = [Double](repeating: 0, count: replications)
    for month in counted {
      for segment in plan.inOrderOfNames(segments) {
        contents.tallies.add(
          time: month - plan.calendar.warmUpMonths, item: tally.rawValue, segment: segment, to: &sums)
      }
    }
    guard tally.isStock, period == .contract else { return sums }
    return sums.map { $0 / Double(months.count) }
  }
}
