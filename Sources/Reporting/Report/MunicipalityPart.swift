public import Experiments
public import YouthCare

/// What each municipality of a region bears of its cost, and its children with care.
///
/// The tables themselves withhold small counts, so that no rendering of them can tell one.
public struct MunicipalityPart: Sendable {
  private let costs: MunicipalityCosts?
  private let withheld: SmallCounts?
  private let segments: [Segment]
  private let years: Double
  private let language: Language
  private var numbers: NumberText { NumberText(language) }

  /// The part of a run; it says nothing where the scenario names no municipalities.
  public init(_ table: ProjectionTable, in language: Language) {
    let ensemble = table.projection.ensemble
    self.language = language
    segments = ensemble.scenario.segments
    years = Double(ContractCalendar(ensemble.scenario.contract).contractMonths.count) / 12
    costs = MunicipalityCosts(ensemble)
    withheld = costs.map { SmallCounts($0.sharing) }
  }

  /// What it says.
  public var sections: [Document.Section] {
    guard let costs, let withheld else { return [] }
    return [cost(costs, withheld)] + (children(costs.sharing, withheld).map { [$0] } ?? [])
  }

  /// The children of the last year; none where the file doesn't say.
  private static func counts(_ sharing: CostSharing) -> [[Int]] {
    sharing.municipalities.map { $0.use.map { Int($0.last ?? 0) } }
  }

  // MARK: - Cost

  private func cost(_ costs: MunicipalityCosts, _ withheld: SmallCounts) -> Document.Section {
    let unit = MoneyUnit.thousand
    var table = DocumentTable([
      say(.municipality), say(.perYear), say(.reserve), say(.contract), say(.reserve),
    ])
    table.caption = say(.costs)
    table.unit = unit.name.text(in: language)
    func cells(_ estimate: Estimate) -> [DocumentTable.Cell] {
      let reserve = Estimate.probabilities.firstIndex(of: 0.80).flatMap { estimate.quantiles[$0] }
      return [years, 1].flatMap { part in
        // Each by its own error: the region's is that of all together.
        [estimate.figure, reserve].map { numbers.cell($0, in: unit.euros * part, maximumDecimals: 0) }
      }
    }
    let sharing = costs.sharing
    let joined = sharing.municipalities.indices.filter { withheld.joined[$0] }
    for (place, municipality) in sharing.municipalities.enumerated() where !withheld.joined[place] {
      table.add(municipality.name, cells(costs.estimate(of: [place])))
    }
    let isJoined = !joined.isEmpty && joined.count < sharing.municipalities.count
    if isJoined { table.add(say(.together), cells(costs.estimate(of: joined))) }
    table.addGap()
    table.add(say(.region), cells(costs.region))
    var keys = zip(segments, sharing.keys).map { say(.key, $0.name.text(in: language), $1.words.text(in: language)) }
    keys.append(say(.rest))
    var blocks: [Document.Block] = [
      .heading(Document.Heading(level: .part, text: say(.title))), .paragraph(say(.shares)), .list(keys),
    ]
    if sharing.solidarity > 0 {
      blocks.append(.paragraph(say(.solidarity, numbers.percentage(exact: sharing.solidarity))))
    }
    blocks.append(.table(table.withValuesAsTold(in: language)))
    if !joined.isEmpty {
      let names = joined.map { sharing.municipalities[$0].name }.joined(separator: ", ")
      blocks.append(.paragraph(say(isJoined ? .joined : .allJoined, names, "\(SmallCounts.firstTold)")))
    }
    return Document.Section(blocks)
  }

  // MARK: - Children

  private func children(_ sharing: CostSharing, _ withheld: SmallCounts) -> Document.Section? {
    // Of those segments of which every municipality tells its use.
    let told = segments.indices.filter { segment in
      sharing.municipalities.allSatisfy { !$0.use[segment].isEmpty }
    }
    guard !told.isEmpty else { return nil }
    let counts = Self.counts(sharing)
    var table = DocumentTable(
      [say(.municipality)] + told.map { segments[$0].name.text(in: language) }, overflow: .continues)
    table.caption = say(.children)
    table.unit = say(.childrenUnit)
    func cell(_ count: Int, isWithheld: Bool) -> DocumentTable.Cell {
      isWithheld ? .number(say(.withheldMark)) : numbers.exactCell(Double(count))
    }
    for (place, municipality) in sharing.municipalities.enumerated() {
      table.add(
        municipality.name, told.map { cell(counts[place][$0], isWithheld: withheld.cells[place][$0]) })
    }
    table.addGap()
    table.add(
      say(.region),
      told.map { segment in
        cell(counts.reduce(0) { $0 + $1[segment] }, isWithheld: withheld.totals[segment])
      })
    var blocks: [Document.Block] = [.heading(say(.children)), .table(table)]
    if told.contains(where: { segment in withheld.cells.contains { $0[segment] } }) {
      blocks.append(.paragraph(say(.withheld, say(.withheldMark), "\(SmallCounts.firstTold)")))
    }
    return Document.Section(blocks)
  }

  private func say(_ text: MunicipalityText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }
}
