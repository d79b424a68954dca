import Experiments
import Reporting
import Testing
import YouthCare

@Suite("The report: options side by side")
struct OptionsComparisonTests {
  fileprivate static let worlds = 24

  /// A base with options, each with what a report keeps of it.
  private struct Told {
    let tables: [ProjectionTable]
    let facts: [OptionFacts]
    let details: [OptionDetail]

    init(_ scenarios: [Scenario], in language: Language) async throws {
      var all: [ProjectionTable] = []
      for scenario in scenarios {
        all.append(try await SampleRegion.table(scenario, replications: OptionsComparisonTests.worlds))
      }
      tables = all
      facts = all.map { OptionFacts($0, in: language) }
      details = all.map { OptionDetail($0, in: language) }
    }

    func waiting(in language: Language) -> [Document.Section] {
      WaitingComparison(Array(facts.dropFirst()), base: facts[0], details, in: language).sections
    }
  }

  private static func scenario(_ name: String, placesInA: Int = 20, cheaper: Bool = false) throws -> Scenario {
    var scenario = try GoalsTests.scenario(named: name, placesInA: placesInA)
    scenario.title = LocalizedText(name.uppercased())
    scenario.segments[0].referrers = [Referrer(name: "gp", share: 1)]
    if cheaper { GoalsTests.cheaper(&scenario) }
    return scenario
  }

  private func items(_ sections: [Document.Section]) -> [String] {
    sections.flatMap(\.blocks).flatMap { block -> [String] in if case .list(let items) = block { items } else { [] } }
  }

  @Test("each segment has the base and the options below each other, with the paired difference")
  func segments() async throws {
    let told = try await Told(
      [try Self.scenario("base"), try Self.scenario("fewer", placesInA: 12), try Self.scenario("same")], in: .english)
    let sections = told.waiting(in: .english)
    let table = try ReportTables.named("Wait and waiting list by segment and option", in: sections)
    let rows = ReportTables.rows(table)
    #expect(rows.count == 9 && rows[0].prefix(2).map(\.text) == ["A Part A", "The base"])
    // A difference is in the unit of what it is a difference of.
    #expect((1...5).map(table.unit(of:)) == ["", "weeks", "weeks", "clients", "clients"])
    #expect(table.heading(of: 2).hasSuffix("\n(weeks)"))
    let projections = told.tables.map(\.projection)
    let waits = projections.compactMap { $0.values(Measure.waitMeanDays, segment: 0, over: .contract) }
    // Two measures of three segments and of one referrer besides who is unknown, for two options.
    let all = (3 + told.tables[0].projection.ensemble.scenario.referrerNames.count + 1) * 2 * 2
    let own = try #require(ObjectiveDifference(waits[1], from: waits[0], direction: .lower, among: all))
    #expect(own.judgement == .worse)
    #expect(abs(try #require(rows[1][3].value) - own.difference.value / 7) < 1e-12)
    let lists = try projections.map { try #require($0.estimate(.waiting, segment: 0, over: .year(2028))?.mean) }
    #expect(rows[1][4].value == lists[1])
    // What is the same in every world is called so, also in the sentence.
    #expect(rows[2][3].text == "equal" && rows[2][5].text == "equal")
    let sentences = items(sections)
    #expect(sentences[0].hasPrefix("‘FEWER’: those who start wait longer in A Part A ("))
    #expect(sentences[1] == "‘SAME’: waits and lists equal those of the base everywhere.")
  }

  @Test("the figure has the same differences, in weeks")
  func figure() async throws {
    let told = try await Told([try Self.scenario("base"), try Self.scenario("fewer", placesInA: 12)], in: .dutch)
    let figure = try #require(
      told.waiting(in: .dutch).flatMap(\.blocks).lazy.compactMap { block in
        if case .figure(let figure) = block { figure } else { nil }
      }.first)
    guard case .intervals(let drawn) = figure.chart else { throw ReportFault.noHeading }
    let waits = told.tables.compactMap {
      $0.projection.values(Measure.waitMeanDays, segment: 0, over: .contract).flatMap { ObjectiveEstimate($0) }?.figure
    }
    #expect(drawn.rows.map(\.label) == ["A Segment A", "B Segment B", "Regio"] && drawn.reference == 0)
    #expect(abs(drawn.rows[0].value - (waits[1].value - waits[0].value) / 7) < 1e-9 && drawn.rows[0].isDistinguishable)
    #expect(figure.description.contains("A Segment A: ") && figure.description.contains(", langer."))
  }

  @Test("below every saving stands the harm of waiting, and what it says; where nothing is saved that is said")
  func goals() async throws {
    let told = try await Told(
      [try Self.scenario("base"), try Self.scenario("less", cheaper: true)], in: .dutch)
    let sections = told.waiting(in: .dutch)
    let labels = ReportTables.rows(try ReportTables.named("Doelen G1 tot G12: verschil met de basis", in: sections))
      .map { $0[0].text }
    let total = try #require(labels.firstIndex { $0.hasPrefix("G1 Totale kosten") }, "\(labels)")
    #expect(labels[total + 1].hasPrefix("G12 "))
    #expect(items(sections).contains { $0.hasPrefix("LESS: Lagere totale kosten") })
    let none = try await Told([try Self.scenario("base"), try Self.scenario("same")], in: .dutch).waiting(in: .dutch)
    #expect(ReportTables.paragraphs(none).contains("Van geen optie is te zeggen dat zij de totale kosten verlaagt."))
  }

  @Test("what providers keep stands by segment and option, with the paired difference")
  func providers() async throws {
    let told = try await Told(
      [try Self.scenario("base"), try Self.scenario("less", cheaper: true)], in: .english)
    let sections = ProvidersComparison([told.facts[1]], base: told.facts[0], told.details, in: .english).sections
    let table = try ReportTables.named("Providers' result by segment and option, whole contract", in: sections)
    let rows = ReportTables.rows(table)
    let unit = ["euros": 1.0, "thousand euros": 1e3, "million euros": 1e6][table.unit(of: 2)] ?? .nan
    #expect(table.unit(of: 3) == table.unit(of: 2))
    #expect(rows.map { $0[0].text } == ["A Part A", "A Part A", "B Part B", "B Part B", "Region", "Region"])
    let results = told.tables.map {
      $0.projection.ensemble.ledger.figure(.result, in: .segment(0), over: .contract)
    }
    for (row, result) in zip(rows, results) {
      #expect(try abs(#require(row[2].value) - result.value / unit) < 1e-9 * abs(result.value / unit))
    }
    // Four measures of two segments and the region: each world with what the same world has in the base.
    let values = told.tables.map { OutcomeValues.plain($0.projection.ensemble.result(in: [0], over: .contract)) }
    let difference = try #require(ObjectiveDifference(values[1], from: values[0], direction: .higher, among: 12))
    #expect(
      difference.judgement == .indistinguishable
        ? rows[1][3].text == "not distinguishable" : rows[1][3].value == difference.difference.value / unit)
    #expect(rows[3][3].text == "equal")
    #expect(ReportTables.paragraphs(sections).contains("no contract closes"))
  }
}
