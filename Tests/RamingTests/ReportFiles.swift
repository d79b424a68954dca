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
      guard !["months.csv", "bands.csv", "paths.csv"].contains(name) else { continue }
      let lines = Self.fields(try text(name), separator: ",")
      tables[String(name.dropLast(4))] = lines.dropFirst().map { line in
        Dictionary(zip(lines[0], line), uniquingKeysWith: { first, _ in first })
      }
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

/// A number as a report tells it: `*2,90`, `< 8%`, `546 V`, `-7±3`, `± 20`.
struct ToldNumber {
  let value: Double
  let decimals: Int
  /// Whether it is told as what something stays below or above.
  let isBound: Bool
  /// How far the interval reaches, where that is told with it.
  let reach: Double?

  /// `nil` for what is no number: a word, a dash, a range.
  init?(_ text: String) {
    let pattern = /'?([*~]|± )?([<>] )?(-?[0-9]+(?:,[0-9]+)?)(?:±([0-9]+(?:,[0-9]+)?))?%?( [VN])?/
    guard let match = text.wholeMatch(of: pattern) else { return nil }
    func number(_ text: Substring) -> Double { Double(text.replacing(",", with: ".")) ?? .nan }
    value = number(match.3) * (match.5 == " N" ? -1 : 1)
    decimals = match.3.split(separator: ",").dropFirst().first?.count ?? 0
    isBound = match.2 != nil
    reach = match.4.map(number)
  }

  /// The last digit's worth.
  var grain: Double { pow(10, -Double(decimals)) }

  /// The step by which a number with an error is rounded: the smallest of 1, 2 and 5 times a power of ten that is at
  /// least the error.
  static func step(atLeast error: Double) -> Double {
    let power = pow(10, (log10(error) - 1e-12).rounded(.down))
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= error * (1 - 1e-12) } ?? 10 * power
  }

  /// Whether it is a value as rounded by its error, no finer.
  func tells(_ value: Double, error: Double?) -> Bool {
    guard !isBound else { return false }
    let step = error.map { $0 > 0 ? Self.step(atLeast: $0) : 0 } ?? 0
    let isWhole = step == 0 || abs((self.value / step).rounded() * step - self.value) < 1e-6 * max(step, grain)
    return isWhole && abs(self.value - value) <= max(step, grain) * 0.5 * (1 + 1e-6) + 1e-12
  }

  /// Whether it is a value as a part that adds up to a total as printed: less than one of its last digit away.
  func tells(part value: Double) -> Bool { abs(self.value - value) < grain * (1 + 1e-9) }
}
