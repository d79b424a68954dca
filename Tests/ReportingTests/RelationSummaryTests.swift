import CareSimulation
import Experiments
import Reporting
import Testing
import YouthCare

/// What a summary tells of partners, and what the buyer's matrix advises.
@Suite("Partners and the buyer's matrix in the summary")
struct RelationSummaryTests {
  private func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  private func text(in language: Language = .english, _ adapt: (inout Scenario) -> Void = { _ in }) async throws
    -> String
  {
    var scenario = try SampleRegion.scenario()
    adapt(&scenario)
    return Summary(try await SampleRegion.table(scenario, replications: 5), in: language, version: "1").text
  }

  @Test("of partners the summary tells how strong the relation is at the end, and what cuts took; of suppliers nothing")
  func relation() async throws {
    let plain = try await text()
    #expect(!plain.contains("RELATION WITH PARTNERS"))
    let text = try await text {
      $0.segments[0].relation = .partner
      let cut = Timeline.Step(.times(0.98), from: 365)
      $0.changes.append(DatedChange(name: "cut", target: .price, segments: [0], step: cut))
    }
    let lines = text.split(separator: "\n").map(String.init)
    let first = try #require(lines.firstIndex { $0.contains("RELATION WITH PARTNERS") })
    let row = try #require(lines[first...].first { $0.contains("Part A") })
    // Two years are 0.69 of what five are. A third after a year, of which the cut takes half: a sixth and 11/36 at the end.
    #expect(row.contains("32.5%") && row.contains("11.5%"), "\(row)")
    #expect(!lines[first...].prefix(5).contains { $0.contains("Part B") })
    #expect(try await self.text(in: .dutch) { $0.segments[0].relation = .partner }.contains("RELATIE MET PARTNERS"))
  }

  @Test("each quadrant that there is has its advice, with the segments that it is for", arguments: Language.allCases)
  func advice(language: Language) async throws {
    let text = flat(try await text(in: language))
    let (heading, strategic) =
      language == .dutch
      ? ("INKOOPMATRIX over het contract", "Strategisch (A): wees partner")
      : ("THE BUYER'S MATRIX over the contract", "Strategic (A): be partners")
    // A has its twenty places full and a list, and more than two thirds of spend; nobody waits in B.
    #expect(text.contains(heading) && text.contains(strategic), "\(text)")
  }

  @Test("check shows the matrix of the first day, with the providers who matter")
  func firstDay() throws {
    var scenario = try SampleRegion.scenario()
    scenario.segments[0].providers = ["Large", "Small"].map { Provider(name: $0) }
    (scenario.segments[0].providers[0].share, scenario.segments[0].providers[1].share) = (0.9, 0.1)
    let plan = try SimulationPlan(scenario)
    let summary = BalanceSummary(
      plan.scenario, plan.balance, matrix: BuyersMatrix(firstDayOf: plan), in: .english)
    let text = summary.text
    #expect(text.contains("THE BUYER'S MATRIX on the first day") && text.contains("A: Large"))
    // A tenth of A is little, and easy to get from who has nine tenths.
    #expect(!text.contains("A: Small"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }
}
