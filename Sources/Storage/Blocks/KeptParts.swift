internal import Experiments
internal import Synchronization
internal import YouthCare

/// The finished parts of a run's work, in a hidden folder beside its output until that is whole.
///
/// One run at a time has the folder, by a lock that goes with its process; another keeps nothing. Each part is written
/// whole or not at all. They are a convenience: what goes wrong with them is told once and stops no run.
final class KeptParts<Part: KeptPart>: Sendable {
  private struct State {
    /// The folder and the lock on it, once there is one.
    var folder: BlockFolder?
    /// What is done and not written yet, a part for each stretch of work.
    var pending: [Part] = []
    var lastWritten = ContinuousClock.now
    var hasGivenUp = false
  }

  private let path: String
  private let beginning: @Sendable (Part) -> String
  private let state = Mutex(State())
  private let isHolding = Atomic(false)

  /// The parts of an output that is going to be written.
  ///
  /// - Parameter beginning: what the name of a part's file begins with: of which work it is.
  init(of output: OutputFolder, named beginning: @escaping @Sendable (Part) -> String) {
    let name = output.target.split(separator: "/").last.map(String.init) ?? ""
    // A name has room for 255 bytes.
    path = "\(output.parent)/.raming-blocks-\(name.utf8.count > 200 ? SHA256.hex(of: name.utf8) : name)"
    self.beginning = beginning
  }

  /// Whether anything is kept, by this run or by one before it.
  var holdsAny: Bool { isHolding.load(ordering: .relaxed) }

  // MARK: - Going on

  /// Looks what an earlier run has left of work whose names begin so.
  ///
  /// - Returns: that another run is at work in it, if one is.
  func open(for known: [String]) -> LocalizedText? {
    state.withLock { state in
      do throws(BlockFolder.Fault) {
        state.folder = try BlockFolder.open(path, makes: false)
      } catch {
        return giveUp(&state, error)
      }
      let names = state.folder?.blocks ?? []
      isHolding.store(names.count > Self.foreign(names, to: known), ordering: .relaxed)
      return nil
    }
  }

  /// The names of all files.
  var names: [String] { state.withLock { $0.folder?.blocks ?? [] } }

  /// How many files are of other work than that whose names begin so.
  func foreign(to known: [String]) -> Int { Self.foreign(names, to: known) }

  private static func foreign(_ names: [String], to known: [String]) -> Int {
    names.count { name in !known.contains { name.hasPrefix($0) } }
  }

  /// Reads what an earlier run has left of the work whose names begin so, a part at a time.
  ///
  /// One that overlaps what was read before was kept for fewer replications; those it shares are the same.
  ///
  /// - Returns: how many are damaged, or other than their name says.
  func read(_ beginning: String, _ add: (Part) throws(Block.Fault) -> Void) -> Int {
    state.withLock { state in
      guard let folder = state.folder else { return 0 }
      var damaged = 0
      for name in folder.blocks where name.hasPrefix(beginning) {
        guard let part: Part = try? folder.part(name) else {
          damaged += 1
          continue
        }
        do { try add(part) } catch Block.Fault.overlapping { continue } catch { damaged += 1 }
      }
      return damaged
    }
  }

  // MARK: - Keeping

  /// Keeps a part that has been run, with others if these come quickly.
  ///
  /// - Returns: what there is to say, once, where parts can't be kept (any more).
  func keep(_ part: Part) -> LocalizedText? {
    state.withLock { state in
      guard !state.hasGivenUp else { return nil }
      let isJoined = state.pending.indices.last.map { (try? state.pending[$0].merge(part)) != nil }
      if isJoined != true { state.pending.append(part) }
      guard ContinuousClock.now - state.lastWritten >= KeptBlocks.interval else { return nil }
      return write(&state)
    }
  }

  /// Writes what is done and not written yet, where the parts are wanted after the run.
  func flush() -> LocalizedText? {
    state.withLock { state in state.hasGivenUp ? nil : write(&state) }
  }

  /// Removes all parts: the output is whole, or what was run can't be trusted.
  func remove() {
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
      for part in state.pending {
        try state.folder?.write(part, as: BlockName.name(beginning(part), part.replications))
      }
      state.pending = []
      state.lastWritten = .now
      isHolding.store(true, ordering: .relaxed)
      return nil
    } catch {
      return giveUp(&state, error)
    }
  }

  /// Keeps no more, and says why.
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

  /// Removes the folder with all parts, or only where it has none; whether none are left.
  private func removeFolder(_ state: inout State, ifEmpty: Bool) -> Bool {
    guard let folder = state.folder else { return true }
    if ifEmpty, !folder.blocks.isEmpty { return false }
    folder.remove()
    state.folder = nil
    isHolding.store(false, ordering: .relaxed)
    return true
  }
}
