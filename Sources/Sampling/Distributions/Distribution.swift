/// A probability distribution, described the way people know it: by its mean, spread or bands.
///
/// The factories check what they are given, so a distribution that exists can be drawn from. GSL's own arguments
/// (where one function wants a rate and the next a mean, a scale or a log) stay inside this room.
///
/// A duration that a measure makes longer or shorter is the same draw times a factor, not a draw from another
/// distribution: multiply what `draw(_:)` gives, and scenarios keep sharing their luck.
public struct Distribution: Sendable, Equatable {
  private let described: Described

  /// The law and its description, which never change.
  ///
  /// A class, so that a distribution is one reference: a struct with an existential in it, and every struct that holds it,
  /// would be copied whole where one of its fields is read. Its name goes into digests, so it isn't private.
  final class Described: Sendable {
    let law: any Law
    let statement: Statement

    init(law: any Law, statement: Statement) {
      self.law = law
      self.statement = statement
    }
  }

  var law: any Law { described.law }
  /// How it was described.
  public var statement: Statement { described.statement }

  init(_ law: some Law, _ statement: Statement) {
    _ = GSLSetup.errorsAreReturned
    described = Described(law: law, statement: statement)
  }

  init(_ law: some Law, _ family: String, _ numbers: (parameter: DistributionParameter, value: Double)...) {
    self.init(law, Statement(family: family, numbers.map { ($0.parameter, [$0.value]) }))
  }

  /// Whether two have the same law, however it was described.
  public static func == (left: Distribution, right: Distribution) -> Bool { left.law.isEqual(to: right.law) }

  /// Draws a value.
  ///
  /// How many random words that takes may depend on the values drawn; it never matters to another decision.
  /// Choices, bands and bounded shapes without a sampler of their own invert their cumulative distribution on one
  /// uniform number.
  public func draw(_ stream: inout RandomStream) -> Double { law.draw(&stream) }

  /// The mean, E[X].
  public var mean: Double { law.mean }

  /// The variance, E[(X - E[X])²].
  public var variance: Double { law.variance }

  /// The coefficient of variation: standard deviation over mean; infinite or not a number if the mean is zero.
  public var cv: Double { law.variance.squareRoot() / law.mean }

  /// Whether values are counts or choices: Poisson, negative binomial, Bernoulli or categorical.
  ///
  /// A constant isn't counted among them, because it may stand for a duration as well.
  public var isDiscrete: Bool { type(of: law).isDiscrete }

  /// Whether no value is below zero.
  public var isNonNegative: Bool { law.support.lowerBound >= 0 }

  /// P(X ≤ x).
  public func cumulative(_ x: Double) -> Double {
    x.isInfinite ? (x > 0 ? 1 : 0) : law.cumulative(x)
  }

  /// P(X > x); keeps its digits where it is small.
  public func survival(_ x: Double) -> Double {
    x.isInfinite ? (x > 0 ? 0 : 1) : law.survival(x)
  }

  /// The smallest `x` with P(X ≤ x) ≥ `p`; for 0 the least possible value and for 1 the largest, or infinity.
  ///
  /// - Precondition: `p` lies from 0 to 1.
  public func quantile(_ p: Double) -> Double {
    precondition(p >= 0 && p <= 1, "a probability lies from 0 to 1")
    if p == 0 { return law.support.lowerBound }
    return p == 1 ? law.support.upperBound : law.quantile(p)
  }
}

extension Distribution: CustomStringConvertible {
  /// The family, mean and standard deviation, to six digits: "lognormal, mean 8, standard deviation 8".
  public var description: String {
    return
      "\(type(of: law).name), mean \(law.mean.inSixDigits), standard deviation \(law.variance.squareRoot().inSixDigits)"
  }
}
