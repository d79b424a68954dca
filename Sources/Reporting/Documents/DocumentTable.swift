internal import Experiments
public import YouthCare

/// A table for people: names at the left, numbers at the right, rounded as they are told.
public struct DocumentTable: Sendable, Equatable {
  /// What stands in a cell.
  public struct Cell: Sendable, Equatable {
    /// What kind of thing it is.
    public enum Kind: Sendable {
      /// What the row is about.
      case label
      /// A number, or a mark that there is none.
      case number
      /// From one number to another.
      case range
      case word
    }

    /// What kind of thing it is.
    public let kind: Kind
    /// The cell as it is told.
    public let text: String
    /// What it tells, where the table may round it as it does others.
    let quantity: Quantity?
    /// How it follows from other cells, where it does.
    public let formula: Formula?

    init(kind: Kind, text: String, quantity: Quantity? = nil, formula: Formula? = nil) {
      self.kind = kind
      self.text = text
      self.quantity = quantity
      self.formula = formula
    }

    /// The same cell, with how it follows from others.
    public func following(_ formula: Formula) -> Cell {
      Cell(kind: kind, text: text, quantity: quantity, formula: formula)
    }

    /// The number behind it in the unit that it is told in, not rounded; of a percentage the share; `nil` where there is
    /// none, or more than one.
    public var value: Double? {
      guard let quantity, quantity.figures.count == 1, quantity.figures[0].value.isFinite else { return nil }
      return quantity.figures[0].value / quantity.unit
    }

    /// Whether the number is a share that is told as a percentage.
    public var isPercentage: Bool { quantity?.style.isOfHundred == true }

    /// The decimals that it is told with.
    public func decimals(in language: Language) -> Int {
      let parts = text.split(separator: language.notation.point, omittingEmptySubsequences: false)
      return parts.count > 1 ? parts[1].prefix { $0.isNumber }.count : 0
    }

    /// What a row is about.
    public static func label(_ text: String) -> Cell { Cell(kind: .label, text: text) }
    /// A number as it is told, without the number itself.
    public static func number(_ text: String) -> Cell { Cell(kind: .number, text: text) }
    /// A range as it is told.
    public static func range(_ text: String) -> Cell { Cell(kind: .range, text: text) }
    /// A word.
    public static func word(_ text: String) -> Cell { Cell(kind: .word, text: text) }
  }

  /// How a cell follows from others of its table; a workbook keeps it live.
  public enum Formula: Sendable, Equatable {
    /// The sum of the cells of its column in rows: by their place among all rows.
    case sum(rows: [Int])
    /// The cell of its row in one column less that in another.
    case difference(column: Int, less: Int)
  }

  /// A row.
  public enum Row: Sendable, Equatable {
    /// A cell a column.
    case cells([Cell])
    /// Room between groups of rows.
    case gap
    /// A text across all columns.
    case note(String)
  }

  /// On which side the cells of a column stand.
  public enum Alignment: Sendable {
    case leading
    /// At the right, with the points of numbers above each other.
    case trailing
  }

  /// What becomes of a table that is wider than the page.
  public enum Overflow: Sendable {
    /// Labels are shortened.
    case shortensLabels
    /// Columns go on in a next table, with the labels repeated.
    case continues
  }

  /// What the table is called: the caption above it, and the name of its sheet in a workbook. A text of which the
  /// heading above says what it is has none.
  public var caption = ""
  /// In what its numbers are, such as thousand euros, but for columns that say otherwise.
  public var unit = ""
  /// In what the numbers of single columns are that aren't in the table's unit, by position: an empty text where they
  /// have none, as a count of what the heading names or a ratio.
  public var columnUnits: [Int: String] = [:]
  /// The headings of the columns; a line feed is where a heading may be broken.
  public let headings: [String]
  /// What becomes of it where it is wider than the page.
  public let overflow: Overflow
  /// The rows, in order.
  public private(set) var rows: [Row] = []

  /// A table without rows yet.
  public init(_ headings: [String], overflow: Overflow = .shortensLabels) {
    self.headings = headings
    self.overflow = overflow
  }

  /// On which side a column's cells stand: labels at the left, all else at the right.
  public func alignment(of column: Int) -> Alignment { column == 0 ? .leading : .trailing }

  /// In what the numbers of a column are: as is stated for it, else in the table's unit.
  ///
  /// Labels and words have no unit. Percentages have their sign, or their heading has it; what is told only, such as a
  /// year, says itself what it is.
  public func unit(of column: Int) -> String {
    if let own = columnUnits[column] { return own }
    let isOfTable = rows.contains { row in
      guard case .cells(let cells) = row, cells.indices.contains(column) else { return false }
      return cells[column].quantity.map { !$0.style.isOfHundred } ?? false
    }
    return isOfTable ? unit : ""
  }

  /// The heading of a column below a caption with the table's unit: with the column's own, where it states one.
  public func heading(of column: Int) -> String {
    let own = columnUnits[column] ?? ""
    return own.isEmpty ? headings[column] : "\(headings[column])\n(\(own))"
  }

  /// Adds a row: its label, and a cell for each other column.
  public mutating func add(_ label: String, _ cells: [Cell]) { rows.append(.cells([.label(label)] + cells)) }

  /// Adds a row of numbers that are told only.
  public mutating func add(_ label: String, numbers: [String]) { add(label, numbers.map { .number($0) }) }

  /// The same table with other cells.
  func mapCells(_ transform: (_ cell: Cell, _ row: Int, _ column: Int) -> Cell) -> DocumentTable {
    var table = self
    table.rows = rows.enumerated().map { row, content in
      switch content {
      case .cells(let cells): .cells(cells.enumerated().map { transform($1, row, $0) })
      case .gap, .note: content
      }
    }
    return table
  }

  /// Some room before the next row.
  public mutating func addGap() { rows.append(.gap) }

  /// A text across all columns, between the row that was added last and the next one.
  public mutating func addNote(_ text: String) { rows.append(.note(text)) }
}
