import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// Many who wait take time in proportion to their number, whatever happens to their list.
@Suite("Crowds")
struct CrowdTests {
  /// Half of them wait for A, who closes: they are put between those who wait for B, each at his date.
  ///
  /// Wrong would fail: where each is looked for from the end of the list, eight times the people take 64 times the
  /// time, and done well eight times. Time is this thread's own, so that no other test counts; the ratio is that of one
  /// run.
  @Test("eight times as many who wait, half for a provider who closes, take nothing like 64 times as long")
  func referredOn() throws {
    _ = try seconds(waiting: 25_000)
    let (few, many) = (try seconds(waiting: 25_000), try seconds(waiting: 200_000))
    #expect(many < 24 * few, "\(few) and \(many) seconds")
  }

  /// The time of this thread, in seconds, that a year takes.
  private func seconds(waiting: Int) throws -> Double {
    var segment = try SmallWorld.segment(inCare: 2, waiting: waiting)
    segment.waitingList = .perProvider
    segment.providers = Provider.all([0.5, 0.5], places: [1, 1])
    segment.providers[0].closes = monthStart(4)
    segment.failure = ProviderFailure()
    segment.present.waited = try .uniform(low: 0, high: 300)
    let began = Self.threadTime()
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    let taken = Self.threadTime() - began
    #expect(run.audit.violations == [])
    #expect(run(.waiting, month: 11) == Double(waiting))
    return taken
  }

  private static func threadTime() -> Double {
    // Seconds and nanoseconds, as a timespec has them.
    var time = (0, 0)
    withUnsafeMutableBytes(of: &time) {
      _ = $0.assumingMemoryBound(to: timespec.self).baseAddress.map { clock_gettime(CLOCK_THREAD_CPUTIME_ID, $0) }
    }
    return Double(time.0) + Double(time.1) * 1e-9
  }
}
