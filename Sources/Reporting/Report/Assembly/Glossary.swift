internal import YouthCare

/// The words of a report that not everybody knows, each in a sentence: those that are used.
struct Glossary {
  private let document: Document

  /// That of a document.
  init(of document: Document) {
    self.document = document
  }

  /// A term a line, in the order of the alphabet; nothing where none is used.
  var section: Document.Section {
    let language = document.language
    let words = Self.spaced(document.words)
    let terms = GlossaryTerm.allCases.filter { term in
      term.marks(in: language).contains { words.contains(Self.spaced($0)) }
    }
    guard !terms.isEmpty else { return Document.Section([]) }
    let lines = terms.map { term in
      "\(term.name.text(in: language).capitalisingFirst): \(term.meaning.text(in: language))"
    }.sorted()
    let heading = Document.Heading(level: .part, text: GlossaryTerm.heading.text(in: language))
    return Document.Section([.heading(heading), .list(lines)])
  }

  /// A text in small letters with a space before each word, so that a word is found by its beginning only.
  private static func spaced(_ text: String) -> String {
    " " + String(text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " })
  }
}

extension Document {
  /// All that it says, of pictures their words.
  fileprivate var words: String {
    sections.flatMap(\.blocks).map { block in
      switch block {
      case .heading(let heading): heading.text
      case .paragraph(let text): text
      case .list(let items): items.joined(separator: "\n")
      case .lines(let lines): lines.joined(separator: "\n")
      case .table(let table): table.words
      case .figure(let figure): figure.description + "\n" + figure.data.words
      }
    }.joined(separator: "\n")
  }
}

extension DocumentTable {
  fileprivate var words: String {
    let heads = headings.map { $0.replacing("-\n", with: "").replacing("\n", with: " ") }
    let told = rows.flatMap { row -> [String] in
      switch row {
      case .cells(let cells): cells.map(\.text)
      case .gap: []
      case .note(let note): [note]
      }
    }
    return ([caption, unit] + heads + told).joined(separator: "\n")
  }
}
