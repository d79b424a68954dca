internal import Glibc

/// The way to a folder: the real path as far as there is one, then the names of what is still to be made.
///
/// Steps are taken one by one: up from where a link leads to, as the system does, and up from a folder that isn't there
/// yet to where it would stand, so that nothing is made only to be left again.
struct FolderWay {
  /// The real path of the last thing on the way that is there.
  private(set) var existing: String
  /// The names below it that are not.
  private(set) var missing: [String] = []

  /// Follows a path from the current folder.
  ///
  /// - Throws: a refusal where no folder can stand there: a file or a link to nothing on the way, too long a name, a
  ///   name that isn't UTF-8 or has control characters.
  init(_ path: String) throws(OutputFailure) {
    guard !path.isEmpty else {
      throw .refused("--out", nl: "er staat geen map; noem er een", en: "no folder is named; name one")
    }
    guard path.unicodeScalars.allSatisfy({ $0 != "\u{FFFD}" && $0.properties.generalCategory != .control }) else {
      throw .refused(
        "--out", nl: "de naam heeft stuurtekens of is geen UTF-8; kies een andere",
        en: "the name has control characters or isn't UTF-8; choose another")
    }
    guard let start = Self.realPath(path.hasPrefix("/") ? "/" : ".") else {
      throw .refused(
        path, nl: "het pad van de huidige map is niet te volgen; noem een map met een volledig pad",
        en: "the current folder's path can't be followed; name a folder by its full path")
    }
    existing = start
    for step in path.split(separator: "/") { try take(String(step), path) }
  }

  private mutating func take(_ step: String, _ path: String) throws(OutputFailure) {
    guard missing.isEmpty else {
      if step == ".." { missing.removeLast() } else if step != "." { missing.append(step) }
      return
    }
    let next = existing == "/" ? "/\(step)" : "\(existing)/\(step)"
    if let real = Self.realPath(next) {
      existing = real
      return
    }
    guard errno == ENOENT else { throw .system(path, nl: "kan niet worden gemaakt", en: "can't be made") }
    var status = stat()
    guard lstat(next, &status) != 0 else {
      throw .refused(
        path, nl: "dit is een verwijzing naar niets; kies een andere map",
        en: "this is a link to nothing; choose another folder")
    }
    missing.append(step)
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
  }
}
