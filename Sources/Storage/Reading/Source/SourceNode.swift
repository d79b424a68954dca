internal import YouthCare

/// Where something stands: a file, by its position among the files read, a line and a column.
struct Place: Sendable, Hashable, Comparable {
  var file: Int
  var line: Int
  var column: Int

  static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }

  /// Where to mend a contradiction between values: in the file that extends the others, at the last of them.
  static func toMend(_ places: [Place]) -> Place {
    let file = places.map(\.file).min()
    return places.filter { $0.file == file }.max() ?? Place(file: 0, line: 1, column: 1)
  }
}

/// A value in a scenario file, with the place where it stands.
///
/// Scalars stay text until somebody knows what they should be: YAML's own rules read `no` as false and `1:30` as 90.
struct SourceNode: Sendable {
  enum Content: Sendable {
    case scalar(String)
    case list([SourceNode])
    case mapping([SourceEntry])
    /// Nothing, `~` or `null`: takes a base's key away.
    case null
  }

  var content: Content
  var place: Place
  /// Whether it is a `null` that took something away from a base: kept until all files are merged, to know where.
  var hasTakenAway = false
  /// What its file says of where a value comes from.
  var evidence: StatedEvidence?
  /// What its file says of how far off a value may be.
  var spread: SourceSpread?

  var isNull: Bool {
    if case .null = content { return true }
    return false
  }

  var scalar: String? {
    if case .scalar(let text) = content { return text }
    return nil
  }

  var entries: [SourceEntry]? {
    if case .mapping(let entries) = content { return entries }
    return nil
  }

  /// Where the keys of a mapping and the members of a list stand.
  var places: [Place] {
    switch content {
    case .scalar, .null: []
    case .list(let nodes): nodes.flatMap { [$0.place] + $0.places }
    case .mapping(let entries): entries.flatMap(\.places)
    }
  }

  /// Where it stands, and everything in it: keys, values and members of lists.
  var allPlaces: [Place] {
    switch content {
    case .scalar, .null: [place]
    case .list(let nodes): [place] + nodes.flatMap(\.allPlaces)
    case .mapping(let entries): [place] + entries.flatMap { [$0.place] + $0.value.allPlaces }
    }
  }

  /// The members of a list as entries, the last with a text first; a group goes by its number, from 1.
  var members: [SourceEntry] {
    guard case .list(let nodes) = content else { return [] }
    return nodes.enumerated().reversed().map { index, node in
      let number = node.entries == nil ? "" : "\(index + 1)"
      return SourceEntry(key: node.scalar ?? number, place: node.place, value: node)
    }
  }

  /// Another of the same content, wherever it stands.
  func isSame(as other: SourceNode) -> Bool {
    switch (content, other.content) {
    case (.scalar(let left), .scalar(let right)): left == right
    case (.list(let left), .list(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
    case (.mapping(let left), .mapping(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.key == $1.key && $0.value.isSame(as: $1.value) }
    case (.null, .null): true
    case (.scalar, _), (.list, _), (.mapping, _), (.null, _): false
    }
  }

  /// The same, of a file with another number.
  func moved(toFile file: Int) -> SourceNode {
    var node = self
    node.place.file = file
    switch content {
    case .scalar, .null: break
    case .list(let nodes): node.content = .list(nodes.map { $0.moved(toFile: file) })
    case .mapping(let entries):
      node.content = .mapping(
        entries.map { entry in
          var entry = entry
          entry.place.file = file
          entry.value = entry.value.moved(toFile: file)
          return entry
        })
    }
    return node
  }

  /// The entry of a mapping, or `nil`.
  func entry(_ key: String) -> SourceEntry? {
    entries?.first { $0.key == key }
  }
}

/// A key of a mapping and its value.
struct SourceEntry: Sendable {
  var key: String
  var place: Place
  var value: SourceNode
  /// Whether no file states it: it follows from what a region states besides.
  var isImplied = false

  /// Where its key stands, and what is in it.
  var places: [Place] { [place] + value.places }
}
