internal import Glibc

/// Where a folder of results will stand, and whether it may stand there.
struct OutputPlace {
  /// The real path of the folder that it stands in.
  let parent: String
  /// The folder's real path.
  let target: String
  /// The permissions of a folder that is there already.
  let mode: mode_t?
  /// The folders above it that had to be made.
  let madeParents: [String]

  init(_ path: String) throws(OutputFailure) {
    let way = try FolderWay(path)
    guard let name = way.missing.last else {
      target = way.existing
      parent = Self.parent(of: target)
      madeParents = []
      let here = try FolderWay(".").existing
      if here == target || here.hasPrefix(target == "/" ? "/" : target + "/") {
        throw .refused(
          path, nl: "dit is de huidige map of een erboven en kan niet worden vervangen; kies een andere map",
          en: "this is the current folder or one above it and can't be replaced; choose another folder")
      }
      mode = try Self.replaceable(target, named: path)?.mode
      for needed in [target, parent] where access(needed, W_OK | X_OK) != 0 {
        throw .system(path, nl: "kan niet worden vervangen", en: "can't be replaced")
      }
      return
    }
    mode = nil
    (parent, madeParents) = try Self.makeFolders(way.missing.dropLast(), in: way.existing, for: path)
    target = Self.path(of: name, in: parent)
    // A name that can't be would otherwise come to light when the results are put in place.
    var status = stat()
    if lstat(target, &status) != 0, errno != ENOENT {
      let failure = OutputFailure.system(path, nl: "kan niet worden gemaakt", en: "can't be made")
      for folder in madeParents.reversed() { rmdir(folder) }
      throw failure
    }
  }

  /// The contents of a folder that may be replaced, `nil` where there is no such folder.
  ///
  /// An empty folder may be, and one that holds only files that its own manifest lists.
  static func replaceable(
    _ target: String, named path: String
  ) throws(OutputFailure) -> (contents: FolderContents, mode: mode_t)? {
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
    if contents.files.isEmpty && contents.folders.isEmpty { return (contents, status.st_mode) }
    let known = ManifestFile.listed(in: target)
    if let stranger = contents.files.first(where: { !known.contains($0) })
      ?? contents.folders.first(where: { !ResultFile.isFolderOfOurs($0) || $0 == ResultFile.drawing })
    {
      throw .refused(
        path,
        nl: "hierin staat '\(stranger)', dat raming niet heeft geschreven; kies een andere map, of maak deze leeg",
        en: "this holds '\(stranger)', which raming did not write; choose another folder, or empty this one")
    }
    return (contents, status.st_mode)
  }

  private static func parent(of target: String) -> String {
    guard let slash = target.lastIndex(of: "/"), slash > target.startIndex else { return "/" }
    return String(target[..<slash])
  }

  private static func path(of name: String, in folder: String) -> String {
    folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }

  /// Makes folders below one another.
  ///
  /// - Returns: the lowest, and those that were made by this run and by no other.
  private static func makeFolders(
    _ names: ArraySlice<String>, in start: String, for output: String
  ) throws(OutputFailure) -> (lowest: String, made: [String]) {
    var lowest = start
    var made: [String] = []
    for name in names {
      lowest = path(of: name, in: lowest)
      if mkdir(lowest, 0o777) == 0 {
        made.append(lowest)
      } else if errno != EEXIST {
        let failure = OutputFailure.system(output, nl: "kan niet worden gemaakt", en: "can't be made")
        for folder in made.reversed() { rmdir(folder) }
        throw failure
      }
    }
    return (lowest, made)
  }
}
