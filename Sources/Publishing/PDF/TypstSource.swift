public import Reporting
public import YouthCare

/// A report as the text that Typst sets.
///
/// Everything that a reader sees goes in as a string of Typst's, in which nothing is markup: no text of the user's can
/// be read as a command. The layout is in `TypstLayout`.
public struct TypstSource: Sendable {
  /// The text.
  public let text: String
  /// The figures, of which it reads the pictures by `pictureName`.
  public let figures: [DocumentFigure]

  /// The source of a report.
  public init(_ report: Report) {
    figures = report.document.sections.flatMap(\.blocks).compactMap { block in
      if case .figure(let figure) = block { figure } else { nil }
    }
    var writer = Writer(language: report.document.language, title: report.cover.title)
    writer.lines.append(TypstLayout.preamble(of: report.cover, in: report.document.language))
    writer.writeCover(report.cover, contents: report.document)
    for section in report.document.sections {
      writer.write(section)
    }
    writer.writeData(of: figures)
    text = writer.lines.joined(separator: "\n") + "\n"
  }

  /// The name of the file in which a figure's picture is looked for.
  public static func pictureName(of figure: DocumentFigure) -> String { "figure-\(figure.name).svg" }

  /// The name of the file in which the house's logo is looked for.
  public static func name(of logo: Logo) -> String {
    switch logo.kind {
    case .svg: "logo.svg"
    case .png: "logo.png"
    }
  }

  /// A text as a string of Typst's, with what can't be seen written out.
  static func string(_ text: String) -> String {
    let escaped = text.madeVisible(keepingLines: true).replacing("\\", with: "\\\\")
      .replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }
}

/// Writes blocks below each other.
private struct Writer {
  let language: Language
  let title: String
  var lines: [String] = []
  /// Whether a heading of a part has stood, below which those of sections stand: levels may not be skipped.
  private var isInPart = false

  init(language: Language, title: String) {
    self.language = language
    self.title = title
  }

  mutating func writeCover(_ cover: Report.Cover, contents: Document) {
    if let logo = cover.logo {
      let name = TypstSource.string(cover.house.name ?? HTMLWords.logo.text.text(in: language))
      lines.append(
        "#image(\(TypstSource.string(TypstSource.name(of: logo))), alt: \(name), height: 2cm, fit: \"contain\")")
    }
    lines.append("#v(1cm)\n#title()")
    if !cover.question.isEmpty { lines.append("#par(text(size: 13pt, \(TypstSource.string(cover.question))))") }
    let day = cover.date.text(in: language)
    let made = cover.house.name.map { PDFText.madeBy.text(in: language, $0, day, cover.version) }
    paragraph(made ?? PDFText.made.text(in: language, day, cover.version))
    let headings = contents.sections.flatMap(\.blocks).compactMap { block in
      if case .heading(let heading) = block { heading } else { nil }
    }
    for detail in headings.first(where: isOfCover)?.details ?? [] { paragraph(detail) }
    let depth = headings.count > 30 ? 1 : 2
    let title = TypstSource.string(HTMLWords.contents.text.text(in: language))
    lines.append("#v(0.6cm)\n#outline(title: \(title), depth: \(depth))")
  }

  /// Writes a section: on a page on its side where a table of it is too wide for one that stands.
  mutating func write(_ section: Document.Section) {
    let isWide = section.blocks.contains { if case .table(let table) = $0 { TypstTable(table).isWide } else { false } }
    if isWide { lines.append("#page(flipped: true, margin: sheet, footer: foot)[") }
    for block in section.blocks { write(block) }
    if isWide { lines.append("]") }
  }

  private mutating func write(_ block: Document.Block) {
    switch block {
    case .heading(let heading): write(heading)
    case .paragraph(let text): paragraph(text)
    case .list(let items): lines.append("#list(\(items.map { TypstSource.string($0) }.joined(separator: ", ")))")
    case .lines(let text): lines.append("#raw(block: true, \(TypstSource.string(text.joined(separator: "\n"))))")
    case .table(let table): lines.append(TypstTable(table).text)
    case .figure(let figure):
      let alternative = "\(figure.title). \(figure.description)"
      lines.append(
        "#figure(image(\(TypstSource.string(TypstSource.pictureName(of: figure))), width: 100%, "
          + "alt: \(TypstSource.string(alternative))), caption: \(TypstSource.string(figure.title)))")
    }
  }

  /// Of each figure its words and its data: at the end, so that pictures stay with the text that they go with.
  mutating func writeData(of figures: [DocumentFigure]) {
    guard !figures.isEmpty else { return }
    write(Document.Heading(level: .part, text: PDFText.figureData.text(in: language)))
    paragraph(PDFText.figureDataNote.text(in: language))
    for figure in figures {
      let title = Document.Heading(level: .section, text: figure.title)
      write(Document.Section([.heading(title), .paragraph(figure.description), .table(figure.data)]))
    }
  }

  private mutating func write(_ heading: Document.Heading) {
    guard !isOfCover(heading) else { return }
    switch heading.level {
    case .title, .part:
      isInPart = true
      self.heading(heading.text, level: 1)
    case .section: self.heading(heading.text, level: isInPart ? 2 : 1)
    }
    for detail in heading.details { paragraph(detail) }
  }

  /// Whether a heading stands on the cover already.
  private func isOfCover(_ heading: Document.Heading) -> Bool { heading.level == .title && heading.text == title }

  private mutating func heading(_ text: String, level: Int) {
    lines.append("#heading(level: \(level), \(TypstSource.string(text)))")
  }

  private mutating func paragraph(_ text: String) {
    guard !text.isEmpty else { return }
    lines.append("#par(\(TypstSource.string(text)))")
  }
}
