import Experiments
import Foundation
import Sampling
import Testing

@Suite("Scores of forecasts")
struct EnsembleScoreTests {
  func isClose(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-12 * max(1, abs(right)) }

  /// Of 1 to 5 and 2.5: E|X − y| = 6.5/5 = 1.3; the 20 pairs lie 2 apart on average, half of which is 1, or 0.8 of 25.
  @Test("small ensembles and quantiles, by hand")
  func byHand() {
    #expect(isClose(EnsembleScores.crps([5, 1, 3, 2, 4], 2.5, isFair: false), 0.5))
    #expect(isClose(EnsembleScores.crps([5, 1, 3, 2, 4], 2.5), 0.3))
    #expect(EnsembleScores.crps([7], 4) == 3)
    #expect(isClose(EnsembleScores.pinball(500, at: 0.9, 520), 18))
    #expect(isClose(EnsembleScores.pinball(500, at: 0.9, 470), 3))
    // Two intervals: (2 − 1)/2 + (0.2/2 × 8 + 0) + (0.5/2 × 2 + 1), over 2.5.
    let score = EnsembleScores.weightedInterval(median: 1, [(0.2, -4...4), (0.5, -1...1)], 2)
    #expect(isClose(score, (0.5 + 0.8 + 1.5) / 2.5))
    #expect(EnsembleScores.bias([1, 2, 3, 4], 3) == -0.25 && EnsembleScores.bias([1, 2], 0) == 1)
  }

  /// The score of a normal law is z(2Φ(z) − 1) + 2φ(z) − 1/√π.
  @Test("of many normal members the score is that of the law; of calibrated ones 1/√π on average")
  func normal() {
    let members = (0..<20_000).map { StandardNormal.quantile((Double($0) + 0.5) / 20_000) }
    #expect(abs(EnsembleScores.crps(members, 0) - 0.23369498) < 1e-4)
    #expect(abs(EnsembleScores.crps(members, 1) - 0.60244136) < 1e-4)
    var normal = NormalNumbers(seed: 23)
    let scores = Estimate((0..<4_000).map { _ in EnsembleScores.crps(normal.next(10), normal.next()) })
    // Fair also for ten members: unfair would be 1/√π × (1 + 1/10), six errors of 0.008 more.
    #expect(abs(scores.deviation(from: 1 / Double.pi.squareRoot())) < 4 && scores.standardError < 0.009)
  }

  /// Intervals at all misses from 0.01 to 0.99.
  @Test("with ever more intervals the interval score becomes that of the ensemble")
  func manyIntervals() {
    let intervals = (1..<100).map { percent in
      let low = StandardNormal.quantile(Double(percent) / 200)
      return (misses: Double(percent) / 100, range: low...(-low))
    }
    let score = EnsembleScores.weightedInterval(median: 0, intervals, 1)
    #expect(abs(score - 0.60244136) < 0.005)
  }

  @Test("places of outcomes are flat where they are drawn like the members, counts with ties too")
  func transforms() {
    var stream = RandomStream(seed: 31, purpose: 2)
    let cases = (0..<5_000).map { _ in
      (members: (0..<19).map { _ in Double(stream.poisson(mean: 2)) }, outcome: Double(stream.poisson(mean: 2)))
    }
    let histogram = TransformHistogram(cases)
    #expect(histogram.counts.reduce(0, +) == 5_000)
    // χ² of nine degrees of freedom: 33.7 is passed once in 10,000. Ties counted as below: the last bin has 1,200.
    #expect(histogram.counts.reduce(0) { $0 + pow(Double($1) - 500, 2) / 500 } < 33.7, "\(histogram.counts)")
    #expect(TransformHistogram(cases).transforms == histogram.transforms)
    let low = TransformHistogram([([5, 6, 7], 1)], bins: 4)
    let high = TransformHistogram([([5, 6, 7], 9)], bins: 4)
    #expect(low.counts == [1, 0, 0, 0] && high.counts == [0, 0, 0, 1])
  }

  @Test("coverage is pooled; series that hold or miss as a whole say less than as many cases")
  func coverage() throws {
    let apart = BandCoverage((0..<32).map { [$0 < 26] })
    #expect(apart.hits == 26 && apart.count == 32 && apart.pooled.value == 26.0 / 32)
    #expect(apart.independent.interval == BinomialInterval.exact(26, of: 32))
    // The error of a share: √(0.8125 × 0.1875/32), drawn 1,000 times.
    #expect(abs(apart.pooled.standardError / 0.069 - 1) < 0.1)
    let together = BandCoverage((0..<8).map { series in [Bool](repeating: series < 6, count: 4) })
    #expect(together.independent.value == together.pooled.value)
    // √(0.75 × 0.25/8), twice that of 32 cases.
    #expect(abs(together.pooled.standardError / 0.153 - 1) < 0.1)
    #expect(together.pooled.standardError > 1.8 * together.independent.standardError)
    #expect(BandCoverage([[true, false], []]).pooled.standardError == .infinity)
    let all = BandCoverage([[true], [true, true]])
    #expect(all.pooled.standardError == 0 && all.independent.standardError == .infinity)
    #expect(Bootstrap().mean(ofSeries: [[1, 2, 3], [6]]).value == 3)
  }
}
