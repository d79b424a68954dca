/// Fields of a CSV file (RFC 4180; lines end with a line feed only).
enum CSVText {
  /// A text, made harmless for a spreadsheet, and between quotes where it needs them.
  ///
  /// A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, which can start programs and send
  /// data away; blanks in front don't keep it from that. Such a text gets an apostrophe in front, as one does that
  /// begins with a tab or a line break, unless it is a number. Apostrophes that are there already don't count, so that
  /// different texts stay different. (OWASP, *CSV injection*.)
  static func field(_ text: String) -> String { quoted(isFormula(text) ? "'" + text : text) }

  private static func isFormula(_ text: String) -> Bool {
    if let number = Double(text), number.isFinite { return false }
    let meant = text.unicodeScalars.drop { $0 == "'" }
    guard let first = meant.first else { return false }
    let marks: [Unicode.Scalar] = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
    return ["\t", "\r", "\n"].contains(first)
      || meant.first { !$0.properties.isWhitespace }.map(marks.contains) == true
  }

  private static func quoted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { [",", "\"", "\n", "\r"].contains($0) }) else { return text }
    // By scalars: a quote that a mark joins is no quote to a search by characters.
    var doubled = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { doubled += scalar == "\"" ? [scalar, scalar] : [scalar] }
    return "\"\(String(doubled))\""
  }

  /// A number as the shortest text that reads back as the same number; whole numbers stand without a point.
  ///
  /// What is not finite becomes an empty field.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    if value == value.rounded(), abs(value) < 0x1p53 { return "\(Int64(value))" }
    return "\(value)"
  }
}
