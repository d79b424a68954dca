internal import YouthCare

extension SectionReader {
  /// What the file says of its uncertainty as a whole, and of single numbers.
  func uncertainty() -> UncertaintyTerms {
    var terms = UncertaintyTerms()
    if let reader = mapping("uncertainty", ScenarioFormat.uncertainty) {
      // A word alone stands for the scope.
      let isWord = reader.place(of: "scope") == place(of: "uncertainty")
      terms.scope = reader.scope(named: isWord ? "uncertainty" : "scope") ?? terms.scope
      terms.correlations = reader.correlations()
    }
    record("uncertainty", terms.scope.rawValue)
    for pair in terms.correlations {
      record("uncertainty.correlations[\(pair.first), \(pair.second)]", pair.rank)
    }
    terms.stated = reading.spreads
    return terms
  }

  private func scope(named label: String) -> UncertaintyTerms.Scope? {
    guard let entry = entry("scope"), let text = scalar(entry.value, label, at: entry.place) else { return nil }
    if let scope = UncertaintyTerms.Scope(rawValue: text) { return scope }
    let words = UncertaintyTerms.Scope.allCases.map(\.rawValue)
    report(misread(.badChoice(label, text, words), label, text), at: entry.value.place)
    return nil
  }

  /// The most pairs that one file may state.
  private static let pairLimit = 200

  private func correlations() -> [StatedCorrelation] {
    guard let entry = entry("correlations") else { return [] }
    guard case .list(let nodes) = entry.value.content else {
      report(.uncertainty(.expectedPairs), at: entry.place)
      return []
    }
    guard nodes.count <= Self.pairLimit else {
      reportTooMany("correlations", nodes.count, limit: Self.pairLimit)
      return []
    }
    return nodes.enumerated().compactMap { index, node in
      guard node.entries != nil else {
        report(.uncertainty(.expectedPairs), at: node.place)
        return nil
      }
      let label = "correlations[\(index + 1)]"
      return SectionReader(
        node, ScenarioFormat.correlation, subject: LocalizedText(label),
        address: address.appending("correlations", "\(index + 1)"), place: node.place, isComplete: isComplete,
        reading: reading)?.correlation()
    }
  }

  private func correlation() -> StatedCorrelation? {
    require("of")
    require("rank")
    let rank = number("rank")
    guard let entry = entry("of") else { return nil }
    guard case .list(let nodes) = entry.value.content, nodes.count == 2 else {
      report(.uncertainty(.expectedPair), at: entry.place)
      return nil
    }
    let addresses = nodes.map { node -> Address? in
      guard let text = node.scalar else {
        report(.uncertainty(.expectedPair), at: node.place)
        return nil
      }
      let address = Address(text)
      if address == nil { report(.uncertainty(.noAddress(text)), at: node.place) }
      return address
    }
    guard let first = addresses[0], let second = addresses[1], let rank else { return nil }
    return StatedCorrelation(of: first, second, rank: rank, isInherited: place.file > 0)
  }
}

extension SourceNode {
  /// The tree with a word for what is uncertain as the group that it stands for, so that a file can state more of it than
  /// its base does.
  func withUncertaintyAsGroup() -> SourceNode {
    guard let entries else { return self }
    var node = self
    node.content = .mapping(
      entries.map { entry in
        guard entry.key == "uncertainty", entry.value.scalar != nil else { return entry }
        var group = entry
        let scope = SourceEntry(key: "scope", place: entry.place, value: entry.value)
        group.value = SourceNode(content: .mapping([scope]), place: entry.value.place)
        return group
      })
    return node
  }
}
