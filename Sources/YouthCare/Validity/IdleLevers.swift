/// Levers that can do nothing where they are stated: not wrong, but said.
///
/// What a region states for all its segments holds for those that it fits, and isn't looked at.
struct IdleLevers {
  let scenario: Scenario
  private(set) var remarks: [ScenarioFault] = []
  /// Where such levers stand, stated or not: no world draws what can do nothing.
  private(set) var idle: Set<Address> = []

  init(_ scenario: Scenario) {
    self.scenario = scenario
    if scenario.contract.observed == scenario.contract.start {
      check(Address(["contract"]), ["observed"], unless: false, Self.dataOfStart)
    }
    for position in scenario.segments.indices {
      checkSuppliers(of: position)
      checkPartnership(of: position)
      checkRounds(of: position)
      checkAccess(of: position)
      checkSubstitutions(of: position)
      checkTransformation(of: position)
      checkWithhold(of: position)
      checkDrifts(of: position)
      check(
        scenario.address(of: position).appending("cost"), ["rescue"],
        unless: scenario.segments[position].failure == nil,
        LocalizedText(
          nl: "met 'failure' bepalen failure.rescue en failure.support de steun",
          en: "with 'failure' failure.rescue and failure.support decide on support"))
    }
    checkSharedPartnership()
    for change in scenario.changes { check(change) }
  }

  private mutating func check(_ change: DatedChange) {
    let place = Address(["changes", change.name])
    if change.followsCaseload {
      let hasPlacesToSet = change.segments.contains { scenario.segments[$0].workforce == nil }
      check(place, ["follows"], unless: hasPlacesToSet, Self.staffSetsPlaces)
      return
    }
    // What is 1 or 0 in the middle is another number in most worlds.
    func isUncertain(_ key: String) -> Bool { scenario.uncertainty.stated[place.appending(key)] != nil }
    switch change.step.operation {
    case .times(let factor):
      check(
        place, ["times"], unless: factor != 1 || isUncertain("times"),
        LocalizedText(nl: "maal 1 blijft alles zoals het is", en: "times 1 leaves all as it is"))
    case .plus(let difference):
      check(
        place, ["plus"], unless: difference != 0 || isUncertain("plus"),
        LocalizedText(nl: "plus 0 blijft alles zoals het is", en: "plus 0 leaves all as it is"))
    case .to: break
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
    if suppliers.admission == .openHouse {
      check(
        place, ["entry"], unless: suppliers.entry > 0,
        LocalizedText(nl: "bij 0 komt er niemand bij", en: "at 0 nobody comes"))
    } else {
      check(place, ["entry"], unless: false, only("admission: open_house"))
    }
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

  /// Ends for cause and rounds: of one provider nobody can go, and the last round is before the contract's end.
  private mutating func checkRounds(of position: Int) {
    let segment = scenario.segments[position]
    let suppliers = segment.suppliers
    let place = scenario.address(of: position).appending("suppliers")
    let othersCome = suppliers.admission == .openHouse && suppliers.entry > 0
    let canLeave = segment.providers.count > 1 || othersCome
    let last = LocalizedText(
      nl: "er is één aanbieder, en de laatste blijft altijd", en: "there is one provider, and the last one always stays"
    )
    if suppliers.forCause > 0 { check(place, ["for_cause"], unless: canLeave, last) }
    guard suppliers.readmission > 0, suppliers.admission != .fixed else { return }
    check(place, ["readmission"], unless: canLeave, last)
    guard canLeave else { return }
    check(
      place, ["readmission"], unless: suppliers.readmission < Double(scenario.contract.wholeYears),
      LocalizedText(
        nl: "de eerste ronde zou pas na het contract komen", en: "the first round would come after the contract"))
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
  }

  /// Places that come with clients who are sent elsewhere, at the door or by a task.
  private mutating func checkSubstitutions(of position: Int) {
    let segment = scenario.segments[position]
    for (group, target) in [
      ("access", segment.access.substitution?.target), ("funding", segment.terms.substitution?.target),
    ] {
      guard let target else { continue }
      check(
        scenario.address(of: position).appending(group, "substitution"), ["places"],
        unless: scenario.segments[target].workforce == nil, Self.staffSetsPlaces)
    }
  }

  /// A target of nothing, and projects beside so many instruments that some bring nothing more.
  private mutating func checkTransformation(of position: Int) {
    let segment = scenario.segments[position]
    guard let transformation = segment.terms.transformation else { return }
    let place = scenario.address(of: position).appending("funding", "transformation")
    check(
      place, ["target"], unless: transformation.target > 0,
      LocalizedText(nl: "0 is geen korter verblijf", en: "0 is no shorter stay"))
    // What a stated sum is of payments isn't known here: only a share is.
    let isInnovative = segment.terms.innovation.map {
      $0.amount == nil && $0.share >= TransformationTarget.leastInnovation
    }
    let others = (segment.suppliers.steered > 0 ? 1 : 0) + (isInnovative == true ? 1 : 0)
    check(
      place, ["projects"], isInPart: true,
      unless: transformation.projects + others <= TransformationTarget.mostInstruments,
      LocalizedText(
        nl: "met innovatie en veranderopdracht erbij zijn het er meer dan drie, en drie instrumenten tellen mee",
        en: "with innovation and change assignment they are more than three, and three instruments count"))
  }

  /// A withhold of nothing.
  private mutating func checkWithhold(of position: Int) {
    guard let withhold = OutcomeWithhold.stated(in: scenario.segments[position].terms) else { return }
    check(
      scenario.address(of: position).appending("funding", OutcomeWithhold.key), ["share"], unless: withhold.share > 0,
      LocalizedText(nl: "0 houdt niets in", en: "0 withholds nothing"))
  }

  /// Places that drift where there is no limit to them.
  private mutating func checkDrifts(of position: Int) {
    let segment = scenario.segments[position]
    guard segment.drifts[.places] != nil else { return }
    let isLimited = segment.capacity != .unlimited || segment.providers.contains { $0.places != nil }
    check(
      scenario.address(of: position).appending("drift"), ["places"], unless: isLimited,
      LocalizedText(nl: "er is geen grens aan de plaatsen", en: "there is no limit to the places"))
  }

  /// Remarks on what is stated of some keys, unless it can do something.
  mutating func check(
    _ place: Address, _ keys: [String], isInPart: Bool = false, unless works: Bool, _ reason: LocalizedText
  ) {
    guard !works else { return }
    for key in keys {
      let address = place.appending(key)
      if !isInPart { idle.insert(address) }
      let statements = scenario.statements
      guard statements.stated.contains(address), !statements.shared.contains(address) else { continue }
      remark(key, reason, at: address, isInPart: isInPart)
    }
  }

  /// Remarks on what stands somewhere.
  mutating func remark(_ key: String, _ reason: LocalizedText, at address: Address, isInPart: Bool = false) {
    remarks.append(ScenarioFault(.idle(key, reason, isInPart: isInPart), at: .key(address)))
  }
}
