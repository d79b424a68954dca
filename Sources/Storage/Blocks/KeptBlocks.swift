public import Experiments
public import YouthCare

/// The finished blocks of a run, kept in a hidden folder beside its output until that is whole: a run that is broken off
/// goes on where it was.
///
/// One run at a time has the folder, by a lock that goes with its process; another keeps nothing. Each block is written
/// whole or not at all. Blocks are a convenience: what goes wrong with them is told once and stops no run.
public final class KeptBlocks: KeptWork {
  /// A block is written when this has passed since the last: so much work a killed run loses at most.
  public static let interval = Duration.milliseconds(500)

  private let parts: KeptParts<Block>

  /// The blocks of an output that is going to be written.
  public init(of output: OutputFolder) {
    parts = KeptParts(of: output) { BlockName.beginning($0.identity) }
  }

  /// Whether anything is kept, by this run or by one before it.
  public var holdsAny: Bool { parts.holdsAny }

  // MARK: - Going on

  /// Looks what an earlier run has left.
  ///
  /// - Returns: that another run is at work in it, if one is.
  public func open(for experiments: [Experiment]) -> LocalizedText? {
    parts.open(for: Self.beginnings(experiments))
  }

  /// What there is to say about blocks that an earlier run has left and that a run has no use for: of other work, or of
  /// more replications than it asks for.
  ///
  /// - Parameter stay: whether they stay after it.
  public func unused(by experiments: [Experiment], stay: Bool) -> [LocalizedText] {
    let fate = stay ? BlockRemark.Fate.stay : .goUnlessKept
    let foreign = parts.foreign(to: Self.beginnings(experiments))
    let surplus = parts.names.count { name in
      experiments.contains { BlockName.spans(name, beyond: $0.numbers, of: $0.identity) }
    }
    return (foreign > 0 ? [BlockRemark.foreign(foreign, fate)] : [])
      + (surplus > 0 ? [BlockRemark.surplus(surplus, fate)] : [])
  }

  private static func beginnings(_ experiments: [Experiment]) -> [String] {
    experiments.map { BlockName.beginning($0.identity) }
  }

  /// What an earlier run has left of an experiment, and what there is to say about it.
  public func found(for experiment: Experiment) -> (block: Block, remarks: [LocalizedText]) {
    var all = Block(for: experiment)
    let wanted = RangeSet(experiment.numbers)
    let damaged = parts.read(BlockName.beginning(all.identity)) { (block: Block) throws(Block.Fault) in
      if block.replications.isSubset(of: wanted) { try all.merge(block) }
    }
    return (all, damaged > 0 ? [BlockRemark.damaged(damaged)] : [])
  }

  // MARK: - Keeping

  /// Keeps a block that has been run, with others if these come quickly.
  ///
  /// - Returns: what there is to say, once, where blocks can't be kept (any more).
  public func keep(_ block: Block) -> LocalizedText? { parts.keep(block) }

  /// Writes what is done and not written yet, where the blocks are wanted after the run.
  public func flush() -> LocalizedText? { parts.flush() }

  /// Removes all blocks: the output is whole, or what was run can't be trusted.
  public func remove() { parts.remove() }
}
