internal import Experiments
internal import Foundation
internal import Glibc

/// The folder of kept blocks, which one process at a time has.
///
/// The lock on it goes with the process, so what a killed run left is free for the next.
final class BlockFolder: Sendable {
  /// Why blocks can't be kept in it.
  enum Fault: Error {
    /// Another process has it.
    case inUse
    /// What is left of the disk is for the tables.
    case nearlyFull
    /// The system refuses.
    case failed(OutputFailure)
  }

  /// What stays free on the disk beside as much as the blocks take: tables take less than blocks.
  private static let reserve = 64 << 20
  /// How often it is opened anew where another process, done with it, removes it.
  private static let attempts = 100

  /// Its path.
  let path: String
  private let descriptor: Int32

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Opens it for this process alone.
  ///
  /// - Returns: `nil` where there is none, and it is not to be made.
  static func open(_ path: String, makes: Bool) throws(Fault) -> BlockFolder? {
    for _ in 0..<attempts {
      if makes, mkdir(path, 0o777) != 0, errno != EEXIST { throw .unmade(path) }
      let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else {
        guard errno == ENOENT else { throw .unmade(path) }
        if makes { continue }
        return nil
      }
      let folder = BlockFolder(path: path, descriptor: descriptor)
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .inUse }
      var own = stat()
      var there = stat()
      guard fstat(descriptor, &own) == 0, lstat(path, &there) == 0, own.st_ino == there.st_ino,
        own.st_dev == there.st_dev
      else { continue }
      // Results are not taken from what another user put there.
      guard own.st_uid == geteuid() else { throw .unmade(path, code: EACCES) }
      for name in folder.names where BlockName.isUnfinished(name) { unlink("\(path)/\(name)") }
      return folder
    }
    throw .inUse
  }

  /// The names of all blocks in it, in order.
  var blocks: [String] { names.filter(BlockName.isBlock) }

  /// Reads a block.
  func part<Part: KeptPart>(_ name: String) throws(BlockFile.Fault) -> Part {
    guard let data = FileManager.default.contents(atPath: "\(path)/\(name)") else { throw .damaged }
    return try BlockFile.part(from: data)
  }

  /// Writes a block, whole or not at all, under a name.
  func write(_ part: some KeptPart, as name: String) throws(Fault) {
    let data = BlockFile.data(ofPart: part)
    guard hasRoom(for: data.count) else { throw .nearlyFull }
    let name = "\(path)/\(name)"
    let unfinished = name + BlockName.unfinished
    do throws(OutputFailure) {
      let file = try FileWriter(unfinished, named: path)
      try file.write(data)
      try file.close()
    } catch {
      unlink(unfinished)
      throw .failed(error)
    }
    guard rename(unfinished, name) == 0 else {
      let failure = Fault.failed(.system(path, nl: "kan niet worden geschreven", en: "can't be written"))
      unlink(unfinished)
      throw failure
    }
  }

  /// Removes all blocks, and the folder if nothing else is in it.
  func remove() {
    for name in names where BlockName.isBlock(name) || BlockName.isUnfinished(name) { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  private var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  private func hasRoom(for bytes: Int) -> Bool {
    var disk = statvfs()
    guard fstatvfs(descriptor, &disk) == 0 else { return true }
    let taken = blocks.reduce(bytes) { sum, name in
      var file = stat()
      return lstat("\(path)/\(name)", &file) == 0 ? sum + Int(file.st_size) : sum
    }
    return Int(clamping: disk.f_bavail).multipliedReportingOverflow(by: Int(disk.f_frsize)).partialValue
      >= taken + bytes + Self.reserve
  }
}

extension BlockFolder.Fault {
  fileprivate static func unmade(_ path: String, code: Int32 = errno) -> Self {
    .failed(.system(path, nl: "kan niet worden gemaakt", en: "can't be made", code: code))
  }
}
