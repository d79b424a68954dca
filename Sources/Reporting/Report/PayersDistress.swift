internal import Experiments
internal import YouthCare

/// Which segments have providers in distress or contracts that close, and how likely.
struct PayersDistress {
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
    table.unit = part.say(.distressUnit)
    return Document.Section(
      [.heading(part.say(.distressHeading)), .table(table), .paragraph(part.say(.distressNote, "\(length)"))]
        + [insolvency.map { Document.Block.paragraph($0) }].compactMap(\.self))
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
