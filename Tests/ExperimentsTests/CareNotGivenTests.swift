import CareSimulation
import Experiments
import Foundation
import Sampling
import Testing
import YouthCare

/// What care that wasn't given would have cost (MODEL.md, G1), worked out by hand.
///
/// Five clients wait on the first day for care of 73 days at 100 euro, and nobody comes. With five places all start at
/// once; with one they start on days 0, 73, 146, 219 and 292, in the months 0, 2, 4, 7 and 9 of 365/12 days.
@Suite("Care that was not given")
struct CareNotGivenTests {
  private static func projection(places: Int, _ adapt: (inout Segment) throws -> Void = { _ in }) async throws
    -> Projection
  {
    var funding = EffortBasedFunding()
    (funding.per, funding.tariff) = (.day, 100)
    var segment = Segment(
      id: "A", name: LocalizedText("A"), stay: try .constant(73), funding: funding)
    segment.inflow.newPerYear = 10
    segment.capacity = .places(places)
    var severity = Severity(name: "all")
    severity.share = 1
    segment.severities = [severity]
    segment.providers = [Provider(name: "P")]
    (segment.present.inCare, segment.present.waiting) = (0, 5)
    try adapt(&segment)
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    (contract.calendar, contract.years) = (.uniform, 1)
    var scenario = Scenario(name: "small", title: LocalizedText("small"), contract: contract, segments: [segment])
    scenario.behaviour.incentiveStrength = 0
    scenario.changes = [
      DatedChange(
        name: "nobody", target: .inflow, segments: [0], step: .init(.times(0), from: -100_000, until: .infinity))
    ]
    let plan = try SimulationPlan(scenario)
    return Projection(try await Experiment(plan, replications: 4, seed: 1, threads: 1).run())
  }

  /// What a start in a month brings until the end of the year.
  private static func worth(_ month: Double) -> Double {
    7_300 * (1 - exp(-(365 - (month + 0.5) * 365 / 12) / 73))
  }

  @Test("who starts later has lost what he would have had before the end, and who started at once nothing")
  func later() async throws {
    for value in try await Self.projection(places: 5).careNotGiven { #expect(value == 0) }
    let expected = 4 * Self.worth(0) - Self.worth(2) - Self.worth(4) - Self.worth(7) - Self.worth(9)
    for value in try await Self.projection(places: 1).careNotGiven { #expect(abs(value - expected) < 0.01) }
  }

  @Test("who gives up and looks elsewhere has lost it all, and who has recovered nothing")
  func gaveUp() async throws {
    let projection = try await Self.projection(places: 1) {
      $0.dropOut = DropOut(patience: [try .constant(10)])
      ($0.dropOut!.recovered, $0.dropOut!.elsewhere, $0.dropOut!.returns) = (0.5, 0.5, 0)
    }
    guard case .plain(let lost) = projection.values(.unresolvedDropOuts, segment: nil, over: .contract) else {
      Issue.record("no drop-outs")
      return
    }
    #expect(lost.contains { $0 > 0 } && lost.contains { $0 < 4 })
    for (value, lost) in zip(projection.careNotGiven, lost) {
      #expect(abs(value - lost * Self.worth(0)) < 0.01)
    }
  }
}
