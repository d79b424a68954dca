internal import Experiments

/// A table as a CSV file, written row by row.
struct CSVFile {
  private let table: Table
  private let file: FileWriter

  /// Begins the file with the names of the columns.
  init(_ table: Table, in folder: OutputFolder) throws(OutputFailure) {
    self.table = table
    file = try folder.newFile(table.file)
    try file.write(table.columns.map(\.name).joined(separator: ",") + "\n")
  }

  /// Adds the rows of a scenario.
  func add(_ results: ProjectionTable) throws(OutputFailure) {
    try table.rows(of: results) { row throws(OutputFailure) in
      try file.write(row.map(CSVText.field).joined(separator: ",") + "\n")
    }
  }

  /// Completes the file.
  func close() throws(OutputFailure) { try file.close() }
}

extension CSVText {
  /// A cell as a field.
  static func field(_ cell: TableCell) -> String {
    switch cell {
    case .text(let text): field(text)
    case .whole(let number): "\(number)"
    case .number(let number): self.number(number)
    case .empty: ""
    }
  }
}
