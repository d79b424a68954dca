internal import YouthCare

extension SectionReader {
  /// The contract, and whether its length and its calendar could be read.
  func contractPeriod() -> (contract: ContractPeriod, isSound: Bool) {
    require("start")
    let start = date("start")
    var contract = ContractPeriod.unread
    if let start { contract.start = start }
    contract.observed = date("observed")
    if let calendar = choice("calendar", as: ContractPeriod.CalendarForm.self) { contract.calendar = calendar }
    if let state = choice("start_state", as: ContractPeriod.StartState.self) { contract.startState = state }
    record("start", contract.start.description)
    if let observed = contract.observed { record("observed", observed.description) }
    record("calendar", contract.calendar.rawValue)
    record("start_state", contract.startState.rawValue)
    let isSound = read(ContractPeriod.parameters, ContractPeriod.choices, into: &contract)
    contract.pastIndices = byYear("past_indexation", PastIndexation.yearParameter)
    let steps = [PastIndexation(contract), PastIndexation(leadOf: contract)].compactMap { $0?.steps }
    // Each year once: of the price level and of the data the earlier one reaches further back.
    for step in steps.max(by: { $0.count < $1.count }) ?? [] {
      let key = "past_indexation.\(step.year)"
      switch step.basis {
      case .stated: record(key, step.index)
      case .found: record(key, "\(step.index) (found)")
      case .assumed: record(key, "\(step.index) (assumed)")
      }
    }
    return (contract, isSound && start != nil)
  }

  /// How prices follow the index in this contract, read without its other keys.
  func indexationTerms() -> IndexationTerms {
    var contract = ContractPeriod.unread
    read(
      ContractPeriod.parameters.filter { $0.key == "indexation_share" },
      ContractPeriod.choices.filter { $0.key == "true_up" }, into: &contract)
    return contract.indexationTerms
  }

  /// The budget.
  func budget() -> Budget {
    var budget = Budget()
    read(Budget.parameters, into: &budget)
    budget.byYear = byYear("by_year", ScenarioFormat.budgetYear)
    for (year, amount) in budget.byYear.sorted(by: { $0.key < $1.key }) { record("by_year.\(year)", amount) }
    return budget
  }

  /// The numbers that a mapping holds by year.
  private func byYear(_ key: String, _ description: ParameterDescription) -> [Int: Double] {
    var numbers: [Int: Double] = [:]
    for (year, entry) in entriesByYear(key) {
      if let value = number(entry.value, description, entry.key, at: entry.place) { numbers[year] = value }
    }
    return numbers
  }

  /// What stands in a mapping by year.
  private func entriesByYear(_ key: String) -> [(year: Int, entry: SourceEntry)] {
    (named(key, of: LocalizedText(nl: "jaren", en: "years")) ?? []).filter { !$0.value.isNull }.compactMap { entry in
      if let year = Int(entry.key), entry.key.count == 4 { return (year, entry) }
      report(.noYear(entry.key), at: entry.place)
      return nil
    }
  }

  /// The region as a whole.
  func region() -> Region {
    var region = Region()
    read(Region.parameters, into: &region)
    for (year, entry) in entriesByYear("known") {
      var known = KnownYear()
      child(entry, of: "known", ScenarioFormat.knownYear)?.read(KnownYear.parameters, into: &known)
      region.known[year] = known
    }
    return region
  }
}

extension ContractPeriod {
  /// Stands where a contract couldn't be read: the file is refused.
  static let unread = ContractPeriod(start: starts.lowerBound)
}
