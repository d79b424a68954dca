/// Names that can't be told from what tables call everything together, or from each other.
extension PartsCheck {
  mutating func checkNames() {
    if ReservedName.contains(scenario.name) { report(.reservedFileName(scenario.name), at: .key(Address())) }
    let allowed: (Character) -> Bool = { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    let segments = scenario.segments.indices.map { (scenario.segments[$0].id, scenario.address(of: $0)) }
    for (id, place) in segments {
      if id.isEmpty { report(.emptyName(in: "segments"), at: .key(place)) }
      if !id.allSatisfy(allowed) { report(.badSegmentName(id), at: .key(place)) }
    }
    check(segments)
    checkOtherCosts()
    // A provider is one organisation in all segments, known by his name; those who are only counted aren't named.
    check(
      scenario.segments.enumerated().flatMap { position, segment in
        let place = scenario.address(of: position).appending("providers")
        return scenario.states(place, isUnlikeDefault: segment.namesProviders)
          ? segment.providers.map { ($0.name, place.appending($0.name)) } : []
      })
    for (position, segment) in scenario.segments.enumerated() {
      checkNames(of: segment, at: scenario.address(of: position))
    }
  }

  private mutating func checkOtherCosts() {
    let place = Address(["other_costs"])
    let lines = scenario.otherCosts
    if lines.count > Scenario.Limit.otherCosts {
      report(.tooMany("other_costs", lines.count, limit: Scenario.Limit.otherCosts), at: .key(place))
    }
    check(lines.map { ($0.name, place.appending($0.name)) })
    checkEach(lines.map(\.name), in: place)
    for line in lines {
      if let field = line.taskField, !OtherCost.isTaskField(field) {
        report(.region(.noTaskField(field)), at: .value(place.appending(line.name, "taakveld")))
      }
    }
  }

  private mutating func check(_ names: [(name: String, place: Address)]) {
    var first: [String: String] = [:]
    for (name, place) in names where !name.isEmpty {
      if ReservedName.contains(name) { report(.reservedName(name), at: .key(place)) }
      let other = first[nameKey(name), default: name]
      first[nameKey(name)] = other
      if other != name { report(.similarName(name, other), at: .key(place)) }
    }
  }

  private mutating func checkNames(of segment: Segment, at place: Address) {
    // Control over referrers goes by the name, so that one who is nearly a usual one is a slip.
    for referrer in segment.referrers {
      let usual = Access.usualControllability.keys.first {
        nameKey($0) == nameKey(referrer.name) && $0 != referrer.name
      }
      if let usual {
        report(.similarName(referrer.name, usual), at: .key(place.appending("referrers", referrer.name)))
      }
    }
    checkEach(segment.severities.map(\.name), in: place.appending("severity"))
    checkEach(segment.referrers.map(\.name), in: place.appending("referrers"))
    checkEach(segment.providers.map(\.name), in: place.appending("providers"))
  }

  /// Tells names that are empty, or there twice.
  private mutating func checkEach(_ names: [String], in place: Address) {
    var seen: Set<String> = []
    for name in names {
      if name.isEmpty { report(.emptyName(in: place.keys.last ?? ""), at: .key(place.appending(name))) }
      if !seen.insert(name).inserted { report(.twice(name), at: .key(place.appending(name))) }
    }
  }
}

extension Segment {
  /// Whether somebody named its providers; else they are as many as stated, or one named as the segment.
  var namesProviders: Bool { providers.map(\.name) != suppliers.providers(of: id).map(\.name) }
}
