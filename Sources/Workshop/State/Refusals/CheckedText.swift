internal import YouthCare

/// Texts that people type, taken as they are or refused: nothing is changed in silence but spaces at both ends.
enum CheckedText {
  /// A text on one line.
  static func line(
    _ text: String, _ field: FormField, limit: WorkshopLimit
  ) throws(WorkshopRefusal) -> String {
    try check(trimmed(text), field, limit: limit, allowsLines: false)
  }

  /// A text of several lines; forms send a line's end as two characters, of which one is kept.
  static func lines(
    _ text: String, _ field: FormField, limit: WorkshopLimit
  ) throws(WorkshopRefusal) -> String {
    try check(trimmed(text.replacing("\r\n", with: "\n")), field, limit: limit, allowsLines: true)
  }

  private static func check(
    _ text: String, _ field: FormField, limit: WorkshopLimit, allowsLines: Bool
  ) throws(WorkshopRefusal) -> String {
    guard !text.isEmpty else { throw .text(field, .blank) }
    // As a form counts what is typed, so that the page and the workshop agree on what is too long.
    guard text.utf16.count <= limit.number else { throw .text(field, .tooLong(limit)) }
    for (place, scalar) in text.unicodeScalars.enumerated()
    where scalar.isInvisible && !(allowsLines && scalar == "\n") {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      throw .text(field, .invisible(code: code, place: place + 1))
    }
    return text
  }

  private static func trimmed(_ text: String) -> String {
    let isSpace: (Character) -> Bool = { $0.isWhitespace }
    guard let start = text.firstIndex(where: { !isSpace($0) }), let end = text.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(text[start...end])
  }
}
