import CareSimulation
import Experiments
import Sampling
import Testing
import YouthCare

@Suite("Clients by who referred them")
struct ReferralsTests {
  /// Two segments with other referrers: clients move from the first to the second, come back, give up, and some are
  /// there on the first day.
  private static func scenario(
    referrers: [[(String, Double)]] = [[("gp", 0.7), ("municipality", 0.3)], [("judge", 1)]]
  )
    throws -> Scenario
  {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.years = 2
    let segments = try referrers.enumerated().map { position, named in
      var funding = EffortBasedFunding()
      funding.per = .day
      funding.tariff = 100
      let name = position == 0 ? "A" : "B"
      var segment = Segment(
        id: name, name: LocalizedText(nl: name, en: name), stay: try .exponential(mean: 100), funding: funding)
      segment.inflow.newPerYear = 120
      segment.capacity = .places(30)
      segment.waitNorm = 28
      segment.urgency.urgent = 0.1
      segment.referrers = named.map { Referrer(name: $0.0, share: $0.1) }
      var severity = Severity(name: "all")
      severity.share = 1
      segment.severities = [severity]
      segment.providers = [Provider(name: name)]
      segment.dropOut = DropOut(patience: [try .exponential(mean: 90)])
      return segment
    }
    var scenario = Scenario(
      name: "referred", title: LocalizedText(nl: "Verwijzers", en: "Referrers"), contract: contract,
      segments: segments)
    var route = Route(target: 1)
    route.share = 0.2
    route.keepsPlace = true
    scenario.segments[0].routes = [route]
    return scenario
  }

  private static func ensemble(_ scenario: Scenario, replications: Int) async throws -> Ensemble {
    try await Experiment(try SimulationPlan(scenario), replications: replications, seed: 1, threads: 2).run()
  }

  /// Those of nobody known are among them, so that all are told: else the sums would miss who was there on the first day.
  @Test("referrers add up to each segment's tallies in every replication")
  func addUp() async throws {
    let ensemble = try await Self.ensemble(try Self.scenario(), replications: 20)
    let names = [nil] + ensemble.scenario.referrerNames.map { Optional($0) }
    let pairs: [(ReferrerTally, Tally)] = [
      (.arrivals, .arrivals), (.starts, .starts), (.startsWithinNorm, .startsWithinNorm),
    ]
    func sum(_ tally: ReferrerTally, _ segment: Int) -> [Double] {
      names.map { ensemble.values(of: tally, from: $0, in: [segment]) }
        .reduce([Double](repeating: 0, count: 20)) { zip($0, $1).map(+) }
    }
    for segment in [0, 1] {
      for (own, all) in pairs {
        #expect(sum(own, segment) == ensemble.values(of: all, in: [segment], over: .contract))
      }
      #expect(sum(.waiting, segment) == ensemble.values(of: .waiting, in: [segment], over: .year(2028)))
      // Days are no whole numbers: the same ones, added up in another order.
      for (days, all) in zip(
        sum(.waitDays, segment), ensemble.values(of: .waitDays, in: [segment], over: .contract))
      {
        #expect(abs(days - all) <= 1e-9 * max(1, all))
      }
    }
    #expect(sum(.waiting, 0).contains { $0 > 0 })
  }

  /// A share of 0.30 of some 240 starts in each of 20 replications is known to 0.007; 0.20 would be fourteen errors off.
  @Test("where access does nothing, starters come from referrers by the stated shares")
  func shares() async throws {
    var scenario = try Self.scenario()
    scenario.contract.startState = .empty
    scenario.segments[0].capacity = .unlimited
    let ensemble = try await Self.ensemble(scenario, replications: 20)
    let starts = ["gp", "municipality"].map { Referrals(from: $0, in: [0], of: ensemble).starts }
    let share = try #require(Estimate(ratioOf: starts[1], to: zip(starts[0], starts[1]).map(+)))
    #expect(abs(share.deviation(from: 0.3)) < 4)
    #expect(share.standardError * 6 < 0.1)
    // Nobody is sent to A by a judge, and who moves to B keeps his own referrer.
    #expect(Referrals(from: "judge", in: [0], of: ensemble).areNone)
    #expect(Referrals(from: "gp", in: [1], of: ensemble).starts.contains { $0 > 0 })
  }

  @Test("without referrers nothing is kept, and nobody is counted")
  func none() async throws {
    let named = try await Self.ensemble(try Self.scenario(), replications: 4)
    let ensemble = try await Self.ensemble(try Self.scenario(referrers: [[], []]), replications: 4)
    #expect(ensemble.scenario.referrerNames.isEmpty)
    #expect(Referrals(from: nil, in: [0, 1], of: ensemble).areNone)
    // Who referred a client moves nothing where nobody judges: the same luck gives the same care.
    #expect(
      ensemble.values(of: .starts, in: [0, 1], over: .contract)
        == named.values(of: .starts, in: [0, 1], over: .contract))
  }
}
