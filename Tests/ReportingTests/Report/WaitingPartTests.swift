import Experiments
import Reporting
import Testing
import YouthCare

@Suite("The report: waiting and throughput")
struct WaitingPartTests {
  @Test("the list by year is that of the run, segment by segment and the region last", arguments: Language.allCases)
  func list(language: Language) async throws {
    let table = try await SampleRegion.table(try SampleRegion.scenario(placesInA: 14), replications: 40)
    let caption = LocalizedText(
      nl: "Wachtenden aan het eind van het jaar", en: "Clients waiting at the end of the year")
    let own = try ReportTables.named(caption.text(in: language), in: WaitingPart(table, in: language).sections)
    #expect(own.headings.dropFirst() == ["2027", "2028"])
    for (row, segment) in zip(ReportTables.rows(own), [0, 1, nil]) {
      for (cell, year) in zip(row.dropFirst(), [2027, 2028]) {
        #expect(cell.value == table.year(year, .waiting, segment: segment)?.mean)
      }
    }
  }

  @Test("waits are told in weeks beside their norm; shares as percentages")
  func waits() async throws {
    let table = try await SampleRegion.table(try SampleRegion.scenario(placesInA: 14), replications: 40)
    let sections = WaitingPart(table, in: .english).sections
    let waits = ReportTables.rows(
      try ReportTables.named("Mean wait of those who started in the year", in: sections))
    #expect(waits[0][3].value == 4)
    #expect(waits[2][3].value == nil)
    let days = try #require(table.year(2028, .waitMeanDays, segment: 0)?.mean)
    #expect(waits[0][2].value == days / 7)
    let shares = ReportTables.rows(try ReportTables.named("Started within the norm", in: sections))
    #expect(shares[0][2].isPercentage)
    #expect(shares[0][2].value == table.year(2028, .shareWithinNorm, segment: 0)?.mean)
  }

  @Test("how the list moved is told by its paired difference, and not where that can't be told", arguments: [14, 40])
  func change(places: Int) async throws {
    let table = try await SampleRegion.table(try SampleRegion.scenario(placesInA: places), replications: 40)
    func list(_ year: Int) throws -> [Double] {
      guard case .plain(let values)? = table.projection.values(Measure.waiting, segment: nil, over: .year(year)) else {
        throw ReportFault.noHeading
      }
      return values
    }
    let change = Estimate(zip(try list(2028), try list(2027)).map { $0 - $1 }).figure
    let told = ReportTables.paragraphs(WaitingPart(table, in: .english).sections)
    let numbers = NumberText(.english)
    let size = numbers.figure(Figure(abs(change.value), standardError: change.standardError), maximumDecimals: 0)
    let words = change.value > 0 ? "more than" : "fewer than"
    let error = numbers.errorText(change.standardError, maximumDecimals: 0)
    #expect(told.contains("That is \(size) (\(error)) \(words) at the end of 2027.") == change.isDistinguishable)
    #expect(told.contains("can't be told") == !change.isDistinguishable)
    #expect(change.isDistinguishable || places == 40)
  }

  @Test("figures have the list with its band, and words written from it")
  func figures() async throws {
    let table = try await SampleRegion.table(try SampleRegion.scenario(placesInA: 14), replications: 100)
    let figures = WaitingPart(table, in: .dutch).sections.flatMap(\.blocks).compactMap { block in
      if case .figure(let figure) = block { figure } else { nil }
    }
    #expect(figures.map(\.name) == ["waiting-list", "waiting-lists"])
    guard case .years(let years) = figures[0].chart else { throw ReportFault.noHeading }
    let end = try #require(table.year(2028, .waiting, segment: nil))
    #expect(years.years == [2027, 2028] && years.series.count == 1)
    #expect(years.series[0].values[1] == end.mean)
    #expect(years.series[0].high[1] == end.quantile(0.90)?.value)
    #expect(figures[0].description.contains("2028: \(NumberText(.dutch).mean(end, maximumDecimals: 0)) (P10 tot P90"))
    // A has the longer list.
    guard case .years(let segments) = figures[1].chart else { throw ReportFault.noHeading }
    #expect(segments.series.map(\.label) == ["A Segment A", "B Segment B"])
  }

  @Test("the goals stand with the harm proxy, and every table has a caption and a unit", arguments: Language.allCases)
  func goals(language: Language) async throws {
    let table = try await SampleRegion.table(try GoalsTests.scenario(), replications: 20)
    let sections = WaitingPart(table, in: language).sections
    for table in ReportTables.all(sections) { #expect(!table.caption.isEmpty && !table.unit.isEmpty) }
    let goals = try ReportTables.named(language == .dutch ? "Doelen G1 tot G12" : "Goals G1 to G12", in: sections)
    let labels = ReportTables.rows(goals).map { $0[0].text }
    #expect(labels.contains { $0.hasPrefix("G1 ") } && labels.contains { $0.hasPrefix("G12 ") })
    #expect(ReportTables.paragraphs(sections).contains("(G12)"))
  }
}

@Suite("The report: waiting by referrer")
struct WaitingReferrersTests {
  private static func scenario() throws -> Scenario {
    var scenario = try SampleRegion.scenario(placesInA: 14)
    scenario.segments[0].referrers = [
      Referrer(name: "municipality", share: 0.4), Referrer(name: "gp", share: 0.6), Referrer(name: "judge", share: 0),
    ]
    scenario.segments[1].referrers = [Referrer(name: "school", share: 1)]
    return scenario
  }

  @Test("each referrer who sent anybody has a row; from empty nobody is without one")
  func rows() async throws {
    let table = try await SampleRegion.table(try Self.scenario(), replications: 20)
    let own = try ReportTables.named(
      "By referrer, whole contract", in: WaitingPart(table, in: .english).sections)
    let rows = ReportTables.rows(own)
    #expect(rows.map { $0[0].text } == ["municipal team", "GP", "school"])
    let referrals = Referrals(from: "gp", in: [0, 1], of: table.projection.ensemble)
    #expect(rows[1][2].value == Estimate(referrals.starts).mean)
    #expect(rows[1][4].value == Estimate(ratioOf: referrals.waitDays, to: referrals.starts).map { $0.mean / 7 })
    // All starters are somebody's.
    #expect(abs(rows.compactMap { $0[3].value }.reduce(0, +) - 1) < 1e-9)
  }

  @Test("where no segment names referrers, nothing is said of them")
  func none() async throws {
    let table = try await SampleRegion.table(try SampleRegion.scenario(), replications: 10)
    let captions = ReportTables.all(WaitingPart(table, in: .english).sections).map(\.caption)
    #expect(!captions.contains { $0.contains("referrer") })
  }
}
