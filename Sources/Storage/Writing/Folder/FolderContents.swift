internal import Foundation
internal import Glibc

/// What a folder holds: files by their path from the folder, folders apart.
///
/// Anything that is neither a file nor a folder, such as a symbolic link, counts as a file that nobody knows.
struct FolderContents {
  private(set) var files: [String] = []
  private(set) var folders: [String] = []

  /// Reads a folder, or returns `nil` where that can't be done.
  init?(of path: String) {
    guard read(path, prefix: "") else { return nil }
    files.sort()
    folders.sort()
  }

  private mutating func read(_ path: String, prefix: String) -> Bool {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return false }
    for name in names {
      var status = stat()
      // A name that isn't UTF-8 is nobody's; it can't be looked up as it was read.
      guard lstat("\(path)/\(name)", &status) == 0 || errno == ENOENT else { return false }
      if status.st_mode & S_IFMT == S_IFDIR {
        folders.append(prefix + name)
        guard read("\(path)/\(name)", prefix: "\(prefix)\(name)/") else { return false }
      } else {
        files.append(prefix + name)
      }
    }
    return true
  }

  /// Deletes these files and folders and then the folder itself; what came in meanwhile stays.
  @discardableResult
  func remove(from path: String) -> Bool {
    for file in files { unlink("\(path)/\(file)") }
    for folder in folders.reversed() { rmdir("\(path)/\(folder)") }
    return rmdir(path) == 0
  }

  /// Waits until the disk has what a folder lists.
  static func synchronise(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Waits until the disk has every file and folder.
  func synchronise(in path: String) throws(OutputFailure) {
    for name in files + folders + ["."] {
      let descriptor = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw .system("\(path)/\(name)", nl: "kan niet worden gelezen", en: "can't be read")
      }
      defer { close(descriptor) }
      if fsync(descriptor) != 0 {
        throw .system("\(path)/\(name)", nl: "kan niet worden geschreven", en: "can't be written")
      }
    }
  }
}
