/// A text for users, in Dutch and in English.
public struct LocalizedText: Sendable, Equatable {
  /// The Dutch text.
  public var nl: String
  /// The English text.
  public var en: String

  /// A text in both languages.
  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// One text that serves both languages, such as a name.
  public init(_ both: String) {
    self.init(nl: both, en: both)
  }

  /// The text in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .dutch: nl
    case .english: en
    }
  }
}

/// The languages that users read.
public enum Language: String, Sendable, CaseIterable {
  case dutch = "nl"
  case english = "en"
}
