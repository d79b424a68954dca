/// Puts two trees together that have a common base: what one of them changes is taken, what both change is told.
///
/// Source: three-way merging (Khanna, Kunal & Pierce 2007, "A formal investigation of diff3"), key by key.
struct SourceCombination {
  /// What both change.
  struct Conflict {
    /// The keys from the top.
    let keys: [String]
    let first: Place
    let second: Place
  }

  private(set) var conflicts: [Conflict] = []

  /// The combination of two trees; of what both change, the first one's.
  ///
  /// - Parameter above: what the file that extends both states itself: it decides.
  mutating func combine(
    _ first: SourceEntry, _ second: SourceEntry, over base: SourceEntry?, below above: SourceNode?, _ keys: [String]
  ) -> SourceEntry {
    if first.isUnchanged(from: second) || base?.isUnchanged(from: second) == true { return first }
    if base?.isUnchanged(from: first) == true { return second }
    if let above, above.entries == nil { return first }
    guard let ours = first.value.entries, let theirs = second.value.entries,
      base == nil || base?.value.entries != nil
    else {
      if !first.value.isSame(as: second.value) {
        conflicts.append(Conflict(keys: keys, first: first.placeOfChange, second: second.placeOfChange))
      }
      return first
    }
    var result = first
    result.isImplied = first.isImplied && second.isImplied
    var merged: [SourceEntry] = []
    for entry in ours {
      let under = base?.value.entry(entry.key)
      guard let other = second.value.entry(entry.key) else {
        merged.append(entry)
        continue
      }
      merged.append(combine(entry, other, over: under, below: above?.entry(entry.key)?.value, keys + [entry.key]))
    }
    merged += theirs.filter { first.value.entry($0.key) == nil }
    result.value.content = .mapping(merged)
    return result
  }
}

extension SourceEntry {
  /// Whether it is the very same entry of the same file, with all that is in it.
  fileprivate func isUnchanged(from other: SourceEntry) -> Bool {
    value.place == other.value.place && value.hasTakenAway == other.value.hasTakenAway
      && value.places == other.value.places && value.isSame(as: other.value)
  }

  /// Where a change stands: at the key, or at what took it away.
  fileprivate var placeOfChange: Place { value.hasTakenAway ? value.place : place }
}
