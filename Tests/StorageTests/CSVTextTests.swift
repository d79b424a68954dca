import Foundation
import Storage
import Testing
import YouthCare

/// Names as the tables write them: read back by the rules of RFC 4180, and never a formula to a spreadsheet.
@Suite("Texts in the tables")
struct CSVTextTests {
  /// The fields of a CSV file, record by record.
  private static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"":
        rest.removeFirst()
        field.unicodeScalars.append(scalar)
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        record.append(field)
        field = ""
      case "\n" where !isQuoted:
        records.append(record + [field])
        (record, field) = ([], "")
      default: field.unicodeScalars.append(scalar)
      }
    }
    return records
  }

  @Test(
    "a text that begins as a formula gets an apostrophe; a number and any other text stay as they are",
    arguments: [
      ("=1+1", "'=1+1"), ("+31 6", "'+31 6"), ("-cmd", "'-cmd"), ("@SUM(1)", "'@SUM(1)"), ("\ttab", "'\ttab"),
      ("\rreturn", "\"'\rreturn\""), ("\nline", "\"'\nline\""), ("  =1", "'  =1"), ("＝1", "'＝1"), ("'=1", "''=1"),
      ("=HYPERLINK(\"http://evil\",\"x\")", "\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\""),
      ("-", "'-"), ("-1+2", "'-1+2"), ("=\u{301}1", "'=\u{301}1"), ("-inf", "'-inf"),
      ("-5", "-5"), ("+3.5", "+3.5"), ("'s-Hertogenbosch", "'s-Hertogenbosch"), ("a=b", "a=b"), ("S1", "S1"), ("", ""),
      ("a\"\u{301},b", "\"a\"\"\u{301},b\""),
    ])
  func formulas(text: String, field: String) throws {
    var scenario = try WrittenRegion.scenario()
    scenario.name = text
    // Scalar by scalar: Swift holds equal what only means the same.
    #expect(Array(ResultWriter.row(of: scenario).unicodeScalars) == Array(field.unicodeScalars))
  }

  @Test("names drawn at random stay apart, read back whole and are no formula, in every table")
  func drawn() async throws {
    let marks: [Unicode.Scalar] = [
      "=", "+", "-", "@", "\t", "\r", "\n", "'", "\"", ",", ";", " ", "a", "1", "é", "\u{301}",
    ]
    var state: UInt64 = 30
    func draw(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    func name() -> String {
      String(String.UnicodeScalarView((0...draw(6)).map { _ in marks[draw(marks.count)] }))
    }
    let scratch = try ScratchFolder()
    let written = try (0..<12).map { _ in
      var scenario = try WrittenRegion.scenario(named: name())
      for position in scenario.segments.indices {
        scenario.segments[position].id = name()
        scenario.segments[position].providers[0].name = name()
      }
      return scenario
    }
    try await WrittenRegion.write(written, to: try OutputFolder(scratch.path("out")), replications: 2)
    func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
    for table in ResultWriterTests.tables {
      let records = Self.records(String(decoding: try scratch.bytes("out/\(table)"), as: UTF8.self))
      #expect(records.allSatisfy { $0.count == records[0].count }, "\(table)")
      for (column, title) in records[0].enumerated() where ["scenario", "segment", "provider"].contains(title) {
        let shown = Set(records.dropFirst().map { scalars($0[column]) })
        for cell in shown where Double(String(String.UnicodeScalarView(cell))) == nil {
          #expect(cell.first.map { ["=", "+", "-", "@", "\t", "\r", "\n"].contains($0) } != true, "\(table): \(cell)")
        }
        if title == "scenario" {
          // As many names as there were: none became another's.
          #expect(shown.count == Set(written.map { scalars($0.name) }).count, "\(table)")
        }
      }
    }
  }
}
