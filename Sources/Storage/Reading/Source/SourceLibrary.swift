/// Reads a file and the files that it extends, each once, and ranks them: an extending file before its bases.
final class SourceLibrary {
  /// The most files that may stand under one another.
  static let levelLimit = 8
  /// The most files that one scenario may be made of.
  static let fileLimit = 16

  /// One file that was read.
  struct Member {
    let name: String
    var tree: SourceNode?
    var faults: [SourceFault] = []
    var told: Set<Place> = []
    /// The files that it extends, with the places where it names them; `nil` where one of them can't be used.
    var bases: [(member: Int, place: Place)]? = []
  }

  private(set) var members: [Member] = []
  private let sources: ParsedSources
  private var positions: [String: Int] = [:]
  private var path: [(canonicalPath: String, name: String)] = []
  /// The files in the order in which each was finished: bases before what extends them.
  private var finished: [Int] = []

  /// Reads a file with its bases; where its text is given, that text as if it stood there.
  init(path: String, text: String? = nil, _ sources: ParsedSources) {
    self.sources = sources
    let source: Result<SourceFile, SourceFault> =
      if let text { .success(SourceFile(path: path, stating: text)) } else { SourceFile.at(path) }
    _ = read(path, text: source, isStated: text != nil)
    rank()
  }

  /// Reads a file with its bases; its position. A text that was stated stands in no file, and is seen once.
  private func read(_ path: String, text source: Result<SourceFile, SourceFault>, isStated: Bool = false) -> Int {
    let index = members.count
    let canonical = SourceFile.canonicalPath(of: path)
    members.append(Member(name: path))
    positions[canonical] = index
    self.path.append((canonical, path))
    defer {
      self.path.removeLast()
      finished.append(index)
    }
    switch source {
    case .failure(let fault):
      members[index].faults = [fault]
      return index
    case .success(let file):
      if let fault = file.fault {
        members[index].faults = [fault]
        return index
      }
      let parser = isStated ? SourceParser(file.text) : sources.parser(of: file)
      members[index].tree = parser.tree
      members[index].faults = parser.faults
      members[index].told = parser.told
    }
    guard let extends = members[index].tree?.entry("extends"), !members[index].told.contains(extends.place) else {
      return index
    }
    // From the last to the first, so that what is finished last is ranked first.
    var bases: [(member: Int, place: Place)?] = []
    let names = names(in: extends, of: index)
    if names.count > Self.fileLimit {
      report(.tooManyFiles(limit: Self.fileLimit), at: extends.place, of: index)
      members[index].bases = nil
      return index
    }
    for node in names.reversed() {
      bases.append(base(node, of: index).map { ($0, node.place) })
    }
    members[index].bases = bases.contains { $0 == nil } || bases.isEmpty ? nil : bases.reversed().compactMap { $0 }
    return index
  }

  /// The names behind `extends`: one, or a list.
  private func names(in extends: SourceEntry, of index: Int) -> [SourceNode] {
    switch extends.value.content {
    case .scalar: return [extends.value]
    case .list(let nodes) where !nodes.isEmpty: return nodes
    case .null: report(.extendsNothing, at: extends.place, of: index)
    case .list, .mapping: report(.expectedFiles, at: extends.place, of: index)
    }
    return []
  }

  /// The position of a base, or `nil` and a fault of the file that names it.
  private func base(_ node: SourceNode, of index: Int) -> Int? {
    guard let name = node.scalar, name.contains(where: { !$0.isWhitespace }) else {
      if !members[index].told.contains(node.place) {
        report(node.scalar == nil && !node.isNull ? .expectedFiles : .extendsNothing, at: node.place, of: index)
      }
      return nil
    }
    let path = Self.path(of: name, from: members[index].name)
    let canonical = SourceFile.canonicalPath(of: path)
    if let seen = self.path.firstIndex(where: { $0.canonicalPath == canonical }) {
      report(.extendsCircle(self.path[seen...].map(\.name) + [path]), at: node.place, of: index)
      return nil
    }
    if let known = positions[canonical] { return known }
    guard self.path.count <= Self.levelLimit else {
      report(.tooManyLevels(limit: Self.levelLimit), at: node.place, of: index)
      return nil
    }
    guard members.count < Self.fileLimit else {
      report(.tooManyFiles(limit: Self.fileLimit), at: node.place, of: index)
      return nil
    }
    let source = SourceFile.at(path)
    if case .failure(let failure) = source, let problem = failure.problemOfBase {
      report(.badBase(path, problem), at: node.place, of: index)
      return nil
    }
    // Nothing is told of a file that is something else: its text is nobody's business.
    if case .success(let file) = source, !sources.looksLikeScenario(file) {
      report(.badBase(path, .noScenario), at: node.place, of: index)
      return nil
    }
    return read(path, text: source)
  }

  private func report(_ fault: FileFault, at place: Place, of index: Int) {
    members[index].faults.append(SourceFault(fault, line: place.line, column: place.column))
  }

  /// Numbers the files so that the one asked for is the first and each stands before its bases.
  private func rank() {
    let order = Array(finished.reversed())
    var ranks = Array(repeating: 0, count: members.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    members = order.map { index in
      var member = members[index]
      let rank = ranks[index]
      member.tree = member.tree?.moved(toFile: rank)
      member.told = Set(member.told.map { Place(file: rank, line: $0.line, column: $0.column) })
      member.bases = member.bases?.map {
        (ranks[$0.member], Place(file: rank, line: $0.place.line, column: $0.place.column))
      }
      return member
    }
  }

  /// The path of a file that another names, as seen from where that one was named.
  static func path(of base: String, from file: String) -> String {
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
