import CareSimulation
import Sampling
import Testing
import YouthCare

/// The effective number of providers that a client can choose among: 1 / Σ share² of those with a wait within the norm
/// (MODEL.md, G9).
@Suite("Choice freedom, by hand")
struct ChoiceFreedomTests {
  /// Shares of a half, three tenths and a fifth.
  private func threeProviders(_ list: Segment.WaitingList, waiting: Int = 0, norm: Double? = nil) throws -> Segment {
    var segment = try SmallWorld.segment(waiting: waiting, stay: 70)
    segment.waitingList = list
    segment.waitNorm = norm
    segment.providers = ["A", "B", "C"].map { Provider(name: $0) }
    for (index, share) in [0.5, 0.3, 0.2].enumerated() { segment.providers[index].share = share }
    return segment
  }

  private func choice(_ segment: Segment, month: Int = 0) throws -> Double {
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    #expect(run.audit.violations == [])
    return run(.choice, month: month)
  }

  @Test("where nobody waits all count, by their shares, until one closes", arguments: Segment.WaitingList.allCases)
  func shares(list: Segment.WaitingList) throws {
    var segment = try threeProviders(list, norm: 0)
    segment.providers[1].closes = 100
    // 1 / (.25 + .09 + .04), and of the two who are left .7² / (.25 + .04).
    #expect(try isClose(choice(segment, month: 2), 1 / 0.38))
    #expect(try isClose(choice(segment, month: 3), 0.49 / 0.29))
  }

  @Test("who has a wait beyond the norm is no choice")
  func norm() throws {
    // B has no places: whoever of the ten asked for him waits for 70 days or more; the others started.
    func choice(norm: Double) throws -> Double {
      var segment = try threeProviders(.perProvider, waiting: 10, norm: norm)
      for (index, places) in [100, 0, 100].enumerated() { segment.providers[index].places = places }
      let run = try SmallWorld.run(SmallWorld.scenario([segment]))
      #expect(run(.waiting, month: 0) > 0 && run(.starts, month: 0) > 0)
      return run(.choice, month: 0)
    }
    #expect(try isClose(choice(norm: 69), 0.49 / 0.29))
    #expect(try isClose(choice(norm: 700), 1 / 0.38))
  }

  /// Ten wait for five places with stays of 70 days: 140 days, or 280 with somebody who treats twice as long.
  @Test("a wait is those who wait over the rate at which places come free", arguments: Segment.WaitingList.allCases)
  func wait(list: Segment.WaitingList) throws {
    for stay in [1.0, 2] {
      for (norm, expected) in [(140 * stay - 1, 0.0), (140 * stay + 1, 1)] {
        var segment = try SmallWorld.segment(places: 5, inCare: 5, waiting: 10, stay: 70)
        segment.waitingList = list
        segment.waitNorm = norm
        segment.providers[0].stay = stay
        #expect(try choice(segment) == expected)
      }
    }
  }

  @Test("on one list all have the wait of all their places together")
  func pooled() throws {
    for (norm, expected) in [(69.0, 0.0), (71, 1 / 0.38)] {
      var segment = try threeProviders(.pooled, waiting: 10, norm: norm)
      segment.capacity = .places(10)
      segment.present.inCare = 10
      #expect(try isClose(choice(segment), expected))
    }
  }
}
