public import Experiments
internal import Synchronization
public import YouthCare

/// The values of a study's finished runs, kept as `KeptBlocks` keeps blocks and in the same folder: a study that is broken
/// off goes on where it was.
///
/// Which runs a study takes may hang on what came of earlier ones. So what is kept carries the study's own mark, and all
/// that has it is of use to the same study again.
public final class KeptValues: KeptWork {
  private let parts: KeptParts<OutcomePart>
  private let study: String
  /// What an earlier run has left, by its work.
  private let found = Mutex<[String: OutcomePart]>([:])

  /// The values of a study whose output is going to be written.
  ///
  /// - Parameters:
  ///   - options: which work each of its scenarios is, lived through as a headline run.
  ///   - question: all else that its runs hang on.
  public init(of output: OutputFolder, study options: [Block.Identity], asking question: String) {
    let study = Self.mark(options.map { Self.text(of: $0) } + [question])
    self.study = study
    parts = KeptParts(of: output) { "\(study)\(Self.work($0.identity, $0.asked))" }
  }

  /// Whether anything is kept, by this run or by one before it.
  public var holdsAny: Bool { parts.holdsAny }

  // MARK: - Going on

  /// Looks what an earlier run has left.
  ///
  /// - Returns: how many runs of this study it is, and what there is to say.
  public func open() -> (runs: Int, remarks: [LocalizedText]) {
    if let remark = parts.open(for: [study]) { return (0, [remark]) }
    var all: [String: OutcomePart] = [:]
    let damaged = parts.read(study) { (part: OutcomePart) throws(Block.Fault) in
      let work = Self.work(part.identity, part.asked)
      if all[work] == nil { all[work] = part } else { try all[work]?.merge(part) }
    }
    let runs = all.values.reduce(0) { $0 + $1.count }
    found.withLock { $0 = all }
    let foreign = parts.foreign(to: [study])
    return (
      runs,
      (foreign > 0 ? [BlockRemark.foreign(foreign, .go)] : []) + (damaged > 0 ? [BlockRemark.damaged(damaged)] : [])
    )
  }

  /// What an earlier run has left of some work; `nil` where nothing.
  public func kept(of identity: Block.Identity, _ asked: [String]) -> OutcomePart? {
    found.withLock { $0.isEmpty ? nil : $0[Self.work(identity, asked)] }
  }

  // MARK: - Keeping

  /// Keeps what has been run, with more if that comes quickly.
  ///
  /// - Returns: what there is to say, once, where values can't be kept (any more).
  public func keep(_ part: OutcomePart) -> LocalizedText? { parts.keep(part) }

  /// Writes what is done and not written yet, where the values are wanted after the run.
  public func flush() -> LocalizedText? { parts.flush() }

  /// Removes all values: the output is whole, or what was run can't be trusted.
  public func remove() { parts.remove() }

  // MARK: - Names

  private static func text(of identity: Block.Identity) -> String {
    "\(identity.plan) \(identity.seed) \(identity.rules)"
  }

  private static func work(_ identity: Block.Identity, _ asked: [String]) -> String {
    mark([text(of: identity)] + asked)
  }

  private static func mark(_ texts: [String]) -> String { "\(SHA256.hex(of: "\(texts)".utf8).prefix(16))-" }
}
