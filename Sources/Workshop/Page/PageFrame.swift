internal import Publishing
public import YouthCare

/// What stands around every page of a workshop, the door's too.
public struct PageFrame {
  /// The whole page.
  public let markup: String

  /// A frame.
  ///
  /// - Parameters:
  ///   - kind: the kind of page, by which it is styled.
  ///   - skip: the words of the link past what stands above, and where it leads.
  ///   - isLive: whether the page has its script.
  ///   - content: what stands on it, as markup.
  public init(
    title: String, kind: String, skip: (words: String, target: String)? = nil, language: Language,
    isLive: Bool = false, _ content: String
  ) {
    let script = isLive ? "\n<script src=\"/page.js\" defer></script>" : ""
    let past = skip.map { "\n<a class=\"skip\" href=\"#\($0.target)\">\($0.words.asMarkup)</a>" } ?? ""
    markup = """
      <!DOCTYPE html>
      <html lang="\(language.code.asMarkup)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title.asMarkup) – Raming</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="/page.css">\(script)
      </head>
      <body class="\(kind)">\(past)
      \(content)
      </body>
      </html>

      """
  }

  /// The link to the page in the other language.
  public static func otherLanguage(_ language: Language, path: String) -> String {
    Language.allCases.filter { $0 != language }.map { other in
      let code = other.code.asMarkup
      let name = RoomText.otherLanguage.text.text(in: language).asMarkup
      return "<a href=\"\(path)?lang=\(code)\" hreflang=\"\(code)\" lang=\"\(code)\">\(name)</a>"
    }.joined(separator: " ")
  }
}

/// A page beside the room, to be read: with the way back, and no script.
struct SidePage {
  let markup: String

  init(title: String, skip: String, kind: String, path: String, language: Language, _ content: String) {
    markup =
      PageFrame(
        title: title, kind: kind, skip: (skip, "about"), language: language,
        """
        <header><nav aria-label="Raming"><a href="/room">\(LeverText.back.text.text(in: language).asMarkup)</a>
        \(PageFrame.otherLanguage(language, path: path))</nav>
        <h1>\(title.asMarkup)</h1></header>
        <main id="about" tabindex="-1">
        \(content)
        </main>
        """
      ).markup
  }
}
