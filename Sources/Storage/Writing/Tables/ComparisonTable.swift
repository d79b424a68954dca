internal import Experiments
internal import YouthCare

/// A comparison of options as a table: a row for each measure of the base and of each option.
struct ComparisonTable {
  private let comparison: OptionComparison

  init(_ comparison: OptionComparison) {
    self.comparison = comparison
  }

  /// The columns.
  static let columns: [TableColumn] = [
    .scenario, .measure, .init("unit", .text, .init(nl: "de eenheid", en: "the unit")), .mean(.ofRow),
    .standardError(.ofRow),
    .init(
      "best", .text,
      .init(
        nl: "yes bij de beste en wat daarvan niet te onderscheiden is, waar een andere dat wel is",
        en: "yes of the best and of what can't be told from it, where some other can")),
    .init(
      "difference", .number, .ofRow,
      .init(nl: "het verwachte verschil met de basis", en: "the difference from the base")),
    .init(
      "difference_error", .number, .ofRow,
      .init(nl: "de standaardfout van het verschil", en: "the standard error of the difference")),
    .init(
      "difference_low", .number, .ofRow,
      .init(
        nl: "het begin van het interval van het verwachte verschil, verbreed voor alle vergelijkingen samen",
        en: "where the interval of the expected difference begins, widened for all comparisons together")),
    .init("difference_high", .number, .ofRow, .init(nl: "het eind daarvan", en: "where it ends")),
    .init(
      "verdict", .text,
      .init(
        nl: "better, worse, not_distinguishable, equal of too_few",
        en: "better, worse, not_distinguishable, equal or too_few")),
    .init(
      "better_in", .number, .of(.share),
      .init(nl: "het deel van de werelden waarin het beter is", en: "the share of worlds in which it is better")),
    .init(
      "worse_in", .number, .of(.share),
      .init(nl: "het deel waarin het slechter is", en: "the share in which it is worse")),
    .init(
      "correlation", .number,
      .init(nl: "de samenhang met de basis over werelden", en: "the correlation with the base over worlds")),
    .init(
      "variance_factor", .number,
      .init(
        nl: "hoeveel keer zoveel werelden het zonder paren zou vragen",
        en: "how many times as many worlds it would take without pairs")),
  ]

  /// The rows.
  var rows: [[TableCell]] {
    let names = [comparison.base.name] + comparison.options.map(\.name)
    return names.indices.flatMap { position in
      comparison.rows.compactMap { row -> [TableCell]? in
        let difference = position > 0 ? row.differences[position - 1] : nil
        guard row.figures[position] != nil || difference != nil else { return nil }
        let cost = position > 0 && row.measure == .cost ? comparison.costs[position - 1] : nil
        let lead: [TableCell] = [.text(names[position]), .text(row.measure.key), .text(row.measure.unit.rawValue)]
        let figure = [row.figures[position]?.value, row.figures[position]?.standardError].map { TableCell($0) }
        let best: TableCell = row.best.contains(position) ? .text("yes") : .empty
        return lead + figure + [best] + Self.cells(difference)
          + [TableCell(cost?.correlation.value), TableCell(cost?.varianceReduction)]
      }
    }
  }

  private static func cells(_ difference: ObjectiveDifference?) -> [TableCell] {
    guard let difference else { return [TableCell](repeating: .empty, count: 7) }
    let numbers = [
      difference.difference.value, difference.difference.standardError, difference.interval?.lowerBound,
      difference.interval?.upperBound,
    ].map { TableCell($0) }
    return numbers + [.text(word(difference.judgement))]
      + [difference.better?.value, difference.worse?.value].map { TableCell($0) }
  }

  private static func word(_ judgement: ObjectiveDifference.Judgement) -> String {
    switch judgement {
    case .same: "equal"
    case .tooFew: "too_few"
    case .indistinguishable: "not_distinguishable"
    case .better: "better"
    case .worse: "worse"
    }
  }

  /// Writes it as a file of an output.
  func write(in folder: OutputFolder) throws(OutputFailure) {
    try folder.write(.comparison, columns: Self.columns.map(\.name), rows: rows)
  }
}
