/// A file of a report, beside the tables of its runs.
public enum PublishedFile: Sendable, Hashable {
  case page
  case pdf
  case workbook
  /// A table for a spreadsheet, by its name with `.csv`.
  case sheet(String)
  /// An input that the report was made from, by its path beside the others.
  case input(String)
  /// The command that makes it again.
  case again
  /// The SHA-256 of each file but this and the manifest.
  case checksums

  /// Where it stands, from the output's folder.
  public var path: String {
    switch self {
    case .page: "report.html"
    case .pdf: "report.pdf"
    case .workbook: "report.xlsx"
    case .sheet(let name): "\(Self.sheets)/\(name)"
    case .input(let name): "\(Self.inputs)/\(name)"
    case .again: "again.sh"
    case .checksums: "SHA256SUMS"
    }
  }

  /// The folder of tables for a spreadsheet, and that of inputs.
  static let sheets = "sheets"
  static let inputs = "inputs"

  private static let single: Set<String> = Set([page, pdf, workbook, again, checksums].map(\.path))

  /// Whether a file, by its path from the output's folder, could be one of a report.
  static func isKnown(_ path: String) -> Bool {
    single.contains(path) || path.hasPrefix("\(sheets)/") && path.hasSuffix(".csv")
      || path.hasPrefix("\(inputs)/")
  }
}
