extension SourceNode {
  /// A tree over its base: mappings merge key by key, lists and scalars replace, `null` takes away.
  ///
  /// A mapping that names another `family` or `model` than its base replaces it whole: the numbers of one family mean
  /// nothing to the next. Keys keep the base's order; new ones follow. A `null` with nothing to take away stays, so
  /// that a next layer can use it or a reader can refuse it.
  func merged(over base: SourceNode) -> SourceNode {
    guard let baseEntries = base.entries, let entries else { return self }
    for key in ["family", "model"] {
      if let name = entry(key)?.value.scalar, name != base.entry(key)?.value.scalar { return self }
    }
    var result: [SourceEntry?] = baseEntries
    var positions: [String: Int] = [:]
    for (position, entry) in baseEntries.enumerated() { positions[entry.key] = position }
    for entry in entries {
      guard let position = positions[entry.key], let under = result[position] else {
        result.append(entry)
        continue
      }
      if entry.value.isNull && !under.value.isNull {
        result[position] = nil
      } else {
        var entry = entry
        entry.value = entry.value.merged(over: under.value)
        result[position] = entry
      }
    }
    var node = self
    node.content = .mapping(result.compactMap { $0 })
    return node
  }

  /// The mapping without some of its keys.
  func removing(_ keys: Set<String>) -> SourceNode {
    guard let entries else { return self }
    var node = self
    node.content = .mapping(entries.filter { !keys.contains($0.key) })
    return node
  }
}
