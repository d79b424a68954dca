internal import Reporting
internal import YouthCare

/// The blocks of a document as markup.
struct HTMLBody {
  private let outline: HTMLOutline
  private let language: Language
  private let colour: Colour?
  private let prefix: String
  private var parts: [String] = []
  private var told = 0
  private var tables = 0
  private var heading: String

  init(_ outline: HTMLOutline, in language: Language, colour: Colour?, prefix: String = "") {
    (self.outline, self.language, self.colour, self.prefix) = (outline, language, colour, prefix)
    heading = HTMLWords.table.text.text(in: language)
  }

  /// All that was added.
  var text: String { parts.joined(separator: "\n") }

  /// Adds all blocks of a document.
  mutating func add(_ document: Document) {
    for block in document.sections.flatMap(\.blocks) { add(block) }
  }

  private mutating func add(_ block: Document.Block) {
    switch block {
    case .heading(let heading): add(heading)
    case .paragraph(let text): parts.append("<p>\(text.asMarkup)</p>")
    case .list(let items):
      parts.append("<ul>\n" + items.map { "<li>\($0.asMarkup)</li>" }.joined(separator: "\n") + "\n</ul>")
    case .lines(let lines): parts.append("<pre>\(lines.map(\.asMarkup).joined(separator: "\n"))</pre>")
    case .table(let table): parts.append(text(of: table, named: heading))
    case .figure(let figure): add(figure)
    }
  }

  private mutating func add(_ heading: Document.Heading) {
    if !outline.isTitle(heading) {
      let entry = outline.entries[told]
      told += 1
      let kind = heading.level == .section ? "" : " class=\"part\""
      parts.append(
        "<h\(entry.level) id=\"\(entry.name)\"\(kind)>\(heading.text.asMarkup)</h\(entry.level)>")
      self.heading = heading.text
    }
    if !heading.details.isEmpty {
      parts.append("<p class=\"details\">\(heading.details.map(\.asMarkup).joined(separator: "<br>\n"))</p>")
    }
  }

  /// A table, named by its caption, or where it has none by what it stands below.
  private mutating func text(of table: DocumentTable, named name: String) -> String {
    tables += 1
    return HTMLTable(table, id: "\(prefix)t\(tables)", name: name, in: language).text
  }

  private mutating func add(_ figure: DocumentFigure) {
    let name = (prefix + figure.name).asMarkup
    let picture = SVGChart(
      figure.named(prefix + figure.name), in: language, colour: colour, describedBy: prefix + figure.name + "-about")
    let data = text(of: figure.data, named: figure.title)
    parts.append(
      """
      <figure id="\(name)">
      <figcaption><p class="caption">\(figure.title.asMarkup)</p>
      <p id="\(name)-about">\(figure.description.asMarkup)</p></figcaption>
      <div class="scroll" role="group" tabindex="0" aria-label="\(figure.title.asMarkup)">
      \(picture.text)
      </div>
      <details><summary>\(HTMLWords.data.markup(in: language)): \(figure.title.asMarkup)</summary>
      \(data)
      </details>
      </figure>
      """)
  }
}
