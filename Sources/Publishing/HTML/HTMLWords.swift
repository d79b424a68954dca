internal import YouthCare

/// The words of a page that its report doesn't say.
enum HTMLWords: CaseIterable {
  case skip, contents, data, table, logo

  /// The text in both languages.
  var text: LocalizedText {
    switch self {
    case .skip: LocalizedText(nl: "Naar de inhoud", en: "Skip to the content")
    case .contents: LocalizedText(nl: "Inhoud", en: "Contents")
    case .data: LocalizedText(nl: "Cijfers", en: "Figures")
    case .table: LocalizedText(nl: "Tabel", en: "Table")
    case .logo: LocalizedText(nl: "Logo", en: "Logo")
    }
  }

  /// The text in a page.
  func markup(in language: Language) -> String { text.text(in: language).asMarkup }
}
