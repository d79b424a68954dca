internal import Experiments
internal import YouthCare

/// What was delivered, paid and kept over the contract: by segment, and in each segment by provider.
struct PayersTables {
  /// How many providers are named, over all segments: those with the largest turnover.
  private static let limit = 30

  private let part: PayersPart
  private var ledger: LedgerSums { part.ledger }
  private var contracts: [(segment: Int, provider: Int)] { part.summary.projection.ensemble.contracts }

  /// Those of a part.
  init(_ part: PayersPart) {
    self.part = part
  }

  /// The tables under their heading.
  var section: Document.Section {
    let named = named
    let segments = part.scenario.segments
    let labels = segments.map { $0.label(in: part.language) }
    let rows = zip(labels, segments.indices).map { Row(label: $0, scopes: [.segment($1)]) }
    let all = table(rows, of: .region, .segments, part.summary.say(.segmentHeading))
    let own = segments.indices.compactMap { segment -> Document.Block? in
      let rows = self.rows(of: segment, named)
      guard rows.count > 1 else { return nil }
      return .table(table(rows, of: .segment(segment), .providers, part.say(.provider), labels[segment]))
    }
    return Document.Section(
      [.heading(part.say(.segmentHeading)), .table(all)] + own
        + [.paragraph([part.say(.notPaidNote), part.say(.paidNote)].joined(separator: " "))])
  }

  /// Contracts that are told together.
  private struct Row {
    let label: String
    let scopes: [LedgerScope]
  }

  private func turnover(_ contract: Int) -> Double {
    ledger.figure(.revenue, in: .contract(contract), over: .contract).value
  }

  /// The providers that are named, by name; the larger first, equals in order of the file.
  private var named: Set<String> {
    var turnovers: [String: Double] = [:]
    var names: [String] = []
    for contract in contracts.indices {
      let name = part.providerName(of: contract)
      if turnovers[name] == nil { names.append(name) }
      turnovers[name, default: 0] += turnover(contract)
    }
    let order = names.indices.sorted {
      (-(turnovers[names[$0]] ?? 0), $0) < (-(turnovers[names[$1]] ?? 0), $1)
    }
    return Set(order.prefix(Self.limit).map { names[$0] })
  }

  /// A row for each contract of a segment whose provider is named, the larger first, and one for the rest of them.
  private func rows(of segment: Int, _ named: Set<String>) -> [Row] {
    let own = contracts.indices.filter {
      contracts[$0].segment == segment
        && !(ledger.isZero(.revenue, in: .contract($0)) && ledger.isZero(.production, in: .contract($0)))
    }
    let told = own.filter { named.contains(part.providerName(of: $0)) }
      .sorted { (-turnover($0), $0) < (-turnover($1), $1) }
    let rest = own.filter { !named.contains(part.providerName(of: $0)) }
    return told.map { Row(label: part.providerName(of: $0), scopes: [.contract($0)]) }
      + (rest.isEmpty
        ? []
        : [
          Row(
            label: rest.count == 1
              ? part.providerName(of: rest[0]) : part.say(.others, part.numbers.count(rest.count)),
            scopes: rest.map { .contract($0) })
        ])
  }

  private func table(
    _ rows: [Row], of scope: LedgerScope, _ caption: PayersPartText, _ heading: String, _ name: String = ""
  ) -> DocumentTable {
    let unit = MoneyUnit(
      fitting: ledger.figure(.revenue, in: scope, over: .contract).value)
    var table = AddedTable(
      labels: rows.map(\.label), total: part.say(.total), columns: columns(rows, scope), unit: unit
    ).table(heading, by: part.numbers)
    table.caption = part.say(caption, name)
    table.unit = unit.name.text(in: part.language)
    return table
  }

  /// What is nothing everywhere has no column.
  private func columns(_ rows: [Row], _ scope: LedgerScope) -> [AddedTable.Column] {
    func own(_ item: LedgerItem, _ heading: PayersPartText) -> AddedTable.Column? {
      guard !ledger.isZero(item, in: scope) else { return nil }
      let parts = rows.map { row in added(row.scopes.map { ledger.figure(item, in: $0, over: .contract) }) }
      return AddedTable.Column(
        heading: part.say(heading), parts: parts, total: ledger.figure(item, in: scope, over: .contract))
    }
    let (delivered, care) = (own(.production, .delivered), own(.revenueCare, .care))
    var columns = [delivered, care].compactMap(\.self)
    var payments = care == nil ? [] : [columns.count - 1]
    if let delivered, let care { columns.append(difference(delivered, care)) }
    let besides: [(LedgerItem, PayersPartText)] = [
      (.revenueSettlement, .settlement), (.revenueGuarantee, .guarantee), (.revenueInnovation, .innovation),
      (.revenueRescue, .rescue),
    ]
    for column in besides.compactMap({ own($0.0, $0.1) }) {
      payments.append(columns.count)
      columns.append(column)
    }
    if payments.count > 1, var revenue = own(.revenue, .revenue) {
      revenue.origin = .sum(of: payments)
      columns.append(revenue)
    }
    let rest = [own(.paid, .paid), own(.result, .result), own(.equity, .equity)]
    let outside = scope == .region ? [own(.outside, .outside)] : []
    return columns + (rest + outside).compactMap(\.self)
  }

  /// What a column is less than another; its error is at most that of both together, whatever moves them.
  private func difference(_ first: AddedTable.Column, _ second: AddedTable.Column) -> AddedTable.Column {
    func less(_ a: Figure, _ b: Figure) -> Figure {
      Figure(a.value - b.value, standardError: a.standardError + b.standardError)
    }
    return AddedTable.Column(
      heading: part.say(.notPaid), parts: zip(first.parts, second.parts).map(less),
      total: less(first.total, second.total),
      origin: .difference(of: 0, less: 1))
  }

  /// Several figures together, with an error that is at most theirs together.
  private func added(_ figures: [Figure]) -> Figure {
    Figure(
      figures.reduce(0) { $0 + $1.value }, standardError: figures.reduce(0) { $0 + $1.standardError })
  }
}
