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
    var rest = template[...]
    var result = ""
    while let match = rest.firstMatch(of: /\{([0-9])\}/) {
      result += rest[..<match.range.lowerBound]
      let place = Int(match.output.1) ?? 0
      result += place < values.count ? values[place] : String(match.output.0)
      rest = rest[match.range.upperBound...]
    }
    return result + rest
  }
}
