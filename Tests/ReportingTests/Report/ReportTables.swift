import Reporting
import Testing
import YouthCare

/// What tests ask of the tables of a part of the report.
enum ReportTables {
  /// All tables of sections, those behind figures too.
  static func all(_ sections: [Document.Section]) -> [DocumentTable] {
    sections.flatMap(\.blocks).compactMap { block in
      switch block {
      case .table(let table): table
      case .figure(let figure): figure.data
      case .heading, .paragraph, .list, .lines: nil
      }
    }
  }

  static func named(_ caption: String, in sections: [Document.Section]) throws -> DocumentTable {
    try #require(all(sections).first { $0.caption == caption }, "\(all(sections).map(\.caption))")
  }

  /// The rows that have cells.
  static func rows(_ table: DocumentTable) -> [[DocumentTable.Cell]] {
    table.rows.compactMap { row in
      if case .cells(let cells) = row { cells } else { nil }
    }
  }

  static func paragraphs(_ sections: [Document.Section]) -> String {
    sections.flatMap(\.blocks).compactMap { block in
      if case .paragraph(let text) = block { text } else { nil }
    }.joined(separator: " ")
  }

  /// A printed number as hundredths.
  static func hundredths(_ text: String, _ language: Language) throws -> Int {
    let point: Character = language == .dutch ? "," : "."
    let parts = text.split(separator: point)
    let whole = String(parts[0].filter { $0.isNumber || $0 == "-" })
    let fraction = parts.count > 1 ? String((String(parts[1]) + "00").prefix(2)) : "00"
    return try #require(Int(whole + fraction), "\(text)")
  }
}
