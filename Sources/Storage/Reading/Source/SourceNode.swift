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

  /// Where its key stands, and what is in it.
  var places: [Place] { [place] + value.places }
}
