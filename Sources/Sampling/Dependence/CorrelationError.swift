/// Why a table of correlations can't be one; rows and columns are counted from 0.
public enum CorrelationError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A row hasn't as many numbers as there are rows.
  case notSquare(row: Int, count: Int, expected: Int)
  /// A correlation lies outside −1 to 1, or is not a number.
  case outOfRange(row: Int, column: Int, value: Double)
  /// A quantity is correlated with itself by something else than 1.
  case diagonal(row: Int, value: Double)
  /// Two correlations of the same pair differ.
  case notSymmetric(row: Int, column: Int)

  /// What is wrong, in a sentence.
  public var description: String {
    switch self {
    case .notSquare(let row, let count, let expected):
      "row \(row) of the correlations has \(count) numbers; it must have \(expected), one for every row"
    case .outOfRange(let row, let column, let value):
      "the correlation of \(row) and \(column) is \(value.inSixDigits); it must be from -1 to 1"
    case .diagonal(let row, let value):
      "the correlation of \(row) with itself is \(value.inSixDigits); it must be 1"
    case .notSymmetric(let row, let column):
      "the correlation of \(row) and \(column) is not that of \(column) and \(row)"
    }
  }

  /// Holds a table against what correlations are.
  static func check(_ table: [[Double]]) throws(CorrelationError) {
    for (row, numbers) in table.enumerated() where numbers.count != table.count {
      throw .notSquare(row: row, count: numbers.count, expected: table.count)
    }
    for (row, numbers) in table.enumerated() {
      for (column, value) in numbers.enumerated() {
        guard value >= -1, value <= 1 else { throw .outOfRange(row: row, column: column, value: value) }
        if row == column, value != 1 { throw .diagonal(row: row, value: value) }
        guard value == table[column][row] else { throw .notSymmetric(row: row, column: column) }
      }
    }
  }
}
