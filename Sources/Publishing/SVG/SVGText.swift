/// How wide a text is, and how it is broken: a picture has no one to ask, so it reckons with the widths of Helvetica and
/// some more, since another font may be wider.
enum SVGText {
  /// The height of a line of a size.
  static func lineHeight(_ size: Double) -> Double { size * 1.25 }

  /// How wide a text is at a size, a little too wide rather than too narrow.
  static func width(_ text: String, size: Double) -> Double {
    text.reduce(0) { $0 + width(of: $1) } * size * 1.06
  }

  /// The lines of a text that are no wider than a width, at most so many; the last one ends in … where more is left.
  static func lines(_ text: String, width limit: Double, size: Double, most: Int = 4) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace).flatMap({ pieces(String($0), limit, size) }) {
      let longer = line.isEmpty ? word : line + " " + word
      if width(longer, size: size) <= limit {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
    }
    lines.append(line)
    guard lines.count > most else { return lines }
    var last = lines[most - 1]
    while !last.isEmpty, width(last + "…", size: size) > limit { last.removeLast() }
    return lines.prefix(most - 1) + [last + "…"]
  }

  /// A word in pieces that are no wider than a width.
  private static func pieces(_ word: String, _ limit: Double, _ size: Double) -> [String] {
    var pieces = [""]
    for character in word {
      let longer = pieces[pieces.count - 1] + String(character)
      if longer.count > 1, width(longer, size: size) > limit {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1] = longer
      }
    }
    return pieces
  }

  /// The width of a character as a part of the size of its font.
  private static func width(of character: Character) -> Double {
    switch character {
    case "i", "j", "l", "I", "t", "f", ".", ",", ":", ";", "'", "|", "!", "(", ")", "[", "]", "/", " ": 0.3
    case "r", "-", "\"": 0.36
    case "m", "M", "w", "W", "%", "@", "—", "…": 0.92
    default: character.isUppercase ? 0.7 : 0.56
    }
  }
}
