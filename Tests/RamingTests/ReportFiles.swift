import Foundation

/// A report and the tables of its runs as files: the sheets for a Dutch Excel, and the results of each scenario.
struct ReportFiles {
  /// A table of the report, with every cell as it is told.
  struct Sheet {
    /// What it is called: the name of its file without its number.
    let title: String
    let headings: [String]
    let rows: [[String]]

    /// A column by the beginning of its heading.
    func column(_ heading: String) -> Int? { headings.firstIndex { $0.hasPrefix(heading) } }
  }

  /// In the order of the report.
  let sheets: [Sheet]
  private let tables: [String: [[String: String]]]

  /// Reads the folder of a report that was made with `--csv nl --bundle`.
  init(_ folder: String) throws {
    func text(_ path: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(path)")), as: UTF8.self)
    }
    let files = FileManager.default
    sheets = try files.contentsOfDirectory(atPath: "\(folder)/sheets").sorted().map { name in
      let lines = Self.fields(try text("sheets/\(name)").replacing("\u{FEFF}", with: ""), separator: ";")
      return Sheet(
        title: String(name.drop { $0 != "-" }.dropFirst().dropLast(4)), headings: lines[0],
        rows: Array(lines.dropFirst()))
    }
    var tables: [String: [[String: String]]] = [:]
    for name in try files.contentsOfDirectory(atPath: folder) where name.hasSuffix(".csv") {
      // The long tables of months and of single replications hold nothing that a report tells.
      guard !["months.csv", "bands.csv", "paths.csv", "ledger.csv"].contains(name) else { continue }
      let lines = Self.fields(try text(name), separator: ",")
      tables[String(name.dropLast(4))] = lines.dropFirst().map { line in
        Dictionary(zip(lines[0], line), uniquingKeysWith: { first, _ in first })
      }.filter { $0["period_type"] != "month" }
    }
    self.tables = tables
  }

  /// The rows of a table of results in which columns have these values.
  func rows(_ table: String, _ keys: [String: String]) -> [[String: String]] {
    (tables[table] ?? []).filter { row in keys.allSatisfy { row[$0.key] == $0.value } }
  }

  /// A number of the one row of a table in which columns have these values.
  func number(_ table: String, _ keys: [String: String], _ column: String) -> Double? {
    let rows = rows(table, keys)
    return rows.count == 1 ? rows[0][column].flatMap { Double($0) } : nil
  }

  /// The fields of each line; quotation marks hold separators, and are doubled inside.
  private static func fields(_ text: String, separator: Character) -> [[String]] {
    text.split(whereSeparator: \.isNewline).map { line in
      var fields = [""]
      var isQuoted = false
      for character in line {
        if character == "\"" {
          isQuoted.toggle()
        } else if character == separator, !isQuoted {
          fields.append("")
        } else {
          fields[fields.count - 1].append(character)
        }
      }
      return fields
    }
  }
}
