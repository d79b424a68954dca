internal import Glibc

/// A hidden folder beside an output, in which it is made before it is put in place.
///
/// The lock on it goes with the process. So a run may remove what a killed one left, and nothing that is in use: whoever
/// makes such a folder waits for the lock, and then looks whether another run took the folder for left behind.
final class HiddenFolder: Sendable {
  /// Its path.
  let path: String
  /// An open descriptor, which follows it wherever it is moved.
  let descriptor: Int32

  private static let prefix = ".raming-output-"
  /// How often a new one is tried where others keep removing it.
  private static let attempts = 100

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Makes one in a folder, after removing what killed runs left there.
  ///
  /// - Returns: `nil` where the folder above is not there (any more).
  static func make(in parent: String, for output: String) throws(OutputFailure) -> HiddenFolder? {
    removeLeftovers(in: parent)
    for _ in 0..<attempts {
      let path = "\(parent)/\(prefix)\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
      guard mkdir(path, 0o777) == 0 else {
        if errno == ENOENT { return nil }
        throw .system(output, nl: "kan niet worden gemaakt", en: "can't be made")
      }
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      if descriptor >= 0 {
        let folder = HiddenFolder(path: path, descriptor: descriptor)
        flock(descriptor, LOCK_EX)
        if folder.stands(at: path) { return folder }
      } else if errno != ENOENT {
        let failure = OutputFailure.system(output, nl: "kan niet worden gemaakt", en: "can't be made")
        rmdir(path)
        throw failure
      }
    }
    throw .system(output, nl: "kan niet worden gemaakt", en: "can't be made", code: EBUSY)
  }

  /// Whether this folder, and no other, stands at a path.
  func stands(at path: String) -> Bool {
    var own = stat()
    var other = stat()
    return fstat(descriptor, &own) == 0 && lstat(path, &other) == 0 && own.st_ino == other.st_ino
      && own.st_dev == other.st_dev
  }

  /// Gives it the permissions of the folder whose place it takes.
  func takePermissions(_ mode: mode_t) {
    fchmod(descriptor, mode & 0o7777)
  }

  /// Removes it with all that is in it.
  func remove() {
    // Another thread may still be adding a file.
    for _ in 0..<20 {
      guard let contents = FolderContents(of: path), !contents.remove(from: path) else { break }
      usleep(5_000)
    }
  }

  /// Removes hidden folders whose process is gone, unless they hold anything that this program does not write.
  private static func removeLeftovers(in parent: String) {
    guard let siblings = opendir(parent) else { return }
    defer { closedir(siblings) }
    while let entry = readdir(siblings) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(prefix) else { continue }
      let path = "\(parent)/\(name)"
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, let contents = FolderContents(of: path),
        contents.files.allSatisfy(ResultFile.isOurs), contents.folders.allSatisfy(ResultFile.isFolderOfOurs)
      else { continue }
      contents.remove(from: path)
    }
  }
}
