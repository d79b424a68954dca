/// The numbers that can't count in a scenario, whatever they are: what they belong to is off or not there.
///
/// No world draws them: a list of what isn't known says what moves results.
struct IdleNumbers {
  private(set) var addresses: Set<Address>

  init(_ scenario: Scenario) {
    addresses = IdleLevers(scenario).idle
    let behaviour = scenario.behaviour
    let place = Address(["behaviour"])
    if behaviour.incentiveStrength == 0 {
      add(
        ["dose", "intake", "adaptation", "tier_step", "selection", "acceptance_duty", "re_entry_elasticity"], at: place)
    }
    if behaviour.incentiveStrength == 0 || behaviour.audit == 0 { add(["audit_effect"], at: place) }
    if scenario.segments.allSatisfy({ $0.reEntry == nil }) { add(["re_entry_elasticity"], at: place) }
    for (position, segment) in scenario.segments.enumerated() {
      // The municipality adds to strictness where it steers.
      let isStrict =
        segment.access.strictness > 0 || scenario.control != nil
        || !scenario.steps(.access(.strictness), in: position).isEmpty
      add(segment, at: scenario.address(of: position), isStrict: isStrict)
    }
  }

  private mutating func add(_ segment: Segment, at place: Address, isStrict: Bool) {
    if let dropOut = segment.dropOut, dropOut.returns == 0 {
      add(["return_heavier", "return_urgent", "return_delay"], at: place.appending("drop_out"))
    }
    if !isStrict {
      add(["diversion", "diversion_returns", "diversion_heavier"], at: place.appending("access"))
    }
  }

  private mutating func add(_ keys: [String], at place: Address) {
    for key in keys { addresses.insert(place.appending(key)) }
  }
}
