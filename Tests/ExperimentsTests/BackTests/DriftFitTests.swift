import Experiments
import Foundation
import Sampling
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

  @Test("by the share that a band holds, one break among many errors moves nothing much")
  func isRobust() throws {
    let usual = (1...5).map { lead in
      (1...99).map { 0.05 * Double(lead).squareRoot() * StandardNormal.quantile(Double($0) / 100) }
    }
    let broken = usual.map { [3] + $0.dropFirst() }
    let fit = try #require(DriftFit(broken, damping: 1, holding: 0.8))
    // The 80 % quantile of 99 sizes is that of the law within 5 %; the break would make the mean square 40 times as large.
    #expect(abs(fit.walk / 0.05 - 1) < 0.1 && fit.deviation < 0.01)
    #expect(try #require(DriftFit(broken, damping: 1)).walk > 0.1)
  }

  @Test("from five errors nothing is fitted")
  func tooFew() { #expect(DriftFit([[0.1, 0.1, 0.1], [0.1, 0.1]], damping: 0.9) == nil) }
}
