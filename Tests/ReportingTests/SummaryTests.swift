import CareSimulation
import Experiments
import Foundation
import Reporting
import Sampling
import Testing
import YouthCare

@Suite("The summary of a run")
struct SummaryTests {
  /// Pinned text: it says that the summary moved, never that it is correct. RAMING_WRITE_BASELINES=1 writes it anew.
  @Test("a summary reads as pinned, in Dutch and in English", arguments: Language.allCases)
  func pinned(language: Language) async throws {
    let table = try await SampleRegion.table(try SampleRegion.scenario())
    let text = Summary(table, in: language, version: "1.2.3").text
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Baseline/summary.\(language.rawValue).txt")
    if ProcessInfo.processInfo.environment["RAMING_WRITE_BASELINES"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test("without a budget its columns are left out")
  func withoutBudget() async throws {
    let table = try await SampleRegion.table(try SampleRegion.scenario(budget: nil), replications: 20)
    let text = Summary(table, in: .english, version: "1.2.3").text
    for word in ["budget year", "overrun", "reserve", "Reserve", "AGAINST"] { #expect(!text.contains(word)) }
    #expect(text.contains("COST OF CARE, in "))
  }

  @Test("a year with a budget shows its risk when the year before has none, and the summary says what is left out")
  func yearsWithoutBudget() async throws {
    var scenario = try SampleRegion.scenario(budget: nil)
    scenario.budget = Budget()
    scenario.budget?.byYear = [2028: 1]
    let text = Summary(try await SampleRegion.table(scenario, replications: 20), in: .english, version: "1").text
    let lines = text.split(separator: "\n")
    #expect(text.contains("COST OF CARE AGAINST"))
    // Twenty of twenty: more than 83 %, by the exact interval.
    #expect(try #require(lines.first { $0.hasPrefix("2028 ") }).contains("> 80%"))
    #expect(!(try #require(lines.first { $0.hasPrefix("2027 ") }).contains("%")))
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let sentence = "Over several years together a risk is told only where none of them lacks a budget."
    #expect(words.contains(sentence))
    scenario.budget?.byYear[2027] = 1
    let whole = Summary(try await SampleRegion.table(scenario, replications: 20), in: .english, version: "1").text
    #expect(!whole.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(sentence))
  }

  @Test("no line is longer than 100 characters, whatever the names", arguments: Language.allCases)
  func width(language: Language) async throws {
    var scenario = try SampleRegion.scenario()
    scenario.contract.years = 6
    scenario.segments[0].name = LocalizedText(String(repeating: "Zeer lange naam ", count: 10))
    scenario.title = LocalizedText(String(repeating: "Een lange titel ", count: 12))
    let table = try await SampleRegion.table(scenario, replications: 10)
    for line in Summary(table, in: language, version: "1.2.3").text.split(separator: "\n") {
      #expect(line.count <= 100, "\(line)")
    }
  }

  @Test("where less than half as many start as at first, a sentence says that their wait tells little")
  func fewStart() async throws {
    func text(_ factor: Double) async throws -> String {
      var scenario = try SampleRegion.scenario()
      scenario.changes = [
        DatedChange(
          name: "fewer", target: .inflow, segments: [1], step: .init(.times(factor), from: 365, until: .infinity))
      ]
      let text = Summary(try await SampleRegion.table(scenario, replications: 20), in: .english, version: "1").text
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let note = "the wait of those who started then says little of those who still wait."
    let few = try await text(0.1)
    #expect(few.contains("B Part B: ") && few.contains(" started in 2028, against ") && few.contains(note))
    #expect(!few.contains("A Part A: "))
    #expect(try await !text(0.8).contains(note))
  }

  /// In B there is no place: nobody starts, and who stood there at first still does.
  @Test("where nobody starts any more the summary tells how long those who wait have waited, and who beyond the norm")
  func nobodyStarts() async throws {
    var scenario = try SampleRegion.scenario()
    scenario.segments[1].capacity = .places(0)
    (scenario.segments[1].inflow.newPerYear, scenario.segments[1].present.waiting) = (0, 6)
    scenario.segments[1].present.inCare = 0
    scenario.segments[1].present.waited = try .constant(35)
    let text = Summary(try await SampleRegion.table(scenario, replications: 20), in: .english, version: "1").text
    let lines = text.split(separator: "\n").map(String.init)
    let heading = try #require(lines.firstIndex { $0.hasPrefix("WAIT in weeks") })
    let first = try #require(lines[heading...].firstIndex { $0.hasPrefix("B Part B") })
    func words(_ line: Int) -> [String] { lines[line].split(separator: " ").map(String.init) }
    // 365 and 731 days after five weeks.
    #expect(words(first).suffix(4) == ["–", "–", "4", "–"])
    #expect(words(first + 1).suffix(2) == ["57", "109"])
    #expect(words(first + 2).suffix(2) == ["100%", "100%"])
  }

  @Test("placeholders are told when the scenario names them")
  func placeholders() async throws {
    var scenario = try SampleRegion.scenario()
    let warning = "A number of inputs are placeholders"
    func text(_ table: ProjectionTable) -> String {
      Summary(table, in: .english, version: "1").text.replacing("\n", with: " ")
    }
    let without = try await SampleRegion.table(scenario, replications: 4)
    #expect(!text(without).contains(warning))
    scenario.source = LocalizedText(nl: "routes zijn plaatshouders", en: "routes are placeholders")
    let with = try await SampleRegion.table(scenario, replications: 4)
    #expect(text(with).contains(warning))
    // Where values say where they come from these decide, whatever the source says.
    for grade in [StatedEvidence.Grade.found, .placeholder] {
      scenario.statements.numbers = [StatedNumber(Address(["budget", "first_year"]), StatedEvidence(grade))]
      let stated = try await SampleRegion.table(scenario, replications: 4)
      #expect(text(stated).contains(warning) == (grade == .placeholder))
    }
  }

  /// Which index is which: 5.71 and 3.94 % were found, 3 % is the contract's, and 1.0571 × 1.0394 × 1.03² is 1.1657.
  @Test("the head says of which year prices are, by how much they were indexed and on what ground; so does the balance")
  func priceLevel() async throws {
    var scenario = try SampleRegion.scenario()
    func text(_ language: Language) async throws -> [String] {
      let table = try await SampleRegion.table(scenario, replications: 4)
      let plan = table.projection.ensemble.scenario
      return [
        Summary(table, in: language, version: "1").text,
        BalanceSummary(plan, try Balance(plan), in: language).text,
      ].map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }
    for text in try await text(.english) { #expect(!text.contains("Prices of")) }
    scenario.contract.priceLevel = 2023
    for text in try await text(.english) {
      #expect(
        text.contains(
          "Prices of 2023, indexed by 16.57% to 2027: 5.71% in 2024 (found), 3.94% in 2025 (found), 3% a year in 2026 to "
            + "2027 (assumed: indexation)."))
    }
    scenario.contract.pastIndices = [2025: 0.05, 2026: 0.04, 2027: 0.04]
    for text in try await text(.dutch) {
      #expect(
        text.contains(
          "Prijzen van 2023, met 20,05 % geïndexeerd naar 2027: 5,71 % in 2024 (gevonden), 5 % in 2025 (opgegeven), 4 % per "
            + "jaar in 2026 tot en met 2027 (opgegeven)."))
    }
    scenario.contract.priceLevel = 2027
    scenario.contract.pastIndices = [:]
    for text in try await text(.english) {
      #expect(text.contains("Prices of 2027, the contract's first year: nothing to index."))
    }
  }

  @Test("one replication shows question marks instead of digits")
  func oneReplication() async throws {
    let table = try await SampleRegion.table(try SampleRegion.scenario(), replications: 1)
    let text = Summary(table, in: .english, version: "1").text
    #expect(text.contains("?"))
    #expect(!text.contains("nan") && !text.contains("inf"))
  }

  @Test("the balance counts a year of care at the contract's prices")
  func balance() throws {
    let scenario = try SampleRegion.scenario()
    let balance = try Balance(scenario)
    let text = BalanceSummary(scenario, balance, in: .english).text
    // Starts × mean stay × tariff: 60 × 120 × 100 + 20 × 120 × 150 = 1.08 million euros.
    let region = try #require(text.split(separator: "\n").first { $0.hasPrefix("Region") })
    #expect(region.hasSuffix("1.1"))
    #expect(!text.contains("EVIDENCE"), "no value says where it comes from")
  }

  /// A line of other cost of 1 million weighs a tenth of it; the budget costs nothing.
  @Test("the balance counts evidence by grade, and names the placeholders that weigh most first")
  func evidence() throws {
    var scenario = try SampleRegion.scenario()
    scenario.otherCosts = [OtherCost(name: "access")]
    scenario.otherCosts[0].perYear = 1_000_000
    let line = Address(["other_costs", "access", "per_year"])
    scenario.statements.numbers = [
      StatedNumber(Address(["budget", "first_year"]), StatedEvidence(.placeholder)),
      StatedNumber(line, StatedEvidence(.placeholder)), StatedNumber(Address(["region", "youths"]), nil),
      StatedNumber(Address(["contract", "indexation"]), StatedEvidence(.found, source: "VNG")),
    ]
    let lines = BalanceSummary(scenario, try Balance(scenario), in: .english).text.split(separator: "\n")
    #expect(
      lines.contains("Of 4 stated numbers: 1 found, 0 derived, 0 memory, 2 placeholder, 1 without evidence."))
    #expect(lines.contains("Without evidence: region.youths."))
    #expect(
      lines.contains { $0.hasPrefix("What is weighed is a year in balance: growth, index, budgets, patience and") })
    let first = try #require(lines.firstIndex { $0.hasPrefix("other_costs.access.per_year") })
    let second = try #require(lines.firstIndex { $0.hasPrefix("budget.first_year") })
    #expect(first < second && lines[first].hasSuffix(" 100.0"), "thousand euros: \(lines[first])")
  }
}
