internal import Foundation
public import Reporting
internal import YouthCare

/// A report as one page for a browser: it needs nothing beside it, and no script.
///
/// Made for WCAG 2.2 AA: what a picture or a table tells can be read by eye, by ear, on a phone and on paper.
public struct HTMLPage: Rendering {
  /// A page.
  public init() {}

  /// The page in UTF-8; the same bytes for the same report.
  public func bytes(of report: Report) -> [UInt8] { Array(text(of: report).utf8) }

  private func text(of report: Report) -> String {
    let cover = report.cover
    let language = report.document.language
    let outline = HTMLOutline(report.document, title: cover.title)
    var body = HTMLBody(outline, in: language, colour: cover.house.colour)
    body.add(report.document)
    let program = "raming \(cover.version)".asMarkup
    let title = [cover.title, cover.house.name].compactMap { $0 }.joined(separator: " – ")
    return """
      <!DOCTYPE html>
      <html lang="\(language.code.asMarkup)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="\(program)">
      <title>\(title.asMarkup)</title>
      <style>
      \(HTMLStyle.text(colour: cover.house.colour ?? .program))
      </style>
      </head>
      <body>
      <a class="skip" href="#content">\(HTMLWords.skip.markup(in: language))</a>
      \(HTMLCover(cover, in: language).text)
      \(outline.contents(in: language))<main id="content" tabindex="-1">
      \(body.text)
      </main>
      <footer><p>\(program)</p></footer>
      </body>
      </html>

      """
  }
}

/// The front of a page.
struct HTMLCover {
  /// Its markup.
  let text: String

  init(_ cover: Report.Cover, in language: Language) {
    var parts: [String] = []
    // As a picture: a browser runs no script of it and fetches nothing for it.
    let picture = cover.logo.map { logo in
      "<img class=\"logo\" alt=\"\((cover.house.name == nil ? HTMLWords.logo.text.text(in: language) : "").asMarkup)\" "
        + "src=\"data:\(logo.kind == .png ? "image/png" : "image/svg+xml");base64,\(Data(logo.bytes).base64EncodedString())\">"
    }
    let house = [picture, cover.house.name.map { "<span>\($0.asMarkup)</span>" }].compactMap { $0 }
    if !house.isEmpty { parts.append("<p class=\"house\">\(house.joined(separator: " "))</p>") }
    parts.append("<h1>\(cover.title.asMarkup)</h1>")
    if !cover.question.isEmpty { parts.append("<p class=\"question\">\(cover.question.asMarkup)</p>") }
    let date = cover.date.description.asMarkup
    parts.append(
      "<p class=\"made\"><time datetime=\"\(date)\">\(cover.date.text(in: language).asMarkup)</time>"
        + " · raming \(cover.version.asMarkup)</p>")
    text = "<header class=\"cover\">\n\(parts.joined(separator: "\n"))\n</header>"
  }
}
