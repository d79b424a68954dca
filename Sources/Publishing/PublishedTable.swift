internal import Reporting
internal import YouthCare

/// A table of a report with what a file of its own has to say about it: where it stands and what it is called.
struct PublishedTable {
  /// The headings that it stands under, the outer one first, without the title of the report.
  let place: [String]
  /// What it is called: its caption, else that of its picture, else the heading above it.
  let title: String
  /// The table.
  let table: DocumentTable
  /// The picture of which it is the data, if it is.
  let figure: DocumentFigure?
}

extension Document {
  /// All tables, those of figures too, in the order of the document.
  var publishedTables: [PublishedTable] {
    var tables: [PublishedTable] = []
    var place = HeadingPlace()
    for block in sections.flatMap(\.blocks) {
      switch block {
      case .heading(let heading): place.enter(heading)
      case .table(let table): tables.append(place.published(table, figure: nil))
      case .figure(let figure): tables.append(place.published(figure.data, figure: figure))
      case .paragraph, .list, .lines: break
      }
    }
    return tables
  }
}

/// Where in a document one is.
private struct HeadingPlace {
  private var part: String?
  private var section: String?

  mutating func enter(_ heading: Document.Heading) {
    switch heading.level {
    case .title: (part, section) = (nil, nil)
    case .part: (part, section) = (heading.text, nil)
    case .section: section = heading.text
    }
  }

  func published(_ table: DocumentTable, figure: DocumentFigure?) -> PublishedTable {
    let place = [part, section].compactMap { $0 }
    let titles = [figure?.title, table.caption, place.last].compactMap { $0 }.filter { !$0.isEmpty }
    return PublishedTable(place: place, title: titles.first ?? "", table: table, figure: figure)
  }
}

extension DocumentTable {
  /// The heading of a column where no caption stands above it: in one line, with the unit of the column's numbers.
  func wholeHeading(of column: Int, in language: Language) -> String {
    let text = headings[column].inOneLine()
    guard column > 0 else { return text.isEmpty ? WorkbookText.item.text.text(in: language) : text }
    let unit = unit(of: column)
    return unit.isEmpty ? text : "\(text) (\(unit))"
  }
}

extension String {
  /// A heading of a table in one line; what stands where a word of it may be broken is chosen.
  func inOneLine(breaking mark: String = "") -> String {
    split(separator: "\n").reduce("") { result, line in
      guard let last = result.last else { return String(line) }
      // A hyphen before a small letter stands there for the break only.
      let isBroken = last == "-" && line.first?.isLowercase == true
      return (isBroken ? result.dropLast() + mark : result + (last == "-" ? "" : " ")) + line
    }
  }
}
