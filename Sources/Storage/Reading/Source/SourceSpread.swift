/// What a file says of how far off a value may be, before anybody knows what the value is: the entries beside it.
///
/// MODEL.md, V5.
struct SourceSpread: Sendable {
  /// The keys of a value that say it; with the middle one of three quantiles the value itself stands there.
  static let keys = ["sd", "known", "p10", "p50", "p90"]

  /// The entries, by key.
  private(set) var entries: [SourceEntry]
  /// Where the first of them stands.
  let place: Place

  /// That among the entries of a mapping, or `nil` where there is none.
  init?(_ all: [SourceEntry]) {
    entries = all.filter { Self.keys.contains($0.key) }
    guard let first = entries.first else { return nil }
    place = first.place
  }

  /// The entry of a key.
  func entry(_ key: String) -> SourceEntry? { entries.first { $0.key == key } }
}

extension SourceNode {
  /// Whether it says how far off something may be, and not what it is.
  var isSpreadAlone: Bool {
    guard let entries, !entries.isEmpty else { return false }
    return entries.allSatisfy { SourceSpread.keys.contains($0.key) }
  }
}
