internal import Experiments

/// Fields of a CSV file (RFC 4180; lines end with a line feed only).
enum CSVText {
  /// A text, between quotes where it needs them.
  static func field(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { [",", "\"", "\n", "\r"].contains($0) }) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }

  /// A number as the shortest text that reads back as the same number; whole numbers stand without a point.
  ///
  /// What is not finite becomes an empty field.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    if value == value.rounded(), abs(value) < 0x1p53 { return "\(Int64(value))" }
    return "\(value)"
  }

  /// A value of a measure in one replication: money in whole cents, as the ledger has it, free of what adding up in
  /// binary fractions leaves.
  static func value(_ value: Double, of measure: Measure) -> String {
    measure == .cost ? euros(value) : number(value)
  }

  /// An amount in euro, to the cent.
  static func euros(_ value: Double) -> String { number((value * 100).rounded() / 100) }
}
