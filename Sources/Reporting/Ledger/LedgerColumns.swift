internal import Experiments
internal import YouthCare

/// The columns of a section of the books: what municipality and provider settle, then what the provider is left with.
struct LedgerColumns {
  /// A column.
  struct Column {
    let item: LedgerItem
    let heading: Texts
  }

  /// Two tables of what some sections have together; columns that stay zero are left out, and a table with none left.
  let tables: [[Column]]

  init(_ ledger: ReplicationLedger, _ sections: [BookSection]) {
    let all: [[Column]] = [
      [
        Column(item: .production, heading: .production), Column(item: .transition, heading: .transition),
        Column(item: .revenueCare, heading: .care),
        Column(item: .revenueSettlement, heading: .settlement), Column(item: .revenueGuarantee, heading: .guarantee),
        Column(item: .revenueInnovation, heading: .innovation), Column(item: .revenueRescue, heading: .rescue),
        Column(item: .paid, heading: .paid), Column(item: .receivable, heading: .owed),
        Column(item: .outside, heading: .outsideContract), Column(item: .other, heading: .otherCosts),
        Column(item: .administration, heading: .administration),
      ],
      [
        Column(item: .revenue, heading: .revenueTotal), Column(item: .costVariable, heading: .costVariable),
        Column(item: .costFixed, heading: .costFixed),
        Column(item: .costAdministration, heading: .costAdministration), Column(item: .result, heading: .result),
        Column(item: .equity, heading: .equity),
      ],
    ]
    tables =
      all.map { columns in
        columns.filter { column in sections.contains { !ledger.isZero(column.item, in: $0) } }
      }.filter { !$0.isEmpty }
  }
}
