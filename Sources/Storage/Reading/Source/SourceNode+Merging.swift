internal import YouthCare

extension SourceNode {
  /// A tree over its base: mappings merge key by key, lists and scalars replace, `null` takes away.
  ///
  /// A mapping that names another `family` than its base replaces it whole: the numbers of one family mean nothing to
  /// the next. One that names another `model` loses the numbers of the base's model and keeps what was agreed besides:
  /// a ceiling is no part of a model. Keys keep the base's order; new ones follow. A `null` with nothing to take away
  /// stays, so that a next layer can use it or a reader can refuse it.
  func merged(over base: SourceNode) -> SourceNode {
    guard let baseEntries = base.entries, let entries else { return self }
    var result: [SourceEntry?] = baseEntries
    if let family = replacement(of: "family", in: base) {
      result = baseEntries.map { $0.takenAway(by: family) }
    } else if let model = replacement(of: "model", in: base) {
      let agreed = Set(ScenarioFormat.terms(OverlayCatalogue.standard).map(\.key))
      // A model's own keys are numbers and words: a mapping is something agreed besides, a stranger's overlay too.
      result = baseEntries.map {
        agreed.contains($0.key) || $0.value.entries != nil ? $0 : $0.takenAway(by: model)
      }
    }
    var positions: [String: Int] = [:]
    for (position, entry) in baseEntries.enumerated() { positions[entry.key] = position }
    for entry in entries {
      guard let position = positions[entry.key], let under = result[position] else {
        result.append(entry)
        continue
      }
      if under.value.hasTakenAway {
        result[position] = nil
        result.append(entry)
      } else if entry.value.isNull && !under.value.isNull {
        result[position] = entry.takenAway(by: entry.value)
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

  /// The word behind a key that names another kind than its base does.
  private func replacement(of key: String, in base: SourceNode) -> SourceNode? {
    guard let word = entry(key)?.value, let name = word.scalar else { return nil }
    return name == base.entry(key)?.value.scalar ? nil : word
  }

  /// The mapping without some of its keys.
  func removing(_ keys: Set<String>) -> SourceNode {
    guard let entries else { return self }
    var node = self
    node.content = .mapping(entries.filter { !keys.contains($0.key) })
    return node
  }

  /// The tree without what was taken away.
  ///
  /// - Parameters:
  ///   - kept: keys that stay as `null` where a segment loses them, or a part of them: it loses what the region states
  ///     for all too.
  ///   - path: the keys above it.
  func withoutTakenAway(keeping kept: Set<String> = [], below path: [String] = []) -> SourceNode {
    guard let entries else { return self }
    func isKept(_ key: String) -> Bool {
      path.count >= 2 && path[0] == "segments" && kept.contains(path.count == 2 ? key : path[2])
    }
    var node = self
    node.content = .mapping(
      entries.filter { !$0.value.hasTakenAway || isKept($0.key) }.map { entry in
        var entry = entry
        entry.value = entry.value.withoutTakenAway(keeping: kept, below: path + [entry.key])
        return entry
      })
    return node
  }
}

extension SourceEntry {
  /// What is left of it where something took it away.
  fileprivate func takenAway(by value: SourceNode) -> SourceEntry {
    var entry = self
    entry.value = SourceNode(content: .null, place: value.place, hasTakenAway: true)
    return entry
  }
}
