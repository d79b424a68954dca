internal import Experiments
internal import YouthCare

/// The buyer's matrix for readers: each segment with its quadrant, the providers who matter, and what that advises.
///
/// MODEL.md, C9.
struct MatrixSection {
  /// How many providers are named.
  private static let limit = 6

  let matrix: BuyersMatrix
  let scenario: Scenario
  let language: Language

  /// The section under a heading.
  func section(_ heading: Texts) -> Document.Section {
    var table = DocumentTable(
      [
        Texts.segmentHeading, .matrixSpend, .matrixConcentration, .matrixWaits, .matrixFull, .matrixDistress,
        .matrixRisk, .matrixQuadrant,
      ].map { $0.text(in: language) })
    for row in matrix.segments { add(row, scenario.segments[row.segment].label(in: language), to: &table) }
    let providers = matrix.providers.filter { $0.quadrant != .routine }.sorted { $0.spend > $1.spend }
    if !providers.isEmpty {
      table.addGap()
      for row in providers.prefix(Self.limit) {
        let segment = scenario.segments[row.segment]
        add(row, "\(segment.id): \(row.provider.map { segment.providers[$0].name } ?? "")", to: &table)
      }
    }
    let advice = BuyersQuadrant.allCases.compactMap { quadrant -> Document.Block? in
      let names = matrix.segments.filter { $0.quadrant == quadrant }.map { scenario.segments[$0.segment].id }
      guard !names.isEmpty else { return nil }
      return .paragraph(quadrant.advice.text(in: language, names.joined(separator: ", ")))
    }
    return Document.Section(
      [.heading(heading.text(in: language)), .table(table)] + advice
        + [.paragraph(Texts.matrixNote.text(in: language))])
  }

  private func add(_ row: BuyersMatrix.Row, _ label: String, to table: inout DocumentTable) {
    let numbers = NumberText(language)
    func percent(_ share: Double?) -> DocumentTable.Cell {
      .number(share.map { numbers.percentage(exact: $0, maximumDecimals: 0) } ?? NumberText.meaningless)
    }
    let risk = row.risk
    table.add(
      label,
      [row.share, risk.concentration, risk.waits, risk.fullness, risk.distress, risk.index].map(percent)
        + [.word(row.quadrant.name.text(in: language))])
  }
}

extension BuyersQuadrant {
  /// Its name.
  fileprivate var name: Texts {
    switch self {
    case .strategic: .strategic
    case .bottleneck: .bottleneck
    case .leverage: .leverage
    case .routine: .routine
    }
  }

  /// What it advises, with the segments to fill in.
  fileprivate var advice: Texts {
    switch self {
    case .strategic: .strategicAdvice
    case .bottleneck: .bottleneckAdvice
    case .leverage: .leverageAdvice
    case .routine: .routineAdvice
    }
  }
}
