import Experiments
import Foundation
import Storage
import Testing
import YouthCare

/// One file a fault in InvalidHistories; beside it, in a file ending in `.expected`, the exact words: first English, then
/// after an empty line Dutch.
@Suite("a history with a fault is refused, with these words")
struct HistoryReaderTests {
  static let folder = Fixtures.folder.appending(path: "InvalidHistories")
  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }.sorted() ?? []

  private func scenario() throws -> Scenario { try Fixtures.result(of: Fixtures.valid).get().scenario }

  @Test("exactly the expected messages", arguments: names)
  func messages(name: String) throws {
    let expectation = Self.folder.appending(path: "\(name).expected")
    let expected = try #require(
      try? String(contentsOf: expectation, encoding: .utf8), "write down what \(name).csv should say")
    do throws(ScenarioFaults) {
      _ = try HistoryReader(like: try! scenario()).read(path: Self.folder.appending(path: "\(name).csv").path)
      Issue.record("\(name).csv is accepted")
    } catch {
      let actual = Language.allCases.reversed().map { error.description(in: $0) + "\n" }.joined(separator: "\n")
      #expect(actual.replacing(Self.folder.path + "/", with: "") == expected)
    }
  }

  @Test("there is a file for every kind of fault") func enough() { #expect(Self.names.count >= 10) }

  @Test("quotes, remarks, empty lines and years in any order are read; units become persons and euros")
  func read() throws {
    let text = """
      # a remark, with commas
      series,group,scope,measure,unit,year,value,source,setting

      "a ""b"", c",S1,region,cost,thousand_euro,2020,2.5,"x, y",
      "a ""b"", c",S1,region,cost,thousand_euro,2019,2,"x, y",
      """
    let file = FileManager.default.temporaryDirectory.appending(path: "raming-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    var scenario = try scenario()
    scenario.segments[0].id = "S1"
    let history = try HistoryReader(like: scenario).read(path: file.path)
    #expect(
      history.series == [
        HistorySeries(
          "a \"b\", c", group: "S1", setting: scenario.segments[0].setting, isOfRegion: true, measure: .cost,
          first: 2019,
          values: [2_000, 2_500])
      ])
  }

  @Test("the public series are read, and are like segments of the average region")
  func shipped() throws {
    let scenarios = Fixtures.folder.appending(path: "../../Scenarios")
    let region = try Fixtures.result(of: scenarios.appending(path: "average-region.yaml").path).get().scenario
    let path = scenarios.appending(path: "history/public-series.csv").path
    let history = try HistoryReader(like: region).read(path: path)
    #expect(history.series.count { $0.isOfRegion && $0.measure == .cost && $0.values.count == 8 } == 23)
    #expect(
      history.groups == ["home", "foster", "residence", "closed_protection", "cost_nation", "cost_region"])
    #expect(BackTest(history, like: region).origins.count > 150)
  }
}
