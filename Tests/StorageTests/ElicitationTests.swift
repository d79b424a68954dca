import Experiments
import Foundation
import Storage
import Testing
import YouthCare

/// MODEL.md, Q11.
@Suite("a sheet for experts")
struct ElicitationTests {
  static let scenario = Fixtures.folder.appending(path: "InvalidAnswers/asked.yaml").path
  static let answers = Fixtures.folder.appending(path: "InvalidAnswers")
  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: answers.path))?
    .filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }.sorted() ?? []

  private func read(_ text: String) throws -> [ElicitedNumber] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "raming-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "answers.csv")
    try Data(text.utf8).write(to: path)
    return try AnswerReader.read(path: path.path, for: Fixtures.result(of: Self.scenario).get().scenario)
  }

  @Test("asks about what no facts stand behind, the heaviest first")
  func asked() throws {
    let scenario = try Fixtures.result(of: Self.scenario).get().scenario
    let numbers = ElicitationSheet(scenario).numbers
    let names = numbers.map(\.name)
    #expect(names.contains("segments.S4.inflow.starts_per_year") && names.contains("segments.S5.stay.mean"))
    #expect(names.contains("behaviour.intake") && !names.contains("segments.S4.stay.mean"))
    // A tenth more starts cost a tenth of 400 × 300 days of 120 euro.
    let starts = numbers.first { $0.name == "segments.S4.inflow.starts_per_year" }
    #expect(abs((starts?.weight ?? 0) - 1_440_000) < 1)
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { abs($0.weight ?? 0) >= abs($1.weight ?? 0) })
    let stay = try #require(numbers.first { $0.name == "segments.S5.stay.mean" })
    #expect(stay.unit == .days && stay.grounds == .evidence(.memory) && stay.quantiles?.count == 3)
  }

  @Test("has a row a number, as many cells in each, and is refused as long as nobody filled it in")
  func sheet() throws {
    let sheet = ElicitationSheet(try Fixtures.result(of: Self.scenario).get().scenario)
    let csv = sheet.csv(first: 4, in: .english)
    let lines = csv.split(separator: "\n")
    #expect(lines.count == 5 && lines[0].hasPrefix("number,meaning,unit,stated,p10,p50,p90,euro_if_a_tenth_higher,"))
    #expect(lines[0].hasSuffix("expert_3_p10,expert_3_p50,expert_3_p90") && lines[1].hasSuffix(",,,,,,,,,"))
    #expect(throws: ScenarioFaults.self) { try read(csv) }
    #expect(sheet.yaml(first: 4, in: .dutch).contains("- number: \"segments.S4.inflow.starts_per_year\"\n"))
  }

  @Test("answers are pooled, with names left out, and stand in a file that can be run")
  func answered() throws {
    let text = """
      number;jan_p10;jan_p50;jan_p90;piet_p10;piet_p50;piet_p90
      segments.S5.stay.mean;10 maanden;12 maanden;14,4 maanden;;;
      access.wait_steering;0,03;0,06;0,1;0,04;0,06;0,09

      """
    let pooled = try read(text)
    #expect(pooled.map(\.asked.name) == ["segments.S5.stay.mean", "access.wait_steering"])
    #expect(pooled.map(\.pool.experts.count) == [1, 2])
    let month = 365.2425 / 12
    for (value, months) in zip(pooled[0].quantiles, [10.0, 12, 14.4]) {
      #expect(abs(value / (months * month) - 1) < 0.01)
    }
    // The pool is wider than who is surer of it, and no wider than who is less.
    #expect(pooled[1].quantiles[0] > 0.03 && pooled[1].quantiles[0] < 0.04 && pooled[1].quantiles[2] > 0.09)

    let scenario = try Fixtures.result(of: Self.scenario).get().scenario
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 27))
    let file = ElicitedFile(pooled, of: scenario, at: Self.scenario, on: day, in: .english).text
    #expect(!file.contains("jan") && !file.contains("piet"))
    let read = try Fixtures.read([("judged.yaml", file)]).get()
    let numbers = Uncertainty(read.scenario).numbers
    let stay = try #require(numbers.first { $0.address.description == "segments.S5.stay" })
    #expect(stay.basis == .stated && stay.source == "judgement of one expert")
    let q = pooled[0].quantiles
    #expect(stay.law == .quantiles(p10: q[0], p50: q[1], p90: q[2]))
    #expect(read.scenario.differs == nil && read.files.count == 3)
  }

  @Test("a sheet with a fault is refused whole, with these words", arguments: names)
  func faults(name: String) throws {
    let path = Self.answers.appending(path: "\(name).csv").path
    let expected = try #require(
      try? String(contentsOfFile: Self.answers.appending(path: "\(name).expected").path, encoding: .utf8),
      "write down what \(name).csv should say")
    let scenario = try Fixtures.result(of: Self.scenario).get().scenario
    do throws(ScenarioFaults) {
      _ = try AnswerReader.read(path: path, for: scenario)
      Issue.record("\(name).csv is accepted")
    } catch {
      let actual = Language.allCases.reversed().map { error.description(in: $0) + "\n" }.joined(separator: "\n")
      #expect(actual.replacing(Self.answers.path + "/", with: "") == expected)
    }
  }
}
