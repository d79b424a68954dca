internal import Reporting
internal import YouthCare

/// How a report looks on paper.
enum TypstLayout {
  /// What stands above all text: the data of the document, the page, and how each kind of block looks.
  ///
  /// The fonts are those that Typst brings, so that a report looks the same on every machine; others are taken for
  /// characters that these don't have. The date is the report's, so that the same report gives the same bytes.
  static func preamble(of cover: Report.Cover, in language: Language) -> String {
    let author = cover.house.name.map { ", author: \(TypstSource.string($0))" } ?? ""
    let about = cover.question.isEmpty ? "" : ", description: \(TypstSource.string(cover.question))"
    let date = "datetime(year: \(cover.date.year), month: \(cover.date.month), day: \(cover.date.day))"
    // No quotation mark stands in the words around the numbers.
    let pages = PDFText.page.text(in: language, "\" + str(page) + \"", "\" + str(pages) + \"")
    return """
      #set document(title: \(TypstSource.string(cover.title))\(author)\(about), date: \(date))
      #set text(lang: "\(language.code)", font: "Libertinus Serif", size: 10.5pt, number-type: "lining")
      #set par(justify: false, leading: 0.62em, spacing: 0.95em)
      #let house = rgb("\((cover.house.colour ?? .program).text)")
      #let sheet = (x: 2.2cm, top: 2.2cm, bottom: 2.4cm)
      #let foot = context align(center, text(size: 8.5pt, fill: luma(70), numbering(
        (page, pages) => "\(pages)", ..counter(page).get(), ..counter(page).final())))
      #set page(paper: "a4", margin: sheet, footer: foot)
      #show title: set text(size: 22pt, fill: house)
      #show heading: set text(fill: house)
      #show heading: set block(above: 1.5em, below: 0.8em, sticky: true)
      #show heading.where(level: 1): set text(size: 16pt)
      #show heading.where(level: 1, outlined: true): it => pagebreak(weak: true) + it
      #show heading.where(level: 2): set text(size: 12.5pt)
      #show outline.entry.where(level: 1): set text(weight: "bold")
      #show outline.entry.where(level: 1): set block(above: 0.6em)
      #show raw: set text(size: 8.5pt)
      #show figure: set block(above: 1.3em, below: 1.3em)
      #show figure.where(kind: table): set block(breakable: true)
      #show figure.where(kind: table): set figure.caption(position: top)
      #show figure.caption.where(kind: table): it => block(sticky: true, it)
      #show figure.caption: set text(size: 9.5pt, weight: "bold")
      #show figure.caption: set align(left)
      #show figure.where(kind: table): set align(left)
      #set table(stroke: none, inset: (x: 4.5pt, y: 3.2pt), fill: (x, y) => if y == 0 { luma(238) })
      #show table: set text(number-width: "tabular", hyphenate: true)
      #show table: set par(leading: 0.5em)
      #show table.cell.where(y: 0): set text(weight: "bold")
      """
  }
}
