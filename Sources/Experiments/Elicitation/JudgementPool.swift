/// Several experts' judgements as one: with the same chance each of them is right (linear pool).
///
/// MODEL.md, Q11.
///
/// The cumulative distributions of the laws through each judgement are averaged with equal weights (Stone 1961): where
/// experts disagree, the pool is wider than any of them, as it should be. A scenario holds the law through the pool's own
/// quantiles. Known gap: two peaks become one, which the misfit tells.
public struct JudgementPool: Sendable, Equatable {
  /// By expert, the law through what he judged.
  public let experts: [JudgementLaw]
  /// The law through the pool's P10, P50 and P90; of one expert, through his own.
  public let law: JudgementLaw
  /// The greatest distance of a cumulative probability of the law from the pool's: above some hundredths the law puts
  /// weight where nobody does.
  public let misfit: Double

  /// The pool's P10, P50 and P90.
  public var quantiles: ExpertJudgement { law.judgement }

  /// Pools judgements.
  public init(_ judgements: [ExpertJudgement]) throws(ElicitationError) {
    guard let first = judgements.first else { throw .noJudgement }
    let experts = judgements.map { JudgementLaw($0) }
    self.experts = experts
    guard experts.count > 1 else {
      law = JudgementLaw(first)
      misfit = 0
      return
    }
    let law = JudgementLaw(
      try ExpertJudgement(
        p10: Self.quantile(0.1, of: experts), p50: Self.quantile(0.5, of: experts),
        p90: Self.quantile(0.9, of: experts)))
    self.law = law
    let looked = experts.flatMap { expert in (1..<100).map { expert.quantile(Double($0) / 100) } }
    misfit = looked.reduce(0) { max($0, abs(law.cumulative($1) - Self.cumulative($1, of: experts))) }
  }

  /// The number that the pool stays below with a probability.
  public func quantile(_ probability: Double) -> Double { Self.quantile(probability, of: experts) }

  private static func cumulative(_ number: Double, of experts: [JudgementLaw]) -> Double {
    experts.reduce(0) { $0 + $1.cumulative(number) } / Double(experts.count)
  }

  private static func quantile(_ probability: Double, of experts: [JudgementLaw]) -> Double {
    let own = experts.map { $0.quantile(probability) }
    // Between the lowest and the highest of the experts' own.
    var (low, high) = (own.reduce(.infinity, min), own.reduce(-.infinity, max))
    for _ in 0..<200 {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      if cumulative(middle, of: experts) >= probability { high = middle } else { low = middle }
    }
    return high
  }
}
