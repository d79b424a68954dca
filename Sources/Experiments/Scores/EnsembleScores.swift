/// How well an ensemble of what may happen foretold what happened.
///
/// MODEL.md, Q8.
///
/// Sources: Gneiting and Raftery 2007, *Strictly proper scoring rules, prediction, and estimation*, JASA 102; Ferro
/// 2014 (the fair score); Bracher et al. 2021, *Evaluating epidemic forecasts in an interval format*; Czado, Gneiting
/// and Held 2009 (ranks of counts).
public enum EnsembleScores {
  /// The continuous ranked probability score E|X − y| − ½ E|X − X'|, in the unit of what happened; lower is better, and
  /// of a single value it is the distance.
  ///
  /// - Parameter isFair: whether X' is another member, by which the score doesn't favour small spread in small
  ///   ensembles.
  public static func crps(_ members: [Double], _ outcome: Double, isFair: Bool = true) -> Double {
    precondition(!members.isEmpty)
    let count = Double(members.count)
    let distance = OutcomeValues.mean(members.map { abs($0 - outcome) })
    guard members.count > 1 else { return distance }
    // Σᵢ<ⱼ |xᵢ − xⱼ|, from the sorted members.
    let sum = members.sorted().enumerated().reduce(0) { sum, next in
      sum + (2 * Double(next.offset) - count + 1) * next.element
    }
    return distance - sum / (count * (isFair ? count - 1 : count))
  }

  /// The pinball loss of a quantile: (y − q)(τ − [y < q]).
  public static func pinball(_ quantile: Double, at probability: Double, _ outcome: Double) -> Double {
    (outcome - quantile) * (probability - (outcome < quantile ? 1 : 0))
  }

  /// The weighted interval score of a median and central intervals: ½|y − m| and for each interval that misses with
  /// probability α its width times α/2, and what the outcome lies outside of it, over K + ½.
  ///
  /// With ever more intervals it becomes the CRPS.
  public static func weightedInterval(
    median: Double, _ intervals: [(misses: Double, range: ClosedRange<Double>)], _ outcome: Double
  ) -> Double {
    let parts = intervals.reduce(0.0) { sum, interval in
      let (low, high) = (interval.range.lowerBound, interval.range.upperBound)
      let outside = max(0, low - outcome) + max(0, outcome - high)
      return sum + interval.misses / 2 * (high - low) + outside
    }
    return (abs(outcome - median) / 2 + parts) / (Double(intervals.count) + 0.5)
  }

  /// On which side of the outcome an ensemble lies: the share of members above it less that below, from −1 to 1; more
  /// than 0 foretold too much.
  public static func bias(_ members: [Double], _ outcome: Double) -> Double {
    precondition(!members.isEmpty)
    return Double(members.count { $0 > outcome } - members.count { $0 < outcome }) / Double(members.count)
  }
}
