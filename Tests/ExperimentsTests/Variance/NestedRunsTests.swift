import CareSimulation
import Experiments
import Foundation
import Testing
import YouthCare

@Suite("Runs of a nested design")
struct NestedRunsTests {
  @Test("beside a thousand replications stand four hundred, beside fewer than a hundred none")
  func size() throws {
    let design = try #require(NestedDesign(beside: 1_000))
    #expect(design == NestedDesign(levels: 100, walks: 2, replications: 2) && design.runs.count == 400)
    #expect(NestedDesign(beside: 100)?.runs.count == 40 && NestedDesign(beside: 99) == nil)
  }

  /// Nothing is uncertain, so that runs of all cases are alike: the split must find chance alone, and its band is that
  /// of the runs themselves.
  @Test("where nothing but chance varies all of the spread is chance, and its band is as wide as that of the runs")
  func chanceAlone() async throws {
    let design = NestedDesign(levels: 100)
    let plan = try SimulationPlan(PrecisionGoalTests.scenario())
    let projection = Projection(try await Experiment(plan, replications: design.runs.count, threads: 2).run())
    let runs = NestedRuns(projection, design)
    let split = try #require(runs.split(.cost))
    let chance = try #require(split[.chance]).share
    #expect(chance.value > 0.8 && chance.value <= 1)
    for origin in [VarianceSplit.Origin.levels, .walks] {
      let share = try #require(split[origin]).share
      #expect(share.value <= 4 * share.standardError)
    }
    // Errors of a P95 of 400 are 10 % of the spread; without the factor √2 the band would be 29 % too narrow.
    guard case .plain(let costs)? = projection.values(.cost, segment: nil, over: .contract) else { return }
    let edges = try #require(runs.chance(.cost, segment: nil, over: .contract, [0.05, 0.95]))
    for (probability, edge) in zip([0.05, 0.95], edges) {
      let own = try #require(Quantile.figure(of: costs.sorted(), probability))
      let mean = costs.reduce(0, +) / Double(costs.count)
      let told = try #require(edge)
      let error = hypot(own.standardError, told.standardError)
      #expect(abs(told.value - (own.value - mean)) < 4 * error, "\(told) \(own.value - mean)")
    }
    // Nobody waits: nothing to split, and no part of it.
    let list = try #require(runs.split(.waiting))
    #expect(list.parts.allSatisfy { $0.variance.value == 0 && $0.share.value == 0 })
    #expect(runs.chance(.waitMeanDays, segment: nil, over: .contract, [0.05]) == nil, "a ratio is no plain value")
  }
}
