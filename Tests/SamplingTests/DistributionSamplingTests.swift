import Foundation
import Sampling
import Testing

/// About 170 comparisons with |z| < 4: a sound house fails this suite for one seed in a hundred. The seed is fixed; if
/// a comparison fails, the code or the number of draws changes, never the seed.
struct DistributionSamplingTests {
  /// Sharp: a bias of 1 % in the mean or 2 % in the variance fails 98 times in 100 (4 + 2 errors). In the shape, so does
  /// a relative error in the bins' probabilities of 0.9 % (root mean square, 50 bins, a million draws).
  @Test(
    "draws have the mean, variance and shape that were asked for",
    arguments: try SampleCase.continuous() + SampleCase.discrete())
  func momentsAndShape(sample: SampleCase) {
    let distribution = sample.distribution
    let values = draws(sample.draws) { distribution.draw(&$0) }
    let moments = SampleMoments(values, about: sample.mean)
    #expect(abs(moments.mean - sample.mean) / moments.meanError < 4)
    #expect(6 * moments.meanError < 0.01 * sample.mean)
    #expect(abs(moments.variance - sample.variance) / moments.varianceError < 4)
    #expect(6 * moments.varianceError < 0.02 * sample.variance)

    var edges: [Double] = []
    for bin in 1...50 {
      let edge = distribution.quantile(Double(bin) / 50)
      if edges.last != edge { edges.append(edge) }
    }
    let below = edges.map { distribution.cumulative($0) }
    expectShape(values, upperEdges: edges, chances: zip(below, [0] + below).map { $0 - $1 })
  }

  /// Whom a visitor meets: density x f(x) / E[X], mean E[X²] / E[X].
  @Test("long stays are met more often, in proportion to their length", arguments: try SampleCase.durations())
  func lengthBiased(sample: SampleCase) {
    let distribution = sample.distribution
    let values = draws(1_000_000) { distribution.drawLengthBiased(&$0) }
    let mean = sample.meanSquare / sample.mean
    let moments = SampleMoments(values, about: mean)
    #expect(abs(moments.mean - mean) / moments.meanError < 4)
    #expect(6 * moments.meanError < 0.01 * mean)
    // By parts from what equilibriumSurvival says, which is tested against quadrature.
    expectShape(values, of: distribution) {
      distribution.equilibriumSurvival($0) + $0 * distribution.survival($0) / sample.mean
    }
  }

  /// The inspection paradox: the mean residual is E[X²] / (2 E[X]).
  @Test("a client found in care stays E[X²] / 2E[X] longer", arguments: try SampleCase.durations())
  func equilibriumResidual(sample: SampleCase) {
    let distribution = sample.distribution
    let values = draws(1_000_000) { distribution.drawEquilibriumResidual(&$0) }
    let mean = sample.meanSquare / (2 * sample.mean)
    let moments = SampleMoments(values, about: mean)
    #expect(abs(moments.mean - mean) / moments.meanError < 4)
    #expect(6 * moments.meanError < 0.01 * mean)
    expectShape(values, of: distribution) { distribution.equilibriumSurvival($0) }
  }

  /// Sharp: a relative error of 3 % in the bins' probabilities (root mean square, 50 bins, 100,000 draws) fails.
  @Test("a stay that has lasted is drawn from what is left of its distribution", arguments: try SampleCase.durations())
  func residualAfter(sample: SampleCase) {
    let distribution = sample.distribution
    let elapsed = sample.mean
    let values = draws(100_000) { distribution.drawResidual(after: elapsed, &$0) }
    expectShape(values, of: distribution) {
      distribution.survival(elapsed + $0) / distribution.survival(elapsed)
    }
  }

  /// The variance is 64 with an infinite fourth moment, so shapes speak. Sharp: as above, and a tenth on the shape of the
  /// law (2.7) moves the outer bins by about a quarter.
  @Test("a heavy tail has its shape, whoever meets it")
  func heavyTail() throws {
    let stay = try Distribution.logLogistic(mean: 8, cv: 1)
    expectShape(draws(1_000_000) { stay.draw(&$0) }, of: stay) { stay.survival($0) }
    expectShape(draws(1_000_000) { stay.drawLengthBiased(&$0) }, of: stay) {
      stay.equilibriumSurvival($0) + $0 * stay.survival($0) / 8
    }
    expectShape(draws(1_000_000) { stay.drawEquilibriumResidual(&$0) }, of: stay) { stay.equilibriumSurvival($0) }
    // E[X'] = E[X²] / E[X] and the area under S, by quadrature as far as it goes and the power x^-2.695 after it.
    let end = 8_000.0
    let shape = log(stay.survival(end) / stay.survival(2 * end)) / log(2.0)
    let area = integral(to: end) { stay.survival($0) } + end * stay.survival(end) / (shape - 1)
    let square = integral(to: end) { 2 * $0 * stay.survival($0) } + 2 * end * end * stay.survival(end) / (shape - 2)
    #expect(abs(area - 8) < 1e-6 * 8 && abs(square - 128) < 1e-5 * 128)
  }

  @Test("a constant stay is met halfway on average")
  func constant() throws {
    let five = try Distribution.constant(5)
    let values = draws(100_000) { five.drawEquilibriumResidual(&$0) }
    let moments = SampleMoments(values, about: 2.5)
    #expect(abs(moments.mean - 2.5) / moments.meanError < 4)
    #expect(6 * moments.meanError < 0.02 * 2.5)
    #expect(draws(10) { five.draw(&$0) } == [Double](repeating: 5, count: 10))
    #expect(draws(10) { five.drawLengthBiased(&$0) } == [Double](repeating: 5, count: 10))
    #expect(draws(10) { five.drawResidual(after: 2, &$0) } == [Double](repeating: 3, count: 10))
  }

  /// Memoryless, also where the tail is e⁻¹⁰⁰ and 1 - (1 - q) would be zero.
  @Test("an exponential stay doesn't age")
  func memoryless() throws {
    let exponential = try Distribution.exponential(mean: 2)
    let values = draws(1_000_000) { exponential.drawResidual(after: 200, &$0) }
    let moments = SampleMoments(values, about: 2)
    #expect(abs(moments.mean - 2) / moments.meanError < 4)
    #expect(6 * moments.meanError < 0.01 * 2)
  }

  @Test("who has outstayed the longest possible stay leaves at once")
  func outstayed() throws {
    let uniform = try Distribution.uniform(low: 1, high: 5)
    #expect(draws(10) { uniform.drawResidual(after: 5, &$0) } == [Double](repeating: 0, count: 10))
    #expect(draws(10) { uniform.drawResidual(after: 4, &$0) }.allSatisfy { $0 > 0 && $0 < 1 })
  }

  func draws(_ count: Int, _ draw: (inout RandomStream) -> Double) -> [Double] {
    var stream = RandomStream(seed: 20_260_101, purpose: 1)
    return (0..<UInt32(count)).map { candidate in
      stream.seek(to: Decision(candidate: candidate), replication: 0)
      return draw(&stream)
    }
  }

  func expectShape(_ values: [Double], of distribution: Distribution, survival: (Double) -> Double) {
    let end = min(distribution.quantile(1), 1000 * distribution.mean)
    let edges = (1...50).map { bin in
      bin == 50 ? end : crossing(of: 1 - Double(bin) / 50, from: 0, to: end, survival)
    }
    expectShape(values, upperEdges: edges, chances: [Double](repeating: 0.02, count: 50))
  }

  func expectShape(_ values: [Double], upperEdges: [Double], chances: [Double]) {
    #expect(abs(chiSquareScore(counts: countBins(values, upperEdges: upperEdges), chances: chances)) < 4)
  }
}
