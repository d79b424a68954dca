import CareSimulation
import Experiments
import Sampling
import Testing
import YouthCare

@Suite("A precision that is asked for")
struct PrecisionGoalTests {
  /// One segment without a limit on places.
  static func scenario() throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    contract.years = 1
    var funding = EffortBasedFunding()
    funding.per = .day
    funding.tariff = 10
    var segment = Segment(id: "A", name: LocalizedText("A"), stay: try .exponential(mean: 90), funding: funding)
    segment.inflow.newPerYear = 100
    segment.capacity = .unlimited
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = [Provider(name: "P")]
    return Scenario(name: "one", title: LocalizedText("one"), contract: contract, segments: [segment])
  }

  private func projection(_ replications: Int) async throws -> Projection {
    Projection(try await Experiment(try SimulationPlan(Self.scenario()), replications: replications, threads: 2).run())
  }

  @Test("it is reached at the end of a batch, when each half-width is small enough, and is as well reached in one look")
  func reached() async throws {
    // The year's cost of some 25 clients at a time has a deviation of an eighth: a half-width of 2 % takes some 240.
    let projection = try await projection(1_000)
    var watch = PrecisionWatch(PrecisionGoal(part: 0.02))
    var result: PrecisionResult?
    while result == nil, watch.count < 1_000 { result = watch.look(at: projection, upTo: watch.next) }
    let reached = try #require(result)
    #expect(reached.isReached && reached.replications % PrecisionGoal.batch == 0 && reached.replications < 1_000)
    let cost = try #require(reached.figures[0])
    let interval = try #require(cost.interval)
    #expect((interval.upperBound - interval.lowerBound) / 2 <= 0.02 * cost.value)
    // Nobody waits: known to half a client and half a day.
    #expect(reached.figures[1]?.value == 0 && reached.figures[2]?.value == 0)
    let values = try #require(projection.values(.cost, segment: nil, over: .contract))
    guard case .plain(let costs) = values else { return }
    #expect(abs(cost.value / Estimate(Array(costs.prefix(reached.replications))).mean - 1) < 1e-12)
  }

  @Test("what isn't reached is said at the most, however few that is")
  func missed() async throws {
    for most in [2, 150, 200] {
      var watch = PrecisionWatch(PrecisionGoal(part: 0.0005, most: most))
      let projection = try await projection(most)
      var result: PrecisionResult?
      while result == nil, watch.count < most { result = watch.look(at: projection, upTo: watch.next) }
      #expect(result?.isReached == false && result?.replications == most)
    }
  }
}
