internal import Experiments
internal import YouthCare

/// The comparison in two tables with an option in each row: what they cost, and what they mean for children.
///
/// Rows grow with the options, and a page, or a phone, has more room down than across.
struct FrontTables {
  /// What stands in a column.
  private enum Column {
    case figure(ComparedMeasure, String)
    case difference(ComparedMeasure)

    var measure: ComparedMeasure {
      switch self {
      case .figure(let measure, _), .difference(let measure): measure
      }
    }
  }

  private let page: FrontPage
  private let comparison: OptionComparison
  private let rows: ComparisonRows

  init(_ page: FrontPage, _ comparison: OptionComparison) {
    self.page = page
    self.comparison = comparison
    rows = ComparisonRows(comparison, in: page.language)
  }

  /// What the options cost.
  var money: DocumentTable {
    table([
      .figure(.cost, page.say(.costOfContract)), .difference(.cost), .figure(.cheaper, told(.cheaper)),
      .figure(.overBudget, told(.overBudget)), .figure(.reserve80, told(.reserve80)),
      .figure(.reserve90, told(.reserve90)),
    ]).titled(page.say(.moneyCaption), in: rows.money.name.text(in: page.language))
  }

  /// What they mean for children.
  var children: DocumentTable {
    table([
      .figure(.waiting, told(.waiting)), .difference(.waiting), .figure(.wait, told(.wait)), .difference(.wait),
      .figure(.harm, told(.harm)), .difference(.harm),
      .figure(.cheaperWithoutLongerWaits, page.say(.cheaperNoLonger)),
    ]).titled(page.say(.childrenCaption), in: page.say(.listUnit))
  }

  private func told(_ text: ComparisonText) -> String { text.text(in: page.language) }

  private func table(_ columns: [Column]) -> DocumentTable {
    let columns = columns.filter { column in
      comparison.row(column.measure)?.figures.contains { $0 != nil } == true
    }
    let base = page.quoted(page.base)
    let headings = columns.map { column in
      switch column {
      case .figure(_, let heading): heading
      case .difference: page.say(.differenceOf, base)
      }
    }
    var table = DocumentTable([page.say(.option)] + headings)
    for (place, column) in columns.enumerated() where column.measure.unit == .days {
      table.columnUnits[place + 1] = column.measure.unit.name.text(in: page.language)
    }
    for place in 0...comparison.options.count {
      let name = place == 0 ? page.base.name : comparison.options[place - 1].name
      table.add(page.titles.short(name), columns.map { cell($0, place) })
    }
    return table
  }

  private func cell(_ column: Column, _ place: Int) -> DocumentTable.Cell {
    guard let row = comparison.row(column.measure) else { return .number(NumberText.meaningless) }
    switch column {
    case .figure(let measure, _):
      guard let figure = row.figures[place] else { return .number(NumberText.meaningless) }
      let isShare = measure.unit == .share
      return DocumentTable.Cell(
        kind: .number, text: (row.best.contains(place) ? "*" : "") + rows.figures(of: row, tellsChance: false)[place],
        quantity: Quantity(
          style: isShare ? .percents : .number, figures: [figure], unit: isShare ? 1 : rows.scale(measure),
          maximumDecimals: 2))
    case .difference(let measure):
      guard place > 0, let difference = row.differences[place - 1] else { return .number(NumberText.meaningless) }
      return difference.cell(in: rows.scale(measure), page.language)
    }
  }
}
