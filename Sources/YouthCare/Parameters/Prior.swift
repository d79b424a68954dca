internal import Sampling

/// What is believed of a number before a region's own data: a distribution in the number's own unit.
///
/// A shape, cut to the range of its parameter, beside a point mass where the effect may not be there at all. A draw is
/// the quantile at one uniform number, so that worlds can be correlated by rank and continued.
public struct Prior: Sendable, Equatable {
  /// A value that has a probability of its own.
  public struct Atom: Sendable, Equatable {
    /// The probability.
    public let share: Double
    /// The value.
    public let value: Double
  }

  /// The distribution beside the point mass, before it is shifted and cut.
  public let shape: PriorShape
  /// The shape's distribution, made once: worlds ask thousands of priors.
  private let distribution: Distribution
  /// The point mass, if there is one.
  public private(set) var atom: Atom?
  /// What is added to the shape.
  public private(set) var shift = 0.0
  /// The range that it is cut to, or `nil` while it belongs to no parameter.
  public private(set) var bounds: ClosedRange<Double>?
  /// When it says something, where the default is another case: "where it is on".
  public private(set) var condition: LocalizedText?

  /// A shape; it has to be one that can be drawn from.
  public init(_ shape: PriorShape) {
    self.shape = shape
    distribution = shape.distribution
  }

  /// The same with a point mass: a tenth at 0 says that there may be no effect.
  public func mixed(_ share: Double, at value: Double) -> Prior {
    precondition(share > 0 && share < 1, "a point mass is part of the whole")
    var prior = self
    prior.atom = Atom(share: share, value: value)
    return prior
  }

  /// The same with something added to the shape.
  public func shifted(by difference: Double) -> Prior {
    var prior = self
    prior.shift += difference
    return prior
  }

  /// The same cut to a range: what lies outside is left out, not moved to the ends.
  public func cut(to range: ClosedRange<Double>) -> Prior {
    var prior = self
    prior.bounds = range
    precondition(prior.inside > 0, "a prior of which nothing lies in the range \(range)")
    return prior
  }

  /// The same for the cases that a text names.
  public func when(nl: String, en: String) -> Prior {
    var prior = self
    prior.condition = LocalizedText(nl: nl, en: en)
    return prior
  }

  /// The same for where the number counts at all: its default is off.
  public var whereOn: Prior { when(nl: "waar het aan staat", en: "where it is on") }

  // MARK: - What can be asked of it

  /// The values that it can take.
  public var support: ClosedRange<Double> {
    let whole = continuous
    guard let atom else { return whole }
    return min(whole.lowerBound, atom.value)...max(whole.upperBound, atom.value)
  }

  /// How much of the shape lies outside the range and is cut away.
  public var cutShare: Double { 1 - inside / Prior(shape).inside }

  /// P(X ≤ x).
  public func cumulative(_ x: Double) -> Double {
    let share = atom?.share ?? 0
    return (1 - share) * continuousCumulative(x) + (x >= (atom?.value ?? .infinity) ? share : 0)
  }

  /// The smallest x with P(X ≤ x) ≥ p.
  public func quantile(_ p: Double) -> Double {
    precondition(p >= 0 && p <= 1, "a probability lies from 0 to 1")
    guard let atom else { return continuousQuantile(p) }
    let below = (1 - atom.share) * continuousCumulative(atom.value)
    if p > below, p <= below + atom.share { return atom.value }
    return continuousQuantile(min(1, (p <= below ? p : p - atom.share) / (1 - atom.share)))
  }

  /// The value that is as often passed as not.
  public var median: Double { quantile(0.5) }

  /// The mean, E[X].
  public var mean: Double {
    let range = continuous
    let share = atom?.share ?? 0
    let within = shape.mean(from: range.lowerBound - shift, to: range.upperBound - shift) + shift
    return (1 - share) * within + share * (atom?.value ?? 0)
  }

  /// The middle part of it that has a probability, such as 0.9 for what is called the 90 % range.
  public func central(_ share: Double) -> ClosedRange<Double> { quantile((1 - share) / 2)...quantile((1 + share) / 2) }

  // MARK: - The shape within its bounds

  /// The shape's own values within the bounds.
  private var continuous: ClosedRange<Double> {
    let own = shape.support(of: distribution)
    let moved = (own.lowerBound + shift)...(own.upperBound + shift)
    return bounds.map { moved.clamped(to: $0) } ?? moved
  }

  private var inside: Double {
    if case .point(let value) = shape { return bounds.map { $0.contains(value + shift) ? 1 : 0 } ?? 1 }
    return inside(continuous)
  }

  /// How much of the shape lies in a range of its own values.
  private func inside(_ range: ClosedRange<Double>) -> Double {
    distribution.cumulative(range.upperBound - shift) - distribution.cumulative(range.lowerBound - shift)
  }

  private func continuousCumulative(_ x: Double) -> Double {
    let range = continuous
    if x >= range.upperBound { return 1 }
    if x < range.lowerBound { return 0 }
    return (distribution.cumulative(x - shift) - distribution.cumulative(range.lowerBound - shift)) / inside
  }

  private func continuousQuantile(_ p: Double) -> Double {
    let range = continuous
    if case .point = shape { return range.lowerBound }
    if p == 0 || p == 1 { return p == 0 ? range.lowerBound : range.upperBound }
    let before = distribution.cumulative(range.lowerBound - shift)
    return min(
      range.upperBound, max(range.lowerBound, distribution.quantile(min(1, before + p * inside(range))) + shift))
  }
}

extension Prior {
  /// One value, known without doubt.
  public static func point(_ value: Double) -> Prior { Prior(.point(value)) }

  /// Normal, N(μ, σ).
  public static func normal(mean: Double, sd: Double) -> Prior { Prior(.normal(mean: mean, sd: sd)) }

  /// The upper half of a normal distribution around 0, by its mean: a spread is never below nothing.
  public static func halfNormal(mean: Double) -> Prior { Prior(.halfNormal(mean: mean)) }

  /// Lognormal, LN(median, σ of the logarithm).
  public static func lognormal(median: Double, sigma: Double) -> Prior {
    Prior(.lognormal(median: median, sigma: sigma))
  }

  /// Beta on 0 to 1: as after `successes` and `failures` seen.
  public static func beta(_ successes: Double, _ failures: Double) -> Prior { Prior(.beta(successes, failures)) }

  /// One of several shares that add to 1, of a Dirichlet distribution: its own count and that of all.
  public static func dirichlet(_ part: Double, of all: Double) -> Prior { Prior(.dirichlet(part, of: all)) }

  /// Uniform over a range.
  public static func uniform(_ range: ClosedRange<Double>) -> Prior {
    Prior(.uniform(low: range.lowerBound, high: range.upperBound))
  }

  /// A plausible range with a likeliest value, as a triangle.
  public static func triangular(_ low: Double, _ mode: Double, _ high: Double) -> Prior {
    Prior(.triangular(low: low, mode: mode, high: high))
  }
}
