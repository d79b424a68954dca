internal import CareSimulation
internal import YouthCare

/// How well the mean cost of the contract, the list at its end and the mean wait are wanted, and by how many
/// replications at most.
///
/// MODEL.md, Q3.
///
/// Each to a part of itself, or to half a client and half a day where that is more: nobody plans by less, and a list of
/// five would take a hundred times as many replications. The wait is the mean over replications of what each of them
/// says; one in which nobody starts says 0.
public struct PrecisionGoal: Sendable {
  /// The most replications where nothing else is asked.
  public static let mostReplications = 20_000
  /// The replications after which it is looked at.
  public static let batch = 100

  /// The part of itself to which each figure is wanted, such as 0.01.
  public let part: Double
  /// The most replications.
  public let most: Int

  /// A goal.
  public init(part: Double, most: Int = mostReplications) {
    precondition(part > 0 && part < 1 && most > 1)
    self.part = part
    self.most = most
  }

  /// What is to be known.
  static let measures: [Measure] = [.cost, .waiting, .waitMeanDays]

  /// The rule that says when it is.
  var rule: StoppingRule {
    StoppingRule(
      [.mean(relative: part), .mean(relative: part, absolute: 0.5), .mean(relative: part, absolute: 0.5)],
      batch: Self.batch, least: min(200, most), most: most)
  }

  /// What the replications of a projection say, from one on: for each target its values.
  static func values(of projection: Projection, from first: Int) -> [[Double]] {
    let end = projection.ensemble.plan.calendar.years.last.map { Period.year($0) } ?? .contract
    return measures.map { measure in
      let period = measure.outcome.addition == .stock ? end : .contract
      let own = projection.values(measure, segment: nil, over: period)?.own ?? []
      return (first..<projection.ensemble.replications).map { $0 < own.count ? own[$0] ?? 0 : 0 }
    }
  }
}

/// What came of a precision that was asked for.
public struct PrecisionResult: Sendable {
  /// The goal.
  public let goal: PrecisionGoal
  /// The replications that were run.
  public let replications: Int
  /// Whether it was reached.
  public let isReached: Bool
  /// The mean cost in euro, the mean list and the mean wait in days, with intervals that hold together.
  public let figures: [Figure?]

  init(_ goal: PrecisionGoal, _ rule: StoppingRule) {
    self.goal = goal
    replications = rule.count
    isReached = if case .reached = rule.state { true } else { false }
    figures = rule.figures
  }
}

/// Looks at replications as they come, and says when they are enough.
public struct PrecisionWatch: Sendable {
  /// What is wanted.
  public let goal: PrecisionGoal
  private var rule: StoppingRule

  /// A watch that has seen nothing.
  public init(_ goal: PrecisionGoal) {
    self.goal = goal
    rule = goal.rule
  }

  /// The replications that it has seen.
  public var count: Int { rule.count }

  /// How many there should be before it looks again.
  public var next: Int { min(goal.most, (count / PrecisionGoal.batch + 1) * PrecisionGoal.batch) }

  /// Looks at the replications of a run that it has not seen yet, up to some number of them.
  ///
  /// - Returns: what came of it, where no more are needed.
  public mutating func look(at projection: Projection, upTo count: Int) -> PrecisionResult? {
    let values = PrecisionGoal.values(of: projection, from: self.count)
    rule.add(values.map { Array($0.prefix(count - self.count)) })
    return rule.state == .goOn ? nil : PrecisionResult(goal, rule)
  }
}
