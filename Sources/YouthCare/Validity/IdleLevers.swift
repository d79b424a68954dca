/// Levers that can do nothing where they are stated: not wrong, but said.
///
/// What a region states for all its segments holds for those that it fits, and isn't looked at.
struct IdleLevers {
  private let scenario: Scenario
  private(set) var remarks: [ScenarioFault] = []

  init(_ scenario: Scenario) {
    self.scenario = scenario
    if scenario.contract.observed == scenario.contract.start {
      check(Address(["contract"]), ["observed"], unless: false, Self.dataOfStart)
    }
    for position in scenario.segments.indices {
      checkSuppliers(of: position)
      checkPartnership(of: position)
      checkAccess(of: position)
    }
    for change in scenario.changes where change.followsCaseload {
      if change.segments.allSatisfy({ scenario.segments[$0].workforce != nil }) {
        check(Address(["changes", change.name]), ["follows"], unless: false, Self.staffSetsPlaces)
      }
    }
  }

  private static let dataOfStart = LocalizedText(
    nl: "het is de start zelf, en zonder 'observed' begint het contract ook bij de gegevens",
    en: "it is the start itself, and without 'observed' the contract starts with the data too")

  private static let staffSetsPlaces = LocalizedText(
    nl: "personeel bepaalt daar de plaatsen en volgt de vraag zelf",
    en: "staff sets the places there and follows demand by itself")

  private mutating func checkSuppliers(of position: Int) {
    let suppliers = scenario.segments[position].suppliers
    let place = scenario.address(of: position).appending("suppliers")
    func only(_ key: String) -> LocalizedText {
      LocalizedText(nl: "het telt alleen bij '\(key)'", en: "it counts only with '\(key)'")
    }
    check(place, ["entry"], unless: suppliers.admission == .openHouse, only("admission: open_house"))
    check(
      place, ["entrant_share", "entrant_cost", "readmission"], unless: suppliers.admission != .fixed,
      LocalizedText(
        nl: "het telt alleen bij 'admission: open_house' of 'selective'",
        en: "it counts only with 'admission: open_house' or 'selective'"))
    check(
      place, ["readmission_drop", "readmission_reliability"], unless: suppliers.readmission > 0, only("readmission"))
    check(place, ["threshold_margin"], unless: suppliers.threshold > 0, only("threshold"))
    check(
      place, ["subcontracting_margin", "subcontracting_delay"], unless: suppliers.subcontracted > 0,
      only("subcontracted"))
    check(place, ["learning", "steering_cost"], unless: suppliers.steered > 0, only("steered"))
  }

  private mutating func checkPartnership(of position: Int) {
    let segment = scenario.segments[position]
    let place = scenario.address(of: position).appending("partnership")
    guard segment.hasPartners else {
      check(
        place, Partnership.parameters.map(\.key), unless: false,
        LocalizedText(
          nl: "geen aanbieder is hier partner; het telt bij 'relation: partner'",
          en: "no provider is a partner here; it counts with 'relation: partner'"))
      return
    }
    check(
      place, ["information"], unless: scenario.control != nil,
      LocalizedText(
        nl: "niemand raamt het jaar; het telt bij 'control'", en: "nobody estimates the year; it counts with 'control'")
    )
    let transforms = segment.providers.indices.contains { provider in
      scenario.terms(of: provider, in: position).contains { $0.terms.transformation != nil }
    }
    check(
      place, ["transformation"], unless: transforms,
      LocalizedText(
        nl: "er is geen doel; het telt bij 'funding: {transformation: …}'",
        en: "there is no target; it counts with 'funding: {transformation: …}'"))
    check(
      place, ["turnover"], unless: segment.workforce != nil,
      LocalizedText(
        nl: "personeel doet er niet toe; het telt bij 'workforce'",
        en: "staff doesn't matter there; it counts with 'workforce'"))
  }

  private mutating func checkAccess(of position: Int) {
    let segment = scenario.segments[position]
    let place = scenario.address(of: position)
    let looksAtWaits =
      segment.access.waitSensitivity > 0 || segment.access.steering > 0
      || !scenario.steps(.access(.steering), in: position).isEmpty
    check(
      place.appending("access"), ["information_lag"], unless: looksAtWaits,
      LocalizedText(
        nl: "niemand kiest er naar wachttijd; het telt bij 'wait_sensitivity' of 'steering'",
        en: "nobody chooses by waits there; it counts with 'wait_sensitivity' or 'steering'"))
    if let rule = segment.access.substitution {
      check(
        place.appending("access", "substitution"), ["places"],
        unless: scenario.segments[rule.target].workforce == nil, Self.staffSetsPlaces)
    }
    if let rule = segment.terms.substitution {
      check(
        place.appending("funding", "substitution"), ["places"],
        unless: scenario.segments[rule.target].workforce == nil, Self.staffSetsPlaces)
    }
  }

  /// Remarks on what is stated of some keys, unless it can do something.
  private mutating func check(_ place: Address, _ keys: [String], unless works: Bool, _ reason: LocalizedText) {
    guard !works else { return }
    for key in keys {
      let address = place.appending(key)
      let statements = scenario.statements
      guard statements.stated.contains(address), !statements.shared.contains(address) else { continue }
      remarks.append(ScenarioFault(.idle(key, reason), at: .key(address)))
    }
  }
}
