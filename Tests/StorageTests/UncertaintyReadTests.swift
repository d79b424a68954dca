import Sampling
import Storage
import Testing
import YouthCare

/// MODEL.md, V5 and V6.
@Suite("what is uncertain is read, and moves no stated input")
struct UncertaintyReadTests {
  private func file(_ text: String) throws -> ScenarioFile {
    let derived = "title: T\ndiffers: D\nextends: base.yaml\n" + text
    return try Fixtures.read([("a.yaml", derived), ("base.yaml", try Fixtures.validText())]).get()
  }

  private func number(_ file: ScenarioFile, _ address: String) throws -> UncertainNumber {
    let numbers = Uncertainty(file.scenario).numbers
    return try #require(numbers.first { $0.address.description == address }, "\(address)")
  }

  @Test("a spread stands beside a value, in parts of it or in its unit, or as three quantiles")
  func spreads() throws {
    let file = try file(
      """
      segments:
        S4:
          inflow: {starts_per_year: {value: 410, sd: 10%, evidence: found}}
          re_entry: {probability: {p10: 10%, p50: 15%, p90: 22%}, delay: {family: exponential, mean: 5 months}}
          waiting: {lengthening: {value: 0.06, sd: 0.01}}
        S5:
          inflow: {starts_per_year: {value: 190, known: true}}

      """)
    let starts = try number(file, "segments.S4.inflow.starts_per_year")
    #expect(starts.law == .relative(value: 410, deviation: 0.1) && starts.basis == .stated)
    #expect(try number(file, "segments.S4.re_entry.probability").law == .quantiles(p10: 0.1, p50: 0.15, p90: 0.22))
    #expect(
      try number(file, "segments.S4.waiting.lengthening").law == .normal(value: 0.06, deviation: 0.01, within: 0...0.5))
    let held = Uncertainty(file.scenario).held.first { $0.address.description == "segments.S5.inflow.starts_per_year" }
    #expect(held?.reason == .known)
    // The values are the values.
    #expect(file.scenario.value(at: Address(["segments", "S4", "re_entry", "probability"])) == 0.15)
    #expect(file.scenario.value(at: Address(["segments", "S4", "inflow", "starts_per_year"])) == 410)
  }

  @Test("growth may be a drift, of a segment or of all of them, and stays and places have theirs")
  func drifts() throws {
    let file = try file(
      """
      demand: {hours_growth: {mean: 1%, sd: 2%, walk: 3%}}
      segments:
        S4:
          inflow: {growth: {mean: 2%, sd: 1.5%, walk: 2.5%, damping: 0.9}}
          drift: {stay: {mean: 0, walk: 4%}, places: {mean: -1%, sd: 1%}}

      """)
    let segments = file.scenario.segments
    #expect(segments[0].inflow.growth == 0.02 && segments.allSatisfy { $0.inflow.hoursGrowth == 0.01 })
    #expect(
      segments[0].drifts == [
        .inflow: Drift(mean: 0.02, deviation: 0.015, walk: 0.025, damping: 0.9),
        .hours: Drift(mean: 0.01, deviation: 0.02, walk: 0.03), .stay: Drift(mean: 0, deviation: 0, walk: 0.04),
        .places: Drift(mean: -0.01, deviation: 0.01, walk: 0),
      ])
    #expect(segments[1].drifts == [.hours: Drift(mean: 0.01, deviation: 0.02, walk: 0.03)])
  }

  @Test("a spread of a length counts for all of it, and a share beyond a whole has no logit")
  func laws() throws {
    let file = try file(
      """
      segments:
        S4:
          stay: {mean: {value: 330 days, sd: 5%}}
          access: {diversion: {value: -10%, sd: 20%}}
          funding: {ceiling: {share: {value: 104%, sd: 2%}, over_delivery: stop}}

      """)
    let stay = try number(file, "segments.S4.stay")
    #expect(stay.law == .relative(value: 330, deviation: 0.05) && stay.basis == .stated && stay.value == 330)
    #expect(try number(file, "segments.S4.funding.ceiling.share").law == .relative(value: 1.04, deviation: 0.02))
    #expect(
      try number(file, "segments.S4.access.diversion").law
        == .normal(value: -0.1, deviation: 0.2 * 0.1, within: -0.3...0.6))
    let drawn = Uncertainty(file.scenario)
    let world = World(
      values: drawn.numbers.map { $0.address == stay.address ? 363 : $0.law.value(at: 0.5) },
      paths: drawn.drifts.map { _ in [0] })
    let mean = file.scenario.segments[0].stay.mean
    #expect(abs(drawn.scenario(in: world).segments[0].stay.mean / mean - 1.1) < 1e-12)
  }

  @Test("a drift of stays or places needs no mean")
  func driftWithoutMean() throws {
    let file = try file("segments: {S4: {drift: {stay: {sd: 3%}, places: {walk: 1%}}}}\n")
    #expect(
      file.scenario.segments[0].drifts == [
        .stay: Drift(mean: 0, deviation: 0.03, walk: 0), .places: Drift(mean: 0, deviation: 0, walk: 0.01),
      ])
  }

  @Test("a scenario says as a whole what is uncertain", arguments: UncertaintyTerms.Scope.allCases)
  func scope(scope: UncertaintyTerms.Scope) throws {
    let scenario = try file("uncertainty: \(scope.rawValue)\n").scenario
    #expect(scenario.uncertainty.scope == scope && Uncertainty(scenario).isNone == (scope == .none))
    #expect(Uncertainty(scenario).isRegion == (scope == .region))
  }
}
