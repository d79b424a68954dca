/// What a segment says of access and providers, held against the rest of the segment and against other segments.
extension PartsCheck {
  // MARK: - Access

  mutating func checkAccess(of position: Int, at place: Address) {
    let segment = scenario.segments[position]
    let names = segment.referrers.map(\.name)
    let referrer = LocalizedText(nl: "verwijzer", en: "referrer")
    let frontLine = place.appending("front_line")
    // The region states it for the segments that have doctors.
    if segment.access.frontLine > 0, !names.isEmpty, !names.contains(Access.generalPractitioner),
      !scenario.statements.shared.contains(frontLine)
    {
      report(.supply(.frontLineWithoutDoctor), at: .key(frontLine))
    }
    for name in segment.access.controllability.keys.sorted() where !names.contains(name) {
      report(
        .unknownName(name, in: "controllability", referrer, names), at: .key(place.appending("controllability", name)))
    }
    var seen: Set<String> = []
    for name in segment.access.alwaysAdmitted {
      let spot = ScenarioFault.Spot.key(place.appending("always_admitted", name))
      if !names.contains(name) { report(.unknownName(name, in: "always_admitted", referrer, names), at: spot) }
      if !seen.insert(name).inserted { report(.twice(name), at: spot) }
    }
    checkSubstitution(of: position, at: place.appending("substitution", "to_segment"))
  }

  private mutating func checkSubstitution(of position: Int, at place: Address) {
    guard let target = scenario.segments[position].access.substitution?.target else { return }
    if target == position {
      report(.contract(.substitutesItself(scenario.segments[target].id)), at: .key(place))
    } else {
      checkSeverities(position, target, at: place)
    }
  }

  /// Tells segments that help each other's clients with other severities.
  mutating func checkSeverities(_ position: Int, _ target: Int, at place: Address) {
    let (segment, other) = (scenario.segments[position], scenario.segments[target])
    guard segment.severities.map(\.name) != other.severities.map(\.name) else { return }
    report(
      .contract(.otherSeverities(segment.id, other.id)), at: .key(place),
      restingOn: [place] + [position, target].map { scenario.address(of: $0).appending("severity") })
  }

  /// Tells circles of help in other segments: each is lighter than the one it stands in for.
  mutating func checkSubstitution() {
    let terms = scenario.statedTerms
    let helpers = scenario.segments.indices.map { help(insteadOf: $0, under: terms) }
    for circle in Circles.find(helpers.map { $0.map(\.target) }) {
      let names = (circle + circle.prefix(1)).map { scenario.segments[$0.node].id }
      report(.supply(.circleOfSubstitution(names)), at: circle.map { .key(helpers[$0.node][$0.edge].place) })
    }
  }

  /// The segments that help instead of one, at its front door or by a contract, and where that stands.
  private func help(insteadOf position: Int, under terms: [StatedTerms]) -> [(target: Int, place: Address)] {
    var help: [(target: Int, place: Address)] = []
    if let substitution = scenario.segments[position].access.substitution, substitution.target != position,
      substitution.share > 0 || !scenario.steps(.access(.substitution), in: position).isEmpty
    {
      let place = scenario.address(of: position).appending("access", "substitution", "to_segment")
      help.append((substitution.target, place))
    }
    for stated in terms where stated.segments.contains(position) {
      switch stated.role {
      case .observed: break
      case .segment, .provider, .change:
        guard let substitution = stated.terms.substitution, substitution.share > 0, substitution.target != position
        else { continue }
        help.append((substitution.target, stated.address.appending("substitution", "to_segment")))
      }
    }
    return help
  }

  // MARK: - Suppliers

  mutating func checkSuppliers(of segment: Segment, at segmentPlace: Address) {
    let suppliers = segment.suppliers
    let place = segmentPlace.appending("suppliers")
    let usual = Suppliers()
    let (number, top, topShare) = (
      place.appending("number"), place.appending("top"), place.appending("top_share")
    )
    let sizes = [(top, suppliers.top != usual.top), (topShare, suppliers.topShare != usual.topShare)]
      .filter { scenario.states($0.0, isUnlikeDefault: $0.1) }.map(\.0)
    if let count = suppliers.number {
      checkNumber(count, of: segment, at: segmentPlace)
      if suppliers.top >= count, sizes.contains(top) {
        report(
          .supply(.topOfNoMore(top: suppliers.top, number: count)), at: .key(top), .key(number), restingOn: [place])
      } else if !sizes.isEmpty, suppliers.top < count,
        suppliers.topShare < Double(suppliers.top) / Double(count) - 1e-6
      {
        report(
          .supply(.topShareTooSmall(share: suppliers.topShare, top: suppliers.top, number: count)),
          at: (sizes + [number]).map { .key($0) }, restingOn: [place])
      }
    } else {
      // The region states them for the segments that have a number.
      for size in sizes where !scenario.statements.shared.contains(size) {
        report(.contract(.onlyWith(size.keys.last ?? "", "'number'")), at: .key(size), restingOn: [place])
      }
    }
    if suppliers.readmission > 0, suppliers.admission == .fixed {
      let admission = place.appending("admission")
      report(
        .supply(.readmissionOfFixed),
        at: [.key(place.appending("readmission"))]
          + (scenario.states(admission, isUnlikeDefault: false) ? [.key(admission)] : []), restingOn: [place])
    }
  }

  /// Tells named providers beside their number.
  private mutating func checkNumber(_ count: Int, of segment: Segment, at place: Address) {
    let providers = place.appending("providers")
    guard scenario.states(providers, isUnlikeDefault: segment.namesProviders) else { return }
    let suppliers = place.appending("suppliers")
    report(
      .supply(.numberAndNames), at: .key(suppliers.appending("number")), .key(providers), restingOn: [suppliers])
  }
}
