import CareSimulation
import Experiments
import Sampling
import Testing
import YouthCare

/// What an input makes the program solve anew (MODEL.md, N8), against figures worked out by hand.
@Suite("What a measure solves anew")
struct SolvedAnewTests {
  /// Two segments of one severity: A with 365 starts a year, 100 days and places in balance, of which half move to B.
  private func scenario(_ adapt: (inout Scenario) -> Void = { _ in }) throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    contract.years = 2
    func segment(_ id: String, starts: Double) throws -> Segment {
      var daily = EffortBasedFunding()
      (daily.per, daily.tariff) = (.day, 200)
      var segment = Segment(id: id, name: LocalizedText(id), stay: try .exponential(mean: 100), funding: daily)
      segment.observedTerms = segment.terms
      segment.inflow.startsPerYear = starts
      var everybody = Severity(name: "all")
      everybody.share = 1
      segment.severities = [everybody]
      segment.providers = [Provider(name: "P")]
      return segment
    }
    var scenario = Scenario(
      name: "base", title: LocalizedText("Base"), contract: contract,
      segments: [try segment("A", starts: 365), try segment("B", starts: 365)])
    var route = Route(target: 1)
    route.share = 0.5
    scenario.segments[0].routes = [route]
    adapt(&scenario)
    return scenario
  }

  private func solved(_ adapt: (inout Scenario) throws -> Void) throws -> [SolvedAnew.Segment] {
    let base = try scenario()
    var measure = base
    measure.differs = LocalizedText("D")
    try adapt(&measure)
    return SolvedAnew(try SimulationPlan(measure), besides: try SimulationPlan(base), file: "base.yaml").segments
  }

  @Test("a longer stay asks for places, in its own segment only")
  func stay() throws {
    let found = try solved { $0.segments[0].stay = try .exponential(mean: 110) }
    // 365 starts a year of 100 and of 110 days.
    #expect(found.map(\.position) == [0] && found.map(\.causes) == [["stay"]])
    #expect(found[0].changes.map(\.quantity) == [.places])
    #expect(found[0].changes.map(\.before) == [100] && found[0].changes.map(\.after) == [110])
  }

  @Test("more starts bring new clients and places, and fewer new clients where they move to")
  func inflow() throws {
    let found = try solved { $0.segments[0].inflow.startsPerYear = 438 }
    #expect(found.map(\.position) == [0, 1] && found.map(\.causes) == [["inflow"], []])
    #expect(found[0].changes.map(\.quantity) == [.places, .newClients])
    #expect(found[0].changes.map(\.after) == [120, 438])
    // B starts as many as stated: half of 365 came from A, half of 438 do.
    #expect(found[1].changes.map(\.quantity) == [.newClients])
    #expect(abs(found[1].changes[0].before - 182.5) < 1e-9 && abs(found[1].changes[0].after - 146) < 1e-9)
  }

  @Test("stated places are no answer of the program's, and stated new clients make starts one")
  func stated() throws {
    #expect(try solved { $0.segments[0].capacity = .places(130) }.isEmpty)
    let found = try solved {
      ($0.segments[0].capacity, $0.segments[0].stay) = (.places(100), try .exponential(mean: 110))
      ($0.segments[0].inflow.startsPerYear, $0.segments[0].inflow.newPerYear) = (nil, 438)
    }
    #expect(found.map(\.position) == [0, 1] && found[0].changes.map(\.quantity) == [.starts])
    #expect(found[0].causes == ["inflow", "stay", "places"] && abs(found[0].changes[0].share - 0.2) < 1e-12)
  }

  @Test("a lump sum that nobody states follows the year, and one that is new is no change of it")
  func amounts() throws {
    let lump = ContractTerms(TaskBasedFunding())
    #expect(try solved { $0.segments[1].terms = lump }.isEmpty)
    var base = try scenario { $0.segments[1].terms = lump }
    let before = try SimulationPlan(base)
    base.differs = LocalizedText("D")
    base.segments[1].stay = try .exponential(mean: 110)
    let found = SolvedAnew(try SimulationPlan(base), besides: before, file: "base.yaml").segments
    #expect(found.count == 1 && found[0].changes.map(\.quantity) == [.places, .lumpSum])
    // 200 euro a day for 36,500 and 40,150 days.
    #expect(abs(found[0].changes[1].before - 7_300_000) < 1 && abs(found[0].changes[1].share - 0.1) < 1e-9)
  }

  @Test("a region of its own, an empty difference and a dated change solve nothing anew")
  func nothing() throws {
    #expect(
      try solved {
        $0.differs = nil
        $0.segments[0].stay = try .exponential(mean: 110)
      }.isEmpty)
    #expect(try solved { _ in }.isEmpty)
    #expect(
      try solved {
        $0.changes = [DatedChange(name: "more", target: .stay, segments: [0], step: .init(.times(1.1), from: 0))]
      }.isEmpty)
  }
}
