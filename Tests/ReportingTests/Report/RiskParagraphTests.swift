import Experiments
import Reporting
import Testing
import YouthCare

@Suite("The risk paragraph")
struct RiskParagraphTests {
  private func told(
    _ scenario: Scenario, replications: Int = 60, in language: Language = .dutch
  ) async throws -> (table: ProjectionTable, text: String, tables: [DocumentTable], figures: [DocumentFigure]) {
    let table = try await SampleRegion.table(scenario, replications: replications)
    var (text, tables, figures) = ("", [DocumentTable](), [DocumentFigure]())
    for block in RiskParagraph(table, in: language).sections.flatMap(\.blocks) {
      switch block {
      case .paragraph(let paragraph): text += paragraph + "\n"
      case .table(let table): tables.append(table)
      case .figure(let figure): figures.append(figure)
      case .heading, .list, .lines: continue
      }
    }
    return (table, text, tables, figures)
  }

  private func rows(_ table: DocumentTable) -> [[DocumentTable.Cell]] {
    table.rows.compactMap { if case .cells(let cells) = $0 { cells } else { nil } }
  }

  @Test("risks stand by size, and the last row is the whole, not their sum", arguments: Language.allCases)
  func ranking(language: Language) async throws {
    let (table, text, tables, _) = try await told(try SampleRegion.scenario(), in: language)
    let sizes = try rows(tables[0]).map { try #require($0[2].value) }
    #expect(sizes.dropLast() == sizes.dropLast().sorted(by: >)[...] && sizes.count > 2)
    let costs = table.projection.ensemble.cost(over: .contract).map { Double($0) / 100 }
    let above = try #require(Quantile.of(costs.sorted(), 0.9)) - Estimate(costs).mean
    #expect(abs(try #require(sizes.last) * 1_000 - above) < 1e-6)
    // Both segments are paid by the day: more clients and longer stays the municipality pays, more hours in a day the
    // provider. Nothing in the file acts on it.
    let words: (whole: String, part: String) =
      language == .dutch ? ("gemeente", "gedeeld, gemeente ") : ("municipality", "shared, municipality ")
    for row in rows(tables[0]).dropLast() {
      let isSegment = row[0].text.contains("Segment ") || row[0].text.contains("Part ")
      #expect(isSegment ? row[5].text.hasPrefix(words.part) : row[5].text == words.whole, "\(row[0].text)")
      #expect(row[6].text == "–")
      #expect(try #require(row[4].value) > 0.2 && (try #require(row[4].value)) < 0.8)
    }
    #expect(text.contains(language == .dutch ? "hun som is niet het hele risico" : "their sum isn't the whole risk"))
  }

  @Test("the reserve is asked for at the percentile of the file, and the ratio told with its formula and class")
  func ratio() async throws {
    var scenario = try SampleRegion.scenario(budget: 900_000)
    scenario.accountability.resilience = Resilience(available: 300_000, percentile: 0.8)
    let (table, text, tables, figures) = try await told(scenario)
    let risk = try #require(table.projection.budgetRisks.cumulative.last)
    let reserve = try #require(risk.reserve80)
    let row = try #require(rows(tables[1]).last)
    #expect(tables[1].headings.contains("reserve P80") && row[0].text == "hele contract")
    // Rounded up by its error, which a step is at most ten thirds of, and divided as it is told.
    let required = try #require(row[4].value) * 1_000
    #expect(required >= reserve.value && required < reserve.value + 10 / 3 * reserve.standardError)
    #expect(abs(try #require(row[7].value) - 300_000 / required) < 1e-12)
    let rating = ResilienceClass(ratio: 300_000 / required).rawValue
    #expect(row[8].text == rating && row[9].text.contains(rating))
    // The expected shortage is told apart, and the ratio without it.
    let rest = max(0, reserve.value - (risk.cost.mean - risk.budget))
    #expect(try #require(row[6].value) * 1_000 >= rest - 1e-6)
    #expect(text.contains("zit het verwachte tekort van"))
    #expect(text.contains("beschikbare weerstandscapaciteit ÷ benodigde weerstandscapaciteit = € 300 duizend ÷"))
    #expect(text.contains(": klasse \(rating).") && text.contains("delen andersom"))
    let figure = try #require(figures.first)
    #expect(figure.description.contains("2027") && figure.description.contains("2028"))
    guard case .years(let years) = figure.chart else { throw NoYears() }
    #expect(years.years == [2027, 2028] && years.level?.values == [300, 300] && years.series[0].low[0] != nil)
  }

  @Test("a lump sum makes a risk the provider's, a ceiling makes it shared; what the file has on it is named")
  func owner() async throws {
    var scenario = try SampleRegion.scenario()
    scenario.segments[0].terms.ceiling = RevenueCeiling()
    scenario.segments[0].terms.ceiling?.share = 1.05
    scenario.changes = [
      DatedChange(
        name: "fewer places", target: .places, segments: [0], step: Timeline.Step(.times(0.9), from: 200, until: 400))
    ]
    let (_, _, tables, _) = try await told(scenario, replications: 20, in: .english)
    let row = try #require(rows(tables[0]).first { $0[0].text == "cost of Part A" })
    #expect(row[5].text.hasPrefix("shared, municipality "), "\(row[5].text)")
    #expect(row[6].text == "revenue ceiling, fewer places")
  }

  private struct NoYears: Error {}

  @Test("where nothing is required there is no ratio and no picture, and where nothing is available the file is named")
  func nothing() async throws {
    var scenario = try SampleRegion.scenario(budget: 9e6)
    #expect(try await told(scenario).text.contains("available en percentile onder report"))
    scenario.accountability.resilience = Resilience(available: 300_000)
    let (_, text, tables, figures) = try await told(scenario)
    #expect(text.contains("geen reserve nodig") && figures.isEmpty)
    #expect(try #require(rows(tables[1]).last)[7...].map(\.text) == ["–", "–", "–"])
  }

  @Test("too few replications are said to be, and no class is told of them")
  func tooFew() async throws {
    var scenario = try SampleRegion.scenario(budget: 500_000)
    scenario.accountability.resilience = Resilience(available: 300_000)
    let (_, text, tables, _) = try await told(scenario, replications: 5)
    #expect(text.contains("te weinig toekomsten om de reserve bij P90"))
    #expect(try #require(rows(tables[1]).last)[4...].map(\.text) == ["?", "?", "?", "?", "?", "?"])
  }

  @Test("expected cost above the budget is a shortage; without a budget no reserve is told")
  func shortage() async throws {
    let short = try await told(try SampleRegion.scenario(budget: 500_000))
    #expect(short.text.contains("dat is een tekort en geen risico"))
    let without = try await told(try SampleRegion.scenario(budget: nil))
    #expect(without.tables.count == 1 && without.text.contains("een reserve is er niet te noemen"))
  }
}
