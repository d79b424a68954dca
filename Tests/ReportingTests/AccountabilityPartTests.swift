import Experiments
import Reporting
import Testing
import YouthCare

@Suite("What was assumed, and how a report can be checked")
struct AccountabilityPartTests {
  private static func run(seconds: Double? = nil) throws -> RunRecord {
    RunRecord(
      version: "1.2.3", build: "test", seed: 77, worlds: 1_000, isFixed: false,
      date: try #require(CalendarDate(year: 2026, month: 11, day: 28)), seconds: seconds,
      command: "raming report a.yaml --seed 77",
      inputs: [.init(option: LocalizedText("Een voorbeeld"), files: ["a.yaml"], digest: "abc")])
  }

  private func tables(_ sections: [Document.Section]) -> [DocumentTable] {
    sections.flatMap(\.blocks).compactMap { block in if case .table(let table) = block { table } else { nil } }
  }

  private func texts(_ table: DocumentTable) -> [[String]] {
    table.rows.compactMap { row in if case .cells(let cells) = row { cells.map(\.text) } else { nil } }
  }

  @Test("an option's numbers that differ stand beside those of the base, with unit and evidence, and no others")
  func differences() throws {
    let base = try SampleRegion.scenario()
    var option = try base.setting([Address(["segments", "A", "stay", "mean"]): 90])
    option.title = LocalizedText(nl: "Korter", en: "Shorter")
    let address = Address(["segments", "A", "stay", "mean"])
    let date = try #require(CalendarDate(year: 2026, month: 3, day: 1))
    option.statements.numbers = [StatedNumber(address, StatedEvidence(.derived, source: "nota", date: date))]
    let table = try #require(tables(AssumptionsPart([base, option], in: .dutch).sections).first)
    #expect(table.caption == "Wat anders is in: Korter")
    let name = "A Segment A: de verblijfsduur, vóór de factor van de zwaarte, het gemiddelde (segments.A.stay.mean)"
    #expect(texts(table) == [[name, "120", "90", "dagen", "nota", "1-3-2026", "afgeleid"]])
    guard case .cells(let cells) = try #require(table.rows.first) else { return }
    #expect(cells[2].value == 90)
  }

  @Test(
    "what nobody knows exactly is told in words first, and where it stands behind them", arguments: Language.allCases)
  func names(language: Language) throws {
    let table = try #require(
      tables(AssumptionsPart([try SampleRegion.scenario()], in: language).sections).first {
        $0.caption == (language == .dutch ? "Getallen die niemand precies weet" : "Numbers that nobody knows exactly")
      })
    let labels = texts(table).map { $0[0] }
    #expect(!labels.isEmpty)
    for label in labels { #expect(label.contains(#/^[^(_]+ .*\([a-z_]+(\.[^ ]+)+\)$/#), "\(label)") }
    let dose = language == .dutch ? "reactie van de hoeveelheid" : "response of the dose"
    #expect(labels.contains { $0.hasPrefix(dose) && $0.hasSuffix(" (behaviour.dose)") }, "\(labels)")
  }

  @Test("equal options have no table of differences; what the model leaves out is told in both languages")
  func noDifferences() throws {
    let base = try SampleRegion.scenario()
    for (language, words) in [(Language.dutch, "Wat anders is"), (.english, "What differs")] {
      let sections = AssumptionsPart([base, base], in: language).sections
      #expect(!tables(sections).contains { $0.caption.hasPrefix(words) })
      #expect(sections.last?.blocks.count == 3)
    }
  }

  @Test("STRESS-DES has its twenty items, each with an answer or the owner's turn", arguments: Language.allCases)
  func stress(language: Language) throws {
    let part = AccountabilityPart([try SampleRegion.scenario()], run: try Self.run(), in: language)
    let all = tables(part.sections)
    let stress = try #require(all.first { $0.caption.hasPrefix("STRESS") })
    let rows = texts(stress)
    #expect(rows.count == 20)
    #expect(
      rows.map { String($0[0].prefix(3)) } == [
        "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "5.1",
        "5.2", "5.3", "5.4", "6.1",
      ])
    #expect(rows[15][1] == "raming 1.2.3, test")
    #expect(all.allSatisfy { !$0.caption.isEmpty })
    for row in all.flatMap(texts) { #expect(!row.joined().contains("{"), "\(row)") }
  }

  @Test("the duration of a run is told where it is known, and nowhere else")
  func duration() throws {
    let scenario = try SampleRegion.scenario()
    func run(_ seconds: Double?) throws -> [[String]] {
      texts(tables(AccountabilityPart([scenario], run: try Self.run(seconds: seconds), in: .english).sections)[0])
    }
    #expect(try run(12).contains(["took", "12 seconds"]))
    #expect(try !run(nil).contains { $0[0] == "took" })
  }

  @Test("every text stands in both languages, with the same things to fill in")
  func complete() {
    let all = AssumptionsText.allCases.map(\.text) + AccountabilityText.allCases.map(\.text)
    for text in all {
      #expect(!text.nl.isEmpty && !text.en.isEmpty)
      #expect(text.nl.contains("{0}") == text.en.contains("{0}"))
    }
  }
}
