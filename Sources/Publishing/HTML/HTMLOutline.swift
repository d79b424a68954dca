internal import Reporting
internal import YouthCare

/// The headings of a page: their levels without a gap between, and the names that links go to.
struct HTMLOutline {
  /// A heading.
  struct Entry {
    let heading: Document.Heading
    /// 2 for what stands right below the title.
    let level: Int
    let name: String
  }

  /// All headings but the one that repeats the page's title, in order.
  let entries: [Entry]
  private let title: String

  /// The outline of a document.
  ///
  /// - Parameters:
  ///   - title: that of the page; a heading that repeats it isn't told again.
  ///   - prefix: what names of headings begin with, where several documents stand on one page.
  ///   - top: the level of what stands right below the title.
  init(_ document: Document, title: String, prefix: String = "", top: Int = 2) {
    self.title = title
    var entries: [Entry] = []
    var isInPart = false
    for case .heading(let heading) in document.sections.flatMap(\.blocks) where !Self.repeats(heading, title) {
      if heading.level != .section { isInPart = true }
      let level = heading.level == .section && isInPart ? top + 1 : top
      entries.append(Entry(heading: heading, level: level, name: "\(prefix)h\(entries.count + 1)"))
    }
    self.entries = entries
  }

  /// Whether a heading is that of the page, which stands on its cover.
  func isTitle(_ heading: Document.Heading) -> Bool { Self.repeats(heading, title) }

  private static func repeats(_ heading: Document.Heading, _ title: String) -> Bool {
    heading.level == .title && heading.text == title
  }

  /// The table of contents, where there is more than one part: parts only, so that what matters isn't far below.
  func contents(in language: Language) -> String {
    let parts = entries.filter { $0.level == 2 }
    guard parts.count > 1 else { return "" }
    let lines = parts.map { "<li><a href=\"#\($0.name)\">\($0.heading.text.asMarkup)</a></li>" }
    return """
      <nav aria-labelledby="contents">
      <h2 id="contents">\(HTMLWords.contents.markup(in: language))</h2>
      <ol>
      \(lines.joined(separator: "\n"))
      </ol>
      </nav>

      """
  }
}
