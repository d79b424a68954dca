internal import Sampling

/// Several experts' judgements as one: with the same chance each of them is right (linear pool).
///
/// MODEL.md, Q11.
///
/// Each judgement is fitted, and cumulative distributions are averaged with equal weights (Stone 1961): where experts
/// disagree, the pool is wider than any of them, as it should be. The family fitted to the pool's own quantiles is what
/// a scenario can hold. Known gap: two peaks become one.
public struct JudgementPool: Sendable, Equatable {
  /// By expert, what was fitted.
  public let experts: [JudgementFit]
  /// The pool's P10, P50 and P90.
  public let quantiles: ExpertJudgement
  /// The family fitted to these.
  public let fit: JudgementFit

  /// Pools judgements.
  public init(_ judgements: [ExpertJudgement], family: JudgementFit.Family) throws(ElicitationError) {
    guard !judgements.isEmpty else { throw .noJudgement }
    var experts: [JudgementFit] = []
    for judgement in judgements { experts.append(try JudgementFit(family, to: judgement)) }
    self.experts = experts
    quantiles = try ExpertJudgement(
      p10: Self.quantile(0.1, of: experts), p50: Self.quantile(0.5, of: experts),
      p90: Self.quantile(0.9, of: experts))
    fit = try JudgementFit(family, to: quantiles)
  }

  /// The number that the pool stays below with a probability.
  public func quantile(_ probability: Double) -> Double { Self.quantile(probability, of: experts) }

  private static func quantile(_ probability: Double, of experts: [JudgementFit]) -> Double {
    let own = experts.map { $0.distribution.quantile(probability) }
    // Between the lowest and the highest of the experts' own.
    var (low, high) = (own.reduce(.infinity, min), own.reduce(-.infinity, max))
    for _ in 0..<200 {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      let reached = experts.reduce(0) { $0 + $1.distribution.cumulative(middle) } / Double(experts.count)
      if reached >= probability { high = middle } else { low = middle }
    }
    return high
  }
}
