import YouthCare

/// A page of the door: a heading and what stands under it, readable without script and on any width.
///
/// Nothing that a visitor typed stands on it.
struct PlainPage {
  let title: LocalizedText
  let language: Language
  /// Where the link to the other language leads.
  let path: String
  /// What stands under the heading, as markup.
  let content: String

  /// The page as markup.
  var markup: String {
    """
    <!DOCTYPE html>
    <html lang="\(language.code)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title.text(in: language)) – Raming</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/page.css">
    </head>
    <body class="door">
    <nav>\(otherLanguages)</nav>
    <main>
    <h1>\(title.text(in: language))</h1>
    \(content)
    </main>
    </body>
    </html>

    """
  }

  private var otherLanguages: String {
    Language.allCases.filter { $0 != language }.map { other in
      let code = other.code
      let name = DoorText.otherLanguage.text.text(in: language)
      return "<a href=\"\(path)?lang=\(code)\" hreflang=\"\(code)\" lang=\"\(code)\">\(name)</a>"
    }.joined(separator: " ")
  }
}
