import CareSimulation
import Experiments
import Foundation
import Sampling
import Testing
import YouthCare

/// MODEL.md, V8: which draws a replication meets.
@Suite("designs of worlds")
struct WorldDesignTests {
  /// One segment with a stay of weak evidence, in a single region.
  private func scenario() throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    contract.years = 2
    var funding = EffortBasedFunding()
    funding.per = .day
    funding.tariff = 10
    var segment = Segment(id: "A", name: LocalizedText("A"), stay: try .exponential(mean: 200), funding: funding)
    segment.inflow.newPerYear = 200
    segment.inflow.growth = 0.02
    segment.capacity = .unlimited
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = [Provider(name: "P")]
    var scenario = Scenario(name: "one", title: LocalizedText("one"), contract: contract, segments: [segment])
    scenario.statements.numbers = [
      StatedNumber(Address(["segments", "A", "stay", "mean"]), StatedEvidence(.placeholder))
    ]
    scenario.uncertainty.scope = .region
    return scenario
  }

  @Test("the world of a number is that of which everything has the number")
  func headline() throws {
    let worlds = Worlds(Uncertainty(try scenario()), seed: 3)
    #expect(worlds[17] == worlds.world(WorldDraw(17)))
    #expect(worlds[17].indexDistance == nil)
  }

  @Test("a factor that has another draw moves, and nothing else")
  func oneFactor() throws {
    let worlds = Worlds(Uncertainty(try scenario()), seed: 3)
    var draw = WorldDraw(4)
    draw[.walk(.inflow)] = .draw(5)
    let (before, after) = (worlds[4], worlds.world(draw))
    #expect(after.values == before.values)
    for (position, drift) in worlds.uncertainty.drifts.enumerated() {
      #expect((after.paths[position] == before.paths[position]) == (drift.target != .inflow))
    }
  }

  /// With the mean growth at Φ(1) and all else at its middle a path is its median times a whole deviation.
  @Test("a quantile of a growth, of a course and of a level is that of their laws")
  func quantiles() throws {
    let uncertainty = Uncertainty(try scenario())
    let worlds = Worlds(uncertainty, seed: 3)
    let inflow = try #require(uncertainty.drifts.firstIndex { $0.target == .inflow })
    let middle = WorldDraw(at: 0.5, chance: 0)
    let drift = uncertainty.drifts[inflow].drift
    let left = DriftPrior.damping.quantile(0.5)
    let damped = Drift.dampedYears(2, damping: left)
    #expect(abs(worlds.world(middle).paths[inflow][2] - log1p(0.02) * damped) < 1e-12)
    var high = middle
    let one = 0.841_344_746_068_542_9
    high[.growth(.inflow)] = .at(one)
    #expect(abs(worlds.world(high).paths[inflow][2] - (log1p(0.02) + drift.deviation) * damped) < 1e-9)
    var course = middle
    course[.walk(.inflow)] = .at(one)
    let moved = worlds.world(course).paths[inflow][2] - worlds.world(middle).paths[inflow][2]
    #expect(abs(moved - drift.walk * 2.0.squareRoot()) < 1e-9)
    let stay = try #require(uncertainty.numbers.firstIndex { $0.address.keys.contains("stay") })
    var level = middle
    level[.level(uncertainty.numbers[stay].luck)] = .at(0.9)
    #expect(worlds.world(level).values[stay] == uncertainty.numbers[stay].law.value(at: 0.9))
    #expect(worlds.world(middle).values[stay] == uncertainty.numbers[stay].law.value(at: 0.5))
  }

  /// Of two years of an autoregression of order one with ρ = 0.5: σ² (1 + ρ) / 2.
  @Test("an index at a quantile lies off by the deviation of its mean")
  func index() throws {
    let uncertainty = Uncertainty(try scenario())
    let expected = 0.012 * 0.75.squareRoot()
    #expect(abs(uncertainty.deviationOfMeanIndex - expected) < 1e-12)
    let world = Worlds(uncertainty, seed: 3).world(WorldDraw(at: 0.841_344_746_068_542_9, chance: 0))
    let told = uncertainty.scenario(in: world)
    #expect(abs(told.contract.indexation - (try scenario()).contract.indexation - expected) < 1e-9)
    #expect(told.contract.costIndex.deviation == 0)
  }

  @Test("a nested design shares facts within a case and gives every run a chance of its own")
  func nested() async throws {
    let scenario = try scenario()
    let plan = try SimulationPlan(scenario)
    let design = NestedDesign(levels: 3)
    let experiment = try Experiment(
      plan, in: Uncertainty(scenario), design: .nested(design), replications: design.runs.count, seed: 5)
    let sample = try await OutcomeSample(of: experiment, [.cost]).values[0]
    #expect(Set(sample).count == 12)
    // The first run of all meets draw 0 of everything, as the first replication of a headline run does.
    let headline = try await Experiment(plan, in: Uncertainty(scenario), replications: 1, seed: 5).run()
    #expect(sample[0] == Projection(headline).perReplication(of: .cost, over: .contract)[0])
    #expect(headline.block.identity != Block(for: experiment).identity)
  }

  @Test("run A of a row is the headline run of its number, and a mixed run of chance only has its world")
  func pickFreeze() async throws {
    let scenario = try scenario()
    let plan = try SimulationPlan(scenario)
    let freeze = PickFreezeDesign(groups: 2, rows: 4)
    let worlds: [WorldFactor] = [.growth(.inflow), .walk(.inflow)]
    let experiment = try Experiment(
      plan, in: Uncertainty(scenario), design: .pickFreeze(freeze, of: [[.chance], worlds]),
      replications: 4 * freeze.runs.count, seed: 5)
    let sample = try await OutcomeSample(of: experiment, [.cost, .waitingAtEnd, .meanWait]).values
    let headline = try await Experiment(plan, in: Uncertainty(scenario), replications: 4, seed: 5).run()
    let costs = Projection(headline).perReplication(of: .cost, over: .contract)
    #expect((0..<4).map { sample[0][$0 * freeze.runs.count] } == costs)
    #expect(sample[0][2] != sample[0][0])
  }
}
