public import Reporting
internal import YouthCare

/// The tables of a report as files that a Dutch Excel opens in columns, with numbers as numbers.
///
/// Semicolons, decimal commas, no marks between thousands, UTF-8 with its mark, lines that end as those of Windows.
/// Figures are rounded as the report tells them; names are in the report's language.
public struct DutchCSV: Sendable {
  /// A file.
  public struct File: Sendable, Equatable {
    /// Its name, in the order of the report: `03-kosten-per-jaar.csv`.
    public let name: String
    /// What is in it.
    public let bytes: [UInt8]
  }

  /// Files in the notation that a Dutch Excel takes.
  public init() {}

  /// A file for each table and for the data of each figure; the same for the same report.
  public func files(of report: Report) -> [File] {
    let tables = report.document.publishedTables
    let language = report.document.language
    let digits = "\(tables.count)".count
    return tables.enumerated().map { place, published in
      let number = "\(place + 1)"
      let prefix = String(repeating: "0", count: max(2, digits) - number.count) + number
      let lines = lines(of: published.table, in: language)
      return File(
        name: prefix + "-" + Self.plainName(published.title, in: language) + ".csv",
        bytes: [0xEF, 0xBB, 0xBF] + Array(lines.map { $0.joined(separator: ";") + "\r\n" }.joined().utf8))
    }
  }

  private func lines(of table: DocumentTable, in language: Language) -> [[String]] {
    let headings = table.headings.indices.map { table.wholeHeading(of: $0, in: language) }
    let rows = table.rows.compactMap { row -> [String]? in
      switch row {
      case .cells(let cells): cells.map { DutchField.text(of: $0, in: language) }
      case .note(let text): [DutchField.text(text)]
      case .gap: nil
      }
    }
    return [headings.map(DutchField.text)] + rows
  }

  /// A title as the name of a file on any system: lower-case letters and digits of ASCII, with hyphens.
  private static func plainName(_ title: String, in language: Language) -> String {
    let folded = title.lowercased().unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      let plain: [Unicode.Scalar: String] = [
        "á": "a", "à": "a", "ä": "a", "â": "a", "é": "e", "è": "e", "ë": "e", "ê": "e", "í": "i", "ï": "i", "î": "i",
        "ó": "o", "ö": "o", "ô": "o", "ú": "u", "ü": "u", "û": "u", "ç": "c", "ñ": "n", "€": "euro", "%": "procent",
      ]
      return plain[scalar].map { Array($0.unicodeScalars) } ?? [scalar]
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: folded)
    let words = String(text).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var name = ""
    for word in words where name.count + word.count < 60 { name += (name.isEmpty ? "" : "-") + word }
    return name.isEmpty ? WorkbookText.table.text.text(in: language).lowercased() : name
  }
}
