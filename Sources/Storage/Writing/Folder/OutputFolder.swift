internal import Glibc
internal import Synchronization

/// A folder of results, written whole or not at all.
///
/// Everything is written in a hidden folder beside the one that was asked for, which takes its place in one step when
/// all is on the disk. Until then an earlier output stays as it was. A process that is killed leaves at most the hidden
/// folder behind; the next run removes it, because the lock on it went with the process.
public final class OutputFolder: Sendable {
  /// The folder as the user named it.
  public let path: String
  /// The hidden folder in which everything is written until `commit`.
  public let workingPath: String
  private let target: String
  private let madeParents: [String]
  private let lock: Int32
  private let stage = Mutex(Stage.open)

  private enum Stage { case open, committed, discarded }
  private static let hiddenPrefix = ".raming-output-"

  /// Makes ready to write, so that what is in the way is told before a long run and not after it.
  ///
  /// - Throws: a refusal where the folder holds anything else than an earlier output of this program, or is the
  ///   current folder; a failure where it can't be made.
  public init(_ path: String) throws(OutputFailure) {
    let place = try OutputPlace(path)
    self.path = path
    target = place.target
    madeParents = place.madeParents
    Self.removeStale(in: place.parent)
    let hidden = "\(place.parent)/\(Self.hiddenPrefix)\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    guard mkdir(hidden, 0o777) == 0 else {
      let failure = OutputFailure.system(path, nl: "kan niet worden gemaakt", en: "can't be made")
      for parent in place.madeParents.reversed() { rmdir(parent) }
      throw failure
    }
    workingPath = hidden
    lock = open(hidden, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    flock(lock, LOCK_EX | LOCK_NB)
  }

  deinit {
    discard()
    close(lock)
  }

  /// The path of a file while it is being written.
  public func workingPath(of name: String) -> String { "\(workingPath)/\(name)" }

  func newFile(_ file: ResultFile) throws(OutputFailure) -> FileWriter {
    try FileWriter(
      workingPath(of: file.rawValue), named: path.hasSuffix("/") ? path + file.rawValue : "\(path)/\(file.rawValue)")
  }

  /// Puts the results in place.
  public func commit() throws(OutputFailure) {
    let result: Result<Void, OutputFailure> = stage.withLock { stage in
      guard stage == .open else {
        return .failure(.refused(path, nl: "het schrijven is afgebroken", en: "writing was broken off"))
      }
      do throws(OutputFailure) {
        try place()
        stage = .committed
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  /// Whether the results are in place.
  public var isCommitted: Bool { stage.withLock { $0 == .committed } }

  /// Removes what was written so far; does nothing after `commit`.
  public func discard() {
    stage.withLock { stage in
      guard stage == .open else { return }
      stage = .discarded
      // Another thread may still be adding a file.
      for _ in 0..<20 {
        guard let contents = FolderContents(of: workingPath), !contents.remove(from: workingPath) else { break }
        usleep(5_000)
      }
      for parent in madeParents.reversed() { rmdir(parent) }
    }
  }

  private func place() throws(OutputFailure) {
    guard let contents = FolderContents(of: workingPath) else {
      throw .system(path, nl: "kan niet worden gelezen", en: "can't be read")
    }
    try contents.synchronise(in: workingPath)
    // Looked at again: somebody may have put a file in it during the run.
    if let old = try OutputPlace.replaceable(target, named: path) {
      guard FolderExchange.swap(workingPath, with: target) else {
        throw .system(path, nl: "kan niet worden vervangen", en: "can't be replaced")
      }
      old.remove(from: workingPath)
    } else if rename(workingPath, target) != 0 {
      throw .system(path, nl: "kan niet worden gemaakt", en: "can't be made")
    }
    let parent = open(OutputPlace.parent(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if parent >= 0 {
      fsync(parent)
      close(parent)
    }
  }

  /// Removes hidden folders whose process is gone, unless they hold anything that this program does not write.
  private static func removeStale(in parent: String) {
    guard let siblings = opendir(parent) else { return }
    defer { closedir(siblings) }
    while let entry = readdir(siblings) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(hiddenPrefix) else { continue }
      let path = "\(parent)/\(name)"
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, let contents = FolderContents(of: path),
        contents.files.allSatisfy(ResultFile.isKnown), contents.folders.allSatisfy({ $0 == ResultFile.plots })
      else { continue }
      contents.remove(from: path)
    }
  }
}
