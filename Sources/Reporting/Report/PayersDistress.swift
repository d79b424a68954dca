internal import Experiments
internal import YouthCare

/// Which segments have providers in distress or contracts that close, and how likely; and which providers they are.
struct PayersDistress {
  /// How many providers are named.
  private static let limit = 30

  private let part: PayersPart
  private var projection: Projection { part.summary.projection }

  /// That of a part.
  init(_ part: PayersPart) {
    self.part = part
  }

  /// The table and what there is to say of system providers; nothing where no provider gets into trouble or can.
  var section: Document.Section? {
    let places = part.summary.places
    let shares = places.map {
      part.summary.table.objectives.estimate(.distressShare, segment: $0.segment, over: .contract)
    }
    let closed = places.map { closures(in: $0.segment) }
    guard shares.contains(where: { ($0?.figure.value ?? 0) > 0 }) || closed.contains(where: { $0 != nil }) else {
      return nil
    }
    let numbers = part.numbers
    var table = DocumentTable(
      [part.summary.say(.segmentHeading)]
        + [PayersPartText.distressShare, .distressMonths, .closures, .closureProbability].map { part.say($0) })
    for index in places.indices {
      let cells = [
        numbers.percentageCell(shares[index]?.figure),
        numbers.cell(shares[index].map { months(of: $0.figure) }, maximumDecimals: 1),
        numbers.cell(closed[index].map { Estimate($0) }, maximumDecimals: 1),
        numbers.probabilityCell(closed[index].map(Self.share)),
      ]
      table.add(places[index].label, cells)
    }
    table = table.roundedAlike(.columns, by: numbers)
    table.caption = part.say(.distress)
    table.unit = part.say(.contracts)
    table.columnUnits[2] = part.say(.months)
    let note = part.say(.distressOfProvidersNote, "\(length)", "\(Self.limit)")
    return Document.Section(
      [.heading(part.say(.distressHeading)), .table(table), .paragraph(part.say(.distressNote, "\(length)"))]
        + (byProvider.map { [.table($0), .paragraph(note)] } ?? [])
        + [insolvency.map { Document.Block.paragraph($0) }].compactMap(\.self))
  }

  /// Who is in distress in any replication, the longest first; equals in the order of the file.
  private var byProvider: DocumentTable? {
    let ensemble = projection.ensemble
    var told: Set<String> = []
    let own = ensemble.contracts.indices.compactMap { contract -> (name: String, months: [Double], mean: Double)? in
      // All contracts of a provider have the same.
      let name = part.providerName(of: contract)
      guard told.insert(name).inserted else { return nil }
      let months = ensemble.monthsInDistress(ofContract: contract)
      let sum = months.reduce(0, +)
      guard sum > 0 else { return nil }
      return (name, months, sum / Double(months.count))
    }
    guard !own.isEmpty else { return nil }
    let order = own.indices.sorted { (-own[$0].mean, $0) < (-own[$1].mean, $1) }
    var table = DocumentTable([part.say(.provider), part.say(.distressMonths), part.say(.distressProbability)])
    for provider in order.prefix(Self.limit).map({ own[$0] }) {
      table.add(
        provider.name,
        [
          part.numbers.cell(Estimate(provider.months), maximumDecimals: 1),
          part.numbers.probabilityCell(Self.share(provider.months)),
        ])
    }
    table = table.roundedAlike(.columns, by: part.numbers)
    table.caption = part.say(.distressOfProviders)
    table.unit = part.say(.months)
    return table
  }

  private var length: Int { ContractCalendar(part.scenario.contract).contractMonths.count }

  /// A share of turnover over the contract as months of it.
  private func months(of share: Figure) -> Figure {
    Figure(share.value * Double(length), standardError: share.standardError * Double(length))
  }

  private var insolvency: String? {
    guard let probability = part.summary.table.objectives.estimate(.systemInsolvency, over: .contract)?.figure else {
      return nil
    }
    return part.say(.insolvency, part.numbers.probability(probability, maximumDecimals: 0))
  }

  /// In what share of replications there is something.
  private static func share(_ values: [Double]) -> Figure {
    Figure(share: Double(values.count { $0 > 0 }) / Double(values.count), of: values.count)
  }

  /// The contracts that close in a segment, by replication; `nil` where none can.
  private func closures(in segment: Int?) -> [Double]? {
    guard case .plain(let values) = projection.values(.closures, segment: segment, over: .contract) else { return nil }
    return values
  }
}
