internal import Glibc
internal import Sampling
internal import YouthCare

/// The law that passes all three quantiles of a judgement: the one by which a scenario draws what they are stated of.
///
/// MODEL.md, V5 and Q11. What it makes of 5 and 95 % is shown back to who judged: three quantiles leave the tails to the
/// law.
public struct JudgementLaw: Sendable, Equatable {
  /// The quantiles.
  public let judgement: ExpertJudgement

  /// The law through a judgement.
  public init(_ judgement: ExpertJudgement) {
    self.judgement = judgement
  }

  /// The law as scenarios have it.
  var level: LevelLaw { .quantiles(p10: judgement.p10, p50: judgement.p50, p90: judgement.p90) }

  /// The number that it stays below with a probability.
  public func quantile(_ probability: Double) -> Double { level.value(at: probability) }

  /// The probability that it stays below a number: the inverse of `quantile`.
  public func cumulative(_ number: Double) -> Double {
    let isPositive = judgement.p10 > 0
    if isPositive, number <= 0 { return 0 }
    let (low, middle, high, x) =
      isPositive
      ? (log(judgement.p10), log(judgement.p50), log(judgement.p90), log(number))
      : (judgement.p10, judgement.p50, judgement.p90, number)
    return StandardNormal.cumulative(
      (x - middle) / (x < middle ? middle - low : high - middle) * StandardNormal.quantile(0.9))
  }
}
