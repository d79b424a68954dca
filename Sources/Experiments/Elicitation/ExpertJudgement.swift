/// What an expert thinks of a number nobody has data for: one in ten that it is less than P10, and so on.
public struct ExpertJudgement: Sendable, Equatable {
  /// The three quantiles.
  public let p10: Double
  public let p50: Double
  public let p90: Double

  /// The three, in order.
  public var quantiles: [Double] { [p10, p50, p90] }

  /// A judgement.
  public init(p10: Double, p50: Double, p90: Double) throws(ElicitationError) {
    guard [p10, p50, p90].allSatisfy(\.isFinite), p10 < p50, p50 < p90 else {
      throw .notIncreasing(p10: p10, p50: p50, p90: p90)
    }
    self.p10 = p10
    self.p50 = p50
    self.p90 = p90
  }
}

/// Why judgements can't be worked with.
public enum ElicitationError: Error, Sendable, Equatable {
  /// The three quantiles aren't numbers, each above the one before.
  case notIncreasing(p10: Double, p50: Double, p90: Double)
  /// P10 lies so far below P50 that a number above 0 is drawn as 0.
  case reachesNothing
  /// There is no judgement to pool.
  case noJudgement
}
