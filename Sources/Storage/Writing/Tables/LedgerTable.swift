internal import Experiments
internal import YouthCare

// The books by contract: a line an item and time, with the error beside it. An item that stays zero has none.
extension Table {
  /// Each contract by month, and what is spent without one.
  static let ledger = Table(
    .ledger,
    .init(
      nl: "een post van een contract in een maand, of van wat zonder contract is uitgegeven",
      en: "an item of a contract in a month, or of what is spent without one"),
    columnsOfBooks(.month)
  ) { results, sink throws(OutputFailure) in
    let ensemble = results.projection.ensemble
    let calendar = ContractCalendar(ensemble.scenario.contract)
    let months = calendar.contractMonths.indices.map { index -> (Period, TableCell) in
      let month = index - calendar.warmUpMonths
      return (.month(month), calendar.cell(ofMonth: month))
    }
    for subject in BookSubject.contracts(of: ensemble) { try subject.write(months, of: ensemble, to: sink) }
    // What is spent without a contract has no provider, and other costs have no segment: there is nothing to add up.
    for subject in BookSubject.sums(of: ensemble) {
      let items: [LedgerItem] = subject.scope == .region ? [.other] : [.outside]
      try subject.write(months, of: ensemble, items, to: sink)
    }
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

  /// Segments, then the region.
  static func sums(of ensemble: Ensemble) -> [BookSubject] {
    let all = ReservedName.all.rawValue
    let segments = ensemble.scenario.segments.enumerated().map { position, segment in
      BookSubject(scope: .segment(position), segment: segment.id, provider: all)
    }
    return segments + [BookSubject(scope: .region, segment: all, provider: all)]
  }

  /// Contracts, then segments, then the region.
  static func all(of ensemble: Ensemble) -> [BookSubject] { contracts(of: ensemble) + sums(of: ensemble) }

  func write(
    _ periods: [(Period, TableCell)], of ensemble: Ensemble, _ kept: [LedgerItem] = LedgerItem.allCases,
    to sink: Table.Sink
  ) throws(OutputFailure) {
    let items = kept.filter { !ensemble.ledger.isZero($0, in: scope) }
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
