internal import YouthCare

extension SectionReader {
  /// The first days that a contract may have: what lies outside is a slip of the pen.
  private static let starts =
    CalendarDate(year: 1990, month: 1, day: 1)!...CalendarDate(year: 2100, month: 12, day: 31)!

  /// The contract, or `nil` where its length or its calendar can't be known.
  func contractPeriod() -> ContractPeriod? {
    require("start")
    var isSound = isStated("start")
    var contract = ContractPeriod(start: Self.starts.lowerBound)
    if let start = date("start") {
      contract.start = start
      if !Self.starts.contains(start) {
        report(.dateOutside("start", start, Self.starts), at: valuePlace(of: "start"))
        isSound = false
      }
    } else {
      isSound = false
    }
    if let calendar = choice("calendar", as: ContractPeriod.CalendarForm.self) { contract.calendar = calendar }
    if isSound, contract.calendar == .uniform, contract.start.day != 1 {
      report(.contract(.uniformInsideMonth(contract.start)), at: valuePlace(of: "start"))
      isSound = false
    }
    if let state = choice("start_state", as: ContractPeriod.StartState.self) { contract.startState = state }
    record("start", contract.start.description)
    record("calendar", contract.calendar.rawValue)
    record("start_state", contract.startState.rawValue)
    if !read(ContractPeriod.parameters, ContractPeriod.choices, into: &contract) { isSound = false }
    if isSound, contract.extensionOption == .used, contract.extensionYears == 0 {
      report(.contract(.extensionWithoutYears), at: place(of: "extension"))
    }
    return isSound ? contract : nil
  }

  /// How prices follow the index in this contract, read without its other keys.
  func indexationTerms() -> IndexationTerms {
    var contract = ContractPeriod(start: Self.starts.lowerBound)
    read(
      ContractPeriod.parameters.filter { $0.key == "indexation_share" },
      ContractPeriod.choices.filter { $0.key == "true_up" }, into: &contract)
    return contract.indexationTerms
  }

  /// The budget; years that the contract doesn't touch are refused.
  func budget(for years: [Int]?) -> Budget {
    var budget = Budget()
    read(Budget.parameters, into: &budget)
    if !isStated("by_year") { require("first_year") }
    for entry in named("by_year", of: LocalizedText(nl: "jaren", en: "years")) ?? [] where !entry.value.isNull {
      guard let year = Int(entry.key), entry.key.count == 4 else {
        report(.noYear(entry.key), at: entry.place)
        continue
      }
      if let years, !years.contains(year) {
        report(.yearOutside(year, years), at: entry.place)
      }
      if let amount = number(entry.value, ScenarioFormat.budgetYear, entry.key, at: entry.place) {
        budget.byYear[year] = amount
      }
    }
    for (year, amount) in budget.byYear.sorted(by: { $0.key < $1.key }) { record("by_year.\(year)", amount) }
    return budget
  }

  /// The region as a whole.
  func region() -> Region {
    var region = Region()
    read(Region.parameters, into: &region)
    return region
  }
}
