internal import Foundation

/// The tables that one scenario's plots are drawn from, without any name in them.
///
/// gnuplot reads a CSV file by rules of its own: it ends a field at the first quote inside it, and takes `\n` for a line
/// break. So the rows of the scenario, and of the region where rows go by segment, are chosen here, and the name in
/// each is replaced by `key`.
enum PlotTables {
  /// What stands in the column `scenario` of what gnuplot reads.
  static let key = "this"
  private static let names = ["bands.csv", "paths.csv", "replications.csv", "budget.csv"]
  /// The tables of comparisons, which not every scenario has rows in, by the scripts that draw nothing without them.
  private static let ofComparisons = ["waterfall.gp": "waterfall.csv"]
  private static let pieceSize = 1 << 20

  /// Copies the rows of a scenario from the tables in one folder to those in another.
  ///
  /// - Parameter row: the scenario's name as its rows begin with it.
  /// - Returns: the scripts that have nothing to draw, as the scenario isn't compared.
  static func copy(rowsOf row: String, from tables: String, to folder: String) throws -> Set<String> {
    for name in names { _ = try copy(name, rowsOf: row, from: tables, to: folder) }
    var idle: Set<String> = []
    for (script, name) in ofComparisons {
      let isThere = FileManager.default.fileExists(atPath: "\(tables)/\(name)")
      if try !isThere || copy(name, rowsOf: row, from: tables, to: folder) == 0 { idle.insert(script) }
    }
    return idle
  }

  /// Copies the rows of a table; the number of them.
  private static func copy(_ name: String, rowsOf row: String, from tables: String, to folder: String) throws -> Int {
    let table = try Data(contentsOf: URL(filePath: "\(tables)/\(name)"), options: .mappedIfSafe)
    let copy = "\(folder)/\(name)"
    try Data().write(to: URL(filePath: copy))
    let file = try FileHandle(forWritingTo: URL(filePath: copy))
    let rows = try table.withUnsafeBytes { try write(rowsOf: row, in: $0, to: file) }
    try file.close()
    return rows
  }

  private static func write(rowsOf row: String, in table: UnsafeRawBufferPointer, to file: FileHandle) throws -> Int {
    let lines = table.split(separator: UInt8(ascii: "\n"))
    guard let header = lines.first else { return 0 }
    var count = 0
    let hasSegments = header.starts(with: Array("scenario,segment,".utf8))
    let start = Array((row + (hasSegments ? ",all," : ",")).utf8)
    var piece = Data(header) + Data("\n".utf8)
    for line in lines.dropFirst() where line.starts(with: start) {
      count += 1
      piece += Data(key.utf8)
      piece += line.dropFirst(row.utf8.count)
      piece.append(UInt8(ascii: "\n"))
      if piece.count > pieceSize {
        try file.write(contentsOf: piece)
        piece.removeAll(keepingCapacity: true)
      }
    }
    try file.write(contentsOf: piece)
    return count
  }
}
