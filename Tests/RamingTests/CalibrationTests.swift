import Experiments
import Storage
import Testing
import YouthCare

/// The average region in its first year, and the calibration that keeps stated waits (MODEL.md, N5).
@Suite("Calibration")
struct CalibrationTests {
  private static func scenario(_ name: String) throws -> Scenario {
    try ScenarioReader().read(path: Verification.path(name)).scenario
  }

  @Test("the average region waits as stated with the pressure that the balance asks, and starts and treats as many")
  func averageRegion() async throws {
    let fits = try await Calibration(try Self.scenario("average-region"), replications: 100, seed: 4, threads: 2).run()
    #expect(fits.map(\.segment) == [0, 1, 2, 3, 4])
    for fit in fits {
      #expect(fit.isReached)
      #expect(abs(fit.pressure - 1) < 0.02, "segment \(fit.segment): \(fit.pressure)")
      // Within 2 %, or four standard errors where these are wider: a tenth off would fail in every segment.
      let starts = max(0.02 * fit.statedStarts, 4 * fit.starts.standardError)
      #expect(abs(fit.starts.mean - fit.statedStarts) < starts, "segment \(fit.segment): \(fit.starts.mean)")
      #expect(abs(fit.inCare.mean - fit.statedInCare) < max(0.02 * fit.statedInCare, 4 * fit.inCare.standardError))
      #expect(starts < 0.1 * fit.statedStarts)
    }
  }

  @Test("from another pressure the wait comes back to the stated one, and so does the pressure")
  func recovery() async throws {
    var scenario = try Self.scenario("average-region")
    for position in 0..<5 { scenario.segments[position].inflow.pressure = position.isMultiple(of: 2) ? 1.08 : 0.93 }
    let fits = try await Calibration(scenario, replications: 100, seed: 4, threads: 2).run()
    for fit in fits {
      #expect(fit.isReached, "segment \(fit.segment): \(String(describing: fit.wait))")
      // The starting points are 7 and 8 % off.
      #expect(abs(fit.pressure - 1) < 0.03, "segment \(fit.segment): \(fit.pressure)")
    }
  }
}
