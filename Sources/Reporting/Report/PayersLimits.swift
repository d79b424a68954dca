internal import Experiments
internal import YouthCare

/// What ceilings, guarantees and post-calculation do, by segment.
struct PayersLimits {
  private let part: PayersPart
  private var ledger: LedgerSums { part.ledger }

  /// Those of a part.
  init(_ part: PayersPart) {
    self.part = part
  }

  /// The contracts of a segment with a ceiling, a floor or a corridor.
  private struct Limited {
    let segment: Int
    let phases: [ContractPhase]

    /// The sum of an amount over contracts, each by the first of its terms that have it; `nil` where none has.
    func sum(_ amount: (ResolvedContract) -> Double?) -> Double? {
      var seen: Set<Int> = []
      let amounts = phases.compactMap { phase -> Double? in
        guard let own = amount(phase.terms), seen.insert(phase.contract).inserted else { return nil }
        return own
      }
      return amounts.isEmpty ? nil : amounts.reduce(0, +)
    }
  }

  private var limited: [Limited] {
    let phases = part.summary.projection.ensemble.phases.filter {
      $0.terms.ceiling != nil || $0.terms.guarantee != nil || $0.terms.corridor != nil
    }
    return part.scenario.segments.indices.compactMap { segment in
      let own = phases.filter { $0.segment == segment }
      return own.isEmpty ? nil : Limited(segment: segment, phases: own)
    }
  }

  /// The table; nothing where no contract has any.
  var section: Document.Section? {
    let limited = limited
    guard !limited.isEmpty else { return nil }
    let unit = MoneyUnit(
      fitting: limited.compactMap { $0.sum { $0.ceiling ?? $0.guarantee } }.max()
        ?? limited.map { payment(.revenueCare, in: $0.segment).value }.max() ?? 0)
    var table = DocumentTable(
      [part.summary.say(.segmentHeading)]
        + [
          PayersPartText.contracts, .ceilingAYear, .notPaid, .guaranteeAYear, .guarantee, .guaranteeUsed, .settlement,
          .settlementUsed,
        ].map { part.say($0) })
    for own in limited { table.add(part.scenario.segments[own.segment].label(in: part.language), cells(own, unit)) }
    table = table.roundedAlike(.columns, by: part.numbers)
    table.caption = part.say(.limits)
    table.unit = unit.name.text(in: part.language)
    table.columnUnits[1] = ""
    return Document.Section([
      .heading(part.say(.limitsHeading)), .table(table), .paragraph(part.say(.limitsNote)),
    ])
  }

  private func cells(_ own: Limited, _ unit: MoneyUnit) -> [DocumentTable.Cell] {
    let numbers = part.numbers
    let ceiling = own.sum { $0.ceiling }
    let guarantee = own.sum { $0.guarantee }
    let hasCorridor = own.phases.contains { $0.terms.corridor != nil }
    func money(_ item: LedgerItem, where isTold: Bool) -> DocumentTable.Cell {
      numbers.cell(isTold ? payment(item, in: own.segment) : nil, in: unit.euros)
    }
    let produced = payment(.production, in: own.segment)
    let paid = payment(.revenueCare, in: own.segment)
    let notPaid = Figure(produced.value - paid.value, standardError: produced.standardError + paid.standardError)
    return [
      numbers.exactCell(Double(Set(own.phases.map(\.contract)).count), maximumDecimals: 0),
      numbers.exactCell(ceiling, in: unit.euros), numbers.cell(ceiling == nil ? nil : notPaid, in: unit.euros),
      numbers.exactCell(guarantee, in: unit.euros), money(.revenueGuarantee, where: guarantee != nil),
      numbers.probabilityCell(guarantee == nil ? nil : probability(of: .revenueGuarantee, in: own.segment)),
      money(.revenueSettlement, where: hasCorridor || ceiling != nil),
      numbers.probabilityCell(
        hasCorridor || ceiling != nil ? probability(of: .revenueSettlement, in: own.segment) : nil),
    ]
  }

  private func payment(_ item: LedgerItem, in segment: Int) -> Figure {
    ledger.figure(item, in: .segment(segment), over: .contract)
  }

  /// How likely an item comes to something over the contract.
  private func probability(of item: LedgerItem, in segment: Int) -> Figure {
    let values = part.summary.projection.ensemble.euros(of: [item], in: [segment], over: .contract)
    return Figure(share: Double(values.count { $0 != 0 }) / Double(values.count), of: values.count)
  }
}
