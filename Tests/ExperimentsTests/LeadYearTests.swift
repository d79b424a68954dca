import CareSimulation
import Experiments
import Sampling
import Testing
import YouthCare

@Suite("The years before the contract, beside what is known")
struct LeadYearTests {
  /// Four clients in care for good at 12 euro a day, from 1 July 2025 to a contract of 2027.
  private func scenario(_ adapt: (inout Scenario) -> Void = { _ in }) throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    contract.years = 1
    contract.observed = CalendarDate(year: 2025, month: 7, day: 1)!
    contract.pastIndices = [2026: 0, 2027: 0]
    var funding = EffortBasedFunding()
    (funding.per, funding.tariff) = (.day, 12)
    var segment = Segment(id: "S", name: LocalizedText("S"), stay: try .constant(365), funding: funding)
    segment.inflow.newPerYear = 0
    segment.capacity = .unlimited
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = [Provider(name: "P")]
    segment.present.inCare = 4
    segment.present.residual = try .constant(100_000)
    var scenario = Scenario(name: "lead", title: LocalizedText("lead"), contract: contract, segments: [segment])
    scenario.region.trajectoriesPerClient = 2
    scenario.region.known[2025] = KnownYear()
    scenario.region.known[2025]?.cost = 10_000
    scenario.region.known[2025]?.inCare = 5
    scenario.region.known[2026] = KnownYear()
    scenario.region.known[2026]?.cost = 10_000
    scenario.region.known[2026]?.clients = 1
    adapt(&scenario)
    return scenario
  }

  private func rows(_ scenario: Scenario, threads: Int = 1) async throws -> [LeadYear] {
    let experiment = try Experiment(try SimulationPlan(scenario), replications: 20, seed: 3, threads: threads)
    return await ProjectionTable(Projection(try await experiment.run()), threads: 1).lead
  }

  @Test("by hand: clients, cost of half a year and of a whole one, and the difference with what is known")
  func byHand() async throws {
    let rows = try await rows(scenario())
    func row(_ item: LeadItem, _ year: Int, _ segment: Int? = nil) -> LeadYear? {
      rows.first { $0.item == item && $0.year == year && $0.segment == segment }
    }
    // Two years; five numbers of the region and four of its segment.
    #expect(rows.count == 2 * (5 + 4))
    #expect(row(.clients, 2025)?.estimate.mean == 2 && row(.clients, 2026, 0) == nil)
    #expect(row(.cost, 2025)?.estimate.mean == 8_760 && row(.cost, 2026, 0)?.estimate.mean == 17_520)
    #expect(row(.inCare, 2025)?.estimate.mean == 4 && row(.starts, 2026)?.estimate.mean == 0)
    // Half a year isn't held against a whole one; what is counted at its end is.
    #expect(row(.cost, 2025)?.isWhole == false && row(.cost, 2025)?.difference == nil)
    #expect(abs(try #require(row(.inCare, 2025)?.difference?.value) + 0.2) < 1e-12)
    #expect(abs(try #require(row(.cost, 2026)?.difference?.value) - 0.752) < 1e-12)
    #expect(row(.clients, 2026)?.difference?.value == 1 && row(.waiting, 2026)?.known == nil)
  }

  @Test("they are the same for any number of threads, and none are kept where the contract starts with the data")
  func kept() async throws {
    let lucky = try scenario {
      $0.segments[0].present.residual = nil
      $0.segments[0].inflow.newPerYear = 4
    }
    let (one, three) = (try await rows(lucky), try await rows(lucky, threads: 3))
    #expect(one.map(\.estimate.mean) == three.map(\.estimate.mean))
    let plain = try scenario {
      $0.contract.observed = nil
      $0.region.known = [:]
    }
    #expect(try await rows(plain).isEmpty)
    func bytes(_ scenario: Scenario) throws -> Int {
      try Experiment(try SimulationPlan(scenario), replications: 10).keptBytes
    }
    // Two years, five numbers, one segment, eight bytes each.
    #expect(try bytes(lucky) - bytes(plain) == 10 * 2 * 5 * 8)
  }
}
