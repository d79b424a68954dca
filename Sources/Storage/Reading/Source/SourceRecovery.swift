/// The lines of a text that can't be parsed, without the one that is at fault, so that the rest can be looked at too.
///
/// A line is blanked with what stands under it, or only its value where its key is sound: what depended on it is then
/// told by nobody.
struct SourceRecovery {
  private(set) var lines: [String]

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
  }

  var text: String { lines.joined(separator: "\n") }

  /// Blanks what a problem is about; whether anything is left to parse that wasn't tried before.
  ///
  /// - Parameters:
  ///   - line: where the parser stopped, from 1.
  ///   - column: where in that line, from 1.
  ///   - opening: the line of the quote or bracket that isn't closed, if that is the problem.
  mutating func blank(_ problem: SyntaxProblem, line: Int, column: Int, opening: Int?) -> Bool {
    let before = lines
    let last = min(max(line, 1), lines.count) - 1
    let first = min(opening.map { max($0, 1) - 1 } ?? last, last)
    switch problem {
    case .secondDocument, .tooDeep:
      for index in last..<lines.count { lines[index] = "" }
    case .unknownAlias, .colon, .indentation, .tab, .character, .quote, .bracket, .unopened, .excelQuotes, .typography,
      .other:
      let depth = Self.depth(of: lines[first])
      lines[first] = Self.keyOnly(lines[first], before: opening == nil ? column : .max) ?? ""
      var index = first + 1
      while index < lines.count {
        let isBetween = index < last
        let isUnder = lines[index].allSatisfy(\.isWhitespace) || Self.depth(of: lines[index]) > depth
        guard isBetween || isUnder else { break }
        lines[index] = ""
        index += 1
      }
    }
    if lines == before, lines.indices.contains(last) { lines[last] = "" }
    return lines != before && lines.contains { !$0.allSatisfy(\.isWhitespace) }
  }

  /// How far a line is indented.
  private static func depth(of line: String) -> Int { line.prefix { $0 == " " || $0 == "\t" }.count }

  /// A line of a key and a value with the key alone, or `nil` where it has none before a column.
  private static func keyOnly(_ line: String, before column: Int) -> String? {
    guard let colon = line.firstIndex(of: ":"), line[..<colon].unicodeScalars.count + 1 < column else { return nil }
    let key = line[..<colon].drop { $0 == " " }
    guard let first = key.first, first.isLetter,
      key.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }), line[colon...].dropFirst().first == " "
    else { return nil }
    return "\(line[...colon]) \(SourceDisguise.unreadable)"
  }

  /// The column of the first bracket or brace on a line that closes what was never opened; quotes and comments apart.
  func unopenedBracket(on line: Int) -> Int? {
    var open = 0
    for number in 1...max(1, min(line, lines.count)) {
      var quote: Character?
      var last: Character = " "
      characters: for (offset, scalar) in lines[number - 1].unicodeScalars.enumerated() {
        let character = Character(scalar)
        defer { last = character }
        switch (character, quote) {
        case (_, let mark?): if character == mark { quote = nil }
        case ("\"", nil), ("'", nil): if " [{,".contains(last) { quote = character }
        case ("#", nil): if last == " " { break characters }
        case ("[", nil), ("{", nil): open += 1
        case ("]", nil), ("}", nil):
          if open == 0, number == line { return offset + 1 }
          open = max(0, open - 1)
        default: break
        }
      }
    }
    return nil
  }

  /// Where a text in quotes begins that ends beyond a line on which a key stands, up to a line: it probably should have
  /// ended on its own.
  func unclosedQuote(upTo line: Int) -> (line: Int, column: Int)? {
    var index = 0
    while index < min(line, lines.count) {
      guard let (column, quote) = Self.openQuote(in: lines[index]) else {
        index += 1
        continue
      }
      var end = index + 1
      var passesKey = false
      while end < lines.count, !lines[end].contains(quote) {
        if Self.keyOnly(lines[end], before: .max) != nil { passesKey = true }
        end += 1
      }
      if end < lines.count, Self.keyOnly(lines[end], before: .max) != nil { passesKey = true }
      if passesKey { return (index + 1, column) }
      index = end + 1
    }
    return nil
  }

  /// The quote that a value on a line begins with and that the line doesn't close.
  private static func openQuote(in line: String) -> (column: Int, quote: Character)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let value = line[line.index(after: colon)...].drop { $0 == " " }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    var isOpen = true
    var isEscaped = false
    for character in value.dropFirst() {
      if isEscaped {
        isEscaped = false
      } else if quote == "\"", character == "\\" {
        isEscaped = true
      } else if character == quote {
        isOpen.toggle()
      }
    }
    return isOpen ? (line[..<value.startIndex].unicodeScalars.count + 1, quote) : nil
  }
}
