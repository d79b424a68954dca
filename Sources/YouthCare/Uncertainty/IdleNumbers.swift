/// The numbers that can't count in a scenario, whatever they are: what they belong to is off or not there.
///
/// No world draws them: a list of what isn't known says what moves results.
struct IdleNumbers {
  /// Where they stand, beside levers that do nothing, and why.
  private(set) var reasons: [Address: LocalizedText] = [:]
  private let scenario: Scenario

  init(_ scenario: Scenario) {
    self.scenario = scenario
    addBehaviour()
    for (position, segment) in scenario.segments.enumerated() {
      let place = scenario.address(of: position)
      if let dropOut = segment.dropOut, dropOut.returns == 0 {
        add(
          ["return_heavier", "return_urgent", "return_delay"], at: place.appending("drop_out"), off: "returns")
      }
      // The municipality adds to strictness where it steers.
      let isStrict =
        segment.access.strictness > 0 || scenario.control != nil
        || !scenario.steps(.access(.strictness), in: position).isEmpty
      if !isStrict {
        add(["diversion", "diversion_returns", "diversion_heavier"], at: place.appending("access"), off: "strictness")
      }
    }
  }

  private mutating func addBehaviour() {
    let behaviour = scenario.behaviour
    let place = Address(["behaviour"])
    if behaviour.audit == 0 { add(["audit_effect"], at: place, off: "audit") }
    if scenario.segments.allSatisfy({ $0.reEntry == nil }) {
      reasons[place.appending("re_entry_elasticity")] = LocalizedText(
        nl: "niemand komt terug; het telt bij 're_entry'", en: "nobody comes back; it counts with 're_entry'")
    }
    guard behaviour.incentiveStrength == 0 else { return }
    add(
      [
        "dose", "intake", "adaptation", "tier_step", "selection", "acceptance_duty", "re_entry_elasticity",
        "audit_effect",
      ], at: place, off: "incentive_strength")
  }

  private mutating func add(_ keys: [String], at place: Address, off key: String) {
    for idle in keys {
      reasons[place.appending(idle)] = LocalizedText(nl: "'\(key)' is er 0", en: "'\(key)' is 0 there")
    }
  }

  /// Where all of them stand, levers that do nothing among them.
  var addresses: Set<Address> { IdleLevers(scenario).idle.union(reasons.keys) }

  /// What is said of how far off such numbers may be does nothing; of what the region states for all its segments once,
  /// where it fits none of them.
  var remarks: [ScenarioFault] {
    let stated = scenario.uncertainty.stated.filter { $0.value != .known }.keys
    let shared = Dictionary(
      grouping: stated.filter(scenario.statements.shared.contains), by: { $0.keys.dropFirst(2) })
    let fitting = Set(shared.filter { $0.value.contains { reasons[$0] == nil } }.keys)
    var told: Set<ArraySlice<String>> = []
    return stated.sorted { $0.description < $1.description }.compactMap { address in
      guard let reason = reasons[address] else { return nil }
      if scenario.statements.shared.contains(address) {
        let keys = address.keys.dropFirst(2)
        guard !fitting.contains(keys), told.insert(keys).inserted else { return nil }
      }
      return ScenarioFault(.idle(address.keys.last ?? "", reason), at: .value(address))
    }
  }
}
