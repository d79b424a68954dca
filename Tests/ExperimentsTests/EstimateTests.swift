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
  }

  @Test("one value has neither an error nor a spread")
  func single() {
    let estimate = Estimate([7])
    #expect(estimate.mean == 7 && estimate.standardError == .infinity && estimate.standardDeviation == .infinity)
    #expect(estimate.quantile(0.5) == Figure(7, standardError: .infinity) && estimate.quantile(0.9) == nil)
  }

  @Test("the quantiles of an estimate are those of its values, with their errors")
  func quantiles() {
    let values = (1...40).map { Double($0 * $0) }
    let estimate = Estimate(values.reversed())
    for (probability, quantile) in zip(Estimate.probabilities, estimate.quantiles) {
      #expect(quantile == Quantile.figure(of: values, probability))
      #expect(quantile == estimate.quantile(probability))
    }
  }

  /// Sums 15 and 6; residuals y − 2.5x are −0.5, −1 and 1.5.
  @Test("a ratio is that of the sums, with the error of the linearised ratio")
  func ratio() throws {
    let estimate = try #require(Estimate(ratioOf: [2, 4, 9], to: [1, 2, 3]))
    #expect(isClose(estimate.mean, 2.5))
    #expect(isClose(estimate.standardError, (3.5 / 2 / 3).squareRoot() / 2))
    // The replications' own ratios are 2, 2 and 3.
    #expect(isClose(estimate.standardDeviation, (1.0 / 3).squareRoot()))
    let median = try #require(estimate.quantile(0.5))
    #expect(isClose(median.value, 2) && estimate.count == 3)
  }

  @Test("a replication with nothing to divide by weighs nothing in a ratio, and has no ratio of its own")
  func ratioWithEmptyReplication() throws {
    let estimate = try #require(Estimate(ratioOf: [6, 0, 3], to: [2, 0, 2]))
    #expect(isClose(estimate.mean, 2.25))
    let median = try #require(estimate.quantile(0.5))
    #expect(estimate.count == 2 && isClose(median.value, 2.25))
    // Residuals 1.5 and −1.5, with one degree of freedom; the mean denominator is 4/3 of three.
    #expect(isClose(estimate.standardError, (2.25 * 2 / 3 * 2 / 1 / 3).squareRoot() / (4.0 / 3)))
    #expect(Estimate(ratioOf: [0, 0], to: [0, 0]) == nil)
  }

  @Test("where one replication alone has something to divide by, a ratio has no error that is known")
  func ratioOfOne() throws {
    let estimate = try #require(Estimate(ratioOf: [0, 6, 0], to: [0, 2, 0]))
    #expect(estimate.mean == 3 && estimate.count == 1)
    #expect(estimate.standardError == .infinity && estimate.standardDeviation == .infinity)
  }

  @Test("a ratio of exactly proportional sums has no error")
  func exactRatio() throws {
    let estimate = try #require(Estimate(ratioOf: [3, 30, 6], to: [1, 10, 2]))
    #expect(estimate.mean == 3 && estimate.standardError == 0 && estimate.standardDeviation == 0)
  }
}
