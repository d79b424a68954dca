import CareSimulation
import Experiments
import Foundation
import Sampling
import Storage
import Testing
import YouthCare

/// The second line of the risk table, held against what the simulation makes of the same tenth (MODEL.md, A9).
@Suite("What is a tenth higher in the places that there are")
struct RiskInPlacesTests {
  /// How a year is paid.
  enum Payment: CaseIterable {
    case byDay, byTrajectory

    var terms: ContractTerms {
      switch self {
      case .byDay:
        var funding = EffortBasedFunding()
        (funding.per, funding.tariff) = (.day, 200)
        return ContractTerms(funding)
      case .byTrajectory:
        var funding = OutputBasedFunding()
        (funding.price, funding.reopeningWindow) = (5_000, 0)
        return ContractTerms(funding)
      }
    }
  }

  /// A segment of some forty clients in care, of whom two in five give up within the wait.
  private func scenario(_ payment: Payment, unlimited: Bool, _ target: DatedChange.Target? = nil) throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    contract.years = 6
    var segment = Segment(
      id: "S", name: LocalizedText("S"), stay: try .exponential(mean: 120), funding: payment.terms.model)
    segment.terms = payment.terms
    segment.inflow.startsPerYear = 120
    segment.present.wait = 30
    if unlimited { segment.capacity = .unlimited }
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.dropOut = DropOut(patience: [try .exponential(mean: 60)])
    segment.providers = [Provider(name: "A")]
    var scenario = Scenario(name: "risk", title: LocalizedText("risk"), contract: contract, segments: [segment])
    scenario.changes =
      target.map {
        [DatedChange(name: "more", target: $0, segments: [0], step: .init(.times(1.1), from: 0))]
      } ?? []
    return scenario
  }

  /// The change of a segment's cost over some years, as a share of what it was, replication by replication.
  private func change(_ more: Projection, _ base: Projection, _ segment: Int, years: [Int]) -> Estimate {
    // What contracts pay; care outside them is no part of the table.
    func cost(_ projection: Projection) -> [Double] {
      let costs = years.map { projection.ensemble.euros(of: LedgerItem.payments, in: [segment], over: .year($0)) }
      return costs[0].indices.map { replication in costs.reduce(0) { $0 + $1[replication] } }
    }
    let before = cost(base)
    let mean = before.reduce(0, +) / Double(before.count)
    return Estimate(zip(cost(more), before).map { ($0 - $1) / mean })
  }

  /// Expected, by the formula: with forty full places a day of care is paid as often as before, so that a longer stay and
  /// more clients cost nothing more by day, and a longer stay is a ninth part fewer trajectories (1/1.1 − 1 = −9.1 %);
  /// without a limit a tenth more clients is a tenth more of both, and a tenth longer a tenth more days.
  @Test("a small segment costs what the formula says, in full places and without a limit", arguments: Payment.allCases)
  func small(payment: Payment) async throws {
    for unlimited in [false, true] {
      let base = try await Verification.run(scenario(payment, unlimited: unlimited), replications: 300)
      let phase = try #require(base.ensemble.phases.first)
      #expect((phase.room == nil) == unlimited)
      for (target, driver) in [(DatedChange.Target.stay, RiskDriver.stay), (.inflow, .volume)] {
        let more = try await Verification.run(scenario(payment, unlimited: unlimited, target), replications: 300)
        let found = change(more, base, 0, years: [2029, 2030, 2031, 2032])
        let expected = phase.terms.exposure(to: driver, room: phase.room) / phase.expectedPayment
        let byHand =
          switch (payment, driver, unlimited) {
          case (.byTrajectory, .stay, false): 1 / 1.1 - 1
          case (.byTrajectory, .stay, true): 0.0
          default: unlimited ? 0.1 : 0
          }
        #expect(abs(expected - byHand) < 1e-9, "\(payment) \(driver)")
        // Within what full places leave empty by chance.
        #expect(abs(found.mean - expected) < 0.008 + 4 * found.standardError, "\(payment) \(driver) \(found.mean)")
        // Sharp: the other line of the table is 9 % or 10 % off, where it differs.
        #expect(0.008 + 6 * found.standardError < 0.05, "\(found.standardError)")
      }
    }
  }

  /// The average region without growth or shocks, ten years long, with all stays a tenth longer from the first day on.
  ///
  /// Expected before it was run: 0 in day treatment, foster care and residential groups (S3 to S5), whose places are
  /// full and paid by the day, and a tenth in S7, without a limit. In S1 and S2, paid by the hour, two to three per cent
  /// (corrected from one to two): a longer list is left by the lighter ones, which the formula leaves out. In closed care
  /// (S6), of whose 24 places 18 are taken, 14 to 19 per cent (corrected from a tenth): besides a tenth of longer care,
  /// who is to move on to S4 and S5 keeps his place longer, as the lists there grow.
  @Test("the average region costs in the long run what the second line says, but for what it leaves out")
  func averageRegion() async throws {
    var scenario = try ScenarioReader().read(path: Verification.path("average-region")).scenario
    scenario.contract.years = 10
    scenario.changes = []
    for segment in scenario.segments.indices {
      scenario.segments[segment].inflow = scenario.segments[segment].inflow.steady
    }
    let base = try await Verification.run(scenario, replications: 100)
    let all = Array(scenario.segments.indices)
    scenario.changes = [DatedChange(name: "more", target: .stay, segments: all, step: .init(.times(1.1), from: 0))]
    let longer = try await Verification.run(scenario, replications: 100)
    let byHand = [0, 0, 0, 0, 0, 0.1, 0.1]
    // What comes besides, and how far it may be off.
    let (besides, room) = ([0.025, 0.025, 0, 0, 0, 0.065, 0], [0.005, 0.005, 0.02, 0.02, 0.02, 0.025, 0.02])
    for phase in base.ensemble.phases {
      let (segment, expected) = (phase.segment, phase.terms.exposure(to: .stay, room: phase.room))
      let share = expected / phase.expectedPayment
      #expect(abs(share - byHand[segment]) < 1e-6, "\(segment): \(share)")
      let found = change(longer, base, segment, years: Array(2033...2036))
      #expect(
        abs(found.mean - share - besides[segment]) < room[segment] + 4 * found.standardError,
        "\(scenario.segments[segment].id): \(found.mean) ± \(found.standardError), not \(share)")
      // Sharp: in S1 to S5 the first line of the table, 10 %, would fail.
      #expect(segment >= 5 || besides[segment] + room[segment] + 6 * found.standardError < 0.08)
    }
  }
}
