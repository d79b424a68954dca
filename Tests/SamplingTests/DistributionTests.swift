import Foundation
import Sampling
import Testing

struct DistributionTests {
  @Test("mean and variance follow from the parameters", arguments: try SampleCase.continuous() + SampleCase.discrete())
  func moments(sample: SampleCase) {
    #expect(abs(sample.distribution.mean - sample.mean) < 1e-12 * sample.mean)
    #expect(abs(sample.distribution.variance - sample.variance) < 1e-11 * sample.variance)
    #expect(abs(sample.distribution.cv - sample.variance.squareRoot() / sample.mean) < 1e-11 * sample.distribution.cv)
  }

  @Test("a quantile inverts the cumulative distribution", arguments: try SampleCase.continuous())
  func roundTrip(sample: SampleCase) {
    for p in [1e-9, 1e-6, 0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999, 1 - 1e-6] {
      let x = sample.distribution.quantile(p)
      // Above a low end that isn't zero, x itself is rounded.
      #expect(abs(sample.distribution.cumulative(x) - p) < 1e-9 * p + 1e-15)
      #expect(abs(sample.distribution.survival(x) - (1 - p)) < 1e-9)
      #expect(abs(sample.distribution.survival(x) + sample.distribution.cumulative(x) - 1) < 1e-12)
    }
  }

  @Test("a count's quantile is the first value that reaches the probability", arguments: try SampleCase.discrete())
  func discreteQuantile(sample: SampleCase) {
    for p in [1e-9, 0.001, 0.1, 0.25, 0.3, 0.5, 0.69, 0.71, 0.9, 0.999, 1 - 1e-9] {
      let x = sample.distribution.quantile(p)
      #expect(x == x.rounded())
      #expect(sample.distribution.cumulative(x) >= p)
      #expect(sample.distribution.cumulative(x - 1) < p)
      #expect(abs(sample.distribution.survival(x) + sample.distribution.cumulative(x) - 1) < 1e-12)
    }
  }

  @Test("a distribution starts and ends where its values do", arguments: try SampleCase.continuous())
  func ends(sample: SampleCase) {
    let distribution = sample.distribution
    #expect(distribution.cumulative(distribution.quantile(0)) == 0)
    #expect(distribution.survival(distribution.quantile(1)) == 0)
    #expect(distribution.cumulative(-.infinity) == 0)
    #expect(distribution.survival(-.infinity) == 1)
    #expect(distribution.cumulative(.infinity) == 1)
  }

  @Test(
    "at the ends of what is allowed, quantiles still invert and draws are still durations",
    arguments: [
      try Distribution.gamma(mean: 1, cv: 0.001), try .gamma(mean: 1, cv: 20), try .gamma(mean: 1, cv: 100),
      try .erlang(mean: 1, phases: 1_000_000), try .lognormal(mean: 1, cv: 0.001), try .lognormal(mean: 1, cv: 100),
      try .lognormal(median: 1, sigma: 10), try .logLogistic(mean: 1, cv: 0.001), try .logLogistic(mean: 1, cv: 100),
      try .weibull(mean: 1, cv: 0.001), try .weibull(mean: 1, cv: 100),
      try .weibull(mean: 1, shape: 0.1), try .weibull(mean: 1, shape: 1000),
      try .hyperexponential(mean: 1, cv: 1.000001), try .hyperexponential(mean: 1, cv: 100),
      try .beta(mean: 0.5, sd: 0.499, low: 0, high: 1), try .beta(mean: 0.5, sd: 0.001, low: 0, high: 1),
      try .beta(mean: 0.001, sd: 0.001, low: 0, high: 1), try .beta(mean: 1.999, sd: 0.02, low: 1, high: 2),
      try .empirical(edges: [0, 1e-9, 1e9], weights: [1e9, 1e-9]),
    ])
  func extremes(distribution: Distribution) {
    for p in [0.001, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999] {
      let x = distribution.quantile(p)
      // Where x underflows or is rounded to the end of the range, the inverse can only be one-sided.
      let isAtEnd = x < 1e-300 || x >= distribution.quantile(1).nextDown
      #expect(isAtEnd || abs(distribution.cumulative(x) - p) < 1e-6)
    }
    var stream = RandomStream(seed: 1, purpose: 1)
    for candidate in 0..<1000 as Range<UInt32> {
      stream.seek(to: Decision(candidate: candidate), replication: 0)
      let x = distribution.draw(&stream)
      let values = [
        x, distribution.drawLengthBiased(&stream), distribution.drawEquilibriumResidual(&stream),
        distribution.drawResidual(after: x, &stream),
      ]
      #expect(values.allSatisfy { $0.isFinite && $0 >= 0 })
      #expect(distribution.equilibriumSurvival(x) >= 0 && distribution.equilibriumSurvival(x) <= 1)
    }
  }

  @Test("a heavy count ends where 32 bits do")
  func heavyCount() throws {
    let count = try Distribution.negativeBinomial(mean: 1e9, overdispersion: 100)
    #expect(count.quantile(0.9999).isFinite)
    #expect(count.survival(1e300) >= 0)
  }

  /// ∫ S = E[X] and ∫ 2x S = E[X²]: the curves and the formulas for the moments are of one distribution.
  @Test("the area under the survival curve is the mean", arguments: try SampleCase.durations())
  func area(sample: SampleCase) {
    let distribution = sample.distribution
    let end = min(distribution.quantile(1), 1000 * sample.mean)
    let mean = integral(to: end) { distribution.survival($0) }
    #expect(abs(mean - sample.mean) < 1e-6 * sample.mean)
    let meanSquare = integral(to: end) { 2 * $0 * distribution.survival($0) }
    #expect(abs(meanSquare - sample.meanSquare) < 1e-6 * sample.meanSquare)
  }

  @Test("equilibrium survival is the rest of that area, as a share", arguments: try SampleCase.durations())
  func equilibriumSurvival(sample: SampleCase) {
    let distribution = sample.distribution
    let end = min(distribution.quantile(1), 1000 * sample.mean)
    for x in [0.01, 0.3, 0.8, 1, 1.4, 3].map({ $0 * sample.mean }) {
      let rest = x < end ? integral(to: end, from: x) { distribution.survival($0) } : 0
      #expect(abs(distribution.equilibriumSurvival(x) - rest / sample.mean) < 1e-6)
    }
    #expect(distribution.equilibriumSurvival(0) == 1)
    #expect(distribution.equilibriumSurvival(-1) == 1)
    #expect(distribution.equilibriumSurvival(.infinity) == 0)
  }

  @Test("a constant stay that is met is spread evenly over its length")
  func constantEquilibrium() throws {
    let four = try Distribution.constant(4)
    #expect(four.equilibriumSurvival(1) == 0.75)
    #expect(four.equilibriumSurvival(4) == 0)
    #expect(four.mean == 4 && four.variance == 0 && four.quantile(0.3) == 4)
    #expect(four.cumulative(3.9) == 0 && four.cumulative(4) == 1 && four.survival(4) == 0)
  }

  /// σ² = ln(1 + CV²) and μ = ln(mean) - σ²/2: not the logarithm of the mean and not the standard deviation itself.
  @Test("a lognormal with mean 8 and CV 1 has mu 1.732868 and sigma 0.832555")
  func lognormalTrap() throws {
    let stay = try Distribution.lognormal(mean: 8, cv: 1)
    let mu = log(stay.quantile(0.5))
    let oneSigma = try Distribution.normal(mean: 0, sd: 1).cumulative(1)
    #expect(abs(mu - 1.732868) < 5e-7)
    #expect(abs(log(stay.quantile(oneSigma)) - mu - 0.832555) < 5e-7)
  }

  @Test("the ways to give a lognormal agree")
  func lognormals() throws {
    let sigma = log(2.0).squareRoot()
    for p in [0.01, 0.5, 0.99] {
      let x = try Distribution.lognormal(mean: 8, cv: 1).quantile(p)
      #expect(abs(try Distribution.lognormal(mean: 8, sigma: sigma).quantile(p) / x - 1) < 1e-12)
      #expect(abs(try Distribution.lognormal(median: 8 / 2.0.squareRoot(), sigma: sigma).quantile(p) / x - 1) < 1e-12)
    }
  }

  @Test("values known by formula")
  func knownValues() throws {
    // Erlang: survival is the chance of fewer than three events of a Poisson process.
    #expect(abs(try Distribution.erlang(mean: 6, phases: 3).survival(4) - 5 * exp(-2)) < 1e-14)
    #expect(abs(try Distribution.weibull(mean: 3, cv: 1).survival(4) - exp(-4.0 / 3)) < 1e-12)
    #expect(abs(try Distribution.gamma(mean: 3, cv: 1).survival(4) - exp(-4.0 / 3)) < 1e-14)
    #expect(abs(try Distribution.normal(mean: 10, sd: 2).quantile(0.975) - 13.919928) < 1e-6)
    let flat = try Distribution.beta(mean: 3, sd: 2 / 3.0.squareRoot(), low: 1, high: 5)
    #expect(abs(flat.cumulative(2) - 0.25) < 1e-12)
    #expect(abs(try Distribution.triangular(low: 1, mode: 2, high: 6).cumulative(2) - 0.2) < 1e-15)
    let bands = try Distribution.empirical(edges: [0, 3, 6, 12], weights: [24, 30, 46])
    #expect(abs(bands.cumulative(4.5) - 0.39) < 1e-14)
    #expect(abs(try Distribution.poisson(mean: 3).cumulative(1.5) - 4 * exp(-3)) < 1e-14)
    let counts = try Distribution.negativeBinomial(mean: 5, overdispersion: 0.4)
    #expect(abs(counts.cumulative(0) - pow(3, -2.5)) < 1e-14)
    // Balanced means: chances (1 ± √(5/13)) / 2.
    let root = (5.0 / 13).squareRoot()
    let survival = (1 + root) / 2 * exp(-(1 + root) / 2) + (1 - root) / 2 * exp(-(1 - root) / 2)
    #expect(abs(try Distribution.hyperexponential(mean: 2, cv: 1.5).survival(1) - survival) < 1e-14)
  }

  /// Shape 4 has b = π/4: mean / median = b / sin b, CV² = tan b / b - 1, and odds that fall with the fourth power.
  @Test("a log-logistic stay has odds of lasting that are a power of its length")
  func logLogisticOdds() throws {
    let stay = try Distribution.logLogistic(mean: .pi / 8.0.squareRoot(), cv: (4 / Double.pi - 1).squareRoot())
    #expect(abs(stay.quantile(0.5) - 1) < 1e-13)
    for x in [0.01, 0.5, 2, 30] {
      #expect(abs(stay.survival(x) * (1 + pow(x, 4)) - 1) < 1e-11)
      #expect(abs(stay.cumulative(x) * (1 + pow(x, -4)) - 1) < 1e-11)
    }
    #expect(abs(stay.quantile(1.0 / 17) - 0.5) < 1e-13 && abs(stay.quantile(16.0 / 17) - 2) < 1e-12)
    // Where tan b and b differ little: kurtosis apart, it is a logistic with σ = b / √3.
    let narrow = try Distribution.logLogistic(mean: 1, cv: 0.001)
    #expect(abs(narrow.variance - 1e-6) < 1e-18)
    let slope = log(narrow.quantile(0.75) / narrow.quantile(0.25)) / (2 * log(3.0))
    #expect(abs(slope - 0.001 * 3.0.squareRoot() / .pi) < 1e-9)
  }

  @Test("every family that files can state has its name once, and its forms don't overlap")
  func families() throws {
    let families = DistributionFamily.all
    #expect(Set(families.map(\.name)).count == families.count)
    for family in families {
      #expect(Set(family.forms.map { Set($0.parameters.map(\.key)) }).count == family.forms.count)
    }
    let keys = DistributionFamily.parameters.map(\.key)
    #expect(Set(keys).count == keys.count)
  }

  @Test("what is stated makes the same distribution again", arguments: try SampleCase.durations())
  func statements(sample: SampleCase) throws {
    let again = try Distribution(sample.distribution.statement)
    #expect(again == sample.distribution)
    #expect(again.statement == sample.distribution.statement)
  }

  @Test("small tails keep their digits")
  func tails() throws {
    #expect(abs(try Distribution.exponential(mean: 1).survival(100) / exp(-100) - 1) < 1e-12)
    #expect(abs(try Distribution.gamma(mean: 1, cv: 1).survival(100) / exp(-100) - 1) < 1e-12)
    #expect(abs(try Distribution.normal(mean: 0, sd: 1).survival(10) / 7.61985302416047e-24 - 1) < 1e-12)
  }

  @Test("a distribution says whether it counts, can be negative, and can be a duration")
  func kinds() throws {
    for sample in try SampleCase.durations() {
      #expect(!sample.distribution.isDiscrete && sample.distribution.isNonNegative && sample.distribution.isDuration)
    }
    for sample in try SampleCase.discrete() {
      #expect(sample.distribution.isDiscrete && sample.distribution.isNonNegative && !sample.distribution.isDuration)
    }
    let below = [
      try Distribution.normal(mean: 100, sd: 1), try .uniform(low: -1, high: 1), try .constant(-1),
      try .triangular(low: -1, mode: 0, high: 1), try .beta(mean: 0, sd: 0.1, low: -1, high: 1),
      try .empirical(edges: [-1, 1], weights: [1]),
    ]
    for distribution in below {
      #expect(!distribution.isDiscrete && !distribution.isNonNegative && !distribution.isDuration)
    }
    #expect(try Distribution.constant(0).isNonNegative)
    #expect(try !Distribution.constant(0).isDuration)
    #expect(try Distribution.constant(2).isDuration)
  }

  @Test("a residual of what is no duration is a programmer's error")
  func noDuration() async {
    await #expect(processExitsWith: .failure) {
      var stream = RandomStream(seed: 1, purpose: 1)
      _ = try Distribution.normal(mean: 10, sd: 1).drawEquilibriumResidual(&stream)
    }
  }

  @Test("a chance that rises keeps every yes, and a scale multiplies every draw")
  func commonLuck() throws {
    let less = try Distribution.bernoulli(probability: 0.3)
    let more = try Distribution.bernoulli(probability: 0.4)
    let short = try Distribution.gamma(mean: 4, cv: 0.7)
    let long = try Distribution.gamma(mean: 8, cv: 0.7)
    var one = RandomStream(seed: 3, purpose: 1)
    var other = RandomStream(seed: 3, purpose: 1)
    for candidate in 0..<10_000 as Range<UInt32> {
      one.seek(to: Decision(candidate: candidate), replication: 0)
      other.seek(to: Decision(candidate: candidate), replication: 0)
      #expect(less.draw(&one) <= more.draw(&other))
      #expect(2 * short.draw(&one) == long.draw(&other))
    }
  }

  @Test("a category without weight is never chosen, and order is kept")
  func categories() throws {
    let distribution = try Distribution.categorical(weights: [0, 2, 0, 6, 0])
    var stream = RandomStream(seed: 3, purpose: 1)
    var same = RandomStream(seed: 3, purpose: 1)
    for _ in 0..<10_000 {
      #expect(distribution.draw(&stream) == (same.uniform() < 0.25 ? 1 : 3))
    }
    #expect(distribution.quantile(0) == 1 && distribution.quantile(0.25) == 1)
    #expect(distribution.quantile(0.26) == 3 && distribution.quantile(1) == 3)
  }

  @Test("a distribution describes itself in words")
  func description() throws {
    #expect("\(try Distribution.lognormal(mean: 8, cv: 1))" == "lognormal, mean 8, standard deviation 8")
    #expect("\(try Distribution.uniform(low: 0, high: 1))" == "uniform, mean 0.5, standard deviation 0.288675")
  }
}
