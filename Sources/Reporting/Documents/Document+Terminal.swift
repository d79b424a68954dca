internal import YouthCare

extension Document {
  /// The document as a terminal shows it, in lines of at most a width; figures are left out.
  func terminalText(width: Int = pageWidth) -> String {
    let parts = sections.flatMap { section -> [[String]] in
      var parts: [[String]] = [[]]
      for block in section.blocks {
        let pieces = lines(of: block, width: width)
        parts[parts.count - 1] += pieces.first ?? []
        parts += pieces.dropFirst()
      }
      return parts
    }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// The lines of a block; several pieces where it goes on after an empty line.
  private func lines(of block: Block, width: Int) -> [[String]] {
    switch block {
    case .heading(let heading): [lines(of: heading, width: width)]
    case .paragraph(let text): [text.wrapped(to: width)]
    case .list(let items): [items.map { "  " + $0 }]
    case .lines(let lines): [lines]
    case .table(let table): TextTable.pieces(of: table, point: language.notation.point, width: width)
    case .figure: []
    }
  }

  private func lines(of heading: Heading, width: Int) -> [String] {
    let text = heading.text.wrapped(to: width) + heading.details.flatMap { $0.wrapped(to: width) }
    func rule(_ mark: String) -> [String] { [String(repeating: mark, count: min(heading.text.count, width))] }
    switch heading.level {
    case .title: return text + rule("=")
    case .section: return text
    case .part: return text + rule("-")
    }
  }
}
