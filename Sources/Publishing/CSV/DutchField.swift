internal import Reporting
internal import YouthCare

/// A field of a file for a Dutch Excel.
enum DutchField {
  /// A cell of a table, of which the numbers get a decimal comma and lose the marks between thousands.
  static func text(of cell: DocumentTable.Cell, in language: Language) -> String {
    switch cell.kind {
    case .label, .word: return text(cell.text)
    case .number, .range:
      let told = renotated(cell.text, from: language.notation)
      return isNumber(told) ? told : text(told)
    }
  }

  /// A text, made harmless for a spreadsheet as in the tables of results, and between quotes where it needs them.
  ///
  /// A code such as `6.751` would become a number, and one such as `1-2` a date: Excel is told that it is a text.
  static func text(_ text: String) -> String {
    let isCode = text.wholeMatch(of: /[0-9]+([.,:\/-][0-9]+)+/) != nil
    return (isCode ? "=\"\(text)\"" : text.isSpreadsheetFormula ? "'" + text : text).quotedAsField(separator: ";")
  }

  /// Whether a Dutch Excel takes the whole for a number or a percentage.
  private static func isNumber(_ text: String) -> Bool { text.wholeMatch(of: /[+-]?[0-9]+(,[0-9]+)?%?/) != nil }

  /// The numbers in a text in Dutch notation: `1,234.5 to 12.5%` becomes `1234,5 to 12,5%`.
  private static func renotated(_ text: String, from notation: Language.Notation) -> String {
    let characters = Array(text)
    func digits(after place: Int) -> Int { characters[(place + 1)...].prefix(while: \.isNumber).count }
    var result = ""
    for (place, character) in characters.enumerated() {
      let isInside = place > 0 && characters[place - 1].isNumber && digits(after: place) > 0
      if isInside, digits(after: place) == 3, character == notation.separator { continue }
      result += isInside && String(character) == notation.point ? "," : String(character)
    }
    return result.replacing(" %", with: "%")
  }
}
