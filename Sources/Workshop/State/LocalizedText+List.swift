internal import YouthCare

extension LocalizedText {
  /// Texts with semicolons between them.
  static func list(_ texts: [LocalizedText]) -> LocalizedText {
    guard let first = texts.first else { return LocalizedText(nl: "niets", en: "nothing") }
    return texts.dropFirst().reduce(first) { LocalizedText("{0}; {1}").filled($0, $1) }
  }
}
