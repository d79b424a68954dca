public import YouthCare

/// What a region wants to achieve, as a figure that a scenario can be judged by (MODEL.md, G1 to G12).
///
/// Costs are those of the municipality, on an accrual basis. Every objective has a direction; none is weighed against
/// another, and G12 stands beside every saving.
public struct Objective: DeclaredOutcome {
  /// The goal that it is part of, from 1 for G1 to 12 for G12.
  public let goal: Int
  /// Its name, for a line of a table.
  public let name: LocalizedText
  /// What is better.
  public let direction: Outcome.Direction
  /// The declaration.
  public let outcome: Outcome

  /// An objective, part of a goal.
  public init(of goal: Int, _ outcome: Outcome, name: LocalizedText, better direction: Outcome.Direction) {
    self.goal = goal
    self.outcome = outcome
    self.name = name
    self.direction = direction
  }

  /// An objective that is told of each segment, month and year, and of the contract; told of less, it says so.
  init(
    of goal: Int, _ key: String, _ unit: Outcome.Unit, _ addition: Outcome.Addition,
    better direction: Outcome.Direction,
    told coverage: Outcome.Coverage = [.segments, .months, .contract], name: LocalizedText, meaning: LocalizedText,
    estimator: @escaping @Sendable (OutcomeSource) -> OutcomeValues?
  ) {
    self.init(
      of: goal, Outcome(key, unit, addition, told: coverage, meaning: meaning, estimator: estimator), name: name,
      better: direction)
  }

  /// Whether a fall of it saves the municipality money: harm is then told beside it.
  public var isSaving: Bool { goal <= 2 }
}
