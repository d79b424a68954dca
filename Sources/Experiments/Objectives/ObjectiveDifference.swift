internal import Sampling

/// How an objective differs between a scenario and the reference, replication by replication.
///
/// MODEL.md, U6.
///
/// Both have the same seed: a replication meets the same clients with the same luck in each. Two things are told apart:
/// the expected difference with the interval in which it lies, and how often the scenario comes out better or worse. What
/// is seldom much better and mostly a little worse is better on average and worse in most replications; the judgement is
/// about the expected difference alone.
public struct ObjectiveDifference: Sendable, Equatable {
  /// What the expected difference says.
  public enum Judgement: Sendable, Equatable {
    /// No replication differs.
    case same
    /// Too few replications to tell.
    case tooFew
    /// The interval contains 0.
    case indistinguishable
    case better
    case worse
  }

  /// The figure less that of the reference.
  public let difference: Figure
  /// The interval in which the expected difference lies; `nil` where replications are too few.
  public let interval: ClosedRange<Double>?
  /// The share of replications in which the objective is better, and worse, than that of the reference; ties are
  /// neither. `nil` of a quantile, which single replications don't have.
  public let better: Figure?
  public let worse: Figure?
  /// What the difference says.
  public let judgement: Judgement

  /// The probability that any of the intervals of a comparison misses its difference, at most.
  public static let anyFalse = 0.05
  /// The fewest replications from which an expected difference is judged.
  ///
  /// What happens in one replication of ten is then unseen in one sample of eight: fewer don't show how skewed a
  /// difference is.
  public static let leastReplications = 20
  /// The replications that must be expected on the far side of a quantile before a difference of it is judged: 100
  /// replications for P95.
  static let leastInTail = 5.0

  /// The difference of a scenario from the reference; `nil` where one of them has no value.
  ///
  /// - Parameter comparisons: how many differences are told together: scenarios times what is compared of each. The
  ///   intervals are widened so that all of them hold together (Bonferroni).
  public init?(
    _ values: OutcomeValues, from reference: OutcomeValues, direction: Outcome.Direction,
    among comparisons: Int = 1
  ) {
    guard values.count == reference.count, let value = values.value, let before = reference.value else { return nil }
    let (count, difference) = (values.count, value - before)
    if count > 1, Self.areSame(values, reference) {
      let nothing = Figure(0, standardError: 0)
      self.difference = nothing
      interval = 0...0
      better = values.own == nil ? nil : nothing
      worse = better
      judgement = .same
      return
    }
    let sign = direction == .lower ? 1.0 : -1.0
    (better, worse) = Self.shares(values, reference, sign: sign)
    let chance = Chance(of: values, from: reference)
    self.difference = Figure(difference, standardError: chance.standardError)
    guard count >= Self.least(for: values) else {
      interval = nil
      judgement = .tooFew
      return
    }
    let interval = chance.interval(around: difference, tail: Self.anyFalse / 2 / Double(comparisons), of: count)
    self.interval = interval
    if interval.contains(0) {
      judgement = .indistinguishable
    } else {
      judgement = sign * difference > 0 ? .worse : .better
    }
  }

  /// The share of replications that point the other way than the judgement, where these are most of them: what is seldom
  /// much better and mostly a little worse.
  public var mostlyOtherwise: Figure? {
    let against: Figure? =
      switch judgement {
      case .better: worse
      case .worse: better
      case .same, .tooFew, .indistinguishable: nil
      }
    return against.flatMap { $0.value > 0.5 ? $0 : nil }
  }

  /// The fewest replications from which a difference of an objective is judged.
  public static func least(for values: OutcomeValues) -> Int {
    guard case .quantile(_, let probability) = values else { return leastReplications }
    return max(leastReplications, Int((leastInTail / min(probability, 1 - probability)).rounded()))
  }

  /// The shares of replications that are better and worse, among those that have a value of their own in both.
  private static func shares(
    _ values: OutcomeValues, _ reference: OutcomeValues, sign: Double
  ) -> (better: Figure?, worse: Figure?) {
    guard let own = values.own, let before = reference.own else { return (nil, nil) }
    let pairs = zip(own, before).compactMap { pair in
      if let left = pair.0, let right = pair.1 { (left, right) } else { nil }
    }
    guard !pairs.isEmpty else { return (nil, nil) }
    let least = rounding(pairs.map(\.0), pairs.map(\.1))
    func share(_ number: Int) -> Figure { Figure(share: Double(number) / Double(pairs.count), of: pairs.count) }
    return (
      share(pairs.count { sign * ($0 - $1) < -least }), share(pairs.count { sign * ($0 - $1) > least })
    )
  }

  /// Whether no replication differs: neither its own value nor what it weighs.
  private static func areSame(_ left: OutcomeValues, _ right: OutcomeValues) -> Bool {
    func areEqual(_ left: [Double], _ right: [Double]) -> Bool {
      let least = rounding(left, right)
      return zip(left, right).allSatisfy { abs($0 - $1) <= least }
    }
    if case .quantile(let left, _) = left, case .quantile(let right, _) = right { return areEqual(left, right) }
    guard let value = left.value, let before = right.value, let own = left.own, let ownBefore = right.own,
      let influences = left.influences, let influencesBefore = right.influences
    else { return false }
    return own.map { $0 == nil } == ownBefore.map { $0 == nil }
      && areEqual(own.map { $0 ?? 0 }, ownBefore.map { $0 ?? 0 })
      && areEqual([value] + influences, [before] + influencesBefore)
  }

  /// What two samples may differ by and still be the same: sums that are added up in another order differ in their last
  /// bits, a ten thousandth of this.
  private static func rounding(_ left: [Double], _ right: [Double]) -> Double {
    1e-12 * max(left.map(abs).max() ?? 0, right.map(abs).max() ?? 0)
  }
}

/// What chance does to a difference.
private enum Chance {
  /// How far each replication moves the difference.
  case influences([Double])
  /// Of quantiles only an error is known.
  case error(Double)

  init(of values: OutcomeValues, from reference: OutcomeValues) {
    if let own = values.influences, let before = reference.influences {
      self = .influences(zip(own, before).map { $0 - $1 })
    } else if values.count > 1, case .quantile(let left, let probability) = values,
      case .quantile(let right, _) = reference
    {
      self = .error(PairedBootstrap.errorOfDifference(ofQuantile: probability, left, right))
    } else {
      self = .error(.infinity)
    }
  }

  var standardError: Double {
    switch self {
    case .influences(let influences): OutcomeValues.standardError(of: influences)
    case .error(let error): error
    }
  }

  func interval(around difference: Double, tail: Double, of count: Int) -> ClosedRange<Double> {
    switch self {
    case .influences(let influences):
      return SkewedInterval.around(difference, influences: influences, tail: tail)
    case .error(let error):
      let reach = error * StudentT.upperQuantile(tail, degreesOfFreedom: Double(count - 1))
      return difference - reach...difference + reach
    }
  }
}
