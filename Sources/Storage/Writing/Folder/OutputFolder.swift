internal import Experiments
internal import Foundation
internal import Glibc
internal import Synchronization

/// A folder of results, written whole or not at all.
///
/// Everything is written in a hidden folder beside the one that was asked for, which takes its place in one step when
/// all is on the disk. Until then an earlier output stays as it was. A process that is killed leaves at most the hidden
/// folder behind, which the next run removes.
public final class OutputFolder: Sendable {
  /// The folder as the user named it.
  public let path: String
  /// Where the folder will stand: its real path.
  public let target: String
  let parent: String
  let hidden: HiddenFolder
  private let madeParents: [String]
  private let stage = Mutex(Stage.open)

  private enum Stage { case open, committed, discarded }
  /// How often it is begun anew where another run, breaking off, removes the folders above that it had made.
  private static let attempts = 20

  /// Makes ready to write, so that what is in the way is told before a long run and not after it.
  ///
  /// - Throws: a refusal where the folder holds anything else than an earlier output of this program, is the current
  ///   folder, or can't be there; a failure where it can't be made.
  public init(_ path: String) throws(OutputFailure) {
    var made: (place: OutputPlace, hidden: HiddenFolder)?
    for _ in 0..<Self.attempts where made == nil {
      let place = try OutputPlace(path)
      do throws(OutputFailure) {
        made = try HiddenFolder.make(in: place.parent, for: path).map { (place, $0) }
      } catch {
        for folder in place.madeParents.reversed() { rmdir(folder) }
        throw error
      }
    }
    guard let (place, hidden) = made else {
      throw .refused(
        path, nl: "hier kan geen map worden gemaakt; kies een andere map",
        en: "no folder can be made here; choose another folder")
    }
    self.path = path
    self.hidden = hidden
    (target, parent, madeParents) = (place.target, place.parent, place.madeParents)
    // What replaces a folder that others can't look into can't be looked into while it is made.
    if let mode = place.mode { hidden.takePermissions(mode | S_IRWXU) }
  }

  deinit { discard() }

  /// The hidden folder in which everything is written until `commit`.
  public var workingPath: String { hidden.path }

  func newFile(_ file: ResultFile) throws(OutputFailure) -> FileWriter { try newFile(file.rawValue) }

  /// A file as the user knows it.
  func name(of file: ResultFile) -> String { name(of: file.rawValue) }

  /// Writes a file of a report.
  public func write(_ bytes: [UInt8], as published: PublishedFile) throws(OutputFailure) {
    let parts = published.path.split(separator: "/")
    for count in 1..<parts.count where parts.count > 1 {
      let folder = parts.prefix(count).joined(separator: "/")
      guard mkdir("\(hidden.path)/\(folder)", 0o777) == 0 || errno == EEXIST else {
        throw .system(name(of: folder), nl: "kan niet worden gemaakt", en: "can't be made")
      }
    }
    let file = try newFile(published.path)
    try file.write(Data(bytes))
    try file.close()
  }

  /// Writes the SHA-256 of every file that is there, as `sha256sum --check` reads them.
  public func writeChecksums() throws(OutputFailure) {
    guard let contents = FolderContents(of: workingPath) else {
      throw .system(path, nl: "kan niet worden gelezen", en: "can't be read")
    }
    var lines = ""
    for file in contents.files {
      guard let data = FileManager.default.contents(atPath: "\(workingPath)/\(file)") else {
        throw .system(name(of: file), nl: "kan niet worden gelezen", en: "can't be read")
      }
      lines += "\(SHA256.hex(of: Array(data)))  \(file)\n"
    }
    try write(Array(lines.utf8), as: .checksums)
  }

  private func newFile(_ name: String) throws(OutputFailure) -> FileWriter {
    try FileWriter("\(hidden.path)/\(name)", named: self.name(of: name))
  }

  private func name(of file: String) -> String { path.hasSuffix("/") ? path + file : "\(path)/\(file)" }

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
      hidden.remove()
      for parent in madeParents.reversed() { rmdir(parent) }
    }
  }

  private func place() throws(OutputFailure) {
    guard let contents = FolderContents(of: hidden.path) else {
      throw .system(path, nl: "kan niet worden gelezen", en: "can't be read")
    }
    try contents.synchronise(in: hidden.path)
    // Looked at again: somebody may have put a file in it during the run.
    if let old = try OutputPlace.replaceable(target, named: path) {
      hidden.takePermissions(old.mode)
      guard FolderExchange.swap(hidden.path, with: target) else {
        throw .system(path, nl: "kan niet worden vervangen", en: "can't be replaced")
      }
      old.contents.remove(from: hidden.path)
    } else if rename(hidden.path, target) != 0 {
      throw .system(path, nl: "kan niet worden gemaakt", en: "can't be made")
    }
    FolderContents.synchronise(parent)
  }
}
