internal import CareSimulation
internal import Glibc
public import YouthCare

/// What worlds that options have lived through already tell, without a further run: which inputs the cost and its
/// differences go with, in which worlds a choice fails, and what it is worth to know more.
///
/// MODEL.md, Q4 to Q6. Of an option it takes the cost in each world; what was drawn in them is drawn again by their
/// numbers.
public struct LivedWorlds: Sendable {
  /// What is kept of an option.
  public struct Option: Sendable {
    fileprivate let costs: [Double]
    /// By world, how the price index grew a year over the contract; `nil` within one year.
    fileprivate let indexGrowth: [Double]?
    fileprivate let plan: SimulationPlan
    fileprivate let uncertainty: Uncertainty?
    fileprivate let seed: UInt64

    /// What is kept of an option's replications.
    ///
    /// - Precondition: they are those of a headline run from the first on.
    public init(_ values: OptionValues, of ensemble: Ensemble) {
      guard let costs = values.plain(.cost) else { preconditionFailure("all have a cost") }
      precondition(ensemble.block.parts.flatMap(\.replications).elementsEqual(costs.indices))
      precondition(ensemble.design.name == WorldDesign.headline.name)
      self.costs = costs
      plan = ensemble.plan
      uncertainty = ensemble.uncertainty
      seed = ensemble.seed
      let levels = ensemble.costLevels
      indexGrowth =
        levels.count > 1 ? levels[levels.count - 1].map { pow($0, 1 / Double(levels.count - 1)) - 1 } : nil
    }
  }

  /// What isn't known of any option's inputs; none where all are taken as stated.
  public let inputs: [DrawnInput]
  /// Which of them the cost of the base goes with, and then the difference of each other option from it.
  public let shares: [InputShares]
  /// Where the choice by cost fails; `nil` of one option.
  public let choice: ChoiceFailure?
  /// What it is worth to find out more before choosing by cost; `nil` of one option, of too few worlds, or where nothing
  /// is uncertain.
  public let worth: KnowledgeWorth?
  /// What is uncertain and can't be found out.
  public let unknowable: [InputGroup]
  /// The number of worlds.
  public let worlds: Int

  /// How often the sample is drawn anew for what knowing is worth: the error itself has an error of a tenth.
  private static let resamples = 50

  /// What is told of costs by option and world, the base first, and of what was drawn in the worlds.
  ///
  /// - Parameters:
  ///   - costs: in euro.
  ///   - inputs: what isn't known, each with its value in every world.
  ///   - facts: by group, what can be found out, by number and world.
  ///   - unknowable: the groups that nobody can find out.
  public init(costs: [[Double]], inputs: [DrawnInput], facts: KnowledgeWorth.Facts, unknowable: [InputGroup] = []) {
    precondition(!costs.isEmpty && costs.allSatisfy { $0.count == costs[0].count })
    let values = inputs.map(\.values)
    let differences = costs.dropFirst().map { own in zip(own, costs[0]).map { $0 - $1 } }
    shares = InputShares.all(of: values, in: [costs[0]] + differences)
    worlds = costs[0].count
    self.inputs = inputs
    self.unknowable = unknowable
    choice = costs.count > 1 ? ChoiceFailure(costs: costs, inputs: values) : nil
    worth =
      costs.count > 1 && worlds >= KnowledgeWorth.leastWorlds && !facts.isEmpty
      ? KnowledgeWorth(
        costs: costs, waits: costs.map { $0.map { _ in 0 } }, waitingMonth: 0, facts: facts,
        bootstrap: Bootstrap(resamples: Self.resamples)) : nil
  }

  /// What is told of options that met the same worlds, the base first.
  public init(_ options: [Option]) {
    let grouped = GroupedFactors(options.compactMap(\.uncertainty))
    let drawn = options.compactMap { option in option.uncertainty.map { Worlds($0, seed: option.seed) } }
    let count = options.first?.costs.count ?? 0
    let facts =
      options.count > 1 && !drawn.isEmpty && count >= KnowledgeWorth.leastWorlds
      ? DrawnFacts(drawn, grouped.factors.flatMap(\.self), worlds: count).knowable(grouped) : [:]
    self.init(
      costs: options.map(\.costs), inputs: Self.inputs(of: options), facts: facts,
      unknowable: drawn.isEmpty ? [] : grouped.groups.filter { !$0.canBeFoundOut })
  }

  /// The inputs of all options, each once.
  private static func inputs(of options: [Option]) -> [DrawnInput] {
    var known: Set<String> = []
    return options.flatMap { option -> [DrawnInput] in
      guard let uncertainty = option.uncertainty else { return [] }
      let index = option.indexGrowth.map { DrawnInput(.growthOfIndex, values: $0) }
      return DrawnInput.all(of: uncertainty, option.plan, in: option.costs.indices, seed: option.seed)
        + [index].compactMap(\.self).filter { $0.values.contains { $0 != option.indexGrowth?[0] } }
    }.filter { known.insert($0.name).inserted }
  }
}
