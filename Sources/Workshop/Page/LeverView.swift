internal import Publishing
internal import Storage
public import YouthCare

/// The page behind a lever: how it works, its numbers with their evidence, and what it is not.
public struct LeverView {
  private let lever: Lever
  private let reference: ScenarioReference
  private let language: Language

  /// The page on a lever; `nil` where there is none of that key.
  public init?(_ key: String, in language: Language) {
    let reference = ScenarioReference()
    guard let lever = reference.levers.first(where: { $0.key == key }) else { return nil }
    (self.lever, self.reference, self.language) = (lever, reference, language)
  }

  /// The whole page.
  public var markup: String {
    let title = lever.title.text(in: language)
    let back = LeverText.back.text.text(in: language).asMarkup
    return PageFrame(
      title: title, kind: "lever", skip: LeverText.page.text.text(in: language), target: "about", language: language,
      isLive: false,
      """
      <header><nav aria-label="Raming"><a href="/room">\(back)</a>
      \(PageFrame.otherLanguage(language, path: "/room/lever/\(lever.key)"))</nav>
      <h1>\(title.asMarkup)</h1></header>
      <main id="about" tabindex="-1">
      <pre>\(reference.page(on: lever, in: language).text.asMarkup)</pre>
      </main>
      """
    ).markup
  }
}
