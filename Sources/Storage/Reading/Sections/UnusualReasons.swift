internal import YouthCare

/// Why unusual numbers are right, as a file states it: one reason for all, or one an address.
///
/// A reason is for the numbers of its own file and of those that it extends: what a file states anew is another number.
struct UnusualReasons {
  /// Where a reason for all stands.
  private var forAll: Place?
  private var entries: [SourceEntry] = []

  /// The reasons of a file.
  init(_ root: SectionReader) {
    guard let entry = root.entry("unusual") else { return }
    let languages: Set<String> = ["nl", "en"]
    guard let entries = entry.value.entries, !Set(entries.map(\.key)).isSubset(of: languages) || entries.isEmpty else {
      if let reason = root.text("unusual") {
        forAll = entry.place
        root.record("unusual", reason)
      }
      return
    }
    self.entries = root.named("unusual", of: LocalizedText(nl: "getallen", en: "numbers")) ?? []
    for entry in self.entries where !entry.value.isNull {
      guard let reason = root.scalar(entry.value, entry.key, at: entry.place) else { continue }
      if reason.allSatisfy(\.isWhitespace) { root.report(.noValue(entry.key), at: entry.place) }
      let limit = TextLimit.text("unusual")
      if let reason = root.bounded(reason, entry.key, limit: limit, at: entry.value.place) {
        root.record("unusual.\(entry.key)", LocalizedText(reason))
      }
    }
  }

  /// Whether a reason is given for a number; that for a base's funding holds where it has become the observed one.
  func cover(_ address: Address, at place: Place) -> Bool {
    let own = Address(address.keys.map { $0 == "observed_funding" ? "funding" : $0 })
    let names = [address.description, own.description]
    let reasons = entries.filter { names.contains($0.key) }.map(\.place) + [forAll].compactMap { $0 }
    return reasons.contains { $0.file <= place.file }
  }

  /// Reports reasons for what isn't there; a base's may be for what the file took away.
  func checkAddresses(among judged: [Address], _ reading: Reading) {
    let addresses = judged.map(\.description)
    for entry in entries where entry.place.file == 0 && !addresses.contains(entry.key) {
      reading.report(.notJudged(entry.key, addresses), at: entry.place)
    }
  }
}
