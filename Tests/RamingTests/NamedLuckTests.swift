import CareSimulation
import Experiments
import Storage
import Testing
import YouthCare

/// Luck goes by the names of segments and providers: the order of a file means nothing, and nobody minds his neighbours.
@Suite("Luck by name")
struct NamedLuckTests {
  /// Before names, each of these failed in nearly every region: all luck went by position.
  @Test("in every drawn market the order of segments and providers changes no bit of any result")
  func orderOfMarkets() throws {
    var luck = SplitMix64(state: 7)
    var (compared, moved) = (0, 0)
    for seed in 1...UInt64(300) {
      let scenario = try DrawnMarket(seed: seed).scenario
      let names = Set(scenario.segments.map(\.id))
      let other = scenario.shuffled(&luck)
      guard let one = NamedTrace.all(scenario, seed: seed, of: names) else { continue }
      #expect(NamedTrace.all(other, seed: seed, of: names) == one, "seed \(seed)")
      compared += 1
      if other.segments.map(\.id) != scenario.segments.map(\.id) { moved += 1 }
    }
    #expect(compared >= 220 && moved >= 50)
  }

  /// Routes between up to four segments, changes of everything, several providers: as a file says them.
  @Test("in every drawn file the order of segments and providers changes no bit of any result")
  func orderOfFiles() throws {
    let workplace = try Workplace()
    var luck = SplitMix64(state: 11)
    var compared = 0
    for seed in 1...UInt64(200) {
      try workplace.write(DrawnScenario(seed: seed).text, to: "drawn.yaml")
      guard let scenario = try? ScenarioReader().read(path: workplace.path("drawn.yaml")).scenario,
        scenario.segments.count > 1
      else { continue }
      let names = Set(scenario.segments.map(\.id))
      guard let one = NamedTrace.all(scenario, seed: seed, of: names) else { continue }
      #expect(NamedTrace.all(scenario.shuffled(&luck), seed: seed, of: names) == one, "seed \(seed)")
      compared += 1
    }
    #expect(compared >= 100)
  }

  @Test("a region's segments are the same to the bit with another region's beside them")
  func neighbours() throws {
    var compared = 0
    for seed in 1...UInt64(200) {
      var scenario = try DrawnMarket(seed: seed).scenario
      var other = try DrawnMarket(seed: seed + 5_000).scenario
      // Procurement is paid once, and its cost divided among all contracts of a region.
      scenario.municipalCost.procurement = 0
      // Room under ceilings moves between all contracts of a region that say so: these would be no strangers.
      for index in other.segments.indices where other.segments[index].terms.ceiling?.overDelivery == .reallocate {
        other.segments[index].terms.ceiling = nil
      }
      let names = Set(scenario.segments.map(\.id))
      guard let alone = NamedTrace.all(scenario, seed: seed, of: names),
        let together = NamedTrace.all(scenario.beside(other), seed: seed, of: names)
      else { continue }
      #expect(alone == together, "seed \(seed)")
      compared += 1
    }
    #expect(compared >= 120)
  }

  /// 300 names for one region: were luck shared by any two, or the same for all, some of these would be equal.
  @Test("another name is other luck")
  func otherNames() throws {
    var starts: Set<[Double]> = []
    let scenario = try #require(
      try (1...UInt64(40)).lazy.map { try DrawnMarket(seed: $0).scenario }.first { $0.segments.count == 1 })
    for number in 0..<300 {
      var named = scenario
      named.segments[0].id = "S\(number)"
      let trace = try #require(NamedTrace.all(named, seed: 1, of: ["S\(number)"]))
      starts.insert(try #require(trace[0].tallies["S\(number)"]))
    }
    #expect(starts.count == 300)
  }

  /// Sums over segments too: the region's cost of two orders differed by € 20k where the truth is 0.
  @Test("two orders of one region differ by exactly 0 in every measure and objective, of the region too")
  func comparison() async throws {
    let workplace = try Workplace()
    var luck = SplitMix64(state: 13)
    var compared = 0
    for seed in 1...UInt64(40) {
      try workplace.write(DrawnScenario(seed: seed).text, to: "drawn.yaml")
      guard let scenario = try? ScenarioReader().read(path: workplace.path("drawn.yaml")).scenario,
        scenario.segments.count > 2
      else { continue }
      compared += 1
      let one = try await Self.project(scenario)
      let other = try await Self.project(scenario.shuffled(&luck))
      for measure in OutcomeCatalogue.standard.measures {
        #expect(
          Self.numbers(one.values(measure, segment: nil, over: .contract))
            == Self.numbers(other.values(measure, segment: nil, over: .contract)), "seed \(seed), \(measure)")
      }
      for objective in OutcomeCatalogue.standard.objectives {
        #expect(
          "\(String(describing: one.values(objective, segment: nil, over: .contract)))"
            == "\(String(describing: other.values(objective, segment: nil, over: .contract)))",
          "seed \(seed), \(objective)")
      }
    }
    #expect(compared >= 10)
  }

  private static func project(_ scenario: Scenario) async throws -> Projection {
    Projection(try await Experiment(try SimulationPlan(scenario), replications: 4, seed: 3, threads: 2).run())
  }

  private static func numbers(_ values: OutcomeValues?) -> [[Double]] {
    switch values {
    case .plain(let values): [values]
    case .ratio(let numerators, let denominators): [numerators, denominators]
    case .indicator, .deviation, .quantile, .pooledQuantile, nil: []
    }
  }
}
