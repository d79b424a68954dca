internal import YouthCare

/// The characters of a report that no font has, as far as is known: a mark stands in their place, and that is said.
///
/// Typst tells of the first one only, and sets nothing then. So it is asked again until it tells of none; a script is
/// taken as a whole, since a font rarely has a part of one. Emoji are left out whatever fonts there are: those that have
/// them may not stand in archives.
struct MissingCharacters {
  /// What stands in their place, which the engine's own fonts have.
  static let mark = "□"

  private var single: Set<UInt32> = []
  private var scripts: Set<UInt32> = []

  /// A text with the mark for each of them.
  func marked(in text: String) -> String {
    guard text.contains(where: isMissing) else { return text }
    return text.reduce(into: "") { $0 += isMissing($1) ? Self.mark : String($1) }
  }

  /// Takes the text out of what the engine says, where it says that a font lacks it.
  ///
  /// - Returns: whether there was anything new in it.
  mutating func learn(from reason: String) -> Bool {
    guard let match = reason.firstMatch(of: /text `?"(.+?)"`? could not be displayed/) else { return false }
    let told = String(match.output.1)
    let before = (single.count, scripts.count)
    for scalar in told.unicodeScalars where !scalar.isASCII { add(scalar.value) }
    for code in told.matches(of: /\\u\{([0-9a-f]+)\}/) { UInt32(code.output.1, radix: 16).map { add($0) } }
    return before != (single.count, scripts.count)
  }

  /// One that says nothing of its neighbours, a letter of Europe or a sign; or all of its script.
  private mutating func add(_ code: UInt32) {
    if code < 0x590 || (0x2000..<0x2C00).contains(code) {
      single.insert(code)
    } else {
      scripts.insert(Self.script(of: code))
    }
  }

  private static func script(of code: UInt32) -> UInt32 { code >> 7 }

  private func isMissing(_ character: Character) -> Bool {
    character.unicodeScalars.contains { scalar in
      !scalar.isASCII
        && (scalar.properties.isEmojiPresentation || single.contains(scalar.value)
          || scripts.contains(Self.script(of: scalar.value)))
    }
  }

  /// What is said of those that stand in a source: each with its number and below which heading it stands first; `nil`
  /// where there are none.
  func remark(on source: String) -> LocalizedText? {
    var found: [(character: Character, heading: Substring?)] = []
    var heading: Substring?
    for line in source.split(separator: "\n") {
      if let match = line.firstMatch(of: /^#heading\(level: \d, "(.*)"\)$/) { heading = match.output.1 }
      for character in line where isMissing(character) && !found.contains(where: { $0.character == character }) {
        found.append((character, heading))
      }
    }
    guard !found.isEmpty else { return nil }
    func list(_ cover: PDFText, _ more: PDFText, in language: Language) -> String {
      let told = found.prefix(5).map { character, heading in
        let code = character.unicodeScalars.first.map { String($0.value, radix: 16, uppercase: true) } ?? ""
        let place = heading.map { "'\(marked(in: String($0)))'" } ?? cover.text(in: language)
        return "\(character) (U+\(code), \(place))"
      }
      let rest = found.count - told.count
      return (told + (rest > 0 ? [more.text(in: language, "\(rest)")] : [])).joined(separator: ", ")
    }
    return LocalizedText(
      nl: PDFText.marked.text(in: .dutch, Self.mark, list(.onCover, .andMore, in: .dutch)),
      en: PDFText.marked.text(in: .english, Self.mark, list(.onCover, .andMore, in: .english)))
  }
}
