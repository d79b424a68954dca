import Foundation

/// Holds the numbers of a report against the tables of its runs: of each sheet it says where they come from, and finds
/// those that aren't what the table has, rounded.
struct ReportNumbers {
  /// Where a cell's number comes from.
  enum Source {
    /// A table has it: its value in the unit of the column, and its error.
    case table(Double?, error: Double?)
    /// A table has both ends of the interval, and the error by which they are rounded.
    case interval(Double?, Double?, error: Double?)
    /// A table has it, as an amount that has to be enough: rounded up by its error.
    case reserve(Double?, error: Double?)
    /// Tables have what it is a difference of, replication by replication, with errors that together are the most that
    /// its own can be.
    case difference(Double?, errorAtMost: Double?)
    /// It is a level, told as that of the base and the difference together; a table has it, and the roundings of both.
    case level(told: Double, Double?, within: Double)
    /// Another table of the report tells the same.
    case told(Double?)
    /// It is a part, rounded so that the column adds up.
    case part(Double?)
    /// A probability of nothing or everything, told as the bound of its interval: what 1 − 0.05^(1/n) stays below.
    case bound
    /// No table has it: why not.
    case untold(String)
  }

  /// A cell with a number.
  struct Cell {
    let sheet: ReportFiles.Sheet
    let scenario: String
    let row: Int
    let column: Int
    var cells: [String] { sheet.rows[row] }
    var label: String { cells[0].trimmingCharacters(in: .whitespaces) }
    var heading: String { sheet.headings[column] }
    /// How many euros its heading says that one is.
    var euros: Double { heading.contains("miljoen euro") ? 1e6 : heading.contains("duizend euro") ? 1_000 : 1 }
    /// The budget year of the column.
    var year: String? { heading.wholeMatch(of: /([0-9]{4}).*/).map { String($0.1) } }
    /// The segment of the row.
    var segment: String? {
      ["A Ambulant": "A", "B Verblijf": "B", "Regio": "all", "regio": "all", "totaal": "all"][label]
    }
  }

  private let files: ReportFiles
  private let replications: Int
  /// What is wrong, a line each.
  private(set) var faults: [String] = []
  /// How many numbers were held against a table, and how many have none, by why not.
  private(set) var held = 0
  private(set) var untold: [String: Int] = [:]

  init(_ files: ReportFiles, replications: Int) {
    self.files = files
    self.replications = replications
    var seen: [String: Int] = [:]
    for sheet in files.sheets {
      guard let rule = Self.rules.first(where: { sheet.title.hasPrefix($0.title) }) else {
        faults.append("\(sheet.title): nobody says where its numbers come from")
        continue
      }
      let scenario = seen[rule.title] == nil ? "small" : "option"
      seen[rule.title, default: 0] += 1
      for (row, cells) in sheet.rows.enumerated() {
        for column in cells.indices.dropFirst() {
          let cell = Cell(sheet: sheet, scenario: scenario, row: row, column: column)
          check(cell, by: rule.source)
        }
      }
    }
  }

  private mutating func check(_ cell: Cell, by source: (ReportFiles, Cell) -> Source) {
    let text = cell.cells[cell.column]
    let ends = ToldNumber(text).map { [$0] } ?? text.split(separator: " tot ").map { ToldNumber(String($0)) }
    guard let told = ends.first ?? nil, let last = ends.last ?? nil else { return }
    var isRight = ends.count == 1
    switch source(files, cell) {
    case .untold(let why):
      untold[why, default: 0] += 1
      return
    case .bound:
      let bound = 100 * (1 - pow(0.05, 1 / Double(replications)))
      isRight = isRight && told.isBound && told.value >= bound && told.value < bound + 1
    case .reserve(let value, let error):
      let known = value.flatMap { value in error.map { (value, $0) } }
      isRight = isRight && known.map { told.tells(reserve: $0.0, error: $0.1) } ?? false
    case .difference(let value, let error):
      let known = value.flatMap { value in error.map { (value, $0) } }
      isRight = isRight && known.map { told.tells(difference: $0.0, errorAtMost: $0.1) } ?? false
    case .level(let sum, let value, let within):
      let isNear = value.map { abs(told.value - $0) <= within * (1 + 1e-6) } ?? false
      isRight = isRight && abs(told.value - sum) < 1e-9 && isNear
    case .told(let value): isRight = isRight && told.value == value
    case .part(let value): isRight = isRight && value.map { told.tells(part: $0) } ?? false
    case .table(let value, let error): isRight = isRight && value.map { told.tells($0, error: error) } ?? false
    case .interval(let low, let high, let error):
      isRight = zip([told, last], [low, high]).allSatisfy { told, end in
        end.map { told.tells($0, error: error) } ?? false
      }
    }
    held += 1
    if !isRight { faults.append("\(cell.sheet.title), \(cell.label), \(cell.heading): \(text)") }
  }

  // MARK: - Where numbers come from

  typealias Rule = (title: String, source: @Sendable (ReportFiles, Cell) -> Source)

  /// By the beginning of a sheet's title; the first that fits.
  private static let rules: [Rule] = front + options + years + money + besides

  /// What a table has in a column, in a unit, with the error beside it.
  static func told(
    _ files: ReportFiles, _ table: String, _ keys: [String: String], _ column: String = "mean",
    error: String = "standard_error", in unit: Double = 1
  ) -> Source {
    func number(_ column: String) -> Double? { files.number(table, keys, column).map { $0 / unit } }
    return .table(number(column), error: number(error))
  }

  /// What a table has in a column as a reserve, in a unit.
  static func reserve(
    _ files: ReportFiles, _ table: String, _ keys: [String: String], _ column: String, error: String, in unit: Double
  ) -> Source {
    func number(_ column: String) -> Double? { files.number(table, keys, column).map { $0 / unit } }
    return .reserve(number(column), error: number(error))
  }

  /// A list at the end of a year: its mean, or a quantile of it.
  static func list(_ files: ReportFiles, _ keys: [String: String], _ segment: String, _ column: String) -> Source {
    let keys = keys.merging(["measure": "waiting", "segment": segment]) { $1 }
    return told(files, "years", keys, column, error: column == "mean" ? "standard_error" : column + "_error")
  }
}
