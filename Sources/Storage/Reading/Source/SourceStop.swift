internal import Yams

/// Where Yams stopped in a text, and over what.
struct SourceStop {
  let problem: SyntaxProblem
  let line: Int
  let column: Int
  /// The line on which a quote or bracket opens that isn't closed.
  let opening: Int?

  /// What an error of Yams's means, or `nil` where it isn't about a place in the text.
  init?(_ error: any Error, in source: SourceRecovery) {
    switch error as? YamlError {
    case .scanner(let context, let message, let mark, _), .parser(let context, let message, let mark, _),
      .composer(let context, let message, let mark, _):
      let place = Self.inside(source.lines, line: mark.line, column: mark.column)
      let text = source.lines[min(place.line, source.lines.count) - 1]
      let stated = SyntaxProblem(message)
      if text.unicodeScalars.dropFirst(place.column - 1).first == "\t" {
        (problem, line, column, opening) = (.tab, place.line, place.column, nil)
      } else if stated == .quote, let context {
        // The quote is what to look at, not the end of the file.
        (problem, line, column, opening) = (.quote, context.mark.line, context.mark.column, context.mark.line)
      } else if let quote = source.unclosedQuote(upTo: place.line) {
        (problem, line, column, opening) = (.quote, quote.line, quote.column, quote.line)
      } else if text.contains("\"\"\"") || text.firstMatch(of: /""[^\s,\]}]|[^\s:\[{,-]""/) != nil {
        (problem, line, column, opening) = (.excelQuotes, place.line, place.column, nil)
      } else if let sign = Typography(in: text) {
        (problem, line, column, opening) = (.typography(sign), place.line, place.column, nil)
      } else if stated == .bracket, let context, context.mark.line < place.line {
        (problem, line, column, opening) = (.bracket, context.mark.line, context.mark.column, context.mark.line)
      } else if stated == .colon || stated == .indentation, let stray = source.unopenedBracket(on: place.line) {
        (problem, line, column, opening) = (.unopened, place.line, stray, nil)
      } else {
        (problem, line, column, opening) = (stated, place.line, place.column, nil)
      }
    case .duplicatedKeysInMapping, .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded, nil:
      return nil
    }
  }

  /// A mark of Yams's that stands inside the text: the end of the file counts as the end of its last line.
  private static func inside(_ lines: [String], line: Int, column: Int) -> (line: Int, column: Int) {
    guard line > lines.count || (line == lines.count && lines[line - 1].isEmpty) else { return (line, column) }
    let last = lines.lastIndex { !$0.allSatisfy(\.isWhitespace) } ?? 0
    return (last + 1, lines[last].unicodeScalars.count + 1)
  }
}
