/// Cells by their place, written as formulas write them.
struct CellRange {
  /// The first row, from 0.
  let row: Int
  /// The first column, from 0.
  let column: Int
  /// How many rows.
  var rows = 1
  /// How many columns.
  var columns = 1

  /// As in `B5` or `B5:B8`: moves with a formula that is copied.
  var relative: String { text(mark: "") }

  /// As in `'Kosten per jaar'!$B$5:$B$8`.
  func absolute(on sheet: String) -> String { "'\(sheet)'!" + text(mark: "$") }

  private func text(mark: String) -> String {
    func cell(_ row: Int, _ column: Int) -> String { mark + Self.letters(column) + mark + "\(row + 1)" }
    let first = cell(row, column)
    return rows * columns == 1 ? first : first + ":" + cell(row + rows - 1, column + columns - 1)
  }

  private static func letters(_ column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }
}
