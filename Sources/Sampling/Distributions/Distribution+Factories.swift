extension Distribution {
  /// Always the same value.
  public static func constant(_ value: Double) throws(DistributionError) -> Distribution {
    try check(.value, value, in: .anything)
    return Distribution(.constant(ConstantLaw(value: value)), "constant", ("value", value))
  }

  /// Exponential: the chance to end is the same at every moment; CV 1.
  public static func exponential(mean: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0))
    return Distribution(.exponential(ExponentialLaw(mean: mean)), "exponential", ("mean", mean))
  }

  /// Gamma, by mean and coefficient of variation (0.001 to 100); the shape is 1 / CV².
  public static func gamma(mean: Double, cv: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0))
    try check(.cv, cv, in: spread)
    return Distribution(
      .gamma(GammaLaw(shape: 1 / (cv * cv), scale: mean * cv * cv)), "gamma", ("mean", mean), ("cv", cv))
  }

  /// Erlang: the sum of `phases` (1 to 1,000,000) exponentials with the same mean; `mean` is that of the sum.
  public static func erlang(mean: Double, phases: Int) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0))
    try check(.phases, Double(phases), in: .from(1, to: 1_000_000))
    return Distribution(
      .gamma(GammaLaw(shape: Double(phases), scale: mean / Double(phases))), "erlang", ("mean", mean),
      ("phases", Double(phases)))
  }

  /// Lognormal, by its own mean and coefficient of variation (0.001 to 100), not those of its logarithm.
  public static func lognormal(mean: Double, cv: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0))
    try check(.cv, cv, in: spread)
    return Distribution(
      .lognormal(LognormalLaw(mean: mean, sigma: LognormalLaw.sigma(cv: cv))), "lognormal", ("mean", mean), ("cv", cv))
  }

  /// Lognormal, by its median and the standard deviation of its natural logarithm (at most 10).
  public static func lognormal(median: Double, sigma: Double) throws(DistributionError) -> Distribution {
    try check(.median, median, in: .above(0))
    try check(.sigma, sigma, in: .above(0, atMost: 10))
    return Distribution(
      .lognormal(LognormalLaw(median: median, sigma: sigma)), "lognormal", ("median", median), ("sigma", sigma))
  }

  /// Lognormal, by its own mean and the standard deviation of its natural logarithm (at most 10).
  public static func lognormal(mean: Double, sigma: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0))
    try check(.sigma, sigma, in: .above(0, atMost: 10))
    return Distribution(
      .lognormal(LognormalLaw(mean: mean, sigma: sigma)), "lognormal", ("mean", mean), ("sigma", sigma))
  }

  /// Weibull, by mean and shape (0.1 to 1,000): below 1 the chance to end falls with time, above 1 it rises.
  public static func weibull(mean: Double, shape: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0))
    try check(.shape, shape, in: .from(0.1, to: 1000))
    return Distribution(.weibull(WeibullLaw(mean: mean, shape: shape)), "weibull", ("mean", mean), ("shape", shape))
  }

  /// Weibull, by mean and coefficient of variation (0.001 to 100); the shape is solved for.
  public static func weibull(mean: Double, cv: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0))
    try check(.cv, cv, in: spread)
    return Distribution(
      .weibull(WeibullLaw(mean: mean, shape: WeibullLaw.shape(cv: cv))), "weibull", ("mean", mean), ("cv", cv))
  }

  /// Hyperexponential with two phases and balanced means, by mean and coefficient of variation (above 1, at most 100).
  ///
  /// Most stays are short and a few are long; each kind makes up half of all time in care.
  public static func hyperexponential(mean: Double, cv: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .above(0))
    try check(.cv, cv, in: .above(1, atMost: 100))
    return Distribution(
      .hyperexponential(HyperexponentialLaw(mean: mean, cv: cv)), "hyperexponential", ("mean", mean), ("cv", cv))
  }

  /// Beta on `low` to `high`, by mean and standard deviation.
  ///
  /// The variance is less than (mean - low)(high - mean): at that spread, everything would sit at the two ends.
  public static func beta(
    mean: Double, sd: Double, low: Double, high: Double
  ) throws(DistributionError) -> Distribution {
    try check(.low, low, in: .anything)
    try check(.high, high, in: .above(low))
    try check(.mean, mean, in: .above(low, below: high))
    try check(.sd, sd, in: .above(0, below: ((mean - low) * (high - mean)).squareRoot()))
    return Distribution(
      .beta(BetaLaw(mean: mean, sd: sd, low: low, high: high)), "beta", ("mean", mean), ("sd", sd), ("low", low),
      ("high", high))
  }

  /// Triangular, by its least, likeliest and largest value; the mode may sit at either end.
  public static func triangular(low: Double, mode: Double, high: Double) throws(DistributionError) -> Distribution {
    try check(.low, low, in: .anything)
    try check(.high, high, in: .above(low))
    try check(.mode, mode, in: .from(low, to: high))
    return Distribution(
      .triangular(TriangularLaw(low: low, mode: mode, high: high)), "triangular", ("low", low), ("mode", mode),
      ("high", high))
  }

  /// Uniform from `low` to `high`.
  public static func uniform(low: Double, high: Double) throws(DistributionError) -> Distribution {
    try check(.low, low, in: .anything)
    try check(.high, high, in: .above(low))
    return Distribution(.uniform(UniformLaw(low: low, high: high)), "uniform", ("low", low), ("high", high))
  }

  /// Normal, by mean and standard deviation; it may fall below zero, so it is no duration.
  public static func normal(mean: Double, sd: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: .anything)
    try check(.sd, sd, in: .above(0))
    return Distribution(.normal(NormalLaw(mean: mean, sd: sd)), "normal", ("mean", mean), ("sd", sd))
  }

  /// Bands with weights, uniform within a band: the form in which statistics offices publish durations.
  ///
  /// - Parameters:
  ///   - edges: where the bands begin and the last one ends, rising; one more than there are weights.
  ///   - weights: how much falls in each band, as counts, shares or percentages; only their proportions matter.
  public static func empirical(edges: [Double], weights: [Double]) throws(DistributionError) -> Distribution {
    guard edges.count == weights.count + 1 else {
      throw .edgeCount(edges: edges.count, weights: weights.count)
    }
    for (index, edge) in edges.enumerated() {
      try check(.edge(index), edge, in: index == 0 ? .anything : .above(edges[index - 1]))
    }
    try check(weights: weights)
    return Distribution(
      .banded(BandedLaw(edges: edges, weights: weights)), .empirical(edges: edges, weights: weights))
  }

  /// Poisson, a count with variance equal to its mean (at most a thousand million).
  public static func poisson(mean: Double) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: counts)
    return Distribution(.poisson(PoissonLaw(mean: mean)), "poisson", ("mean", mean))
  }

  /// Negative binomial, a count with variance mean × (1 + overdispersion × mean).
  ///
  /// Without overdispersion it is Poisson. The overdispersion is at most 100.
  public static func negativeBinomial(
    mean: Double, overdispersion: Double
  ) throws(DistributionError) -> Distribution {
    try check(.mean, mean, in: counts)
    try check(.overdispersion, overdispersion, in: .from(0, to: 100))
    if overdispersion == 0 { return try poisson(mean: mean) }
    return Distribution(
      .negativeBinomial(NegativeBinomialLaw(mean: mean, overdispersion: overdispersion)), "negative-binomial",
      ("mean", mean), ("overdispersion", overdispersion))
  }

  /// One with a probability, else zero.
  public static func bernoulli(probability: Double) throws(DistributionError) -> Distribution {
    try check(.probability, probability, in: .from(0, to: 1))
    return Distribution(.bernoulli(BernoulliLaw(probability: probability)), "bernoulli", ("probability", probability))
  }

  /// The number of a category, counted from 0, by weight; only the weights' proportions matter.
  public static func categorical(weights: [Double]) throws(DistributionError) -> Distribution {
    try check(weights: weights)
    return Distribution(.categorical(CategoricalLaw(weights: weights)), .empirical(edges: [], weights: weights))
  }

  private static let spread = AllowedRange.from(0.001, to: 100)
  private static let counts = AllowedRange.above(0, atMost: 1_000_000_000)

  private static func check(
    _ parameter: DistributionError.Parameter, _ value: Double, in allowed: AllowedRange
  ) throws(DistributionError) {
    guard value.isFinite else { throw .notFinite(parameter, value: value) }
    guard allowed.contains(value) else { throw .outOfRange(parameter, value: value, allowed: allowed) }
  }

  private static func check(weights: [Double]) throws(DistributionError) {
    guard !weights.isEmpty else { throw .noWeights }
    for (index, weight) in weights.enumerated() {
      try check(.weight(index), weight, in: .atLeast(0))
    }
    let total = weights.reduce(0, +)
    guard total > 0 else { throw .weightsAreZero }
    guard total.isFinite else { throw .notFinite(.totalWeight, value: total) }
  }
}
