extension SourceNode {
  /// A scenario in which each segment, and each provider with a contract of his own, says under which funding its data
  /// were observed: its own, if it says nothing.
  ///
  /// For the file at the end of a chain of extends: what later files change is then held against it. The copy stands
  /// where the original stands, so that a fault in it is reported once.
  func observingFunding() -> SourceNode {
    replacing("segments") { segments in
      segments.withEachChanged { segment in
        segment.withCopy(of: "funding", as: "observed_funding")
          .replacing("providers") { $0.withEachChanged { $0.withCopy(of: "funding", as: "observed_funding") } }
      }
    }
  }

  /// A mapping with every value changed.
  private func withEachChanged(_ change: (SourceNode) -> SourceNode) -> SourceNode {
    var node = self
    node.content = .mapping(
      (entries ?? []).map { entry in
        var entry = entry
        entry.value = change(entry.value)
        return entry
      })
    return node
  }

  /// A mapping with another value behind a key that holds a mapping.
  private func replacing(_ key: String, _ change: (SourceNode) -> SourceNode) -> SourceNode {
    guard let entries else { return self }
    var node = self
    node.content = .mapping(
      entries.map { entry in
        guard entry.key == key, entry.value.entries != nil else { return entry }
        var entry = entry
        entry.value = change(entry.value)
        return entry
      })
    return node
  }

  /// A mapping with an entry once more under another name, unless that is taken.
  private func withCopy(of key: String, as name: String) -> SourceNode {
    guard let entries, entry(name) == nil, var copy = entry(key), !copy.value.isNull else { return self }
    copy.key = name
    var node = self
    node.content = .mapping(entries + [copy])
    return node
  }
}
