internal import Experiments
internal import YouthCare

// The books by contract: a line an item and time, with the error beside it. An item that stays zero has none.
extension Table {
  /// Each contract by month.
  static let ledger = Table(
    .ledger, .init(nl: "een post van een contract in een maand", en: "an item of a contract in a month"),
    columnsOfBooks(.month)
  ) { results, sink throws(OutputFailure) in
    let ensemble = results.projection.ensemble
    let calendar = ContractCalendar(ensemble.scenario.contract)
    let months = calendar.contractMonths.indices.map { index -> (Period, TableCell) in
      let month = index - calendar.warmUpMonths
      return (.month(month), calendar.cell(ofMonth: month))
    }
    for subject in BookSubject.contracts(of: ensemble) { try subject.write(months, of: ensemble, to: sink) }
  }

  /// Each contract, each segment and the region by budget year and over the whole contract.
  static let ledgerYears = Table(
    .ledgerYears,
    .init(nl: "een post van een contract in een jaar", en: "an item of a contract in a year"),
    columnsOfBooks(.yearOrTotal)
  ) { results, sink throws(OutputFailure) in
    let ensemble = results.projection.ensemble
    let calendar = ContractCalendar(ensemble.scenario.contract)
    let periods =
      calendar.years.map { (Period.year($0), TableCell.text("\($0)")) }
      + [(.contract, .text(ReservedName.total.rawValue))]
    for subject in BookSubject.all(of: ensemble) { try subject.write(periods, of: ensemble, to: sink) }
  }

  private static func columnsOfBooks(_ time: TableColumn) -> [TableColumn] {
    [
      .scenario, .segment,
      .init(
        "provider", .text,
        .init(nl: "de aanbieder, of all voor het segment", en: "the provider, or all for the segment")),
      time, .init("layer", .text, .init(nl: "de laag van de boeken", en: "the layer of the books")),
      .init("account", .text, .init(nl: "de post", en: "the item")), .mean(.of(.euro)), .standardError(.of(.euro)),
    ]
  }
}

/// Whose books, and how they are named.
private struct BookSubject {
  let scope: LedgerScope
  let segment: String
  let provider: String

  static func contracts(of ensemble: Ensemble) -> [BookSubject] {
    ensemble.contracts.enumerated().map { position, contract in
      let segment = ensemble.scenario.segments[contract.segment]
      return BookSubject(
        scope: .contract(position), segment: segment.id, provider: segment.providers[contract.provider].name)
    }
  }

  /// Contracts, then segments, then the region.
  static func all(of ensemble: Ensemble) -> [BookSubject] {
    let all = ReservedName.all.rawValue
    let segments = ensemble.scenario.segments.enumerated().map { position, segment in
      BookSubject(scope: .segment(position), segment: segment.id, provider: all)
    }
    return contracts(of: ensemble) + segments + [BookSubject(scope: .region, segment: all, provider: all)]
  }

  func write(
    _ periods: [(Period, TableCell)], of ensemble: Ensemble, to sink: Table.Sink
  ) throws(OutputFailure) {
    let items = LedgerItem.allCases.filter { !ensemble.ledger.isZero($0, in: scope) }
    for item in items {
      for (period, time) in periods {
        let figure = ensemble.ledger.figure(item, in: scope, over: period)
        try sink([
          ensemble.scenario.cell, .text(segment), .text(provider), time, .text(item.layer.rawValue), .text(item.name),
          .number(figure.value), .number(figure.standardError),
        ])
      }
    }
  }
}
