import Foundation

/// A text as it stands on a terminal: in columns, of which a character takes none, one or two.
struct TerminalText {
  /// The text.
  let text: String
  /// How many columns it takes.
  let width: Int

  init(_ text: String) {
    self.text = text
    width = text.reduce(0) { $0 + Self.width(of: $1) }
  }

  /// The text in at most so many columns, with a mark where something was left out.
  func shortened(to columns: Int) -> TerminalText {
    guard width > columns else { return self }
    var kept = ""
    var room = columns - 1
    for character in text {
      room -= Self.width(of: character)
      if room < 0 { break }
      kept.append(character)
    }
    return TerminalText(columns > 0 ? kept + "…" : "")
  }

  /// How wide a terminal is; 80 where it doesn't say.
  static func columns(of descriptor: Int32) -> Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// The columns of a character: two for the wide ones of East Asia and for pictures, none for what joins another.
  ///
  /// Source: Unicode Standard Annex 11, *East Asian Width*; blocks whose characters are wide or full-width.
  private static func width(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    let isPicture = first.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}")
    return isPicture || wide.contains { $0.contains(first.value) } ? 2 : 1
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
    0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
