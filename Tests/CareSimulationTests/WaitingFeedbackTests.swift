import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// What waiting does to clients and to demand (MODEL.md, K7 and E1), relative to the wait in the region's data.
@Suite("Waiting feedback")
struct WaitingFeedbackTests {
  private static let month = 365.0 / 12

  // MARK: - Longer stays

  /// The stay, of ten days in the region's data, of a client who waited so long where 30 days were observed.
  private func stay(
    after wait: Double, lengthening: Double = 0.1, priority: Priority = .regular,
    _ adapt: (inout Access) -> Void = { _ in }
  ) throws -> Double {
    var segment = try SmallWorld.segment(places: 1, inCare: 1, leavingAt: 5 + wait)
    segment.present.wait = 30
    segment.present.waiting = 0
    segment.waiting.lengthening = lengthening
    adapt(&segment.access)
    let run = try SmallWorld.run(
      SmallWorld.scenario([segment, SmallWorld.source(leavingAt: 5, to: 0, priority: priority)]))
    #expect(isClose(run(.waitDays), wait) && run.audit.violations == [])
    return run(.careDays) - 5 - wait
  }

  @Test("a stay is e^κ longer for each month waited longer than observed, and shorter for each less")
  func lengthening() throws {
    for wait in [0.5, 20, 30, 45, 90] {
      let expected = 10 * exp(0.1 * (wait - 30) / Self.month)
      #expect(try isClose(stay(after: wait), expected))
    }
  }

  @Test("waiting makes a stay 1.5 times as long at most, and 0.8 at least")
  func lengthBounds() throws {
    // e^(0.5 × 30/30.4) is 1.64, and its inverse 0.61.
    #expect(try isClose(stay(after: 60, lengthening: 0.5), 15))
    #expect(try isClose(stay(after: 0.01, lengthening: 0.5), 8))
  }

  @Test("urgent clients hardly waited in the data: all of their wait counts")
  func urgent() throws {
    let expected = 10 * exp(0.1 * 20 / Self.month)
    for priority in [Priority.urgent, .crisis] { #expect(try isClose(stay(after: 20, priority: priority), expected)) }
  }

  @Test("the wait in the data is never shorter than matching takes")
  func observedMatching() throws {
    let stay = try stay(after: 60) { $0.matchingDelay = 45 }
    #expect(isClose(stay, 10 * exp(0.1 * 15 / Self.month)))
  }

  @Test("bridging care takes its part of the harm away from those who have it, and nothing of what a short wait saves")
  func relief() throws {
    let bridged: (inout Access) -> Void = { ($0.bridging, $0.bridgingEffect) = (1, 0.4) }
    let (long, short) = (10 * exp(0.1 * 0.6 * 60 / Self.month), 10 * exp(-0.1 * 10 / Self.month))
    #expect(try isClose(stay(after: 90, bridged), long))
    #expect(try isClose(stay(after: 20, bridged), short))
  }

  // MARK: - Heavier clients

  /// Light clients who wait together until a day on which all start, or all have lost patience; 30 days were observed.
  private func heavier(
    after wait: Double, deterioration: Double = 0.05, dropOut: Bool = false,
    shares: [Double] = [1, 0], _ adapt: (inout Segment) -> Void = { _ in }
  ) throws -> SmallWorld.Record {
    var segment = try SmallWorld.segment(places: 0, waiting: 20_000)
    segment.severities = AccessWorld.severities(shares)
    (segment.present.wait, segment.present.waited) = (30, try .constant(0))
    segment.waiting.deterioration = deterioration
    if dropOut { segment.dropOut = DropOut(patience: [try .constant(wait), try .constant(wait)]) }
    adapt(&segment)
    let run = try SmallWorld.run(
      SmallWorld.scenario([segment], changes: [SmallWorld.change(.places, .to(20_000), from: dropOut ? 360 : wait)]))
    #expect(run.audit.violations == [] && run(dropOut ? .dropOuts : .starts) == 20_000)
    return run
  }

  /// Sharp: of 20,000 an error is 0.35 % at most; the whole wait instead of what is longer than observed would be 10 %
  /// more.
  @Test("a client becomes heavier with hazard δ in the months waited longer than observed, and is counted")
  func deterioration() throws {
    for wait in [45.0, 120] {
      let run = try heavier(after: wait, deterioration: 0.2)
      let share = 1 - exp(-0.2 * (wait - 30) / Self.month)
      #expect(abs(deviation(run(.stepUps), of: 20_000, from: share)) < 4)
      // Who is counted starts as a heavy client, who costs twice as much.
      #expect(isClose(run(.weightedStarts), 20_000 + run(.stepUps)))
    }
    #expect(try heavier(after: 29)(.stepUps) == 0)
  }

  @Test("who is heaviest already becomes no heavier, and isn't counted")
  func heaviest() throws {
    #expect(try heavier(after: 120, shares: [0, 1])(.stepUps) == 0)
  }

  @Test("who drops out may have become heavier too")
  func dropOut() throws {
    let run = try heavier(after: 90, dropOut: true)
    #expect(abs(deviation(run(.stepUps), of: 20_000, from: 1 - exp(-0.05 * 60 / Self.month))) < 4)
  }

  /// Urgent clients hardly waited in the data (as for who starts): all their wait counts.
  @Test("an urgent client who drops out after less than the observed wait of others may have become heavier")
  func urgentDropOut() throws {
    let segment = try AccessWorld.door {
      $0.severities = AccessWorld.severities([1, 0])
      $0.capacity = .places(0)
      $0.urgency.urgent = 1
      $0.present.wait = 30
      $0.waiting.deterioration = 0.05
      $0.dropOut = DropOut(patience: [try? .constant(50), try? .constant(50)])
    }
    let run = try SmallWorld.run(
      AccessWorld.scenario([segment], changes: [SmallWorld.change(.patience, .times(0.5), from: 0)]))
    #expect(run(.dropOuts) == run(.arrivals) && run(.arrivals) > 19_000)
    #expect(abs(deviation(run(.stepUps), of: run(.dropOuts), from: 1 - exp(-0.05 * 25 / Self.month))) < 4)
  }

  @Test("bridging care for two in five takes three quarters of the hazard from them")
  func bridging() throws {
    let run = try heavier(after: 120) {
      ($0.access.bridging, $0.access.bridgingEffect) = (0.4, 0.75)
    }
    func share(_ hazard: Double) -> Double { 1 - exp(-hazard * 90 / Self.month) }
    let expected = 0.6 * share(0.05) + 0.4 * share(0.0125)
    // Sharp: without relief 13.7 %, with relief for all 3.6 %; 9.7 % ± 0.2 %.
    #expect(abs(deviation(run(.stepUps), of: 20_000, from: expected)) < 4)
  }

  // MARK: - Demand

  /// A thousand waited when the data were observed: 1,200 a year, ten months each. New clients come in January only.
  @Test(
    "demand goes by the power −ε_w of those who wait now over those observed, within a quarter and four times",
    arguments: [(0, 0.25), (100, 0.25), (500, 0.5), (1_000, 1), (2_000, 2), (4_000, 4), (16_000, 4)])
  func demand(waiting: Int, ratio: Double) throws {
    let segment = try AccessWorld.door(1_200) {
      $0.capacity = .places(0)
      $0.present.wait = 365 / 1.2
      $0.present.waiting = waiting
      $0.waiting.demandResponse = 0.5
    }
    let runs = try SmallWorld.run(SmallWorld.scenario([segment]), replications: 0..<50)
    let expected = 50 * 1_200 * pow(ratio, -0.5)
    let arrivals = runs.reduce(0) { $0 + $1(.arrivals) }
    // Poisson. Sharp: an error is 0.6 % of them at most; a step in the ratio is 29 %.
    #expect(abs(arrivals - expected) < 4 * expected.squareRoot())
  }

  @Test("demand answers month by month to those who wait as it begins")
  func demandOfMonth() throws {
    let segment = try AccessWorld.door(12_000) {
      $0.inflow.season = [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      $0.capacity = .places(0)
      $0.present.wait = 365.0 / 12
      $0.present.waiting = 1_000
      $0.waiting.demandResponse = 0.5
    }
    let runs = try SmallWorld.run(SmallWorld.scenario([segment]), replications: 0..<20)
    // Six thousand come in January at a ratio of 1, and make it 7: beyond the bound.
    let (first, second) = (0..<20).reduce((0.0, 0.0)) {
      ($0.0 + runs[$1](.arrivals, month: 0), $0.1 + runs[$1](.arrivals, month: 1))
    }
    #expect(abs(first - 120_000) < 4 * 120_000.0.squareRoot())
    #expect(abs(second - 60_000) < 4 * 60_000.0.squareRoot())
  }

  @Test("where places have no limit nobody's wait can change, and demand doesn't answer")
  func demandWithoutLimit() throws {
    // A hundred are matched at once when nothing happens; sixteen times as many would halve the demand of January.
    let segment = try AccessWorld.door(1_200) {
      $0.access.matchingDelay = 30
      $0.present.waiting = 1_600
      $0.waiting.demandResponse = 0.5
    }
    let runs = try SmallWorld.run(SmallWorld.scenario([segment]), replications: 0..<50)
    let arrivals = runs.reduce(0) { $0 + $1(.arrivals) }
    #expect(abs(arrivals - 60_000) < 4 * 60_000.0.squareRoot())
  }

  @Test("where nobody waited when the data were observed, demand doesn't answer")
  func nobodyObserved() throws {
    let segment = try AccessWorld.door(12_000) {
      $0.capacity = .places(0)
      $0.present.waiting = 4_000
      $0.waiting.demandResponse = 0.5
    }
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    #expect(abs(run(.arrivals) - 12_000) < 4 * 12_000.0.squareRoot())
  }
}
