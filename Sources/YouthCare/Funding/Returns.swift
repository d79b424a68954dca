public import Sampling

/// Clients who come back after care in a year, and how soon: some contracts treat who comes back soon without a new
/// payment.
public struct Returns: Sendable, Equatable {
  /// Trajectories a year that follow earlier care.
  public var perYear = 0.0
  /// Days until they ask for it; `nil` where nobody comes back.
  public private(set) var delay: Distribution?

  /// Nobody comes back.
  public init() {}

  /// The clients of a segment who come back, in balance; who drops out again is left out.
  init(_ segment: Segment, _ balance: Balance.SegmentBalance) {
    guard let reEntry = segment.reEntry, balance.reEntries > 0 else { return }
    perYear = balance.reEntries * (1 - balance.dropOutShare)
    delay = reEntry.delay
  }

  /// The share of returns is told in steps of one in so many.
  private static let steps = 400

  /// Trajectories a year that a model treats without a new payment.
  public func free(under model: any FundingModel) -> Double {
    let window = model.freeReturnDays
    guard let delay, window > 0 else { return 0 }
    return perYear * Double(Self.stepsWithin(window, of: delay)) / Double(Self.steps)
  }

  /// How many steps' middles lie within some days: a quantile takes long, so few are asked for.
  private static func stepsWithin(_ days: Double, of delay: Distribution) -> Int {
    var (within, beyond) = (0, steps)
    while within < beyond {
      let middle = (within + beyond) / 2
      if delay.quantile((Double(middle) + 0.5) / Double(steps)) < days { within = middle + 1 } else { beyond = middle }
    }
    return within
  }
}
