internal import Glibc

/// How replications are divided over many options so that the best is found most likely (OCBA).
///
/// MODEL.md, Q7.
///
/// With b the option that looks best, σ the spread of an option and δ its distance from b: Nᵢ/Nⱼ = ((σᵢ/δᵢ)/(σⱼ/δⱼ))²,
/// and N_b = σ_b √(Σ_{i≠b} Nᵢ²/σᵢ²): most go to what is near to the best, and to what spreads.
///
/// Source: Chen, Lin, Yücesan and Chick 2000, *Simulation budget allocation for further enhancing the efficiency of
/// ordinal optimization*. Known gap: it takes options for independent and says nothing of its error: it is for
/// screening, and the few best are then told apart by `BestSelection`.
public enum BudgetAllocation {
  /// How many replications each option should have had when so many have run.
  ///
  /// Whole numbers that add up. Options as good as the best count as a thousandth of the largest distance from it;
  /// where all are equal, or none spreads, all have the same.
  public static func replications(
    means: [Double], spreads: [Double], total: Int, direction: Outcome.Direction
  ) -> [Int] {
    precondition(means.count == spreads.count && means.count > 1 && total >= 0)
    precondition(spreads.allSatisfy { $0 >= 0 && $0.isFinite })
    let gains = direction == .higher ? means : means.map { -$0 }
    let best = gains.indices.reduce(0) { gains[$1] > gains[$0] ? $1 : $0 }
    let distances = gains.map { gains[best] - $0 }
    let least = 1e-3 * (distances.max() ?? 0)
    guard least > 0 else { return LargestRemainder.split(total, by: means.map { _ in 1 }) }
    var weights = zip(spreads, distances).map { pow($0 / max($1, least), 2) }
    weights[best] = 0
    let squares = zip(weights, spreads).reduce(0) { $1.1 > 0 ? $0 + pow($1.0 / $1.1, 2) : $0 }
    weights[best] = spreads[best] * squares.squareRoot()
    guard weights.contains(where: { $0 > 0 }) else {
      return LargestRemainder.split(total, by: means.map { _ in 1 })
    }
    return LargestRemainder.split(total, by: weights)
  }

  /// How a number of further replications is divided, after what each option has had: none gives any back.
  public static func next(
    _ increment: Int, had: [Int], means: [Double], spreads: [Double], direction: Outcome.Direction
  ) -> [Int] {
    let total = had.reduce(increment, +)
    let targets = replications(means: means, spreads: spreads, total: total, direction: direction)
    let wanted = zip(targets, had).map { Double(max(0, $0 - $1)) }
    return LargestRemainder.split(increment, by: wanted)
  }
}
