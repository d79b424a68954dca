import Experiments
import Foundation
import Testing

@Suite("Estimates")
struct EstimateTests {
  func isClose(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-12 * max(1, abs(right)) }

  @Test("mean, spread and error of four values")
  func plain() {
    let estimate = Estimate([4, 1, 3, 2])
    #expect(estimate.mean == 2.5 && estimate.count == 4)
    // Squares about the mean: 2.25 + 0.25 + 0.25 + 2.25 = 5, over n − 1 = 3.
    #expect(isClose(estimate.standardDeviation, (5.0 / 3).squareRoot()))
    #expect(isClose(estimate.standardError, (5.0 / 3 / 4).squareRoot()))
    #expect(isClose(estimate.deviation(from: 2), 0.5 / (5.0 / 12).squareRoot()))
    #expect(Estimate([7]).standardError == 0 && Estimate([7]).deviation(from: 7) == 0)
  }

  @Test("a quantile interpolates between its neighbours, as R's type 7")
  func quantiles() {
    let values = [10.0, 20, 30, 50]
    // At (n − 1)p = 0.75, 1.5 and 2.85.
    #expect(isClose(Quantile.of(values, 0.25), 17.5))
    #expect(isClose(Quantile.of(values, 0.5), 25))
    #expect(isClose(Quantile.of(values, 0.95), 30 + 0.85 * 20))
    #expect(Quantile.of(values, 0) == 10 && Quantile.of(values, 1) == 50 && Quantile.of([3], 0.9) == 3)
    let estimate = Estimate(values.reversed())
    for (probability, quantile) in zip(Estimate.probabilities, estimate.quantiles) {
      #expect(quantile == Quantile.of(values, probability))
      #expect(quantile == estimate.quantile(probability))
    }
  }

  @Test("a quantile's error is half the distance between the quantiles a binomial deviation away")
  func quantileError() {
    // n = 101 values 0…100: the quantile at p is 100p, so the error is 100·√(p(1 − p)/101).
    let values = (0...100).map(Double.init)
    #expect(isClose(Quantile.standardError(of: values, 0.5), 100 * (0.25 / 101).squareRoot()))
    #expect(isClose(Quantile.standardError(of: values, 0.9), 100 * (0.09 / 101).squareRoot()))
  }

  /// Sums 15 and 6; residuals y − 2.5x are −0.5, −1 and 1.5.
  @Test("a ratio is that of the sums, with the error of the linearised ratio")
  func ratio() throws {
    let estimate = try #require(Estimate(ratioOf: [2, 4, 9], to: [1, 2, 3]))
    #expect(isClose(estimate.mean, 2.5))
    #expect(isClose(estimate.standardError, (3.5 / 2 / 3).squareRoot() / 2))
    // The replications' own ratios are 2, 2 and 3.
    #expect(isClose(estimate.standardDeviation, (1.0 / 3).squareRoot()))
    #expect(isClose(estimate.quantile(0.5), 2) && estimate.count == 3)
  }

  @Test("a replication with nothing to divide by weighs nothing in a ratio, and has no ratio of its own")
  func ratioWithEmptyReplication() throws {
    let estimate = try #require(Estimate(ratioOf: [6, 0, 3], to: [2, 0, 2]))
    #expect(isClose(estimate.mean, 2.25))
    #expect(estimate.count == 2 && isClose(estimate.quantile(0.5), 2.25))
    #expect(Estimate(ratioOf: [0, 0], to: [0, 0]) == nil)
  }

  @Test("a ratio of exactly proportional sums has no error")
  func exactRatio() throws {
    let estimate = try #require(Estimate(ratioOf: [3, 30, 6], to: [1, 10, 2]))
    #expect(estimate.mean == 3 && estimate.standardError == 0 && estimate.standardDeviation == 0)
  }
}
