/// Reads a file and the files that it extends, and merges them into one tree.
final class SourceChain {
  /// The most files that may stand under one another.
  static let levelLimit = 8
  /// What a file says of itself alone: a base's title would misname the scenario.
  static let ownKeys: Set<String> = ["title", "differs", "extends"]

  private let faults: FaultList
  private var chain: [(canonicalPath: String, name: String)] = []
  /// Whether the first file extends another.
  private(set) var extendsAnother = false
  /// The file that extends no other, where the first one extends it: what the region's data were observed under.
  private(set) var root: SourceNode?

  init(faults: FaultList) {
    self.faults = faults
  }

  /// The merged tree, or `nil` after a fault.
  func tree(path: String) -> SourceNode? {
    layer(path: path, referrer: nil)
  }

  private func layer(path: String, referrer: Place?) -> SourceNode? {
    let canonical = SourceFile.canonicalPath(of: path)
    let seen = chain.firstIndex { $0.canonicalPath == canonical }
    chain.append((canonical, path))
    if let seen, let referrer {
      faults.report(.extendsCircle(chain[seen...].map(\.name)), at: referrer)
      return nil
    }
    if let referrer, chain.count > Self.levelLimit + 1 {
      faults.report(.tooManyLevels(limit: Self.levelLimit), at: referrer)
      return nil
    }
    let fileIndex = faults.addFile(path)
    let tree: SourceNode
    do {
      tree = try SourceParser(fileIndex: fileIndex).tree(of: SourceFile(path: path).text)
    } catch {
      if case .noSuchFile = error.fault, let referrer {
        faults.removeLastFile()
        faults.report(.noSuchBase(path), at: referrer)
      } else {
        faults.report(error.fault, at: Place(file: fileIndex, line: error.line, column: error.column))
      }
      return nil
    }
    guard let extends = tree.entry("extends") else {
      guard referrer != nil else { return tree }
      root = tree
      return tree.observingFunding()
    }
    if referrer == nil { extendsAnother = true }
    guard let name = extends.value.scalar, !name.isEmpty else {
      faults.report(extends.value.isNull ? .noValue("extends") : .expectedScalar("extends"), at: extends.place)
      return nil
    }
    guard let base = layer(path: Self.path(of: name, from: path), referrer: extends.value.place) else { return nil }
    return tree.merged(over: base.removing(Self.ownKeys))
  }

  /// The path of a base, as seen from where the extending file was named.
  private static func path(of base: String, from file: String) -> String {
    if base.hasPrefix("/") { return base }
    var folders = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
    for part in base.split(separator: "/").map(String.init) {
      if part == "." { continue }
      if part == "..", let last = folders.last, last != "..", !last.isEmpty {
        folders.removeLast()
      } else {
        folders.append(part)
      }
    }
    return folders.joined(separator: "/")
  }
}
