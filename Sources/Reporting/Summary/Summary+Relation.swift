internal import Experiments
internal import YouthCare

extension Summary {
  /// How strong the relation with partners is at the end, and what one-sided cuts took of it; nothing without partners.
  var relations: Document.Section? {
    guard scenario.segments.contains(where: \.hasPartners) else { return nil }
    var table = DocumentTable([say(.segmentHeading), say(.relationStrength), say(.relationLost)])
    for (position, segment) in scenario.segments.enumerated() where segment.hasPartners {
      let (strength, lost) = projection.relation(in: position)
      table.add(
        segment.label(in: language), [strength, lost].map { numbers.percentageCell(Estimate($0).figure) })
    }
    return Document.Section([
      .heading(say(.relationHeading)), .table(table.roundedAlike(.columns, by: numbers)),
      .paragraph(say(.relationNote)),
    ])
  }

  /// The buyer's matrix over the contract.
  var matrix: Document.Section {
    MatrixSection(matrix: BuyersMatrix(projection), scenario: scenario, language: language).section(
      .matrixHeadingOfRun)
  }
}
