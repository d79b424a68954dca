/// In which worlds the option that is cheapest on average isn't the cheapest.
///
/// MODEL.md, Q6. Each world is one replication with its own luck, so that chance is among the reasons.
public struct ChoiceFailure: Sendable, Equatable {
  /// The option with the lowest expected cost, by position; the first of equal ones.
  public let best: Int
  /// The number of worlds.
  public let worlds: Int
  /// The share of worlds in which another option costs less.
  public let share: Figure
  /// How much more it costs than what is cheapest in each world, on average, in euro: what knowing everything would be
  /// worth, luck too. A bound from above for what can be known.
  public let regret: Figure
  /// What can be said of where that happens, tested in worlds that it was not looked for in.
  public let finding: FailureFinding

  /// The failures of a choice by cost.
  ///
  /// - Parameters:
  ///   - costs: by option and world, in euro.
  ///   - inputs: by input and world; none where nothing is uncertain.
  /// - Precondition: there are two options or more, with a cost in every world.
  public init(costs: [[Double]], inputs: [[Double]]) {
    precondition(costs.count > 1 && inputs.allSatisfy { $0.count == costs[0].count })
    let benefits = costs.map { $0.map { -$0 } }
    let best = ValueOfInformation.best(benefits)
    let failed = costs[best].indices.map { world in costs.contains { $0[world] < costs[best][world] } }
    self.best = best
    worlds = failed.count
    share = Figure(share: Double(failed.count { $0 }) / Double(failed.count), of: failed.count)
    regret = ValueOfInformation.perfect(benefits)
    finding = .tested(inputs: failed.indices.map { world in inputs.map { $0[world] } }, failed: failed)
  }
}
