/// Why a distribution can't be made.
///
/// Names the parameter, its value and what is allowed, so that whoever read a file can say where and what would mend
/// it; `description` says so in English.
public enum DistributionError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What a distribution is described by.
  public enum Parameter: Sendable, Equatable, CustomStringConvertible {
    /// The value of a constant.
    case value
    /// The mean.
    case mean
    /// The coefficient of variation.
    case cv
    /// The median.
    case median
    /// The standard deviation of the natural logarithm.
    case sigma
    /// The shape of a Weibull distribution.
    case shape
    /// The number of phases of an Erlang distribution.
    case phases
    /// The standard deviation.
    case sd
    /// The least value.
    case low
    /// The likeliest value.
    case mode
    /// The largest value.
    case high
    /// The overdispersion of a negative binomial distribution.
    case overdispersion
    /// A probability.
    case probability
    /// An edge of a band, counted from 0.
    case edge(Int)
    /// A weight, counted from 0.
    case weight(Int)
    /// The sum of the weights.
    case totalWeight

    /// The parameter in words; edges and weights are counted from 1, as people do.
    public var description: String {
      switch self {
      case .value: "the value"
      case .mean: "the mean"
      case .cv: "the coefficient of variation"
      case .median: "the median"
      case .sigma: "sigma"
      case .shape: "the shape"
      case .phases: "the number of phases"
      case .sd: "the standard deviation"
      case .low: "the low end"
      case .mode: "the mode"
      case .high: "the high end"
      case .overdispersion: "the overdispersion"
      case .probability: "the probability"
      case .edge(let index): "edge \(index + 1)"
      case .weight(let index): "weight \(index + 1)"
      case .totalWeight: "the sum of the weights"
      }
    }
  }

  /// A parameter is infinite or not a number.
  case notFinite(Parameter, value: Double)
  /// A parameter lies outside what is allowed, given the parameters before it.
  case outOfRange(Parameter, value: Double, allowed: AllowedRange)
  /// There isn't one more edge than there are weights.
  case edgeCount(edges: Int, weights: Int)
  /// There are no weights.
  case noWeights
  /// Every weight is zero.
  case weightsAreZero

  /// What is wrong and what would mend it, in English: "the mean is -1; it must be above 0".
  public var description: String {
    switch self {
    case .notFinite(let parameter, let value):
      "\(parameter) is \(value.inSixDigits); it must be a finite number"
    case .outOfRange(let parameter, let value, let allowed):
      "\(parameter) is \(value.inSixDigits); it must be \(allowed)"
    case .edgeCount(let edges, let weights):
      "there are \(edges) edges for \(weights) weights; there must be \(weights + 1), one more than weights"
    case .noWeights: "there are no weights; there must be at least one"
    case .weightsAreZero: "every weight is 0; at least one must be above 0"
    }
  }
}
