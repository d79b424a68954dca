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
  /// The tables that not every scenario has rows in, by the scripts that draw nothing without them.
  private static let ofSome = ["waterfall.gp": "waterfall.csv", "waits.gp": "waits.csv"]
  private static let pieceSize = 1 << 20

  /// Copies the rows of a scenario from the tables in one folder to those in another.
  ///
  /// - Parameters:
  ///   - row: the scenario's name as its rows begin with it.
  ///   - segments: the segments as rows have them after it; each becomes its number from 1 where a table's rows of
  ///     segments are drawn.
  /// - Returns: the scripts that have nothing to draw, as the scenario isn't compared.
  static func copy(
    rowsOf row: String, segments: [String], from tables: String, to folder: String
  ) throws -> Set<String> {
    for name in names { _ = try copy(name, rowsOf: row, from: tables, to: folder) }
    var idle: Set<String> = []
    for (script, name) in ofSome {
      let own = script == "waits.gp" ? segments : []
      let isThere = FileManager.default.fileExists(atPath: "\(tables)/\(name)")
      if try !isThere || copy(name, rowsOf: row, segments: own, from: tables, to: folder) == 0 { idle.insert(script) }
    }
    return idle
  }

  /// Copies the rows of a table, of the region and of the segments that are named; the number of them.
  static func copy(
    _ name: String, rowsOf row: String, segments: [String] = [], from tables: String, to folder: String
  ) throws -> Int {
    let table = try Data(contentsOf: URL(filePath: "\(tables)/\(name)"), options: .mappedIfSafe)
    let copy = "\(folder)/\(name)"
    try Data().write(to: URL(filePath: copy))
    let file = try FileHandle(forWritingTo: URL(filePath: copy))
    let rows = try table.withUnsafeBytes { try write(rowsOf: row, segments: segments, in: $0, to: file) }
    try file.close()
    return rows
  }

  private static func write(
    rowsOf row: String, segments: [String], in table: UnsafeRawBufferPointer, to file: FileHandle
  ) throws -> Int {
    let lines = table.split(separator: UInt8(ascii: "\n"))
    guard let header = lines.first else { return 0 }
    var count = 0
    let hasSegments = header.starts(with: Array("scenario,segment,".utf8))
    var starts = [(was: Array((row + ",").utf8), becomes: Data("\(key),".utf8))]
    if hasSegments {
      let places = [("all", "all")] + segments.enumerated().map { ($1, "\($0 + 1)") }
      starts = places.map { (Array("\(row),\($0.0),".utf8), Data("\(key),\($0.1),".utf8)) }
    }
    var piece = Data(header) + Data("\n".utf8)
    for line in lines.dropFirst() {
      guard let start = starts.first(where: { line.starts(with: $0.was) }) else { continue }
      count += 1
      piece += start.becomes
      piece += line.dropFirst(start.was.count)
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
