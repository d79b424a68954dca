import Foundation
import Storage
import Testing

/// The model's own text, and the code that carries it out and cites it, hold each other.
@Suite("the model's text")
struct ModelTextTests {
  /// A place at which something is cited.
  private struct Citation {
    let label: String
    let place: String
    let isCode: Bool
  }

  private let text: String
  private let labels: [String]
  private let known: Set<String>

  init() throws {
    text = try String(contentsOf: Verification.root.appending(path: "Scenarios/MODEL.md"), encoding: .utf8)
    // The heads of sections: `## K. The behavioural kernel`, `### K1. Dose`.
    labels = text.matches(of: #/(?m)^### ([A-Z]{1,2}[0-9]+[a-f]?)\. /#).map { String($0.1) }
    known = Set(labels).union(text.matches(of: #/(?m)^## ([A-Z]{1,2})\. /#).map { String($0.1) })
  }

  @Test("every label that is cited stands in the text, and no other notes are cited")
  func nothingUnknown() throws {
    #expect(labels.count > 100 && Set(labels).count == labels.count)
    var unknown: [String] = []
    for (path, content) in try Self.files() {
      unknown += citations(in: content, path).filter { !known.contains($0.label) }.map { "\($0.label): \($0.place)" }
      if content.firstRange(of: "odel notes") != nil || content.firstRange(of: "ethods notes") != nil {
        unknown.append("notes that are not here: \(path)")
      }
    }
    #expect(unknown.isEmpty, "\(unknown.sorted().joined(separator: "\n"))")
  }

  @Test("every label of the text is cited by the code that does it, or by a test that holds it")
  func nothingUncited() throws {
    var cited: Set<String> = []
    for (path, content) in try Self.files() {
      cited.formUnion(citations(in: content, path).lazy.filter(\.isCode).map(\.label))
    }
    let missing = labels.filter { !cited.contains($0) }
    #expect(missing.isEmpty, "\(missing.joined(separator: ", "))")
  }

  @Test("every address in the text is a key of the reference")
  func addresses() {
    let paths = Set(ScenarioReference().entries.map(\.path))
    let prose = text.replacing(/(?m)^```[^`]*^```$/, with: "")
    let written = Set(prose.matches(of: /`([a-z_]+(?:\.[a-z_<>]+)+)`/).map { String($0.1) })
    #expect(written.count > 150)
    let unknown = written.subtracting(paths).sorted()
    #expect(unknown.isEmpty, "\(unknown.joined(separator: ", "))")
  }

  /// The contents point at sections that are there.
  @Test("the contents list every section")
  func contents() {
    let listed = text.matches(of: /(?m)^[0-9]+\. \[(.*)\]\(#(.*)\)$/).map { (String($0.1), String($0.2)) }
    let sections = text.matches(of: /(?m)^## (.*)$/).map { String($0.1) }.filter { $0 != "Contents" }
    #expect(listed.count == sections.count)
    for ((_, anchor), section) in zip(listed, sections) {
      let slug = section.lowercased().filter { $0.isLetter || $0 == " " || $0 == "-" }.replacing(" ", with: "-")
      #expect(anchor == slug)
    }
  }

  // MARK: - Citations

  /// Every text of the program, its tests and its scenarios, but the model's own and this one.
  private static func files() throws -> [(path: String, content: String)] {
    var result: [(String, String)] = []
    for folder in ["Sources", "Tests", "Scenarios"] {
      let walk = try #require(
        FileManager.default.enumerator(
          at: Verification.root.appending(path: folder), includingPropertiesForKeys: nil, options: .skipsHiddenFiles))
      for case let file as URL in walk where ["swift", "yaml", "md"].contains(file.pathExtension) {
        guard !["MODEL.md", "ModelTextTests.swift"].contains(file.lastPathComponent) else { continue }
        let path = file.path.replacing(Verification.root.path, with: "")
        result.append((path, String(decoding: try Data(contentsOf: file), as: UTF8.self)))
      }
    }
    #expect(result.count > 500)
    return result
  }

  /// What a file cites: after the text's name, alone between brackets, or as the name of a test.
  private func citations(in content: String, _ path: String) -> [Citation] {
    let isCode = path.hasSuffix(".swift")
    var result: [Citation] = []
    func add(_ list: some StringProtocol, _ place: some StringProtocol) {
      for label in Self.labels(in: String(list)) {
        result.append(Citation(label: label, place: "\(path): \(place)", isCode: isCode))
      }
    }
    if content.firstRange(of: "MODEL.md, ") != nil || content.firstRange(of: "MODEL.md,\n") != nil {
      // A citation can run on behind the next line's comment mark.
      let flat = content.replacing(/\n[ ]*(?:\/\/\/?|#)?[ ]*/, with: " ")
      let cited = /MODEL\.md, ([^\s,.;:)"|]+(?:(?:, | and | to )[A-Z]{1,2}[0-9]*[a-f]?\b)*)/
      for match in flat.matches(of: cited) { add(match.1, match.0) }
    }
    // Regular expressions are slow: only on lines of the right kind.
    for line in content.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
      if line.hasPrefix("/") {
        let alone = /\((?:oracle |prediction )?([A-Z]{1,2}[0-9]+[a-f]?(?:(?:, | and |–)[A-Z]{1,2}[0-9]+[a-f]?)*)\)/
        for match in line.matches(of: alone)
        where Self.labels(in: String(match.1)).allSatisfy({ known.contains(Self.family(of: $0)) }) {
          add(match.1, match.0)
        }
      } else if isCode, line.hasPrefix("@Test(") || line.hasPrefix("\"") {
        for match in line.matches(of: #/"((?:FV|O|D|E|K)[0-9]+[a-f]?): /#) { add(match.1, match.0) }
      }
    }
    return result
  }

  /// The labels of a list such as "K7 and E1", "C3 and C5–C7" or "G1 to G12".
  private static func labels(in list: String) -> [String] {
    let parts = list.replacing(" to ", with: "–").replacing(" and ", with: ", ").split(separator: ", ")
    return parts.flatMap { part -> [String] in
      let ends = part.split(separator: "–").map(String.init)
      guard ends.count == 2, let first = number(of: ends[0]), let last = number(of: ends[1]), first <= last else {
        return ends
      }
      return (first...last).map { "\(family(of: ends[0]))\($0)" }
    }
  }

  private static func family(of label: String) -> String { String(label.prefix { $0.isUppercase }) }

  private static func number(of label: String) -> Int? { Int(label.drop { $0.isUppercase }) }
}
