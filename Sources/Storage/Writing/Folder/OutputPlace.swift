internal import Foundation
internal import Glibc

/// Where a folder of results will stand, and whether it may stand there.
struct OutputPlace {
  /// The folder's real path.
  let target: String
  /// The folders above it that had to be made.
  let madeParents: [String]

  /// The folder that it stands in.
  var parent: String { Self.parent(of: target) }

  init(_ path: String) throws(OutputFailure) {
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    guard !trimmed.isEmpty else {
      throw .refused("--out", nl: "er staat geen map; noem er een", en: "no folder is named; name one")
    }
    if let real = Self.realPath(trimmed) {
      target = real
      madeParents = []
      let here = Self.realPath(".") ?? ""
      if here == real || here.hasPrefix(real == "/" ? "/" : real + "/") {
        throw .refused(
          path, nl: "dit is de huidige map of een erboven en kan niet worden vervangen; kies een andere map",
          en: "this is the current folder or one above it and can't be replaced; choose another folder")
      }
      _ = try Self.replaceable(real, named: path)
      for needed in [real, parent] where access(needed, W_OK | X_OK) != 0 {
        throw .system(path, nl: "kan niet worden vervangen", en: "can't be replaced")
      }
      return
    }
    var status = stat()
    if lstat(trimmed, &status) == 0 {
      throw .refused(
        path, nl: "dit is een verwijzing naar niets; kies een andere map",
        en: "this is a link to nothing; choose another folder")
    }
    let name = (trimmed as NSString).lastPathComponent
    guard name != ".", name != ".." else {
      throw .refused(
        path, nl: "deze map is er niet; noem haar bij haar naam", en: "there is no such folder; call it by its name")
    }
    let above = (trimmed as NSString).deletingLastPathComponent
    let parent = above.isEmpty ? "." : above
    madeParents = try Self.makeFolders(parent, for: path)
    guard let real = Self.realPath(parent) else {
      throw .system(path, nl: "kan niet worden gemaakt", en: "can't be made")
    }
    target = real == "/" ? "/\(name)" : "\(real)/\(name)"
  }

  /// The contents of a folder that may be replaced, `nil` where there is no such folder.
  ///
  /// An empty folder may be, and one that holds only files that its own manifest lists.
  static func replaceable(_ target: String, named path: String) throws(OutputFailure) -> FolderContents? {
    var status = stat()
    guard lstat(target, &status) == 0 else { return nil }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw .refused(
        path, nl: "dit is een bestand en geen map; kies een andere naam",
        en: "this is a file and no folder; choose another name")
    }
    guard let contents = FolderContents(of: target) else {
      throw .system(path, nl: "kan niet worden gelezen", en: "can't be read")
    }
    if contents.files.isEmpty && contents.folders.isEmpty { return contents }
    let known = ManifestFile.listed(in: target)
    if let stranger = contents.files.first(where: { !known.contains($0) })
      ?? contents.folders.first(where: { $0 != ResultFile.plots })
    {
      throw .refused(
        path,
        nl: "hierin staat '\(stranger)', dat raming niet heeft geschreven; kies een andere map, of maak deze leeg",
        en: "this holds '\(stranger)', which raming did not write; choose another folder, or empty this one")
    }
    return contents
  }

  static func parent(of target: String) -> String {
    let above = (target as NSString).deletingLastPathComponent
    return above.isEmpty ? "/" : above
  }

  /// Makes the folders of a path that are missing.
  private static func makeFolders(_ path: String, for output: String) throws(OutputFailure) -> [String] {
    var missing: [String] = []
    var step = path
    var status = stat()
    while !step.isEmpty, step != "/", stat(step, &status) != 0 {
      guard errno == ENOENT else { throw .system(output, nl: "kan niet worden gemaakt", en: "can't be made") }
      missing.append(step)
      step = (step as NSString).deletingLastPathComponent
    }
    var made: [String] = []
    for folder in missing.reversed() {
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
        let failure = OutputFailure.system(output, nl: "kan niet worden gemaakt", en: "can't be made")
        for folder in made.reversed() { rmdir(folder) }
        throw failure
      }
      made.append(folder)
    }
    return made
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
