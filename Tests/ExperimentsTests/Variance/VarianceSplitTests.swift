import Experiments
import Foundation
import Sampling
import Testing

@Suite("What part of the spread comes from where")
struct VarianceSplitTests {
  func isClose(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-12 * max(1, abs(right)) }

  /// World means 2 and 6: MSB = 2(4 + 4)/1 = 16, MSW = (2 + 2)/2 = 2, worlds (16 − 2)/2 = 7.
  @Test("two worlds of two runs, by hand")
  func twoStages() throws {
    let split = VarianceSplit(worlds: [[1, 3], [5, 7]])
    #expect(split.meanSquares == [16, 2])
    #expect(split.parts.map(\.origin) == [.worlds, .chance])
    let worlds = try #require(split[.worlds])
    #expect(worlds.variance.value == 7 && isClose(worlds.share.value, 7.0 / 9))
    #expect(isClose(split.bestReplications, 1 + 2.0 / 7))
    #expect(split[.levels] == nil)
  }

  /// Means 4 and 14: MS₀ = 4(25 + 25)/1 = 200; walks 2(4 + 4) in each: MS₁ = 32/2 = 16; chance 4 × 2 / 4 = 2.
  @Test("two levels of two walks of two runs, by hand")
  func threeStages() throws {
    let split = VarianceSplit(levels: [[[1, 3], [5, 7]], [[11, 13], [15, 17]]])
    #expect(split.meanSquares == [200, 16, 2])
    #expect(split.parts.map(\.variance.value) == [46, 7, 2])
    #expect(split.parts.map(\.origin) == [.levels, .walks, .chance])
    #expect(isClose(split.parts.reduce(0) { $0 + $1.share.value }, 1))
    #expect(isClose(split.bestReplications, 1 + 2.0 / 7))
  }

  /// Squares within: 50 + 32 + 50, over three.
  @Test("an inner variance that is more than the outer mean square leaves nothing, not less, to the outer")
  func cutAtZero() {
    let split = VarianceSplit(worlds: [[0, 10], [1, 9], [10, 0]])
    #expect(split.parts.map(\.variance.value) == [0, 44])
    #expect(split.bestReplications == .infinity)
  }

  @Test("where nothing varies, every part is exactly nothing")
  func nothing() {
    let split = VarianceSplit(levels: [[[5, 5], [5, 5]], [[5, 5], [5, 5]], [[5, 5], [5, 5]]])
    for part in split.parts {
      #expect(part.variance == part.share && part.share.value == 0 && part.share.standardError == 0)
      #expect(part.share.interval == 0...0)
    }
    #expect(split.bestReplications == 1)
  }

  /// Starts over 48 months, Poisson with a rate from Gamma(100, 0.1): E[MSB] = 480 + 10 × 2,304, E[MSW] = 480.
  @Test("starts whose rate isn't known split as the formula says")
  func gammaPoisson() throws {
    let law = try Distribution.gamma(mean: 10, cv: 0.1)
    var stream = RandomStream(seed: 15, purpose: 1)
    let worlds = (0..<6_000).map { _ in
      let rate = law.draw(&stream)
      return (0..<10).map { _ in Double(stream.poisson(mean: 48 * rate)) }
    }
    let split = VarianceSplit(worlds: worlds, bootstrap: Bootstrap(resamples: 200))
    // Mean squares of nearly normal values have relative errors √(2/5,999) and √(2/54,000).
    #expect(abs(split.meanSquares[0] / 23_520 - 1) < 4 * (2.0 / 5_999).squareRoot())
    #expect(abs(split.meanSquares[1] / 480 - 1) < 4 * (2.0 / 54_000).squareRoot())
    let share = try #require(split[.worlds]).share
    #expect(abs(share.value - 0.82758621) < 4 * share.standardError, "\(share)")
    // Sharp: the variance of world means counts a tenth of chance too, a share of 0.844, five errors away.
    #expect(share.standardError < 0.0033)
    #expect(abs(split.bestReplications - 1.2083333) < 0.03)
  }

  /// Levels, walks and chance of 4, 2 and 1, and what levels and walks do together (1), which counts with the walks.
  @Test("three parts of known size come out, and intervals hold them in 95 of 100 samples")
  func planted() throws {
    var normal = NormalNumbers(seed: 3)
    let truth: [VarianceSplit.Origin: Double] = [.levels: 4.0 / 8, .walks: 3.0 / 8, .chance: 1.0 / 8]
    let samples = 200
    var hits: [VarianceSplit.Origin: Int] = [:]
    var sums: [VarianceSplit.Origin: Double] = [:]
    for _ in 0..<samples {
      let design = NestedDesign(levels: 200)
      let levels = (0..<200).map { _ in normal.next() }
      let walks = (0..<400).map { _ in normal.next() }
      let values = design.runs.map { run in
        let (level, walk) = (levels[run.levels], walks[run.walks])
        return 2 * level + 2.squareRoot() * walk + level * walk + normal.next()
      }
      let split = VarianceSplit(levels: design.nested(values), bootstrap: Bootstrap(resamples: 200))
      for part in split.parts {
        let expected = try #require(truth[part.origin])
        if try #require(part.share.interval).contains(expected) { hits[part.origin, default: 0] += 1 }
        sums[part.origin, default: 0] += part.share.value
      }
    }
    for (origin, expected) in truth {
      // 95 % less four binomial errors of 1.5 %; percentiles are a little narrow. Half the width holds 67 %.
      #expect(hits[origin, default: 0] > samples * 87 / 100, "\(origin): \(hits)")
      // One sample has an error of 0.05 at most, the mean of 200 one of 0.0035; the ratio is biased by as much.
      #expect(abs(sums[origin, default: 0] / Double(samples) - expected) < 0.018, "\(origin): \(sums)")
    }
  }

  @Test("no two runs share a walk but those of one, and none shares chance")
  func numbering() {
    let runs = NestedDesign(levels: 3, walks: 2, replications: 4).runs
    #expect(Set(runs.map(\.chance)).count == 24)
    #expect(Set(runs.map(\.walks)).count == 6)
    #expect(runs.allSatisfy { $0.levels == $0.walks / 2 && $0.walks == $0.chance / 4 })
    #expect(NestedDesign(levels: 5, walks: 2, replications: 4).runs.prefix(24).elementsEqual(runs))
  }
}
