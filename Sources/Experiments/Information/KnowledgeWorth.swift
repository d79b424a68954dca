public import YouthCare

/// What it is worth, before choosing between options, to find out the facts of each group of inputs.
///
/// MODEL.md, Q5. Net benefit is −cost, less what a month of waiting of a client is held to be worth. Each group's facts
/// go into a regression by those few of its numbers that tell most of what the options differ by; what the same
/// regression finds in the facts of other worlds is the floor below which nothing was found.
public struct KnowledgeWorth: Sendable, Equatable {
  /// The worth of a group's facts.
  public struct Part: Sendable, Equatable {
    /// The group; `nil` of all that can be found out together.
    public let group: InputGroup?
    /// What it is worth, in euro, with the error from worlds drawn anew.
    public let worth: Figure
    /// What facts of other worlds, which say nothing, would seem to be worth: how far fitted values are too high.
    public let floor: Double

    /// Whether it is more than a regression on facts that say nothing would find, by two errors, and than a cent.
    public var isDistinguishable: Bool { worth.value > 0.01 && worth.value - floor > 2 * worth.standardError }
  }

  /// What somebody finds out in one world: by number, its value in every world.
  public typealias Facts = [InputGroup: [[Double]]]

  /// What a month of waiting of a client is valued at, in euro; 0 where waiting isn't valued.
  public let waitingMonth: Double
  /// The option that would be chosen now, by its position.
  public let best: Int
  /// How much the expected net benefit of each option lies below that of the best, in euro.
  public let behind: [Figure]
  /// The probability that each option is the best in a world, chance of clients included.
  public let acceptability: [Figure]
  /// What all that can be found out is worth, then each group, the most first.
  public let everything: Part
  public let parts: [Part]

  /// The most numbers of a group that go into its regression, and of all groups.
  static let most = 4
  static let mostOfAll = 12
  /// The fewest worlds for such regressions: some three for each column of the largest.
  public static let leastWorlds = 100

  /// The worth of facts from costs and waits by option and world.
  ///
  /// - Parameters:
  ///   - costs: in euro, by option and world.
  ///   - waits: months that clients waited, by option and world.
  ///   - facts: by group, what can be found out, by number and world.
  public init(
    costs: [[Double]], waits: [[Double]], waitingMonth: Double, facts: Facts,
    bootstrap: Bootstrap = Bootstrap(resamples: 200)
  ) {
    precondition(costs.count == waits.count && costs.count > 1)
    let benefits = zip(costs, waits).map { cost, wait in zip(cost, wait).map { -$0 - waitingMonth * $1 } }
    let best = ValueOfInformation.best(benefits)
    self.waitingMonth = waitingMonth
    self.best = best
    behind = benefits.map { benefit in Estimate(zip(benefits[best], benefit).map { $0 - $1 }).figure }
    acceptability = ValueOfInformation.acceptability(benefits)
    let gains = benefits.indices.filter { $0 != best }.map { option in
      zip(benefits[option], benefits[best]).map { $0 - $1 }
    }
    func part(_ group: InputGroup?, _ numbers: [[Double]], most: Int) -> Part {
      let told = Self.telling(numbers, of: gains, most: most)
      let isNothing = gains.allSatisfy { $0.allSatisfy { $0 == 0 } }
      guard !told.isEmpty, !isNothing else { return Part(group: group, worth: Figure(0, standardError: 0), floor: 0) }
      let half = told[0].count / 2
      let elsewhere = Self.telling(numbers.map { Array($0[half...] + $0[..<half]) }, of: gains, most: most)
      return Part(
        group: group,
        worth: ValueOfInformation.partial(benefits, of: told, knots: 4, bootstrap: bootstrap),
        floor: ValueOfInformation.partial(benefits, of: elsewhere, knots: 4, bootstrap: Bootstrap(resamples: 2)).value)
    }
    everything = part(nil, facts.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap(\.value), most: Self.mostOfAll)
    parts = InputGroup.allCases.compactMap { group in facts[group].map { part(group, $0, most: Self.most) } }
      .enumerated().sorted { (-$0.element.worth.value, $0.offset) < (-$1.element.worth.value, $1.offset) }
      .map(\.element)
  }

  /// Those numbers that tell most of what options differ by, by their largest correlation with it.
  private static func telling(_ numbers: [[Double]], of gains: [[Double]], most: Int) -> [[Double]] {
    let weights = numbers.map { number in gains.map { abs(Correlation.of(number, $0)) }.max() ?? 0 }
    return weights.enumerated().filter { $0.element > 0 }.sorted { (-$0.element, $0.offset) < (-$1.element, $1.offset) }
      .prefix(most).map { numbers[$0.offset] }
  }
}
