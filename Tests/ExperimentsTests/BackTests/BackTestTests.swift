import Experiments
import Foundation
import Sampling
import Testing
import YouthCare

/// MODEL.md, Q12.
@Suite("forecasts of the past")
struct BackTestTests {
  /// A scenario of which a series has stay and prices.
  private func scenario(indexation: Double = 0) throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.indexation = indexation
    var segment = Segment(
      id: "A", name: LocalizedText("A"), stay: try .lognormal(mean: 300, cv: 1), funding: EffortBasedFunding())
    segment.providers = [Provider(name: "P")]
    return Scenario(name: "like", title: LocalizedText("like"), contract: contract, segments: [segment])
  }

  private func series(
    _ name: String, _ values: [Double], measure: HistoryMeasure = .clients, group: String = "home",
    isOfRegion: Bool = false
  ) -> HistorySeries {
    HistorySeries(
      name, group: group, setting: .ambulatory, isOfRegion: isOfRegion, measure: measure, first: 2015, values: values)
  }

  @Test("what is believed at a cut doesn't know what came after it, nor the scored series")
  func noLeak() throws {
    let segment = try scenario().segments[0]
    let others = [series("b", [100, 103, 99, 105, 107]), series("c", [50, 52, 55, 54, 57])]
    func priors(_ own: [Double], _ others: [HistorySeries]) -> DerivedPriors {
      let scored = series("a", own)
      return DerivedPriors(of: scored, at: 2016, in: History([scored] + others), like: segment)
    }
    let known = priors([10, 11, 12, 13, 14], others)
    // Another future of its own moves nothing; another past moves its growth and not its spread.
    #expect(priors([10, 11, 30, 5, 90], others).inflow == known.inflow)
    let grown = priors([10, 15, 12, 13, 14], others)
    #expect(grown.inflow.mean > known.inflow.mean)
    #expect(grown.inflow.deviation == known.inflow.deviation && grown.inflow.walk == known.inflow.walk)
    #expect(grown.inflowBasis == .others && known.inflowBasis == .others)
    // Other futures of others move the spread, and not the growth.
    let wild = priors([10, 11, 12, 13, 14], [series("b", [100, 103, 150, 70, 160]), others[1]])
    #expect(wild.inflow.mean == known.inflow.mean)
    #expect(wild.inflow.walk + wild.inflow.deviation > known.inflow.walk + known.inflow.deviation)
  }

  @Test("cost of the nation is scored by a belief of its own making, cost of a region isn't")
  func circular() throws {
    let segment = try scenario().segments[0]
    let nation = series("n", [100, 105, 111, 118], measure: .cost, group: "n")
    let regions = ["r", "s", "t"].map {
      series($0, [10, 10.6, 11, 11.9], measure: .cost, group: "r", isOfRegion: true)
    }
    let history = History([nation] + regions)
    #expect(DerivedPriors(of: nation, at: 2016, in: history, like: segment).isCircular)
    let priors = DerivedPriors(of: regions[0], at: 2016, in: history, like: segment)
    #expect(!priors.isCircular && priors.besideNationBasis == .others)
  }

  @Test("where nothing moves, every measure stays what it was", arguments: HistoryMeasure.allCases)
  func standsStill(measure: HistoryMeasure) async throws {
    var scenario = try scenario()
    let nothing = Drift(mean: 0, deviation: 0, walk: 0)
    for target in Drift.Target.allCases where target != .places { scenario.segments[0].drifts[target] = nothing }
    scenario.contract.costIndex.deviation = 1e-9
    // About 300 clients; cost per client is a ratio of what 10,000 clients bring, which is left to the others.
    let value = measure == .cost ? 300 * 15_000.0 : 300
    guard measure != .costPerClient else { return }
    let still = series("A", [value, value, value, value], measure: measure, group: "A")
    let cases = try await BackTest(History([still]), like: scenario, worlds: 100, seed: 3).run()
    #expect(cases.map(\.lead) == [1, 2, 1])
    for one in cases {
      let ratios = Estimate(one.members.map { exp($0) })
      // Sharp: a base that is wrong by half a year of the stay, 20 %, would be 20 errors off or more.
      #expect(abs(ratios.mean - 1) < 4 * ratios.standardError)
      #expect(ratios.standardError < 0.01)
      #expect(one.outcome == 0 && one.lastYear == 0 && one.dampedTrend == 0)
    }
  }

  @Test("the same cases to the bit for any number of threads, and whatever stands beside a series")
  func sameBits() async throws {
    let scenario = try scenario(indexation: 0.03)
    let a = series("a", [200, 210, 205], measure: .starts)
    let b = series("b", [400, 390, 410], measure: .starts, group: "elsewhere")
    let alone = try await BackTest(History([a]), like: scenario, worlds: 39, seed: 1).run()
    let beside = try await BackTest(History([b, a]), like: scenario, worlds: 39, seed: 1, threads: 2).run()
    #expect(beside.filter { $0.series == "a" } == alone)
  }

  @Test("coverage, bias and places of a planted case")
  func scores() throws {
    let members = (1...199).map { Double($0) / 200 }
    let outcomes = [0.05, 0.15, 0.5, 0.85, 0.95, 0.99]
    let cases = outcomes.enumerated().map { index, outcome in
      BackTestCase(
        series: "s\(index % 2)", group: "g", cut: 2015, lead: 1, members: members, outcome: outcome, lastYear: 0.5,
        dampedTrend: 0)
    }
    let scores = try #require(BackTestScores(cases))
    #expect(scores.coverage.map(\.hits) == [1, 3, 5])
    #expect(scores.count == 6 && scores.seriesCount == 2)
    #expect(abs(scores.bias.value - (0.5 - outcomes.reduce(0, +) / 6)) < 1e-12)
    #expect(abs(scores.dampedTrend.value - outcomes.reduce(0, +) / 6) < 1e-12)
    #expect(scores.places.reduce(0, +) == 6)
    #expect(BackTestScores([]) == nil)
  }
}
