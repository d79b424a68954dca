import Experiments
import Reporting
import Testing
import YouthCare

/// A second way to read a document: it shows that the blocks are enough for more than a terminal.
private struct Markdown {
  let document: Document

  var text: String {
    document.sections.flatMap(\.blocks).map(text).joined(separator: "\n\n")
  }

  private func text(_ block: Document.Block) -> String {
    switch block {
    case .heading(let heading):
      let mark =
        switch heading.level {
        case .title: "#"
        case .part: "##"
        case .section: "###"
        }
      return (["\(mark) \(heading.text)"] + heading.details).joined(separator: "\n\n")
    case .paragraph(let text): return text
    case .list(let items): return items.map { "- \($0)" }.joined(separator: "\n")
    case .lines(let lines): return (["```"] + lines + ["```"]).joined(separator: "\n")
    case .table(let table): return rows(table).joined(separator: "\n")
    case .figure(let figure): return "![\(figure.description)](\(figure.name).svg)"
    }
  }

  private func rows(_ table: DocumentTable) -> [String] {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let sides = table.headings.indices.map { table.alignment(of: $0) == .leading ? ":--" : "--:" }
    return [line(table.headings.map { $0.replacing("\n", with: " ") }), line(sides)]
      + table.rows.map { row in
        switch row {
        case .cells(let cells): line(cells.map(\.text))
        case .gap: line(table.headings.map { _ in "" })
        case .note(let text): line([text])
        }
      }
  }
}

@Suite("Documents of blocks")
struct DocumentTests {
  private func words(_ text: String) -> [String] {
    text.split { $0.isWhitespace || $0 == "|" || $0 == "…" }.map(String.init)
  }

  @Test("what a terminal tells, another reader of the blocks tells too", arguments: Language.allCases)
  func everythingIsInBlocks(language: Language) async throws {
    let table = try await SampleRegion.table(try SampleRegion.scenario(), replications: 20)
    let summary = Summary(table, in: language, version: "1.2.3")
    let other = try await SampleRegion.projection(try SampleRegion.scenario(named: "other"), replications: 20)
    let comparison = try #require(Comparison([PairedValues(table.projection), PairedValues(other)], in: language))
    let pairs = [(summary.text, summary.document), (comparison.text, comparison.document)]
    for (text, document) in pairs {
      let told = Set(words(Markdown(document: document).text))
      // A heading of two lines may be broken within a word.
      let missing = words(text).filter { !told.contains($0) && !$0.hasSuffix("-") && !$0.hasPrefix("==") }
      #expect(missing.isEmpty, "\(missing)")
    }
  }

  @Test("headings, and tables with their alignment, are told apart")
  func kinds() async throws {
    let table = try await SampleRegion.table(try SampleRegion.scenario(), replications: 20)
    let document = Summary(table, in: .english, version: "1.2.3").document
    let text = Markdown(document: document).text
    #expect(text.hasPrefix("# A sample\n\n"))
    #expect(
      text.contains("\n### CLIENTS WAITING at the end of the year\n\n| segment | 2027 | 2028 |\n| :-- | --: | --: |\n"))
    for block in document.sections.flatMap(\.blocks) {
      guard case .table(let table) = block else { continue }
      for case .cells(let cells) in table.rows {
        #expect(cells.count == table.headings.count && cells[0].kind == .label)
        #expect(cells.dropFirst().allSatisfy { $0.kind != .label })
      }
    }
  }
}
