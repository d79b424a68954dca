internal import Experiments
internal import YouthCare

/// Why an option costs other than a base, as a table of segments by reasons and as a waterfall.
struct DifferenceTables {
  private let report: CostDifferenceReport
  private let option: OptionFacts
  private let base: OptionFacts
  private let names: (option: String, base: String)
  private let language: Language
  private var numbers: NumberText { NumberText(language) }
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
    for (position, segment) in difference.segments.enumerated() {
      let cells = report.cells(in: position)
      guard cells.contains(where: { $0.value != nil }) else { continue }
      table.add(base.segments[segment] ?? option.segments[segment] ?? segment, cells)
    }
    let region = report.cells(in: nil)
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
    let parts = report.told.filter { !difference.isZero($0) }.map { part in
      (name: part.name.text(in: language), figure: difference.figure(part))
    }
    var table = DocumentTable([say(.what), say(.amount)])
    func add(_ label: String, _ figure: Figure) { table.add(label, [cell(figure)]) }
    add(names.base, difference.baseCost)
    for part in parts { add(part.name, part.figure) }
    let all = cell(difference.figure())
    table.add(say(.difference), [all.following(.sum(rows: Array(1..<parts.count + 1)))])
    table.add(names.option, [cell(difference.optionCost).following(.sum(rows: [0, parts.count + 1]))])
    let title = say(.figureTitle, names.base, names.option)
    func signed(_ cell: DocumentTable.Cell) -> String { ((cell.value ?? 0) > 0 ? "+" : "") + cell.text }
    // What rounds to nothing is in the table.
    let steps = parts.map { (name: $0.name, cell: cell($0.figure)) }.filter { $0.cell.text != "0" }
    let sentences =
      [say(.figureStart, names.base, cell(difference.baseCost).text, unit).capitalisingFirst]
      + steps.map { say(.figureStep, $0.name.capitalisingFirst, signed($0.cell)) }
      + [say(.figureEnd, signed(all), "‘\(names.option)’", cell(difference.optionCost).text)]
    return DocumentFigure(
      name: "why-\(option.name)", title: title, description: sentences.joined(separator: " "),
      chart: .steps(
        .init(
          unit: unit, start: .init(label: names.base, amount: difference.baseCost.value / scale),
          steps: parts.map { .init(label: $0.name, amount: $0.figure.value / scale) },
          end: .init(label: names.option, amount: difference.optionCost.value / scale))),
      data: table.titled(title, in: unit))
  }

  private func cell(_ figure: Figure) -> DocumentTable.Cell {
    numbers.cell(figure, in: report.unit.euros, maximumDecimals: CostDifferenceReport.decimals)
  }
}
