internal import YouthCare

/// How the municipalities of a region share its cost.
extension SectionReader {
  /// The most municipalities of a region: more than twice those of the largest.
  private static let municipalityLimit = 60
  private static let segmentKind = LocalizedText("segment")

  /// How they share the cost of a scenario; `nil` where the file names none.
  func costSharing(in scenario: Scenario) -> CostSharing? {
    let ids = scenario.segments.map(\.id)
    let solidarity = number("solidarity") ?? 0
    let keys = keys(of: ids)
    let what = LocalizedText(nl: "gemeenten", en: "municipalities")
    require("members")
    guard let entries = named("members", of: what) else { return nil }
    guard !entries.isEmpty else {
      report(.accountability(.noMembers), at: place(of: "members"))
      return nil
    }
    guard entries.count <= Self.municipalityLimit else {
      reportTooMany("members", entries.count, limit: Self.municipalityLimit)
      return nil
    }
    checkNames(entries)
    let readers = entries.compactMap { child($0, of: "members", ScenarioFormat.municipality) }
    let members = readers.map { $0.municipality(ids) }
    let known = members.compactMap { $0 }
    guard known.count == entries.count else { return nil }
    let sharing = CostSharing(municipalities: known, keys: keys, solidarity: solidarity)
    check(sharing, ids, readers)
    record("solidarity", LocalizedText(Wording.number(solidarity)))
    for (id, key) in zip(ids, keys) { record("keys.\(id)", LocalizedText(key.rawValue)) }
    return sharing
  }

  private func keys(of ids: [String]) -> [CostSharing.Key] {
    var keys: [String: CostSharing.Key] = [:]
    for entry in named("keys", of: LocalizedText(nl: "segmenten", en: "segments")) ?? [] where !entry.value.isNull {
      guard isSegment(entry, ids, in: "keys"), let word = scalar(entry.value, entry.key, at: entry.place) else {
        continue
      }
      keys[entry.key] = CostSharing.Key(rawValue: word)
      if keys[entry.key] == nil {
        report(.badChoice(entry.key, word, ScenarioFormat.keyOfSegment.choices), at: entry.value.place)
      }
    }
    return ids.map { keys[$0] ?? .inhabitants }
  }

  private func isSegment(_ entry: SourceEntry, _ ids: [String], in key: String) -> Bool {
    if ids.contains(entry.key) { return true }
    report(.scenario(.unknownName(entry.key, in: key, Self.segmentKind, ids)), at: entry.place)
    return false
  }

  private func checkNames(_ entries: [SourceEntry]) {
    var first: [String: String] = [:]
    for entry in entries where !entry.key.isEmpty {
      if ReservedName.contains(entry.key) { report(.scenario(.reservedName(entry.key)), at: entry.place) }
      let other = first[nameKey(entry.key), default: entry.key]
      first[nameKey(entry.key)] = other
      if other != entry.key { report(.scenario(.similarName(entry.key, other)), at: entry.place) }
      _ = bounded(entry.key, entry.key, limit: TextLimit.name, at: entry.place)
    }
  }

  /// One of them, behind whose name this stands; `nil` after a fault.
  private func municipality(_ ids: [String]) -> CostSharing.Municipality? {
    require("inhabitants")
    // Not as an input that may be uncertain: nothing is simulated by it.
    let inhabitants = entry("inhabitants").flatMap { entry in
      section.description("inhabitants").flatMap { parsed(entry.value, $0, "inhabitants", at: entry.place) }
    }
    var use: [String: [Double]] = [:]
    var isSound = true
    for entry in named("use", of: LocalizedText(nl: "segmenten", en: "segments")) ?? [] {
      guard !entry.value.isNull, isSegment(entry, ids, in: "use"), let years = years(entry) else {
        isSound = false
        continue
      }
      use[entry.key] = years
      record("use.\(entry.key)", LocalizedText(years.map(Wording.number).joined(separator: ", ")))
    }
    guard isSound, let inhabitants else { return nil }
    record("inhabitants", LocalizedText(Wording.number(inhabitants)))
    return CostSharing.Municipality(name: subject.en, inhabitants: inhabitants, use: ids.map { use[$0] ?? [] })
  }

  private func years(_ entry: SourceEntry) -> [Double]? {
    guard case .list(let nodes) = entry.value.content, !nodes.isEmpty else {
      report(.accountability(.expectedYears(entry.key)), at: entry.place)
      return nil
    }
    let years = nodes.enumerated().map { index, node in
      let label = "\(entry.key)[\(index + 1)]"
      if node.isNull { report(.noValue(label), at: node.place) }
      return node.isNull ? nil : parsed(node, ScenarioFormat.useOfSegment, label, at: node.place)
    }
    return years.contains { $0 == nil } ? nil : years.compactMap { $0 }
  }

  /// Tells keys without what they share by.
  private func check(_ sharing: CostSharing, _ ids: [String], _ readers: [SectionReader]) {
    if sharing.municipalities.allSatisfy({ $0.inhabitants == 0 }) {
      report(.accountability(.noInhabitants), at: place(of: "members"))
    }
    for (segment, id) in ids.enumerated() {
      let key = sharing.keys[segment]
      let stated = sharing.municipalities.first { $0.use[segment].count >= max(1, key.years) }
      var isSound = true
      for (municipality, reader) in zip(sharing.municipalities, readers) {
        let use = municipality.use[segment]
        var fault: AccountabilityFault?
        if use.isEmpty {
          if key.years > 0 { fault = .useMissing(key, segment: id, municipality: municipality.name) }
        } else if use.count < key.years {
          fault = .useTooShort(key, segment: id, municipality: municipality.name, years: use.count)
        } else if let stated, use.count != stated.use[segment].count {
          fault = .useOfUnequalLengths(
            id, municipality: municipality.name, use.count, other: stated.name, stated.use[segment].count)
        }
        guard let fault else { continue }
        isSound = false
        report(.accountability(fault), at: reader.place(along: ["use", id]))
      }
      let isUsed = sharing.municipalities.contains { $0.use[segment].suffix(key.years).contains { $0 > 0 } }
      if isSound, key.years > 0, !isUsed {
        let spot = isStated(["keys", id]) ? ["keys", id] : ["members"]
        report(.accountability(.nobodyUses(key, segment: id)), at: place(along: spot))
      }
    }
  }
}
