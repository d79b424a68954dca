/// A text for users, in Dutch and in English; any other language translates the English, or falls back to it.
///
/// `{0}`, `{1}` … stand for what is filled in, so that a translation can put it where its grammar wants it. A text in
/// which something was filled in by hand has no translation.
public struct LocalizedText: Sendable, Hashable {
  private let dutch: String
  private let english: String
  private let isName: Bool
  private var values: [LocalizedText] = []

  /// A text in both languages.
  public init(nl: String, en: String) {
    dutch = nl
    english = en
    isName = false
  }

  /// One text that serves all languages, such as a name.
  public init(_ all: String) {
    dutch = all
    english = all
    isName = true
  }

  /// The Dutch text.
  public var nl: String { text(in: .dutch) }
  /// The English text.
  public var en: String { text(in: .english) }

  /// The text in a language.
  public func text(in language: Language) -> String {
    let template = language == .dutch ? dutch : isName ? english : language.translation(of: english)
    return values.isEmpty ? template : Self.filled(template, with: values.map { $0.text(in: language) })
  }

  /// The text with texts in the places of `{0}`, `{1}` …, each in the language of the whole.
  public func filled(_ values: LocalizedText...) -> LocalizedText {
    var filled = self
    filled.values = values
    return filled
  }

  /// The text with names or numbers in the places of `{0}`, `{1}` …
  public func filled(_ values: String...) -> LocalizedText { filled(with: values) }

  /// The text with names or numbers in the places of `{0}`, `{1}` …
  public func filled(with values: [String]) -> LocalizedText {
    var filled = self
    filled.values = values.map { LocalizedText($0) }
    return filled
  }

  /// Fills in, in one pass: what is filled in may hold braces of its own.
  private static func filled(_ template: String, with values: [String]) -> String {
    let bytes = template.utf8
    var result = ""
    // What has been told, and from where the next brace is looked for. A page fills in hundreds of texts at once.
    var (told, next) = (bytes.startIndex, bytes.startIndex)
    while let open = bytes[next...].firstIndex(of: UInt8(ascii: "{")) {
      next = bytes.index(after: open)
      let rest = bytes[next...]
      guard let digit = rest.first, UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit,
        rest.dropFirst().first == UInt8(ascii: "}"), digit - UInt8(ascii: "0") < values.count
      else { continue }
      next = bytes.index(next, offsetBy: 2)
      result += template[told..<open] + values[Int(digit - UInt8(ascii: "0"))]
      told = next
    }
    return result + template[told...]
  }
}
