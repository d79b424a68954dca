/// How wide a page in a terminal is, in characters.
public let pageWidth = 100

extension String {
  /// The text with spaces behind it up to a width.
  public func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  /// The text in lines of at most a width; a word that is longer stands alone.
  ///
  /// - Parameters:
  ///   - width: the most characters a line has.
  ///   - hanging: the spaces before each line but the first.
  public func wrapped(to width: Int = pageWidth, hanging: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(whereSeparator: \.isWhitespace) {
      let indent = lines.isEmpty ? 0 : hanging
      if !line.isEmpty, indent + line.count + 1 + word.count > width {
        lines.append(String(repeating: " ", count: indent) + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(String(repeating: " ", count: lines.isEmpty ? 0 : hanging) + line) }
    return lines
  }
}
