internal import CareSimulation

/// What some replications of one plan gave: the unit in which work is handed out, kept, sent and put together.
///
/// Blocks of the same work merge in any grouping and any order to the same bits: of each replication its own values are
/// kept, and what is kept of all together are sums of whole numbers. Which work it is stands in the block, so that a
/// machine or a day that knows nothing of another can't mix theirs up.
public struct Block: Sendable {
  /// Why two blocks, or a block and a plan, don't belong together.
  public enum Fault: Error, Equatable {
    /// It is a part of other work: what it is, and what was wanted.
    case foreign(Identity, wanted: Identity)
    /// Both hold these replications, by number: the first stretch of them.
    case overlapping(Range<Int>)
  }

  /// The work that it is a part of.
  public let identity: Identity
  /// The numbers of its replications.
  public private(set) var replications = RangeSet<Int>()
  /// The model events of its replications.
  public private(set) var eventCount = 0
  /// The books of all contracts, added up over its replications.
  public private(set) var ledger: LedgerSums
  /// What the control loop did, added up over its replications; it stays zero where there is none.
  public private(set) var control: ControlSums
  let shape: BlockShape
  /// The values of single replications, in order of their numbers.
  private(set) var parts: [BlockPart] = []

  /// A block that holds no replication yet: what those of an experiment are merged into.
  public init(for experiment: Experiment) {
    let plan = experiment.plan
    self.init(
      experiment.identity, BlockShape(plan), LedgerSums(plan), ControlSums(plan), eventCount: 0, parts: [])
  }

  init(
    _ identity: Identity, _ shape: BlockShape, _ ledger: LedgerSums, _ control: ControlSums, eventCount: Int,
    parts: [BlockPart]
  ) {
    self.identity = identity
    self.shape = shape
    self.ledger = ledger
    self.control = control
    self.eventCount = eventCount
    self.parts = parts
    for part in parts { replications.insert(contentsOf: part.replications) }
  }

  /// The memory that the values of its replications take, in bytes, but for their waits.
  public var bytes: Int { parts.reduce(0) { $0 + $1.bytes } }

  /// The number of its replications.
  public var count: Int { ledger.replications }

  /// Refuses a block that is not of the same work as another.
  func check(isLike other: Block) throws(Fault) {
    guard identity == other.identity, shape == other.shape, ledger.isAlike(other.ledger), control.isAlike(other.control)
    else { throw .foreign(identity, wanted: other.identity) }
  }

  /// Adds the replications of another block.
  ///
  /// - Throws: where it is of other work, or holds a replication that is there already; then nothing is added.
  public mutating func merge(_ other: Block) throws(Fault) {
    try other.check(isLike: self)
    if let both = replications.intersection(other.replications).ranges.first { throw .overlapping(both) }
    let goesOn = (parts.last?.replications.upperBound ?? 0) <= (other.parts.first?.replications.lowerBound ?? 0)
    if goesOn, let last = parts.last, let next = other.parts.first, last.isToTake(next) {
      parts[parts.count - 1] = BlockPart(last, next)
      parts += other.parts.dropFirst()
    } else {
      parts += other.parts
    }
    if !goesOn { parts.sort { $0.replications.lowerBound < $1.replications.lowerBound } }
    replications.formUnion(other.replications)
    eventCount += other.eventCount
    ledger.merge(other.ledger)
    control.merge(other.control)
  }
}
