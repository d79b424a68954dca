import Experiments
import Foundation
import Reporting
import Sampling
import Testing
import YouthCare

/// What is told of back-tests.
@Suite("back-tests in words")
struct BackTestReportTests {
  private func scenario(_ setting: Segment.Setting, years: Int = 3) throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.years = years
    var segment = Segment(
      id: "A", name: LocalizedText("A"), stay: try .exponential(mean: 100), funding: EffortBasedFunding())
    segment.setting = setting
    return Scenario(name: "one", title: LocalizedText("one"), contract: contract, segments: [segment])
  }

  private let record = BackTestRecord([
    .init("foster", series: 2, counts: [4, 2], hits: [1, 0], low: 0, high: 0.4),
    .init("home", series: 2, counts: [4, 2], hits: [4, 2], low: 0.9, high: 1),
    .init("cost_region", series: 8, counts: [16, 12, 4, 4], hits: [13, 10, 3, 4], low: 0.7, high: 0.9),
  ])

  @Test("the line counts cases as far ahead as the contract, and names the groups of its segments that failed")
  func line() throws {
    let foster = try #require(BackTestLine(for: scenario(.family), record: record))
    #expect(
      foster.text.en
        == "Tested: in 32 comparable cases (cost of 8 regions, up to 3 years ahead) the 80% band contained 26. "
        + "Too narrow in the test: foster care.")
    #expect(
      foster.text.nl
        == "Getoetst: in 32 vergelijkbare gevallen (kosten van 8 regio's, tot 3 jaar vooruit) bevatte de band van "
        + "80% er 26. Te smal bij de toets: pleegzorg.")
    let home = try #require(BackTestLine(for: scenario(.day, years: 9), record: record))
    #expect(home.cases == 36 && home.contained == 30 && home.years == 4)
    #expect(home.tooWide == ["home"] && home.tooNarrow.isEmpty)
    #expect(try BackTestLine(for: scenario(.closed), record: record)?.tooNarrow == [])
  }

  @Test("nothing is told where nothing is uncertain, or nothing like it was tested")
  func nothing() throws {
    var certain = try scenario(.family)
    certain.uncertainty.scope = .none
    #expect(BackTestLine(for: certain, record: record) == nil)
    #expect(try BackTestLine(for: scenario(.family), record: BackTestRecord([])) == nil)
  }

  @Test("the record of this version counts no more hits than cases")
  func own() throws {
    for group in BackTestRecord.own.groups {
      #expect(group.low <= group.high && group.counts.count == group.hits.count)
      #expect(zip(group.hits, group.counts).allSatisfy { $0 <= $1 })
    }
  }

  @Test("one series alone fails no band, however many of its years were held", arguments: Language.allCases)
  func oneSeries(language: Language) {
    let cases = (0..<25).map { number in
      BackTestCase(
        series: "own", group: "own", cut: 2018, lead: number % 5 + 1, members: (1...99).map { Double($0) / 100 },
        outcome: 0.5, lastYear: 0.1, dampedTrend: 0)
    }
    let text = BackTestReport(cases, worlds: 200, seed: 1, version: "test", in: language).text
    let told = language == .dutch ? "bevatte 25 van 25 gevallen van één reeks" : "held 25 of 25 cases of one series"
    #expect(text.contains(told) && !text.contains("held ?") && !text.contains("bevatte ?"), "\(text)")
  }

  @Test("the report fits on paper in both languages", arguments: Language.allCases)
  func width(language: Language) {
    let cases = ["cost_region", "a group with a name that is longer than most of them are"].flatMap { group in
      (0..<6).map { number in
        BackTestCase(
          series: "\(group) \(number % 3)", group: group, cut: 2018, lead: number % 5 + 1,
          members: (1...99).map { Double($0) / 500 }, outcome: Double(number) / 20, lastYear: 0.1, dampedTrend: 0)
      }
    }
    let text = BackTestReport(cases, worlds: 200, seed: 1, version: "test", in: language).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(BackTestRecord(of: cases).groups.map { $0.counts.reduce(0, +) } == [6, 6])
  }
}
