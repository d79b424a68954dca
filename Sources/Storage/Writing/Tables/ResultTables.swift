internal import Experiments
public import YouthCare

/// The tables of a run, in the order in which they are written.
public enum ResultTables {
  /// The tables of a run of these scenarios. A new table is a file with its value, and its name here.
  public static func all(of scenarios: [Scenario]) -> [Table] {
    [
      .months, .years, .totals, .bands, .replications(of: scenarios), .paths, .waits, .budget, .ledger,
      .ledgerYears, .objectives, .matrix,
    ] + (scenarios.contains { $0.contract.leadMonths > 0 } ? [.leadYears] : [])
  }
}

extension Scenario {
  /// Its name, for the first cell of a row.
  var cell: TableCell { .text(name) }

  /// A segment by its position, or the region.
  func cell(of segment: Int?) -> TableCell { .text(segment.map { segments[$0].id } ?? ReservedName.all.rawValue) }
}

extension ContractCalendar {
  /// A month, by its number from the first of the contract.
  func cell(ofMonth index: Int) -> TableCell { .text(contractMonth(index).text) }
}
