import CareSimulation
import Sampling
import Testing
import YouthCare

/// Many who wait take time in proportion to their number, whatever happens to their list.
@Suite("Crowds")
struct CrowdTests {
  /// Half of them wait for A, who closes: they are put between those who wait for B, each at his date.
  ///
  /// Wrong would fail: where each is looked for from the end of the list, that takes a hundred thousand times fifty
  /// thousand steps, minutes at the least; done well it takes a second. The limit is a guard, no measurement.
  @Test("two hundred thousand who wait, half for a provider who closes", .timeLimit(.minutes(1)))
  func referredOn() throws {
    var segment = try SmallWorld.segment(inCare: 2, waiting: 200_000)
    segment.waitingList = .perProvider
    segment.providers = Provider.all([0.5, 0.5], places: [1, 1])
    segment.providers[0].closes = monthStart(4)
    segment.failure = ProviderFailure()
    segment.present.waited = try .uniform(low: 0, high: 300)
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    #expect(run.audit.violations == [])
    #expect(run(.waiting, month: 11) == 200_000)
  }
}
