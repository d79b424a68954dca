internal import YouthCare

/// Fields of a CSV file (RFC 4180; lines end with a line feed only).
enum CSVText {
  /// A text, made harmless for a spreadsheet, and between quotes where it needs them.
  ///
  /// What a spreadsheet takes for a formula gets an apostrophe in front, unless it is a number.
  static func field(_ text: String) -> String {
    let isNumber = Double(text)?.isFinite == true
    return (!isNumber && text.isSpreadsheetFormula ? "'" + text : text).quotedAsField(separator: ",")
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
