/// What is believed of a parameter's value, or why there is nothing to believe.
///
/// Three kinds of number are uncertain: what a world draws, what stays as it is and is varied in a sensitivity
/// analysis, and a level that a user typed. The others are decided or counted.
public enum Belief: Sendable, Equatable {
  /// Uncertain: drawn once a world.
  case drawn(Prior)
  /// A constant of the model's structure: the same in every world, and varied over this range in a sensitivity
  /// analysis (MODEL.md, B5).
  case held(Prior)
  /// A choice of the user's or a definition; with the values that are usual, where some are.
  case choice(usual: ClosedRange<Double>?)
  /// Counted or read off: data of the region on which the rest is conditioned.
  case fact
  /// As uncertain as a level that a user typed: `levelDeviation`, by what its evidence says.
  case level

  /// A choice without a usual value.
  public static let choice = Belief.choice(usual: nil)

  /// The distribution, where there is one.
  public var prior: Prior? {
    switch self {
    case .drawn(let prior), .held(let prior): prior
    case .choice, .fact, .level: nil
    }
  }

  /// The same, with its distribution cut to a range.
  func cut(to range: ClosedRange<Double>) -> Belief {
    switch self {
    case .drawn(let prior): .drawn(prior.cut(to: range))
    case .held(let prior): .held(prior.cut(to: range))
    case .choice, .fact, .level: self
    }
  }
}
