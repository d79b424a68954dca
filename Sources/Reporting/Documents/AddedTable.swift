internal import Experiments
internal import YouthCare

/// Amounts that add up as they are printed: down to a total, and across where a column follows from others.
///
/// All of a table stand in one step, so fine that small parts are told: the last digits are there to add up, and whoever
/// shows the table says how sure its total is. Parts are rounded so that they make their total (`AddedParts`), and what
/// follows from other columns follows from what is printed there. The values behind the cells stay as they are.
struct AddedTable {
  /// How a column comes about.
  enum Origin {
    /// It has figures of its own.
    case own
    /// It is one column less another, by position.
    case difference(of: Int, less: Int)
    /// It is other columns together, by position.
    case sum(of: [Int])
  }

  /// A column: a figure for each part, and that of all together.
  struct Column {
    let heading: String
    let parts: [Figure]
    let total: Figure
    var origin = Origin.own
  }

  let labels: [String]
  let total: String
  let columns: [Column]
  let unit: MoneyUnit

  /// The table, under a heading of its labels; without a total where there is one part.
  func table(_ heading: String, by numbers: NumberText) -> DocumentTable {
    var table = DocumentTable([heading] + columns.map(\.heading))
    let printed = printed
    for row in labels.indices { table.add(labels[row], cells(row, printed, numbers)) }
    guard labels.count > 1 else { return table }
    table.add(
      total, cells(labels.count, printed, numbers).map { $0.following(.sum(rows: Array(labels.indices))) })
    return table
  }

  /// The step in which all is told; `nil` where an error isn't known.
  private var step: RoundingStep? {
    let error = columns.map { $0.total.standardError }.max() ?? 0
    guard error.isFinite else { return nil }
    return RoundingStep(atLeast: 0, maximumDecimals: decimals)
  }

  private var decimals: Int { unit == .million ? 1 : 0 }

  /// How many steps each cell is told as: `[column][row]`, the total last.
  private var printed: [[Int]] {
    guard let step else { return [] }
    let size = unit.euros * step.size
    var all: [[Int]] = []
    for column in columns {
      switch column.origin {
      case .own:
        let added = AddedParts(column.parts.map(\.value), total: column.total.value, inStepsOf: size)
        all.append(added.parts + [added.total])
      case .difference(let first, let second): all.append(zip(all[first], all[second]).map { $0 - $1 })
      case .sum(let others):
        all.append((0...labels.count).map { row in others.reduce(0) { $0 + all[$1][row] } })
      }
    }
    return all
  }

  private func cells(_ row: Int, _ printed: [[Int]], _ numbers: NumberText) -> [DocumentTable.Cell] {
    columns.indices.map { column in
      let figure = row < labels.count ? columns[column].parts[row] : columns[column].total
      let quantity = Quantity(
        style: .number, figures: [figure], unit: unit.euros, maximumDecimals: decimals)
      let text = step.map { numbers.steps(printed[column][row], of: $0) } ?? NumberText.unknown
      let cell = DocumentTable.Cell(kind: .number, text: text, quantity: quantity)
      guard case .difference(let first, let second) = columns[column].origin else { return cell }
      return cell.following(.difference(column: first + 1, less: second + 1))
    }
  }
}
