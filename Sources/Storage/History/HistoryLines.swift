/// The lines of a CSV file (RFC 4180, without line breaks inside fields) with the place of every field. Lines that begin
/// with `#` and empty ones are passed over.
struct HistoryLines {
  /// A field, and the column at which it begins, from 1, in Unicode characters.
  struct Field {
    let text: String
    let column: Int
  }

  /// A line, from 1, and its fields; `nil` where a quote isn't closed, at a column.
  struct Line {
    let number: Int
    let fields: [Field]
    let openQuote: Int?
  }

  /// The lines.
  let lines: [Line]

  /// Those of a text.
  init(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    lines = parts.enumerated().compactMap { index, line in
      let isBlank = line.allSatisfy { $0.isWhitespace }
      return isBlank || line.first == "#" ? nil : Self.line(index + 1, Array(line.unicodeScalars))
    }
  }

  private static func line(_ number: Int, _ scalars: [Unicode.Scalar]) -> Line {
    var fields: [Field] = []
    var place = 0
    while true {
      let start = place
      var text = String.UnicodeScalarView()
      if place < scalars.count, scalars[place] == "\"" {
        place += 1
        while true {
          guard place < scalars.count else { return Line(number: number, fields: fields, openQuote: start + 1) }
          if scalars[place] == "\"" {
            guard place + 1 < scalars.count, scalars[place + 1] == "\"" else { break }
            place += 1
          }
          text.append(scalars[place])
          place += 1
        }
        place += 1
      }
      while place < scalars.count, scalars[place] != "," {
        text.append(scalars[place])
        place += 1
      }
      fields.append(Field(text: Self.trimmed(String(text)), column: start + 1))
      guard place < scalars.count else { return Line(number: number, fields: fields, openQuote: nil) }
      place += 1
    }
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
