internal import Foundation
internal import Glibc

/// A folder that keeps a few files of known names and nothing else, each of them written whole.
///
/// It is looked at before the long work and made after it. What is something else's, such as a run's, is left alone.
public struct TableFolder: Sendable {
  /// The folder as the user named it.
  public let path: String
  private let way: FolderWay

  /// Looks whether files of these names can be kept in a folder.
  ///
  /// - Throws: a refusal where it holds anything else, or can't be there.
  public init(_ path: String, keeping names: Set<String>) throws(OutputFailure) {
    self.path = path
    way = try FolderWay(path)
    if way.missing.isEmpty {
      guard let contents = FolderContents(of: way.existing) else {
        throw .system(path, nl: "kan niet worden gelezen", en: "can't be read")
      }
      if let stranger = (contents.files + contents.folders).first(where: { !names.contains($0) }) {
        throw .refused(
          path, nl: "hierin staat '\(stranger)'; kies een andere map, of een die leeg is",
          en: "this holds '\(stranger)'; choose another folder, or an empty one")
      }
    }
    if access(way.existing, W_OK | X_OK) != 0 {
      throw .system(path, nl: "hier kan niets worden geschreven", en: "nothing can be written here")
    }
  }

  /// Makes the folder where it isn't there yet.
  public func make() throws(OutputFailure) {
    var folder = way.existing
    for name in way.missing {
      folder += "/\(name)"
      if mkdir(folder, 0o777) != 0, errno != EEXIST {
        throw .system(path, nl: "kan niet worden gemaakt", en: "can't be made")
      }
    }
  }

  /// Writes a file, in the place of an earlier one.
  public func write(_ text: String, to name: String) throws(OutputFailure) {
    let shown = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    let hidden = "\(path)/.raming-\(UUID().uuidString)"
    let writer = try FileWriter(hidden, named: shown)
    defer { unlink(hidden) }
    try writer.write(text)
    try writer.close()
    if rename(hidden, "\(path)/\(name)") != 0 {
      throw .system(shown, nl: "kan niet worden geschreven", en: "can't be written")
    }
  }
}
