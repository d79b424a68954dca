internal import YouthCare

/// Names that can't be told from what tables call everything together, or from each other.
extension SectionReader {
  /// Reports segments with a name that means something else, or that only a machine tells from another.
  func checkNames(ofSegments readers: [SectionReader]) {
    checkNames(readers.map { ($0.subject.en, $0.place) })
    // A provider is one organisation in all segments, known by his name.
    checkNames(
      readers.flatMap { $0.entry("providers")?.value.entries ?? [] }.map { ($0.key, $0.place) })
  }

  /// Reports referrers who would be the usual ones, but for capitals or spaces: control over them goes by the name.
  func checkNames(ofReferrers entries: [SourceEntry]) {
    for entry in entries {
      let usual = Access.usualControllability.keys.first { nameKey($0) == nameKey(entry.key) && $0 != entry.key }
      if let usual { report(.similarName(entry.key, usual), at: entry.place) }
    }
  }

  /// Reports a scenario whose file's name means something else in its tables.
  func checkName(ofScenario name: String) {
    if ReservedName.contains(name) { report(.reservedFileName(name), at: Place(file: 0, line: 1, column: 1)) }
  }

  private func checkNames(_ names: [(name: String, place: Place)]) {
    var first: [String: String] = [:]
    for (name, place) in names where !name.isEmpty {
      if ReservedName.contains(name) { report(.reservedName(name), at: place) }
      let other = first[nameKey(name), default: name]
      first[nameKey(name)] = other
      if other != name { report(.similarName(name, other), at: place) }
    }
  }
}
