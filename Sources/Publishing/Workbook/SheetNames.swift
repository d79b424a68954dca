internal import YouthCare

/// Names of sheets that a workbook takes: at most 31 characters, none of `[]:*?/\`, no two the same but for capitals.
struct SheetNames {
  private let language: Language
  private var taken: Set<String> = ["history"]
  private static let longest = 31

  /// No name taken yet but *History*, which Excel keeps for itself.
  init(in language: Language) {
    self.language = language
  }

  /// The legal name that is nearest to a wanted one and not taken yet; it is taken from now on.
  ///
  /// Apostrophes become curly: a straight one would end the name in a formula.
  mutating func next(_ wanted: String) -> String {
    var clean = wanted.map { character -> Character in
      if character == "'" { return "’" }
      let isForbidden = "[]:*?/\\".contains(character) || character.isNewline
      return isForbidden || character.unicodeScalars.contains { $0.value < 32 } ? " " : character
    }[...]
    while clean.first?.isWhitespace == true { clean.removeFirst() }
    let base = String(clean).split(separator: " ").joined(separator: " ")
    let name = base.isEmpty ? WorkbookText.table.text.text(in: language) : base
    var (candidate, count) = (Self.shortened(name, to: Self.longest), 1)
    while taken.contains(candidate.lowercased()) {
      count += 1
      let suffix = " (\(count))"
      candidate = Self.shortened(name, to: Self.longest - suffix.count) + suffix
    }
    taken.insert(candidate.lowercased())
    return candidate
  }

  /// A name in so many units of UTF-16, as Excel counts; cut at the end of a word where that leaves enough of it.
  private static func shortened(_ name: String, to length: Int) -> String {
    guard name.utf16.count > length else { return name }
    var cut = name
    while cut.utf16.count > length - 1 { cut.removeLast() }
    if let space = cut.lastIndex(of: " "), cut.distance(from: cut.startIndex, to: space) > length / 2 {
      cut = String(cut[..<space])
    }
    return cut + "…"
  }

  /// A name for the cells of a table: letters, digits and underscores, such as `Tabel_Kosten_per_jaar`.
  static func definedName(of sheet: String, in language: Language) -> String {
    let parts = sheet.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return ([WorkbookText.table.text.text(in: language)] + parts.map(String.init)).joined(separator: "_")
  }
}
