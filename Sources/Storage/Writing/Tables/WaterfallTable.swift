internal import Experiments
internal import YouthCare

/// Why costs differ, as a table: from the cost of the base, part by part, to that of the option.
///
/// MODEL.md, Q9.
struct WaterfallTable {
  private let differences: [(option: Scenario, difference: CostDifference)]

  init(_ differences: [(option: Scenario, difference: CostDifference)]) {
    self.differences = differences
  }

  /// The columns.
  static let columns: [TableColumn] = [
    .scenario, .segment,
    .init(
      "part", .text,
      .init(
        nl: "base, option of difference, of wat een deel van het verschil maakt",
        en: "base, option or difference, or what makes a part of the difference")),
    .mean(.of(.euro)), .standardError(.of(.euro)),
  ]

  /// The rows: of the region with both costs, then of each segment.
  var rows: [[TableCell]] {
    differences.flatMap { option, difference in
      func row(_ segment: Int?, _ part: String, _ figure: Figure) -> [TableCell] {
        let place = segment.map { difference.segments[$0] } ?? ReservedName.all.rawValue
        return [option.cell, .text(place), .text(part), .number(figure.value), .number(figure.standardError)]
      }
      func parts(_ segment: Int?) -> [[TableCell]] {
        CostPart.allCases.map { row(segment, $0.rawValue, difference.figure($0, in: segment)) }
          + [row(segment, "difference", difference.figure(in: segment))]
      }
      let ends = [row(nil, "base", difference.baseCost), row(nil, "option", difference.optionCost)]
      return ends + parts(nil) + difference.segments.indices.flatMap { parts($0) }
    }
  }

  /// Writes it as a file of an output.
  func write(in folder: OutputFolder) throws(OutputFailure) {
    try folder.write(.waterfall, columns: Self.columns.map(\.name), rows: rows)
  }
}
