import Experiments
import Foundation
import Testing
import YouthCare

/// MODEL.md, Q12.
@Suite("a drift fitted to errors of the past")
struct DriftFitTests {
  /// Two errors a year ahead whose mean square is that of a drift.
  private func errors(_ deviation: Double, _ walk: Double, damping: Double) -> [[Double]] {
    (1...5).map { lead in
      let root = Drift(mean: 0, deviation: deviation, walk: walk).variance(after: Double(lead), damping: damping)
        .squareRoot()
      return [root, -root]
    }
  }

  @Test(
    "errors of a drift give that drift back",
    arguments: [(0.015, 0.025, 0.9), (0.06, 0.06, 0.9), (0.01, 0.05, 1.0), (0, 0.08, 0.9), (0.03, 0, 1.0)])
  func isFound(deviation: Double, walk: Double, damping: Double) throws {
    let fit = try #require(DriftFit(errors(deviation, walk, damping: damping), damping: damping))
    // Exact but for rounding: a square root near 0 keeps half the digits.
    #expect(abs(fit.deviation - deviation) < 1e-7)
    #expect(abs(fit.walk - walk) < 1e-7)
  }

  @Test("errors that shrink with time are a walk and no growth below nothing")
  func isNotNegative() throws {
    let fit = try #require(DriftFit([[0.1, 0.1], [0.1, 0.1], [0.1, 0.1]], damping: 1))
    #expect(fit.deviation == 0 && fit.walk > 0)
  }

  @Test("from five errors nothing is fitted")
  func tooFew() { #expect(DriftFit([[0.1, 0.1, 0.1], [0.1, 0.1]], damping: 0.9) == nil) }
}
