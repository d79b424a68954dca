internal import Experiments
internal import YouthCare

/// Why an option costs other than a base, as a table of segments by reasons and as a waterfall.
struct DifferenceTables {
  private let report: CostDifferenceReport
  private let option: OptionFacts
  private let base: OptionFacts
  private let names: (option: String, base: String)
  private let language: Language
  private var difference: CostDifference { report.difference }
  private var unit: String { report.unit.name.text(in: language) }

  init(
    _ report: CostDifferenceReport, option: OptionFacts, from base: OptionFacts,
    calling names: (option: String, base: String)
  ) {
    self.report = report
    self.option = option
    self.base = base
    self.names = names
    language = report.language
  }

  private func say(_ text: DifferencePartText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  /// Segments by reasons; the region is their sum, with other costs that no segment has.
  var bySegment: DocumentTable {
    var table = DocumentTable(
      [say(.segment)] + report.told.map { $0.name.text(in: language) } + [say(.total)])
    let added = report.added
    for (position, segment) in difference.segments.enumerated() {
      let cells = report.cells(in: position, added)
      guard cells.contains(where: { $0.value != nil }) else { continue }
      table.add(base.segments[segment] ?? option.segments[segment] ?? segment, cells)
    }
    let region = report.cells(in: nil, added)
    if let place = report.told.firstIndex(of: .otherCosts) {
      let isTold = { (column: Int) in column == place || column == region.count - 1 }
      table.add(
        say(.otherCosts),
        region.indices.map { isTold($0) ? region[place] : .number(NumberText.meaningless) })
    }
    let rows = Array(table.rows.indices)
    table.add(say(.region), region.map { $0.value == nil ? $0 : $0.following(.sum(rows: rows)) })
    return table.titled(say(.caption, names.option, names.base), in: unit)
  }

  /// From what the base costs to what the option does, reason by reason.
  var figure: DocumentFigure {
    let scale = report.unit.euros
    let added = report.added
    let cells = report.cells(in: nil, added)
    let parts = zip(report.told, cells).filter { !difference.isZero($0.0) }.map { part, cell in
      (name: part.name.text(in: language), figure: difference.figure(part), cell: cell)
    }
    let (start, all, end) = ends(added, cells[cells.count - 1])
    var table = DocumentTable([say(.what), say(.amount)])
    table.add(names.base, [start])
    for part in parts { table.add(part.name, [part.cell]) }
    table.add(say(.difference), [all.following(.sum(rows: Array(1..<parts.count + 1)))])
    table.add(names.option, [end.following(.sum(rows: [0, parts.count + 1]))])
    let title = say(.figureTitle, names.base, names.option)
    func signed(_ cell: DocumentTable.Cell) -> String { ((cell.value ?? 0) > 0 ? "+" : "") + cell.text }
    // What rounds to nothing is in the table.
    let steps = parts.filter { $0.cell.text != "0" }
    let sentences =
      [say(.figureStart, names.base, start.text, unit).capitalisingFirst]
      + steps.map { say(.figureStep, $0.name.capitalisingFirst, signed($0.cell)) }
      + [say(.figureEnd, signed(all), "‘\(names.option)’", end.text)]
    return DocumentFigure(
      name: "why-\(option.name)", title: title, description: sentences.joined(separator: " "),
      chart: .steps(
        .init(
          unit: unit, start: .init(label: names.base, amount: difference.baseCost.value / scale),
          steps: parts.map { .init(label: $0.name, amount: $0.figure.value / scale) },
          end: .init(label: names.option, amount: difference.optionCost.value / scale))),
      data: table.titled(title, in: unit))
  }

  /// What the base costs, the difference, and what both come to: the option as the first page tells it.
  private func ends(
    _ added: AddedReasons?, _ all: DocumentTable.Cell
  ) -> (start: DocumentTable.Cell, all: DocumentTable.Cell, end: DocumentTable.Cell) {
    let (base, option) = (difference.baseCost, difference.optionCost)
    let scale = report.unit.euros
    let start = RoundedNumber(
      base.value / scale, error: base.standardError / scale, maximumDecimals: CostDifferenceReport.decimals)
    let decimals = DecimalText(language: language)
    let end = start.flatMap { start in added.map { (start + $0.total).text(decimals) } }
    return (
      report.cell(base, start?.text(decimals) ?? NumberText.unknown), all,
      report.cell(option, end ?? NumberText.unknown)
    )
  }
}
