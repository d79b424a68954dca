import CareSimulation
import Experiments
import Foundation
import Reporting
import Sampling
import Testing
import YouthCare

@Suite("The first screen of a run")
struct FirstScreenTests {
  private func screen(_ scenario: Scenario, in language: Language = .english, replications: Int = 200) async throws
    -> FirstScreen
  {
    FirstScreen(try await SampleRegion.table(scenario, replications: replications), in: language, version: "1.2.3")
  }

  /// The text on one line, however it was wrapped.
  private func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Pinned text: it says that the screen moved, never that it is correct. RAMING_WRITE_BASELINES=1 writes it anew.
  @Test("the screen reads as pinned, in Dutch and in English", arguments: Language.allCases)
  func pinned(language: Language) async throws {
    let text = try await screen(try SampleRegion.scenario(), in: language).text
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Baseline/first-screen.\(language.rawValue).txt")
    if ProcessInfo.processInfo.environment["RAMING_WRITE_BASELINES"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test("it has at most 40 lines of 100 characters, whatever the region", arguments: Language.allCases)
  func room(language: Language) async throws {
    var scenario = try SampleRegion.scenario()
    scenario.contract.years = 9
    let segments = scenario.segments
    scenario.segments = (0..<14).map { number in
      var segment = segments[number % 2]
      segment.id = "S\(number)"
      segment.name = LocalizedText(String(repeating: "Zeer lange naam ", count: 6))
      return segment
    }
    scenario.title = LocalizedText(String(repeating: "Een lange titel ", count: 12))
    scenario.question = LocalizedText(String(repeating: "Wat kost dat alles bij elkaar? ", count: 20))
    scenario.differs = LocalizedText(String(repeating: "er is veel anders ", count: 20))
    let text = try await screen(scenario, in: language, replications: 20).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= FirstScreen.lines, "\(lines.count)")
    for line in lines { #expect(line.count <= 100, "\(line)") }
    #expect(text.contains("2027") && text.contains("2035") && !text.contains("\n2030"))
    #expect(text.contains(language == .dutch ? "met een kortere lijst: --details)" : "with a shorter list: --details)"))
  }

  /// Of columns or of rows: of whole tables, since a table of segments goes by columns and one of measures by rows. A
  /// reserve is asked for by itself and has the decimals of its own step.
  @Test(
    "all figures of a column have the same decimals, on the screen and in the summary", arguments: Language.allCases)
  func sameDecimals(language: Language) async throws {
    var scenario = try SampleRegion.scenario()
    // Ten times the first in money, so that errors lie far apart.
    scenario.segments[1].inflow.newPerYear = 200
    scenario.segments[1].capacity = .places(150)
    let table = try await SampleRegion.table(scenario)
    let documents = [
      FirstScreen(table, in: language, version: "1").document, Summary(table, in: language, version: "1").document,
    ]
    for block in documents.flatMap(\.sections).flatMap(\.blocks) {
      guard case .table(let told) = block else { continue }
      let rows = told.rows.compactMap { if case .cells(let cells) = $0 { cells } else { nil } }
      let byColumn = told.headings.indices.dropFirst().allSatisfy { column in
        told.headings[column].contains("reserve") || isAlike(rows.map { $0[column] }, in: language)
      }
      #expect(byColumn || rows.allSatisfy { isAlike($0, in: language) }, "\(rows.map { $0.map(\.text) })")
    }
  }

  private func isAlike(_ cells: [DocumentTable.Cell], in language: Language) -> Bool {
    let point = Character(language.notation.point)
    func decimals(_ text: Substring) -> Int {
      text.firstIndex(of: point).map { text[text.index(after: $0)...].prefix { $0.isNumber }.count } ?? 0
    }
    for isPercent in [true, false] {
      let numbers = cells.filter { ($0.kind == .number || $0.kind == .range) && $0.text.contains("%") == isPercent }
        .flatMap { $0.text.split(separator: " ") }.filter { $0.contains(where: \.isNumber) }
      if Set(numbers.map(decimals)).count > 1 { return false }
    }
    return true
  }

  @Test("the findings say what the figures say: over and under budget, with the probability of the table")
  func money() async throws {
    for (budget, word) in [(500_000.0, "over budget;"), (5_000_000, "under budget;")] {
      let scenario = try SampleRegion.scenario(budget: budget)
      let table = try await SampleRegion.table(scenario)
      let text = FirstScreen(table, in: .english, version: "1").text
      #expect(flat(text).contains(word), "\(text)")
      let risk = try #require(table.projection.budgetRisks.cumulative.last)
      let told = NumberText(.english).probability(risk.exceedance, maximumDecimals: 0)
      #expect(flat(text).contains("the probability of overrun is \(told)"))
      let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("whole contract") })
      #expect(line.contains(told))
      #expect(flat(text).contains("without a reserve the budget is enough in 90 of 100 futures.") == (budget > 1e6))
    }
    let without = try await screen(try SampleRegion.scenario(budget: nil)).text
    #expect(flat(without).contains("no budget is stated.") && !without.contains("overrun"))
  }

  /// B has no place: nobody starts, and its list grows by twenty a year; A has room for all.
  @Test("a list that grows is said to grow, and whose wait is beyond the norm; where nobody waits that is said")
  func waiting() async throws {
    var scenario = try SampleRegion.scenario(placesInA: 60)
    #expect(flat(try await screen(scenario).text).contains("Nobody waits."))
    scenario.segments[1].capacity = .places(0)
    scenario.segments[1].present.inCare = 0
    let text = flat(try await screen(scenario).text)
    #expect(text.contains("The list grows from ") && text.contains("Longer than the norm: B."), "\(text)")
  }

  @Test("few replications are said to be too few before anything else, and a back-test stands where it is known")
  func trust() async throws {
    let scenario = try SampleRegion.scenario()
    let experiment = try Experiment(try SimulationPlan(scenario), in: Uncertainty(scenario), replications: 20, seed: 1)
    let table = await ProjectionTable(Projection(try await experiment.run()), threads: 1)
    let line = BackTestLine(contained: 26, of: 32, promised: 0.8)
    let text = flat(FirstScreen(table, in: .english, version: "1", backTest: line).text)
    #expect(text.contains("Note: 20 futures is too few to decide by; ask for 1,000."))
    #expect(text.contains("Tested: in 32 comparable cases the 80% band contained 26."))
    // A band of chance alone is another kind: how such bands did says nothing of it.
    let fixed = try await SampleRegion.table(scenario, replications: 20)
    #expect(!FirstScreen(fixed, in: .english, version: "1", backTest: line).text.contains("Tested:"))
  }

  @Test("one replication finds nothing, and says so", arguments: Language.allCases)
  func oneFuture(language: Language) async throws {
    let text = flat(try await screen(try SampleRegion.scenario(), in: language, replications: 1).text)
    #expect(text.contains(language == .dutch ? "Dit is één toekomst" : "This is one future"))
    #expect(!text.contains("€ ?") && !text.contains(": ?"), "\(text)")
  }

  @Test("every text stands in both languages, with the same things to fill in and equally high headings")
  func texts() {
    let texts = FirstScreenText.allCases.map(\.text) + SpreadText.allCases.map(\.text)
    for text in texts {
      #expect(!text.nl.isEmpty && !text.en.isEmpty)
      for index in 0..<5 { #expect(text.nl.contains("{\(index)}") == text.en.contains("{\(index)}"), "\(text.en)") }
      let lines = { (text: String) in text.split(separator: "\n").count }
      #expect(lines(text.nl) == lines(text.en), "\(text.en)")
    }
  }
}
