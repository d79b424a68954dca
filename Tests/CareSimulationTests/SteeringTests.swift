import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// Which provider clients are led to (MODEL.md, D3): share × exp(−β_w · wait + β_q · quality).
@Suite("Steering")
struct SteeringTests {
  /// What went through each provider of the first segment.
  private func flows(
    _ scenario: Scenario, replication: Int = 0, seed: UInt64 = 20_270_101
  ) throws -> [ProviderFlow] {
    let plan = try SimulationPlan(scenario)
    var replicator = Replicator(plan, seed: seed)
    #expect(replicator.run(replication) { _, _ in }.violations == [])
    return plan.contracts.indices.filter { plan.contracts[$0].segment == 0 }.map { replicator.flow(of: $0) }
  }

  /// Two providers with a list each.
  private func twoLists(_ segment: Segment, share: Double = 0.5) -> Segment {
    var segment = segment
    segment.waitingList = .perProvider
    segment.providers = [Provider(name: "A"), Provider(name: "B")]
    (segment.providers[0].share, segment.providers[1].share) = (share, 1 - share)
    return segment
  }

  @Test(
    "with nobody waiting, choices go by share × exp(β_q · (quality − 1)), steered so far",
    arguments: [(0.0, 0.4), (0.5, 0.4), (1, 0.4), (1, 0.8)])
  func quality(steering: Double, share: Double) throws {
    var segment = twoLists(try AccessWorld.door(), share: share)
    (segment.providers[0].quality, segment.providers[1].quality) = (1.5, 0.8)
    (segment.access.steering, segment.access.qualitySteering) = (steering, 1.6)
    let flows = try flows(AccessWorld.scenario([segment]))
    let odds = share / (1 - share) * exp(1.6 * steering * 0.7)
    let all = Double(flows[0].starts + flows[1].starts)
    // Sharp: an error is 0.35 %; half the steering moves the share by 8 % or more.
    #expect(abs(deviation(Double(flows[0].starts), of: all, from: odds / (1 + odds))) < 4)
  }

  /// Five places each with stays of 70 days: each who waits makes the wait two weeks longer.
  private func waits(
    replication: Int = 0, waiting: Int = 60, share: Double = 0.5, clients: Double,
    _ adapt: (inout Access) -> Void = { _ in }
  ) throws -> (Int, Int) {
    var segment = twoLists(
      try SmallWorld.segment(places: 10, inCare: 10, waiting: waiting, stay: 70), share: share)
    (segment.providers[0].places, segment.providers[1].places) = (5, 5)
    segment.inflow.newPerYear = clients
    segment.inflow.season = [1] + [Double](repeating: 0, count: 11)
    segment.access.informationLag = 3_650
    (segment.providers[0].quality, segment.providers[1].quality) = (1.3, 0.8)
    adapt(&segment.access)
    // In the end all start with whom they chose.
    let flows = try flows(
      SmallWorld.scenario([segment], changes: [SmallWorld.change(.places, .to(200_000), from: 300)]),
      replication: replication)
    return (flows[0].starts, flows[1].starts)
  }

  @Test("choices go by share × exp(−β_w · weeks of wait + β_q · quality), of the waits that are published")
  func waitAndQuality() throws {
    let before = try waits(share: 0.6, clients: 0)
    #expect(before.0 + before.1 == 60)
    let after = try waits(share: 0.6, clients: 20_000) {
      $0.steering = 0.5
      ($0.waitSensitivity, $0.waitSteering, $0.qualitySteering) = (0.03, 0.04, 2)
    }
    // 5 % a week; each who waits is 14 days of it. Quality: 2 × 0.5 × (1.3 − 0.8).
    let odds = 1.5 * exp(-0.05 * 2 * Double(before.0 - before.1) + 0.5)
    let chose = (Double(after.0 - before.0), Double(after.1 - before.1))
    #expect(chose.0 + chose.1 > 19_000)
    #expect(abs(deviation(chose.0, of: chose.0 + chose.1, from: odds / (1 + odds))) < 4)
    // Sharp: an error is 0.35 % of the share. Each part of the response is a fifth of the wait's or more, which moves the
    // odds by 4 % for each client who waits with one more than with the other.
    #expect(abs(before.0 - before.1) >= 3)
  }

  @Test("where all waits are so long that weights vanish, choices still go by the difference")
  func longWaits() throws {
    var shorter: Set<Int> = []
    for number in 0..<8 {
      let before = try waits(replication: number, waiting: 1_000, clients: 0)
      guard before.0 != before.1 else { continue }
      let after = try waits(replication: number, waiting: 1_000, clients: 500) {
        ($0.steering, $0.waitSteering, $0.qualitySteering) = (1, 10, 0)
      }
      let chose = [after.0 - before.0, after.1 - before.1]
      let best = before.0 < before.1 ? 0 : 1
      shorter.insert(best)
      // Each who waits is worth a factor e²⁰.
      #expect(chose[best] > 400 && chose[1 - best] == 0, "\(before), \(chose)")
    }
    #expect(shorter == [0, 1])
  }

  /// One place each, taken for good; each who waits makes the wait ten weeks longer, a factor e¹⁰⁰. Where waits are the
  /// same, quality leads to A by a factor e³⁰.
  @Test("published waits are renewed when they are as old as the information may be, and not before")
  func informationLag() throws {
    func days(lag: Double) throws -> [Double] {
      var segment = twoLists(try SmallWorld.segment(places: 2, inCare: 2, stay: 70))
      segment.access.informationLag = lag
      segment.providers[0].quality = 4
      (segment.access.steering, segment.access.waitSteering, segment.access.qualitySteering) = (1, 10, 10)
      let sources = try [5.0, 10, 50, 62, 66, 70, 130].map { try SmallWorld.source(leavingAt: $0, to: 0) }
      return try flows(SmallWorld.scenario([segment] + sources)).map(\.listDays)
    }
    func from(_ days: Double...) -> Double { days.reduce(0) { $0 + 365 - $1 } }
    // As they are now: in turn, A first.
    let now = try days(lag: 0)
    #expect(isClose(now[0], from(5, 50, 66, 130)) && isClose(now[1], from(10, 62, 70)))
    // Published on day 5, when nobody waited, on day 66 when four wait for A, and on day 130 when it is four and two.
    let old = try days(lag: 60)
    #expect(isClose(old[0], from(5, 10, 50, 62)) && isClose(old[1], from(66, 70, 130)))
    // On day 5, and on day 130 when six wait for A.
    let older = try days(lag: 120)
    #expect(isClose(older[0], from(5, 10, 50, 62, 66, 70)) && isClose(older[1], from(130)))
  }

  @Test("a free place is no wait, and on one list for all steering to short waits has nothing to choose")
  func oneList() throws {
    // A has a free place and the smaller share; steered, all go there while it is free.
    func starts(_ list: Segment.WaitingList, steering: Double) throws -> [Int] {
      var segment = twoLists(try SmallWorld.segment(stay: 400), share: 1e-12)
      segment.waitingList = list
      (segment.providers[0].places, segment.providers[1].places) = (1, 0)
      (segment.present.waiting, segment.access.waitSteering, segment.access.qualitySteering) = (5, 10, 0)
      segment.access.steering = steering
      return try flows(SmallWorld.scenario([segment, SmallWorld.source(leavingAt: 5, to: 0)])).map(\.starts)
    }
    // Five wait for B, who has no places: 5 × 400 days.
    #expect(try starts(.perProvider, steering: 0) == [0, 0])
    #expect(try starts(.perProvider, steering: 1) == [1, 0])
    #expect(try starts(.pooled, steering: 1) == [1, 0])
  }
}
