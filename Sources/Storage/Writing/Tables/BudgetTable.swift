internal import YouthCare

/// The budget of each budget year, and of the contract where every year has one.
enum BudgetTable {
  static let header = "scenario,year,budget\n"

  static func write(_ scenario: Scenario, to file: FileWriter) throws(OutputFailure) {
    guard let budget = scenario.budget else { return }
    let calendar = ContractCalendar(scenario.contract)
    let name = CSVText.field(scenario.name)
    let amounts = calendar.years.map { budget.euros(for: $0, in: calendar) }
    for (year, amount) in zip(calendar.years, amounts) {
      if let amount { try file.write("\(name),\(year),\(CSVText.euros(amount))\n") }
    }
    let stated = amounts.compactMap { $0 }
    if stated.count == amounts.count {
      try file.write("\(name),\(ReservedName.total.rawValue),\(CSVText.euros(stated.reduce(0, +)))\n")
    }
  }
}
