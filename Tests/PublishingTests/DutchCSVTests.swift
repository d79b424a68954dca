import Publishing
import Testing
import YouthCare

@Suite("Tables for a Dutch Excel")
struct DutchCSVTests {
  @Test("a file a table, with the mark of UTF-8, semicolons, decimal commas and lines as those of Windows")
  func notation() throws {
    let files = DutchCSV().files(of: SampleReport.report(in: .dutch))
    let first = try #require(files.first)
    #expect(first.name == "01-kosten-per-taakveld.csv")
    #expect(first.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = Self.lines(of: first)
    #expect(lines[0] == "Onderdeel;2027 (× € 1.000);2028 (× € 1.000);verschil (× € 1.000)")
    #expect(lines[1] == "\"=\"\"6.751\"\"\";12345,7;13000,4;654,7")
    #expect(lines[3] == "6.791 Overig;-250,3;100,0;350,3")
    #expect(files.count == 7)
  }

  @Test("a report in English has the same numbers in the same notation")
  func english() throws {
    let first = try #require(DutchCSV().files(of: SampleReport.report(in: .english)).first)
    #expect(first.name == "01-cost-by-task-field.csv")
    #expect(Self.lines(of: first)[1] == "\"=\"\"6.751\"\"\";12345,7;13000,4;654,7")
  }

  @Test("a percentage is one to Excel; a bound and an interval stay as they are told")
  func percentages() {
    let lines = Self.lines(of: DutchCSV().files(of: SampleReport.report(in: .english))[1])
    // The unit is that of the last column alone: the others have their sign, or a unit of their own.
    #expect(lines[0] == "option;P(over budget);share;wait (days);reserve (thousand euros)")
    #expect(lines[1] == "A;23%;12,3%;12,3 ± 0,4;1,25 to 3,5")
    #expect(lines[2] == "B;< 3%;–;?;–")
  }

  @Test("a name that a spreadsheet would take for a formula gets an apostrophe")
  func formulas() {
    let lines = Self.lines(of: DutchCSV().files(of: SampleReport.report(in: .dutch))[2])
    #expect(
      lines.dropFirst() == [
        "'=1+1;1234,5", "'+cmd;1234,5", "'-2+3;1234,5", "'@SUM(A1);1234,5", "\"a;b \"\"c\"\"\";1234,5",
      ])
  }

  private static func lines(of file: DutchCSV.File) -> [String] {
    String(decoding: file.bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n").map(String.init)
  }
}
