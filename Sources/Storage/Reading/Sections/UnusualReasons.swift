internal import YouthCare

/// Why unusual numbers are right, as a file states it: one reason for all, or one an address.
struct UnusualReasons {
  private var isForAll = false
  private var entries: [SourceEntry] = []

  /// The reasons of a file.
  init(_ root: SectionReader) {
    guard let entry = root.entry("unusual") else { return }
    guard entry.value.entries != nil else {
      if let reason = root.text("unusual") {
        isForAll = true
        root.record("unusual", reason)
      }
      return
    }
    entries = root.named("unusual", of: LocalizedText(nl: "getallen", en: "numbers")) ?? []
    for entry in entries where !entry.value.isNull {
      guard let reason = root.scalar(entry.value, entry.key, at: entry.place) else { continue }
      if reason.allSatisfy(\.isWhitespace) { root.report(.noValue(entry.key), at: entry.place) }
      let limit = TextLimit.text("unusual")
      if let reason = root.bounded(reason, entry.key, limit: limit, at: entry.value.place) {
        root.record("unusual.\(entry.key)", LocalizedText(reason))
      }
    }
  }

  /// Whether a reason is given for a number; that for a base's funding holds where it has become the observed one.
  func cover(_ address: String) -> Bool {
    let own = address.replacing(".observed_funding.", with: ".funding.")
    return isForAll || entries.contains { $0.key == address || $0.key == own }
  }

  /// Reports reasons for what isn't there; a base's may be for what the file took away.
  func checkAddresses(among addresses: [String], _ reading: Reading) {
    for entry in entries where entry.place.file == 0 && !addresses.contains(entry.key) {
      reading.report(.region(.notJudged(entry.key, addresses)), at: entry.place)
    }
  }
}
