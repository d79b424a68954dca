/// What a text has to be before a spreadsheet reads it out of a file.
extension String {
  /// Whether a spreadsheet takes it for a formula, or for the beginning of another cell.
  ///
  /// A cell that begins with `=`, `+`, `-` or `@` can start programs and send data away; blanks in front don't keep it
  /// from that, and a tab or a line break does the same. Apostrophes in front don't count, so that different texts stay
  /// different when such a text gets one more. (OWASP, *CSV injection*.)
  public var isSpreadsheetFormula: Bool {
    let meant = unicodeScalars.drop { $0 == "'" }
    guard let first = meant.first else { return false }
    let marks: [Unicode.Scalar] = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
    return ["\t", "\r", "\n"].contains(first)
      || meant.first { !$0.properties.isWhitespace }.map(marks.contains) == true
  }

  /// The text between quotes, where a file whose fields are separated so needs them (RFC 4180).
  public func quotedAsField(separator: Unicode.Scalar) -> String {
    guard unicodeScalars.contains(where: { [separator, "\"", "\n", "\r"].contains($0) }) else { return self }
    // By scalars: a quote that a mark joins is no quote to a search by characters.
    var doubled = String.UnicodeScalarView()
    for scalar in unicodeScalars { doubled += scalar == "\"" ? [scalar, scalar] : [scalar] }
    return "\"\(String(doubled))\""
  }
}
