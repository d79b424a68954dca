extension SourceNode {
  /// A scenario in which each segment, and each provider with a contract of his own, says under which funding its data
  /// were observed: its own, if it says nothing.
  ///
  /// For a region that another file extends (MODEL.md, K0): what a measure of it changes is then held against it. The
  /// copy stands where the original stands, so that a fault in it is reported once.
  func observingFunding() -> SourceNode {
    changingContracts { $0.withCopy(of: "funding", as: "observed_funding") }
  }

  /// The same without what a base implies, or takes away, of the funding under which data were observed: what a region
  /// starts from that extends another.
  func withoutImpliedFunding() -> SourceNode {
    changingContracts { holder in
      let observed = holder.entry("observed_funding")
      return observed.map { $0.isImplied || $0.value.hasTakenAway } == true
        ? holder.removing(["observed_funding"]) : holder
    }
  }

  /// The segments, by name, in which a file states the funding under which data were observed.
  var segmentsWithStatedBaseline: [String] {
    func states(_ holder: SourceNode) -> Bool {
      holder.entry("observed_funding").map { !$0.isImplied && !$0.value.isNull } ?? false
    }
    return (entry("segments")?.value.entries ?? []).filter { segment in
      states(segment.value) || (segment.value.entry("providers")?.value.entries ?? []).contains { states($0.value) }
    }.map(\.key)
  }

  /// The model of a contract, and the groups of what is agreed besides: what another number leaves as it is.
  var kindOfFunding: Set<String> {
    Set((entries ?? []).filter { $0.value.entries != nil }.map(\.key) + [entry("model")?.value.scalar ?? ""])
  }

  /// A scenario with a change in what each segment and each provider says of its contract.
  private func changingContracts(_ change: (SourceNode) -> SourceNode) -> SourceNode {
    replacing("segments") { segments in
      segments.withEachChanged { change($0).replacing("providers") { $0.withEachChanged(change) } }
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
    copy.isImplied = true
    var node = self
    node.content = .mapping(entries + [copy])
    return node
  }
}
