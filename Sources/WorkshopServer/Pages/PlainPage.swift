import Workshop
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
    let title = title.text(in: language)
    return PageFrame(
      title: title, kind: "door", language: language,
      """
      <nav>\(PageFrame.otherLanguage(language, path: path))</nav>
      <main>
      <h1>\(title)</h1>
      \(content)
      </main>
      """
    ).markup
  }
}
