internal import Sampling

/// What a scenario must have before any of it can be held against the rest: parts that are there, numbers in their
/// ranges, lengths that can last.
///
/// A file that was read has it all; a scenario made in code, or changed by a page, may not.
struct ShapeCheck {
  private(set) var faults: [ScenarioFault] = []

  init(_ scenario: Scenario) {
    checkCounts(of: scenario)
    checkPositions(in: scenario)
    // Addresses need the segments that they name.
    guard faults.isEmpty else { return }
    checkRanges(in: scenario)
    for (position, segment) in scenario.segments.enumerated() {
      checkLengths(of: segment, at: scenario.address(of: position))
      checkDates(of: segment.providers, at: scenario.address(of: position))
    }
    checkSteps(of: scenario)
  }

  private mutating func report(_ contradiction: Contradiction, at spots: ScenarioFault.Spot...) {
    faults.append(ScenarioFault(contradiction, at: spots))
  }

  // MARK: - What there is

  private mutating func checkCounts(of scenario: Scenario) {
    let segments = Address(["segments"])
    check(scenario.segments.count, of: segments, limit: Scenario.Limit.segments)
    var seen: Set<String> = []
    for (position, segment) in scenario.segments.enumerated() {
      let place = scenario.address(of: position)
      if !seen.insert(segment.id).inserted { report(.twice(segment.id), at: .key(place)) }
      check(segment.severities.count, of: place.appending("severity"), limit: Scenario.Limit.severities)
      check(segment.providers.count, of: place.appending("providers"), limit: Scenario.Limit.providers)
      if segment.inflow.season.count != 12 {
        report(.notTwelve("season", segment.inflow.season.count), at: .key(place.appending("inflow", "season")))
      } else if segment.inflow.season.allSatisfy({ $0 == 0 }) {
        report(.allZero("season"), at: .key(place.appending("inflow", "season")))
      }
      if let patience = segment.dropOut?.patience, patience.count != segment.severities.count {
        report(
          .notOnePerSeverity("patience", patience.count, severities: segment.severities.count),
          at: .key(place.appending("drop_out", "patience")))
      }
      if let shares = segment.outsideContract?.shares, shares.count != segment.severities.count {
        report(
          .notOnePerSeverity("share", shares.count, severities: segment.severities.count),
          at: .key(place.appending("outside_contract", "share")))
      }
    }
    var changes: Set<String> = []
    for name in scenario.changes.map(\.name) + scenario.fundingChanges.map(\.name)
    where !changes.insert(name).inserted {
      report(.twice(name), at: .key(Address(["changes", name])))
    }
  }

  private mutating func check(_ count: Int, of place: Address, limit: Int) {
    let key = place.keys.last ?? ""
    if count == 0 { report(.none(of: key), at: .key(place)) }
    if count > limit { report(.tooMany(key, count, limit: limit), at: .key(place)) }
  }

  // MARK: - Segments that others name

  private mutating func checkPositions(in scenario: Scenario) {
    func check(_ position: Int, _ place: Address) -> ScenarioFault? {
      scenario.segments.indices.contains(position)
        ? nil : ScenarioFault(.noSuchSegment(place.keys.last ?? "", position), at: .value(place))
    }
    for (position, segment) in scenario.segments.enumerated() {
      let place = scenario.address(of: position)
      let targets =
        segment.routes.map { ($0.target, place.appending("routes")) }
        + [segment.access.substitution.map { ($0.target, place.appending("access", "substitution", "to_segment")) }]
        .compactMap(\.self)
      faults += targets.compactMap(check)
    }
    for stated in scenario.statedTerms {
      guard let target = stated.terms.substitution?.target else { continue }
      faults += [check(target, stated.address.appending("substitution", "to_segment"))].compactMap(\.self)
    }
    for change in scenario.changes {
      let place = Address(["changes", change.name])
      faults += change.segments.compactMap { check($0, place.appending("segments")) }
      if case .route(let to) = change.target {
        faults += [check(to, place.appending("to_segment"))].compactMap(\.self)
      }
    }
    for change in scenario.fundingChanges {
      let place = Address(["changes", change.name, "segments"])
      if change.segments.isEmpty { report(.none(of: "segments"), at: .value(place)) }
      faults += change.segments.compactMap { check($0, place) }
    }
    faults += (scenario.control?.segments ?? []).compactMap { check($0, Address(["control", "segments"])) }
  }

  // MARK: - Numbers

  /// Tells each number that lies outside its range, as what is no number does; those of distributions have made one.
  private mutating func checkRanges(in scenario: Scenario) {
    var collector = ParameterCollector(scenario)
    collector.addScenario()
    for number in collector.numbers where !number.isOfDistribution {
      let description = number.description
      guard let value = number.value, let range = description.range, !range.contains(value) else { continue }
      report(
        .outOfRange(number.address.keys.last ?? "", value, range, description.unit), at: .value(number.address))
    }
  }

  // MARK: - Lengths and dates

  /// The days from a contract's start that have a date at all.
  private static let datable = -3_660_000.0...3_660_000.0

  private mutating func checkLengths(of segment: Segment, at place: Address) {
    let patience = (segment.dropOut?.patience ?? []).enumerated().map { index, patience in
      (patience, place.appending("drop_out", "patience", segment.severities[index].name))
    }
    let lengths: [(Distribution?, Address)] =
      [
        (segment.stay, place.appending("stay")),
        (segment.reEntry?.delay, place.appending("re_entry", "delay")),
        (segment.dropOut?.returnDelay, place.appending("drop_out", "return_delay")),
        (segment.present.elapsed, place.appending("present", "elapsed")),
        (segment.present.residual, place.appending("present", "residual")),
        (segment.present.waited, place.appending("present", "waited")),
      ] + patience
    for (length, place) in lengths {
      guard let length, !length.isLength else { continue }
      report(.noDuration(place.keys.last ?? ""), at: .value(place))
    }
  }

  private mutating func checkDates(of providers: [Provider], at place: Address) {
    for provider in providers {
      guard let day = provider.closes, !Self.datable.contains(day) else { continue }
      report(
        .outOfRange("closes", day, Self.datable, .days),
        at: .value(place.appending("providers", provider.name, "closes")))
    }
  }

  private mutating func checkSteps(of scenario: Scenario) {
    func check(_ key: String, _ day: Double, _ range: ClosedRange<Double>, _ name: String) -> [ScenarioFault] {
      range.contains(day)
        ? [] : [ScenarioFault(.outOfRange(key, day, range, .days), at: .value(Address(["changes", name, key])))]
    }
    for change in scenario.changes {
      faults += check("from", change.step.from, Self.datable, change.name)
      if change.step.until != .infinity { faults += check("until", change.step.until, Self.datable, change.name) }
    }
    for change in scenario.fundingChanges { faults += check("from", change.from, Self.datable, change.name) }
  }
}

extension Distribution {
  /// Whether something can last so long: a length above 0, or nothing at all.
  fileprivate var isLength: Bool { isDuration || (mean == 0 && quantile(0) == 0) }
}
