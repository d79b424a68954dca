/// What is believed of a parameter's value, or why there is nothing to believe.
///
/// Four kinds of number are uncertain: what a world draws, what moves over the years, what stays as it is and is varied
/// in a sensitivity analysis, and a level that a user typed. The others are decided or counted.
public enum Belief: Sendable, Equatable {
  /// Uncertain: drawn once a world.
  case drawn(Prior)
  /// A constant of the model's structure: the same in every world, and varied over this range in a sensitivity
  /// analysis (MODEL.md, B5).
  case held(Prior)
  /// A choice of the user's or a definition; with the values that are usual, where some are.
  case choice(usual: ClosedRange<Double>?)
  /// Moves over the years: what isn't known of it is a drift (MODEL.md, V6); with what is believed of its mean.
  case drifting(Prior)
  /// Counted or read off: data of the region on which the rest is conditioned.
  case fact
  /// Counted, calibrated or decided, and the same in every world whatever is said of it: worlds are conditioned on it or
  /// held against it, and another value in one of them would do nothing.
  case given
  /// As uncertain as a level that a user typed: `levelDeviation`, by what its evidence says.
  case level

  /// A choice without a usual value.
  public static let choice = Belief.choice(usual: nil)

  /// The distribution, where there is one.
  public var prior: Prior? {
    switch self {
    case .drawn(let prior), .held(let prior), .drifting(let prior): prior
    case .choice, .fact, .given, .level: nil
    }
  }

  /// The same, with its distribution cut to a range.
  func cut(to range: ClosedRange<Double>) -> Belief {
    switch self {
    case .drawn(let prior): .drawn(prior.cut(to: range))
    case .held(let prior): .held(prior.cut(to: range))
    case .drifting(let prior): .drifting(prior.cut(to: range))
    case .choice, .fact, .given, .level: self
    }
  }
}
