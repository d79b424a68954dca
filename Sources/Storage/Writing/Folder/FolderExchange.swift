internal import Glibc

/// Puts a folder in another's place.
enum FolderExchange {
  private typealias RenameAt2 =
    @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32

  /// Linux's `renameat2`, which Swift's overlay of the C library leaves out.
  private static let renameAt2: RenameAt2? = dlsym(nil, "renameat2").map { unsafeBitCast($0, to: RenameAt2.self) }
  private static let exchange: UInt32 = 2  // RENAME_EXCHANGE in linux/fs.h

  /// Swaps two folders in one step: at every moment, each path holds the whole of one of them.
  ///
  /// Where the file system can't swap (some network disks), the old folder steps aside first, so that for a moment
  /// there is none; if the new one then can't take its place, the old one comes back.
  ///
  /// - Returns: whether it succeeded; `errno` says why not.
  static func swap(_ new: String, with old: String) -> Bool {
    if let renameAt2 {
      if renameAt2(AT_FDCWD, new, AT_FDCWD, old, exchange) == 0 { return true }
      guard errno == EINVAL || errno == ENOSYS else { return false }
    }
    // Locked, so that another run doesn't take the old one for left behind while it stands aside.
    let lock = open(old, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if lock >= 0 { close(lock) } }
    flock(lock, LOCK_EX | LOCK_NB)
    let aside = new + "-old"
    guard rename(old, aside) == 0 else { return false }
    guard rename(new, old) == 0 else {
      let code = errno
      rename(aside, old)
      errno = code
      return false
    }
    return rename(aside, new) == 0
  }
}
