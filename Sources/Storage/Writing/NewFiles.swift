internal import Foundation
internal import Glibc

/// Files that stand by themselves and in no folder of results: all of them are written whole, or none is.
///
/// Each is written under a hidden name beside its own, which it takes when it is on the disk. A file that is there
/// already is left alone.
public enum NewFiles {
  /// Writes files by their paths.
  ///
  /// - Throws: which can't be written, and why; then none of them is there.
  public static func write(_ files: [(path: String, text: String)]) throws(OutputFailure) {
    var done: [String] = []
    do throws(OutputFailure) {
      for file in files {
        try write(file.text, to: file.path)
        done.append(file.path)
      }
    } catch {
      for path in done { unlink(path) }
      throw error
    }
  }

  private static func write(_ text: String, to path: String) throws(OutputFailure) {
    let way = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = way.dropLast().map { "\($0)/" }.joined()
    let hidden = "\(folder).raming-\(UUID().uuidString)"
    let writer = try FileWriter(hidden, named: path)
    defer { unlink(hidden) }
    try writer.write(text)
    try writer.close()
    // Unlike a renamed one, a linked file replaces none; some disks have no links.
    if link(hidden, path) == 0 { return }
    if [EPERM, EOPNOTSUPP, ENOSYS].contains(errno), access(path, F_OK) != 0, rename(hidden, path) == 0 { return }
    throw .system(path, nl: "kan niet worden gemaakt", en: "can't be made")
  }
}
