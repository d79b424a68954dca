internal import Experiments
internal import YouthCare

/// The books by contract: a line an item and time, with the error beside it. An item that stays zero has none.
enum LedgerTable {
  private static let start = "scenario,segment,provider,"
  private static let end = ",layer,account,mean,standard_error\n"
  static let monthHeader = "\(start)month\(end)"
  static let yearHeader = "\(start)year\(end)"

  /// Each contract by month.
  static func writeMonths(_ ensemble: Ensemble, to file: FileWriter) throws(OutputFailure) {
    let calendar = ContractCalendar(ensemble.scenario.contract)
    let months = calendar.contractMonths.indices.map { index -> (Period, String) in
      let period = Period.month(index - calendar.warmUpMonths)
      return (period, calendar.text(of: period))
    }
    for subject in contracts(of: ensemble) { try write(subject, months, of: ensemble, to: file) }
  }

  /// Each contract, each segment and the region by budget year and over the whole contract.
  static func writeYears(_ ensemble: Ensemble, to file: FileWriter) throws(OutputFailure) {
    let calendar = ContractCalendar(ensemble.scenario.contract)
    let periods = calendar.years.map { (Period.year($0), "\($0)") } + [(.contract, ReservedName.total.rawValue)]
    let all = ReservedName.all.rawValue
    let segments = ensemble.scenario.segments.enumerated().map { position, segment in
      Subject(scope: .segment(position), segment: segment.id, provider: all)
    }
    let region = Subject(scope: .region, segment: all, provider: all)
    for subject in contracts(of: ensemble) + segments + [region] {
      try write(subject, periods, of: ensemble, to: file)
    }
  }

  /// Whose books, and how they are named.
  private struct Subject {
    let scope: LedgerScope
    let segment: String
    let provider: String
  }

  private static func contracts(of ensemble: Ensemble) -> [Subject] {
    ensemble.contracts.enumerated().map { position, contract in
      let segment = ensemble.scenario.segments[contract.segment]
      return Subject(
        scope: .contract(position), segment: segment.id, provider: segment.providers[contract.provider].name)
    }
  }

  private static func write(
    _ subject: Subject, _ periods: [(Period, String)], of ensemble: Ensemble, to file: FileWriter
  ) throws(OutputFailure) {
    let names = [ensemble.scenario.name, subject.segment, subject.provider].map(CSVText.field).joined(separator: ",")
    let items = LedgerItem.allCases.filter { !ensemble.ledger.isZero($0, in: subject.scope) }
    for item in items {
      for (period, time) in periods {
        let figure = ensemble.ledger.figure(item, in: subject.scope, over: period)
        try file.write(
          "\(names),\(time),\(item.layer.rawValue),\(item.name),\(CSVText.number(figure.value)),"
            + "\(CSVText.number(figure.standardError))\n")
      }
    }
  }
}
