import CareSimulation
import Experiments
import Sampling
import Testing
import YouthCare

/// Periods, sums and stocks of an ensemble in a region where nothing is left to luck, and the same bits for any number
/// of threads where much is.
@Suite("Experiments")
struct ExperimentTests {
  /// Two segments over two budget years in part: from 1 July 2027, two years of uniform months.
  func scenario(new: Double = 0) throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 7, day: 1)!)
    contract.calendar = .uniform
    contract.years = 2
    contract.warmUpMonths = 3
    let segments = try [(2, 4.0), (3, 5.0)].map { inCare, tariff in
      var funding = EffortBasedFunding()
      funding.per = .day
      funding.tariff = tariff
      var segment = Segment(
        id: "S\(inCare)", name: LocalizedText("S"), stay: try .exponential(mean: 60), funding: funding)
      segment.inflow.newPerYear = new
      segment.capacity = .places(inCare)
      var everybody = Severity(name: "all")
      everybody.share = 1
      segment.severities = [everybody]
      segment.providers = [Provider(name: "P")]
      segment.present.inCare = inCare
      // Until the end of the sixth month of the contract: nine months with warm-up, and a day to be past it.
      segment.present.residual = try .constant(6 * 365.0 / 12 + 1)
      return segment
    }
    return Scenario(name: "two", title: LocalizedText("two"), contract: contract, segments: segments)
  }

  func run(_ scenario: Scenario, replications: Int = 3, seed: UInt64 = 5, threads: Int = 1) async throws -> Ensemble {
    try await Experiment(try SimulationPlan(scenario), replications: replications, seed: seed, threads: threads).run()
  }

  func isClose(_ left: [Double], _ right: Double) -> Bool {
    left.allSatisfy { abs($0 - right) <= 1e-9 * max(1, abs(right)) }
  }

  @Test("months, budget years and the contract add up, without the months before it")
  func periods() async throws {
    let ensemble = try await run(try scenario())
    let month = 365.0 / 12
    // Warm-up takes three of the six months; then three months and a day are left, in 2027.
    let days = 3 * month + 1
    #expect(isClose(ensemble.values(of: .careDays, in: [0], over: .contract), 2 * days))
    #expect(isClose(ensemble.values(of: .careDays, in: [0, 1], over: .contract), 5 * days))
    #expect(isClose(ensemble.values(of: .careDays, in: [1], over: .month(0)), 3 * month))
    #expect(isClose(ensemble.values(of: .careDays, in: [1], over: .month(3)), 3))
    #expect(isClose(ensemble.values(of: .careDays, in: [0], over: .year(2027)), 2 * days))
    #expect(isClose(ensemble.values(of: .careDays, in: [0], over: .year(2028)), 0))
    #expect(isClose(ensemble.values(of: .placeDays, in: [0], over: .year(2028)), 2 * 365))
    #expect(isClose(ensemble.values(of: .placeDays, in: [0], over: .year(2029)), 365))
    #expect(isClose(ensemble.values(of: .placeDays, in: [0], over: .through(2028)), 3 * 365))
    #expect(isClose(ensemble.values(of: .ends, in: [0, 1], over: .month(3)), 5))
  }

  @Test("a stock counts at the end of a month or year, and as the mean of month ends over the contract")
  func stocks() async throws {
    let ensemble = try await run(try scenario())
    #expect(isClose(ensemble.values(of: .inCare, in: [0], over: .month(2)), 2))
    #expect(isClose(ensemble.values(of: .inCare, in: [0], over: .month(3)), 0))
    #expect(isClose(ensemble.values(of: .inCare, in: [0, 1], over: .year(2027)), 0))
    #expect(isClose(ensemble.values(of: .places, in: [0, 1], over: .year(2028)), 5))
    #expect(isClose(ensemble.values(of: .inCare, in: [0, 1], over: .contract), 5 * 3.0 / 24))
  }

  @Test("a projection divides what it says it divides")
  func measures() async throws {
    var scenario = try scenario()
    scenario.region.trajectoriesPerClient = 2
    let projection = Projection(try await run(scenario))
    func mean(_ measure: Measure, _ segment: Int?, _ period: Period) -> Double? {
      projection.estimate(measure, segment: segment, over: period)?.mean
    }
    #expect(mean(.occupancy, 0, .month(0)) == 1)
    #expect(mean(.occupancy, nil, .month(5)) == 0)
    #expect(mean(.waitMeanDays, 0, .contract) == nil, "nobody started")
    #expect(mean(.shareWithinNorm, 0, .contract) == nil, "there is no norm")
    #expect(mean(.clients, nil, .year(2027)) == 2.5)
    #expect(mean(.clients, nil, .contract) == nil && mean(.clients, 0, .year(2027)) == nil)
    let cost = try #require(mean(.cost, nil, .contract))
    #expect(abs(cost - (2 * 4 + 3 * 5) * (3 * 365.0 / 12 + 1)) < 0.1)
  }

  @Test("budgets of part years add up to what the contract may cost")
  func budgets() async throws {
    var scenario = try scenario()
    scenario.budget = Budget()
    scenario.budget?.firstYear = 1_000
    let risks = Projection(try await run(scenario)).budgetRisks
    #expect(risks.years.map(\.budget) == [500, 1_000, 500])
    #expect(risks.cumulative.map(\.budget) == [500, 1_500, 2_000])
    // 23 euro a day for three months and a day: 2,122 euro, all in 2027.
    #expect(risks.years.map(\.exceedance.value) == [1, 0, 0])
    #expect(risks.cumulative.map(\.exceedance.value) == [1, 1, 1])
  }

  @Test("results are the same to the bit for any number of threads, and for more replications")
  func threads() async throws {
    let scenario = try scenario(new: 40)
    let one = try await run(scenario, replications: 50)
    let many = try await run(scenario, replications: 70, threads: 5)
    for tally in Tally.allCases {
      for period in [Period.month(7), .year(2028), .contract] {
        let values = one.values(of: tally, in: [0, 1], over: period)
        #expect(values == Array(many.values(of: tally, in: [0, 1], over: period).prefix(50)))
      }
    }
    for period in [Period.month(7), .year(2028), .contract] {
      #expect(one.cost(in: [0, 1], over: period) == Array(many.cost(in: [0, 1], over: period).prefix(50)))
    }
    let arrivals = one.values(of: .arrivals, in: [0], over: .contract)
    #expect(Set(arrivals).count > 10, "replications differ")
    #expect(
      try await run(scenario, replications: 50, seed: 6).values(of: .arrivals, in: [0], over: .contract) != arrivals)
  }

  @Test("results that would not fit in memory are refused before the run")
  func memory() throws {
    let plan = try SimulationPlan(try scenario())
    // By month and segment: tallies and ten items of the books. By budget year and over the contract: a margin and an
    // insolvency. By segment: what care there was. By contract: months in distress. 8 bytes each; the waits of those who start depend on luck, and are few beside it.
    func bytes(months: Int, years: Int) -> Int {
      (months * 2 * (Tally.allCases.count + 10) + (years + 1) * 2 + 2 * CareVolume.allCases.count + 2) * 8 * 450_000
    }
    #expect(bytes(months: 24, years: 3) < Experiment.memoryLimit)
    _ = try Experiment(plan, replications: 450_000)
    var long = try scenario()
    long.contract.years = 10
    let longer = try SimulationPlan(long)
    #expect(throws: Experiment.Failure.tooLarge(bytes: bytes(months: 120, years: 11), allowed: Experiment.memoryLimit))
    {
      _ = try Experiment(longer, replications: 450_000)
    }
  }
}
