internal import Sampling

/// Walks through a scenario as its file would, and lists the numbers that it meets: those that can be set, and those that
/// follow from them and must be in their ranges as well.
struct ParameterCollector {
  let scenario: Scenario
  private(set) var numbers: [ScenarioParameter] = []

  init(_ scenario: Scenario) {
    self.scenario = scenario
  }

  /// The declared numbers of an owner.
  mutating func add<Owner>(_ parameters: [Parameter<Owner>], at address: Address, _ part: ScenarioPart<Owner>) {
    let owner = part.get(scenario)
    for parameter in parameters {
      let set = parameter.set
      numbers.append(
        ScenarioParameter(
          address: address.appending(parameter.key), description: parameter.description, value: parameter.value(owner),
          setting: .number { scenario, value in part.update(&scenario) { set(&$0, value) } }))
    }
  }

  /// A number that no owner declares, such as one by a name.
  mutating func add(_ description: ParameterDescription, at address: Address, _ part: ScenarioPart<Double>) {
    numbers.append(
      ScenarioParameter(
        address: address, description: description, value: part.get(scenario),
        setting: .number { scenario, value in part.update(&scenario) { $0 = value } }))
  }

  /// Numbers of an owner that follow from others.
  mutating func add<Owner>(derived parameters: [Parameter<Owner>], of owner: Owner, at address: Address) {
    for parameter in parameters {
      add(derived: parameter.description, parameter.value(owner), at: address.appending(parameter.key))
    }
  }

  /// A number that follows from others.
  mutating func add(derived description: ParameterDescription, _ value: Double?, at address: Address) {
    numbers.append(
      ScenarioParameter(address: address, description: description, value: value, setting: .derived))
  }

  /// The numbers that a distribution is described by, with what is believed of it as a whole.
  mutating func add(_ part: ScenarioPart<Distribution>, at address: Address, _ belief: LengthBelief? = nil) {
    for number in part.get(scenario).statement.numbers {
      let key = number.key.prefix { $0 != "[" }
      guard let description = Distribution.parameters.first(where: { $0.key == key }) else { continue }
      numbers.append(
        ScenarioParameter(
          address: address.appending(number.key), description: description, value: number.value,
          setting: .distribution(part, belief)))
    }
  }

  /// The same, where a distribution may be left out.
  mutating func add(optional part: ScenarioPart<Distribution?>, at address: Address, _ belief: LengthBelief? = nil) {
    if part.get(scenario) != nil { add(part.at(\.!), at: address, belief) }
  }

  // MARK: - The scenario

  mutating func addScenario() {
    let whole = ScenarioPart.whole
    add(ContractPeriod.parameters, at: Address(["contract"]), whole.at(\.contract))
    for year in scenario.contract.pastIndices.keys.sorted() {
      add(
        PastIndexation.yearParameter, at: Address(["contract", "past_indexation", "\(year)"]),
        whole.at(\.contract.pastIndices[year]!))
    }
    if let observed = scenario.observedIndexation, observed != scenario.contract.indexationTerms,
      let share = ContractPeriod.parameters.first(where: { $0.key == "indexation_share" })
    {
      add(
        share.description, at: Address(["observed_indexation", "share"]), whole.at(\.observedIndexation!.share))
    }
    if scenario.budget != nil { addBudget(whole.at(\.budget!), at: Address(["budget"])) }
    for (position, line) in scenario.otherCosts.enumerated() {
      add(OtherCost.parameters, at: Address(["other_costs", line.name]), whole.at(\.otherCosts[position]))
    }
    if scenario.control != nil { add(ControlLoop.parameters, at: Address(["control"]), whole.at(\.control!)) }
    if scenario.materialControl != nil {
      add(MaterialControl.parameters, at: Address(["material_control"]), whole.at(\.materialControl!))
    }
    add(Region.parameters, at: Address(["region"]), whole.at(\.region))
    for year in scenario.region.known.keys.sorted() {
      add(KnownYear.parameters, at: Address(["region", "known", "\(year)"]), whole.at(\.region.known[year]!))
    }
    // What is checked is what material control says, where there is one.
    let isAudited = scenario.materialControl != nil
    let behaviour = Address(["behaviour"])
    add(Behaviour.parameters.filter { !isAudited || $0.key != "audit" }, at: behaviour, whole.at(\.behaviour))
    add(
      derived: Behaviour.parameters.filter { isAudited && $0.key == "audit" }, of: scenario.behaviour, at: behaviour)
    add(MunicipalCost.parameters, at: Address(["municipal_cost"]), whole.at(\.municipalCost))
    for (position, segment) in scenario.segments.enumerated() {
      addSegment(segment, whole.at(\.segments[position]), at: Address(["segments", segment.id]))
    }
    for (position, change) in scenario.changes.enumerated() {
      addChange(change, whole.at(\.changes[position]), at: Address(["changes", change.name]))
    }
    for (position, change) in scenario.fundingChanges.enumerated() {
      addTerms(
        change.terms, whole.at(\.fundingChanges[position].terms), at: Address(["changes", change.name, "funding"]))
    }
  }

  private mutating func addBudget(_ part: ScenarioPart<Budget>, at address: Address) {
    add(Budget.parameters, at: address, part)
    for year in part.get(scenario).byYear.keys.sorted() {
      add(Budget.yearParameter, at: address.appending("by_year", "\(year)"), part.at(\.byYear[year]!))
    }
  }

  private mutating func addChange(_ change: DatedChange, _ part: ScenarioPart<DatedChange>, at address: Address) {
    guard !change.followsCaseload else { return }
    let number = change.numberParameter
    add(number, at: address.appending(number.key), part.at(\.step.operation.number))
    add(DatedChange.rampParameter, at: address.appending("ramp"), part.at(\.step.ramp))
  }
}

extension Timeline.Operation {
  /// The number that it works with.
  fileprivate var number: Double {
    get {
      switch self {
      case .times(let number), .to(let number), .plus(let number): number
      }
    }
    set {
      switch self {
      case .times: self = .times(newValue)
      case .to: self = .to(newValue)
      case .plus: self = .plus(newValue)
      }
    }
  }
}
