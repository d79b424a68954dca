import CareSimulation
import Experiments
import Sampling
import Testing
import YouthCare

/// The buyer's matrix by hand (MODEL.md, C9).
@Suite("The buyer's matrix, by hand")
struct BuyersMatrixTests {
  /// Ten clients in care in ten places of two providers, who wait as long as the norm; and ten of one provider with as
  /// many places as it takes, at a fifth of the tariff.
  private static func plan(_ adapt: (inout Scenario) -> Void = { _ in }) throws -> SimulationPlan {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    contract.years = 2
    let segments = try [("A", 100.0), ("B", 20.0)].map { id, tariff in
      var funding = EffortBasedFunding()
      funding.per = .day
      funding.tariff = tariff
      var segment = Segment(id: id, name: LocalizedText(id), stay: try .exponential(mean: 50), funding: funding)
      segment.inflow.newPerYear = 73
      segment.capacity = .unlimited
      var everybody = Severity(name: "all")
      everybody.share = 1
      segment.severities = [everybody]
      segment.providers = [Provider(name: id)]
      return segment
    }
    var scenario = Scenario(name: "matrix", title: LocalizedText("matrix"), contract: contract, segments: segments)
    scenario.segments[0].capacity = .places(10)
    (scenario.segments[0].present.wait, scenario.segments[0].waitNorm) = (70, 70)
    var (large, small) = (Provider(name: "P"), Provider(name: "Q"))
    (large.share, small.share) = (0.6, 0.4)
    small.cost = 0.95
    scenario.segments[0].providers = [large, small]
    adapt(&scenario)
    return try SimulationPlan(scenario)
  }

  /// A margin between that at the legal floor, 1 − 1/0.97, and 5 %.
  private static func distress(_ margin: Double) -> Double { (0.05 - margin) / (0.05 - (1 - 1 / 0.97)) }

  @Test("the first day: spend by balance, risk by who else there is, waits, full places and margins")
  func firstDay() throws {
    let matrix = BuyersMatrix(firstDayOf: try Self.plan())
    let (first, second) = (matrix.segments[0], matrix.segments[1])
    // 73 clients a year of 50 days, at 100 and at 20 euro.
    #expect(abs(first.spend - 365_000) < 0.01 && abs(second.spend - 73_000) < 0.01)
    #expect(abs(first.share - 5.0 / 6) < 1e-9 && abs(second.share - 1.0 / 6) < 1e-9)
    // 0.36 + 0.16; just in time; full; 0.6 × 0 % + 0.4 × 5 %.
    #expect(abs(first.risk.concentration - 0.52) < 1e-9)
    #expect(first.risk.waits == 0.5 && abs(first.risk.fullness - 1) < 1e-9)
    #expect(try abs(#require(first.risk.distress) - Self.distress(0.02)) < 1e-9)
    #expect(abs(first.risk.index - (0.52 + 0.5 + 1 + Self.distress(0.02)) / 4) < 1e-9)
    // One provider, no norm, no limit, no margin: the mean of three.
    #expect(second.risk.concentration == 1 && second.risk.waits == nil && second.risk.fullness == 0)
    #expect(abs(second.risk.index - (1 + Self.distress(0)) / 3) < 1e-9)
    // Five sixths is the bulk by itself.
    #expect(matrix.segments.map(\.quadrant) == [.strategic, .bottleneck])
  }

  @Test("providers of a segment that has several: a third with enough money and others beside him can be pressed")
  func providers() throws {
    let matrix = BuyersMatrix(firstDayOf: try Self.plan())
    #expect(matrix.providers.map(\.provider) == [0, 1] && matrix.providers.allSatisfy { $0.segment == 0 })
    let (large, small) = (matrix.providers[0], matrix.providers[1])
    #expect(abs(large.spend - 219_000) < 0.01 && abs(small.share - 0.4) < 1e-9)
    #expect(abs(large.risk.index - (0.6 + 0.5 + 1 + Self.distress(0)) / 4) < 1e-9)
    #expect(abs(small.risk.index - (0.4 + 0.5 + 1 + 0) / 4) < 1e-9)
    #expect(matrix.providers.map(\.quadrant) == [.strategic, .leverage])
  }

  @Test("room, short waits, good margins and many providers make it routine where little is paid")
  func routine() throws {
    let matrix = BuyersMatrix(
      firstDayOf: try Self.plan {
        $0.segments[1].providers = (0..<4).map { Provider(name: "B\($0)") }
        for index in 0..<4 { $0.segments[1].providers[index].share = 0.25 }
        $0.segments[1].cost.tariffRatio = 1.1
        $0.segments[0].capacity = .places(100)
      })
    #expect(abs(matrix.segments[1].risk.index - 0.25 / 3) < 1e-9 && matrix.segments[1].quadrant == .routine)
    // A tenth of the places in use: (0.52 + 0.5 + 0 + 0.37) / 4.
    #expect(matrix.segments[0].risk.fullness == 0 && matrix.segments[0].quadrant == .leverage)
  }

  @Test("each part has its bounds", arguments: [(0.0, 0.0), (1.7, 0), (3.4, 1), (9, 1)])
  func bounds(size: Double, expected: Double) {
    let risk = SupplyRisk(
      concentration: 1, wait: size * 100, norm: 100, occupancy: 0.85 + 0.15 * max(0, size - 1.7) / 1.7,
      margin: 0.05 - 0.081 * max(0, size - 1.7) / 1.7)
    #expect(risk.waits == min(1, size / 2))
    #expect(abs(risk.fullness - expected) < 1e-9 && abs((risk.distress ?? -1) - expected) < 1e-9)
    // Who is in distress is so whatever his margin.
    let distressed = SupplyRisk(
      concentration: 1, wait: nil, norm: 100, occupancy: nil, margin: 0.2, distressed: expected)
    #expect(distressed.distress == expected && distressed.waits == nil)
    #expect(SupplyRisk(concentration: 0.4, wait: 1, norm: nil, occupancy: nil, margin: nil).index == 0.2)
  }

  @Test("what is large is what has the bulk together; risk is high from the middle on")
  func quadrants() {
    #expect(BuyersQuadrant(isLarge: true, risk: 0.5) == .strategic)
    #expect(BuyersQuadrant(isLarge: true, risk: 0.499) == .leverage)
    #expect(BuyersQuadrant(isLarge: false, risk: 0.5) == .bottleneck)
    #expect(BuyersQuadrant(isLarge: false, risk: 0.499) == .routine)
  }

  @Test("the matrix of a run is that of its ledger: all spend, each cent once")
  func ofRun() async throws {
    let plan = try Self.plan()
    let ensemble = try await Experiment(plan, replications: 20, seed: 20_270_101, threads: 2).run()
    let matrix = BuyersMatrix(Projection(ensemble))
    for (position, row) in matrix.segments.enumerated() {
      let paid = ensemble.ledger.figure(.revenue, in: .segment(position), over: .contract).value
      #expect(abs(row.spend - paid) < 0.01 && paid > 0)
    }
    #expect(abs(matrix.segments.reduce(0) { $0 + $1.share } - 1) < 1e-9)
    #expect(abs(matrix.providers.reduce(0) { $0 + $1.spend } - matrix.segments[0].spend) < 0.01)
    let shares = matrix.providers.map(\.share)
    #expect(abs(matrix.segments[0].risk.concentration - shares.reduce(0) { $0 + $1 * $1 }) < 1e-9)
    // 60 % of the clients, within what luck of some 150 clients a replication leaves of twenty: 0.9 %.
    #expect(abs(shares[0] - 0.6) < 0.05)
    // Places fill up and who comes waits, as ten places for ten clients on average do; nothing is known of B's waits.
    #expect(matrix.segments[0].risk.fullness > 0 && (matrix.segments[0].risk.waits ?? 0) > 0)
    #expect(matrix.segments[1].risk.waits == nil && matrix.segments[1].quadrant == .bottleneck)
  }
}
