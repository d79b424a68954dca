internal import Glibc
internal import Synchronization

/// The pictures of an output whose tables are in place already, added to it in one step or not at all.
///
/// They are drawn in a hidden folder of their own, so that a drawing program that hangs or fails holds back nothing.
public final class PictureFolder: Sendable {
  /// Where what is being drawn may stand, with all that drawing needs; nothing of it is kept.
  public let scratchPath: String
  /// Where finished pictures are put.
  public let picturesPath: String
  private let output: OutputFolder
  private let hidden: HiddenFolder
  private let isOpen = Mutex(true)

  /// Makes ready to draw beside an output that is in place.
  public init(of output: OutputFolder) throws(OutputFailure) {
    precondition(output.isCommitted, "tables come before pictures")
    guard let hidden = try HiddenFolder.make(in: output.parent, for: output.path) else {
      throw .system(output.path, nl: "kan niet worden gemaakt", en: "can't be made", code: ENOENT)
    }
    self.output = output
    self.hidden = hidden
    scratchPath = "\(hidden.path)/\(ResultFile.drawing)"
    picturesPath = "\(hidden.path)/\(ResultFile.plots)"
    for folder in [scratchPath, picturesPath] where mkdir(folder, 0o777) != 0 {
      let failure = OutputFailure.system(output.path, nl: "kan niet worden gemaakt", en: "can't be made")
      hidden.remove()
      throw failure
    }
  }

  deinit { discard() }

  /// Puts the pictures into the output, with a manifest that lists them; without any picture it stays as it is.
  public func commit(_ manifest: RunManifest) throws(OutputFailure) {
    let result: Result<Void, OutputFailure> = isOpen.withLock { isOpen in
      guard isOpen else {
        return .failure(.refused(output.path, nl: "het schrijven is afgebroken", en: "writing was broken off"))
      }
      do throws(OutputFailure) {
        try place(manifest)
        isOpen = false
        hidden.remove()
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  /// Removes what was drawn so far; does nothing after `commit`.
  public func discard() {
    isOpen.withLock { isOpen in
      guard isOpen else { return }
      isOpen = false
      hidden.remove()
    }
  }

  /// The manifest goes first: a file that it lists and that isn't there stands in nobody's way, the reverse does.
  private func place(_ manifest: RunManifest) throws(OutputFailure) {
    guard let pictures = FolderContents(of: picturesPath), let tables = FolderContents(of: output.target) else {
      throw .system(output.path, nl: "kan niet worden gelezen", en: "can't be read")
    }
    guard !pictures.files.isEmpty else { return }
    guard output.hidden.stands(at: output.target) else {
      throw .refused(
        output.path, nl: "een andere run heeft deze map vervangen; de plaatjes zijn niet bewaard",
        en: "another run has replaced this folder; the pictures were not kept")
    }
    try pictures.synchronise(in: picturesPath)
    let list = "\(hidden.path)/\(ResultFile.manifest.rawValue)"
    let file = try FileWriter(list, named: output.name(of: .manifest))
    let known = tables.files.filter { ResultFile(rawValue: $0) != nil }
    try file.write(ManifestFile(manifest, files: known + pictures.files.map { "\(ResultFile.plots)/\($0)" }).text)
    try file.close()
    let folder = output.hidden.descriptor
    guard renameat(AT_FDCWD, list, folder, ResultFile.manifest.rawValue) == 0,
      renameat(AT_FDCWD, picturesPath, folder, ResultFile.plots) == 0
    else { throw .system(output.path, nl: "kan niet worden geschreven", en: "can't be written") }
    FolderContents.synchronise(output.target)
  }
}
