internal import YouthCare

/// What is reported of care and cost, with its whole spread over replications.
public struct Measure: DeclaredOutcome {
  /// The declaration.
  public let outcome: Outcome
  /// What is better; `nil` where neither is.
  public let direction: Outcome.Direction?

  /// A measure.
  public init(_ outcome: Outcome, better direction: Outcome.Direction?) {
    self.outcome = outcome
    self.direction = direction
  }

  /// A measure that is told of everything; told of less, it says so.
  init(
    _ key: String, _ unit: Outcome.Unit, _ addition: Outcome.Addition, better direction: Outcome.Direction?,
    told coverage: Outcome.Coverage = [.segments, .months, .contract, .cumulative], nl: String, en: String,
    estimator: @escaping @Sendable (OutcomeSource) -> OutcomeValues?
  ) {
    self.init(
      Outcome(key, unit, addition, told: coverage, meaning: .init(nl: nl, en: en), estimator: estimator),
      better: direction)
  }
}
