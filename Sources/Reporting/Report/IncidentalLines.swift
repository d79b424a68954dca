internal import Experiments
internal import YouthCare

/// What of cost is incidental, by kind and budget year: what the books tell apart as coming once, in those futures in which
/// it doesn't return in more than three years (Dutch *BBV*: *notitie structurele en incidentele baten en lasten*).
struct IncidentalLines {
  /// In how many years something occurs that is incidental, at most.
  static let mostYears = 3

  /// The kinds of which some is incidental.
  let items: [LedgerItem]
  /// Euro by kind and year.
  let amounts: [[Estimate]]
  /// The kinds that return in more years, with the share of futures in which they do.
  private let returning: [(item: LedgerItem, share: Figure)]

  /// Those of a run in some budget years; whether something returns is judged over all years of the contract.
  init(_ ensemble: Ensemble, years: [Int]) {
    let all = ContractCalendar(ensemble.scenario.contract).years
    let segments = Array(ensemble.scenario.segments.indices)
    var told: [(item: LedgerItem, amounts: [Estimate])] = []
    var returning: [(item: LedgerItem, share: Figure)] = []
    for item in LedgerItem.incidental where !ensemble.ledger.isZero(item, in: .region) {
      let values = all.map { ensemble.euros(of: [item], in: segments, over: .year($0)) }
      let isIncidental = (0..<ensemble.replications).map { replication in
        values.count { $0[replication] != 0 } <= Self.mostYears
      }
      let own = zip(all, values).filter { years.contains($0.0) }.map { _, values in
        Estimate(zip(values, isIncidental).map { $1 ? $0 : 0 })
      }
      if own.contains(where: { $0.mean != 0 }) { told.append((item, own)) }
      let often = isIncidental.count { !$0 }
      if often > 0 {
        returning.append(
          (item, Figure(share: Double(often) / Double(ensemble.replications), of: ensemble.replications)))
      }
    }
    items = told.map(\.item)
    amounts = told.map(\.amounts)
    self.returning = returning
  }

  /// What returns in more years, with its probability; nothing where none does.
  func recurring(in language: Language) -> [String] {
    guard !returning.isEmpty else { return [] }
    let told = returning.map { kind in
      BudgetCycleText.inFutures.text.filled(
        kind.item.meaning.text(in: language), NumberText(language).probability(kind.share)
      ).text(in: language)
    }
    return [BudgetCycleText.recurring.text.filled(told.joined(separator: ", ")).text(in: language)]
  }
}
