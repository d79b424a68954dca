public import YouthCare

/// The texts of a PDF that are none of the report's own, and what is said where there is no PDF.
public enum PDFText: CaseIterable, Sendable {
  case made, madeBy, page, figureData, figureDataNote
  case missing, failed, silent, noPDF, late, unwritable
  case marked, onCover, andMore

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .made: LocalizedText(nl: "{0} · gemaakt met raming {1}", en: "{0} · made with raming {1}")
    case .madeBy: LocalizedText(nl: "{0} · {1} · gemaakt met raming {2}", en: "{0} · {1} · made with raming {2}")
    case .page: LocalizedText(nl: "pagina {0} van {1}", en: "page {0} of {1}")
    case .figureData: LocalizedText(nl: "De cijfers achter de figuren", en: "The figures behind the pictures")
    case .figureDataNote:
      LocalizedText(
        nl: "Van elke figuur staat hier wat zij laat zien, in woorden en als tabel.",
        en: "What each picture shows stands here, in words and as a table.")
    case .missing:
      LocalizedText(
        nl:
          "geen PDF: het zetprogramma Typst (0.14 of later) is niet gevonden; dit installeert het: "
          + "python3 -m pip install typst",
        en:
          "no PDF: the typesetter Typst (0.14 or later) was not found; this installs it: python3 -m pip install typst")
    case .failed: LocalizedText(nl: "geen PDF: Typst zegt: {0}", en: "no PDF: Typst says: {0}")
    case .silent:
      LocalizedText(
        nl: "geen PDF: Typst eindigde met code {0} en zei niet waarom",
        en: "no PDF: Typst ended with code {0} and didn't say why")
    case .noPDF:
      LocalizedText(
        nl: "geen PDF: wat Typst maakte is er geen; installeer Typst opnieuw: python3 -m pip install typst",
        en: "no PDF: what Typst made isn't one; install Typst anew: python3 -m pip install typst")
    case .late:
      LocalizedText(
        nl: "geen PDF: Typst was na {0} s niet klaar en is gestopt",
        en: "no PDF: Typst was not done after {0} s and was stopped")
    case .marked:
      LocalizedText(
        nl: "let op: in de PDF staat {0} voor tekens die geen lettertype heeft: {1}",
        en: "note: in the PDF {0} stands for characters that no font has: {1}")
    case .onCover: LocalizedText(nl: "voorblad", en: "cover")
    case .andMore: LocalizedText(nl: "en nog {0}", en: "and {0} more")
    case .unwritable:
      LocalizedText(
        nl: "geen PDF: in de map voor tijdelijke bestanden kan niet geschreven worden: {0}",
        en: "no PDF: the folder for temporary files can't be written to: {0}")
    }
  }

  func text(in language: Language, _ values: String...) -> String { text.filled(with: values).text(in: language) }

  func failure(_ values: String...) -> RenderingFailure { RenderingFailure(text.filled(with: values)) }
}
