/// How an objective differs between a scenario and the reference, replication by replication.
///
/// Both have the same seed: a replication meets the same clients with the same luck in each.
public struct ObjectiveDifference: Sendable, Equatable {
  /// What the difference says (model notes, §16 limit 9).
  public enum Judgement: Sendable, Equatable {
    /// No replication differs.
    case same
    /// P(better) lies from 35 to 65 %; of a probability or a quantile, the difference is less than two errors.
    case indistinguishable
    case better
    case worse
  }

  /// The figure less that of the reference.
  public let difference: Figure
  /// P(worse than the reference): the share of replications in which it is; ties aren't. `nil` of a quantile, which
  /// single replications don't have.
  public let worse: Figure?
  /// What it says.
  public let judgement: Judgement

  /// The probabilities of being better between which two scenarios aren't ranked; a tie counts half.
  public static let unranked = 0.35...0.65
  /// The groups of replications from which the error of a difference of quantiles follows.
  static let groups = 20

  /// The difference of a scenario from the reference; `nil` where one of them has no value.
  public init?(
    _ values: ObjectiveValues, from reference: ObjectiveValues, direction: Objective.Direction
  ) {
    guard values.count == reference.count, let value = values.value, let before = reference.value else { return nil }
    let difference = value - before
    let sign = direction == .lower ? 1.0 : -1.0
    if Self.areSame(values, reference) {
      self.difference = Figure(0, standardError: 0)
      worse = values.own == nil ? nil : Figure(0, standardError: 0)
      judgement = .same
      return
    }
    let error: Double
    if let own = values.influences, let before = reference.influences {
      error = ObjectiveValues.standardError(of: zip(own, before).map { $0 - $1 })
    } else {
      error = Self.groupedError(values, reference)
    }
    self.difference = Figure(difference, standardError: error)
    let byError: Judgement =
      !self.difference.isDistinguishable ? .indistinguishable : sign * difference > 0 ? .worse : .better
    guard let own = values.own, let ownBefore = reference.own else {
      worse = nil
      judgement = byError
      return
    }
    let pairs = zip(own, ownBefore).compactMap { pair in
      if let left = pair.0, let right = pair.1 { sign * (left - right) } else { nil }
    }
    guard !pairs.isEmpty else {
      worse = nil
      judgement = .indistinguishable
      return
    }
    let count = Double(pairs.count)
    let (worseShare, betterShare) = (Double(pairs.count { $0 > 0 }) / count, Double(pairs.count { $0 < 0 }) / count)
    worse = Figure(share: worseShare, of: pairs.count)
    // One replication's luck ranks nothing.
    if pairs.count == 1 {
      judgement = .indistinguishable
      return
    }
    if case .indicator = values {
      judgement = byError
      return
    }
    let rank = betterShare + (1 - betterShare - worseShare) / 2
    judgement = Self.unranked.contains(rank) ? .indistinguishable : rank > 0.5 ? .better : .worse
  }

  /// Whether no replication differs: neither its own value nor what it weighs.
  private static func areSame(_ left: ObjectiveValues, _ right: ObjectiveValues) -> Bool {
    if case .quantile(let left, _) = left, case .quantile(let right, _) = right { return left == right }
    return left.value == right.value && left.own == right.own && left.influences == right.influences
  }

  /// The error of a difference of quantiles, from the spread of the differences in groups of replications (sectioning;
  /// Asmussen and Glynn, *Stochastic Simulation*, III.5); infinite where groups would have fewer than twenty replications.
  private static func groupedError(_ values: ObjectiveValues, _ reference: ObjectiveValues) -> Double {
    guard case .quantile(let left, let probability) = values, case .quantile(let right, _) = reference,
      left.count >= 20 * groups
    else { return .infinity }
    let size = left.count / groups
    let differences = (0..<groups).compactMap { group -> Double? in
      let range = group * size..<(group + 1) * size
      guard let own = Quantile.of(left[range].sorted(), probability),
        let before = Quantile.of(right[range].sorted(), probability)
      else { return nil }
      return own - before
    }
    return Estimate(differences).standardError
  }
}
