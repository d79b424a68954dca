public import Experiments
internal import Foundation
internal import Glibc
internal import Synchronization
public import YouthCare

/// The finished blocks of a run, kept in a hidden folder beside its output until that is whole: a run that is broken off
/// goes on where it was.
///
/// One run at a time has the folder, by a lock that goes with its process; another keeps nothing. Each block is written
/// whole or not at all. Blocks are a convenience: what goes wrong with them is told once and stops no run.
public final class KeptBlocks: Sendable {
  /// A block is written when this has passed since the last: so much work a killed run loses at most.
  public static let interval = Duration.milliseconds(500)

  private struct State {
    /// The folder and the lock on it, once there is one.
    var folder: BlockFolder?
    /// What is done and not written yet, a block for each experiment.
    var pending: [Block] = []
    var lastWritten = ContinuousClock.now
    var hasGivenUp = false
  }

  private let path: String
  private let state = Mutex(State())
  private let isHolding = Atomic(false)

  /// The blocks of an output that is going to be written.
  public init(of output: OutputFolder) {
    let name = output.target.split(separator: "/").last.map(String.init) ?? ""
    // A name has room for 255 bytes.
    path = "\(output.parent)/.raming-blocks-\(name.utf8.count > 200 ? SHA256.hex(of: name.utf8) : name)"
  }

  /// Whether anything is kept, by this run or by one before it.
  public var holdsAny: Bool { isHolding.load(ordering: .relaxed) }

  // MARK: - Going on

  /// Looks what an earlier run has left.
  ///
  /// - Returns: that another run is at work in it, if one is.
  public func open(for experiments: [Experiment]) -> LocalizedText? {
    state.withLock { state in
      do throws(BlockFolder.Fault) {
        state.folder = try BlockFolder.open(path, makes: false)
      } catch {
        return giveUp(&state, error)
      }
      let names = state.folder?.blocks ?? []
      isHolding.store(names.count > Self.foreign(names, to: experiments), ordering: .relaxed)
      return nil
    }
  }

  /// What there is to say about blocks that an earlier run has left and that a run has no use for: of other work, or of
  /// more replications than it asks for.
  ///
  /// - Parameter stay: whether they stay after it.
  public func unused(by experiments: [Experiment], stay: Bool) -> [LocalizedText] {
    let names = state.withLock { $0.folder?.blocks ?? [] }
    let foreign = Self.foreign(names, to: experiments)
    let surplus = names.count { name in
      experiments.contains { BlockName.spans(name, beyond: $0.numbers, of: $0.identity) }
    }
    return (foreign > 0 ? [BlockRemark.foreign(foreign, stay: stay)] : [])
      + (surplus > 0 ? [BlockRemark.surplus(surplus, stay: stay)] : [])
  }

  /// How many blocks are of other work, by their names.
  private static func foreign(_ names: [String], to experiments: [Experiment]) -> Int {
    let known = experiments.map { BlockName.beginning($0.identity) }
    return names.count { name in !known.contains { name.hasPrefix($0) } }
  }

  /// What an earlier run has left of an experiment, and what there is to say about it.
  public func found(for experiment: Experiment) -> (block: Block, remarks: [LocalizedText]) {
    var all = Block(for: experiment)
    var damaged = 0
    let wanted = RangeSet(experiment.numbers)
    state.withLock { state in
      guard let folder = state.folder else { return }
      for name in folder.blocks where name.hasPrefix(BlockName.beginning(all.identity)) {
        do throws(BlockFile.Fault) {
          let block = try folder.block(name)
          guard block.replications.isSubset(of: wanted) else { continue }
          // One that overlaps others was kept for fewer replications; those it shares are the same.
          do { try all.merge(block) } catch Block.Fault.overlapping { continue } catch { damaged += 1 }
        } catch {
          damaged += 1
        }
      }
    }
    return (all, damaged > 0 ? [BlockRemark.damaged(damaged)] : [])
  }

  // MARK: - Keeping

  /// Keeps a block that has been run, with others if these come quickly.
  ///
  /// - Returns: what there is to say, once, where blocks can't be kept (any more).
  public func keep(_ block: Block) -> LocalizedText? {
    state.withLock { state in
      guard !state.hasGivenUp else { return nil }
      let isJoined = state.pending.indices.last.map { (try? state.pending[$0].merge(block)) != nil }
      if isJoined != true { state.pending.append(block) }
      guard ContinuousClock.now - state.lastWritten >= Self.interval else { return nil }
      return write(&state)
    }
  }

  /// Writes what is done and not written yet, where the blocks are wanted after the run.
  public func flush() -> LocalizedText? {
    state.withLock { state in state.hasGivenUp ? nil : write(&state) }
  }

  /// Removes all blocks: the output is whole, or what was run can't be trusted.
  public func remove() {
    state.withLock { state in
      state.pending = []
      state.folder?.remove()
      state.folder = nil
      state.hasGivenUp = true
      isHolding.store(false, ordering: .relaxed)
    }
  }

  private func write(_ state: inout State) -> LocalizedText? {
    guard !state.pending.isEmpty else { return nil }
    do throws(BlockFolder.Fault) {
      if state.folder == nil { state.folder = try BlockFolder.open(path, makes: true) }
      for block in state.pending { try state.folder?.write(block) }
      state.pending = []
      state.lastWritten = .now
      isHolding.store(true, ordering: .relaxed)
      return nil
    } catch {
      return giveUp(&state, error)
    }
  }

  /// Keeps no more blocks, and says why.
  private func giveUp(_ state: inout State, _ fault: BlockFolder.Fault) -> LocalizedText {
    state.hasGivenUp = true
    state.pending = []
    switch fault {
    case .inUse: return BlockRemark.inUse(path)
    case .nearlyFull: return BlockRemark.nearlyFull(path, keepsOthers: !removeFolder(&state, ifEmpty: true))
    case .failed(let failure):
      // What the blocks take may be what the tables need.
      let keepsOthers = !removeFolder(&state, ifEmpty: !failure.isFullDisk)
      return BlockRemark.unkept(failure.message, keepsOthers: keepsOthers)
    }
  }

  /// Removes the folder with all blocks, or only where it has none; whether no blocks are left.
  private func removeFolder(_ state: inout State, ifEmpty: Bool) -> Bool {
    guard let folder = state.folder else { return true }
    if ifEmpty, !folder.blocks.isEmpty { return false }
    folder.remove()
    state.folder = nil
    isHolding.store(false, ordering: .relaxed)
    return true
  }
}
