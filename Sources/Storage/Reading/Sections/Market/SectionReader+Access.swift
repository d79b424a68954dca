internal import YouthCare

/// The names that access can use.
struct AccessNames {
  /// Those of the referrers: a segment's, or of the whole region where it states something for all segments.
  let referrers: [String]
  /// Those of the segments.
  let ids: [String]
  /// The segment, by position, or `nil` for the region.
  var segment: Int?
}

extension SectionReader {
  /// The names behind `referrers`, whatever their shares.
  var referrerNames: [String] {
    (entry("referrers")?.value.entries ?? []).filter { !$0.value.isNull }.map(\.key)
  }

  /// The front door behind `access`; all doors open where nothing is stated.
  func access(_ names: AccessNames) -> Access {
    var access = Access()
    guard let reader = mapping("access", ScenarioFormat.access) else {
      recordDefaults(of: Access.parameters, access, for: "access")
      return access
    }
    reader.read(Access.parameters, into: &access)
    access.controllability = reader.controllability(names)
    access.alwaysAdmitted = reader.alwaysAdmitted(names)
    access.substitution = reader.accessSubstitution(names)
    return access
  }

  /// Whether what is said of a referrer counts here: what the region states is for the segments that have him.
  private func isMeant(_ name: String, _ key: String, _ names: AccessNames, at place: Place) -> Bool {
    if names.referrers.contains(name) { return true }
    if names.segment == nil {
      let kind = LocalizedText(nl: "verwijzer", en: "referrer")
      report(.scenario(.unknownName(name, in: key, kind, names.referrers)), at: place)
    }
    return names.segment != nil && !reading.sharedPlaces.contains(place)
  }

  private func controllability(_ names: AccessNames) -> [String: Double] {
    var result: [String: Double] = [:]
    for entry in named("controllability", of: LocalizedText(nl: "verwijzers", en: "referrers")) ?? []
    where !entry.value.isNull {
      let share = number(entry.value, ScenarioFormat.controllability, entry.key, at: entry.place)
      guard isMeant(entry.key, "controllability", names, at: entry.place), let share else { continue }
      result[entry.key] = share
      record("controllability.\(entry.key)", share)
    }
    return result
  }

  private func alwaysAdmitted(_ names: AccessNames) -> [String] {
    let key = "always_admitted"
    guard let entry = entry(key) else { return [] }
    guard case .list(let nodes) = entry.value.content else {
      // 'none' is a referrer's name, but who writes it means nobody.
      let name = entry.value.scalar.flatMap { $0 != "none" && names.referrers.contains($0) ? $0 : nil }
      report(.expectedReferrers(name), at: entry.place)
      return []
    }
    var result: [String] = []
    for node in nodes {
      guard let name = node.isNull ? "" : scalar(node, key, at: node.place),
        isMeant(name, key, names, at: node.place)
      else { continue }
      result.append(name)
    }
    if !result.isEmpty { record(key, result.joined(separator: ", ")) }
    return result
  }

  /// Help in another segment; the segment that the region names for all has none itself.
  private func accessSubstitution(_ names: AccessNames) -> AccessSubstitution? {
    guard let reader = mapping("substitution", ScenarioFormat.accessSubstitution) else { return nil }
    reader.require("to_segment")
    let target = reader.segment("to_segment", among: names.ids)
    let place = reader.place(of: "to_segment")
    let (substitution, inputs) = reading.recordingApart {
      var substitution = AccessSubstitution(target: target ?? 0)
      if let target { reader.record("to_segment", names.ids[target]) }
      reader.read(AccessSubstitution.parameters, into: &substitution)
      return substitution
    }
    guard let target, target != names.segment || !reading.sharedPlaces.contains(place) else { return nil }
    reading.record(inputs)
    return substitution
  }
}
