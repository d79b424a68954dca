internal import CareSimulation
public import YouthCare

/// What options must share before a difference between them is the doing of the option.
///
/// MODEL.md, Q2.
///
/// The region (its segments and what was counted in it), the contract's months, the worlds, and the luck. A region is known
/// by its numbers and not by its name: a file may be called anything.
public struct ComparisonGround: Sendable, Equatable {
  /// What was counted of a segment on the first day; `nil` where it is solved.
  struct Present: Sendable, Equatable {
    let inCare: Int?
    let waiting: Int?
  }

  let present: [String: Present]
  let youths: Double?
  /// The day from which the region is simulated: that of its data.
  let firstDay: CalendarDate
  /// The months of the contract.
  public let months: [ContractCalendar.Month]
  /// What is uncertain in its worlds; `nil` where all inputs are as stated.
  public let worlds: UncertaintyTerms.Scope?
  /// The master seed.
  public let seed: UInt64
  let rules: Int
  let replications: RangeSet<Int>

  /// The ground of an experiment, before it is run.
  public init(_ experiment: Experiment) {
    self.init(
      experiment.plan, isUncertain: experiment.worlds != nil, experiment.identity, RangeSet(experiment.numbers))
  }

  /// The ground of what was run.
  public init(_ ensemble: Ensemble) {
    self.init(
      ensemble.plan, isUncertain: ensemble.uncertainty != nil, ensemble.block.identity, ensemble.block.replications)
  }

  private init(
    _ plan: SimulationPlan, isUncertain: Bool, _ identity: Block.Identity, _ replications: RangeSet<Int>
  ) {
    let scenario = plan.scenario
    present = Dictionary(
      scenario.segments.map { ($0.id, Present(inCare: $0.present.inCare, waiting: $0.present.waiting)) },
      uniquingKeysWith: { first, _ in first })
    youths = scenario.region.youths
    firstDay = scenario.contract.firstDay
    months = Array(plan.calendar.contractMonths)
    worlds = isUncertain ? scenario.uncertainty.scope : nil
    seed = identity.seed
    rules = identity.rules
    self.replications = replications
  }

  /// The number of replications.
  public var count: Int { replications.ranges.reduce(0) { $0 + $1.count } }

  /// The budget years that the contract covers.
  public var years: [Int] { months.map(\.year).reduce(into: []) { if $0.last != $1 { $0.append($1) } } }

  /// All that makes an option impossible to compare with a base; empty where it can be.
  public func faults(beside base: ComparisonGround) -> [Incomparability] {
    var faults: [Incomparability] = []
    let (own, others) = (Set(present.keys), Set(base.present.keys))
    if own != others {
      faults.append(
        .otherSegments(lacking: others.subtracting(own).sorted(), besides: own.subtracting(others).sorted()))
    } else {
      let moved = present.keys.filter { present[$0] != base.present[$0] }.sorted()
      if !moved.isEmpty { faults.append(.otherPresent(segments: moved)) }
    }
    if youths != base.youths { faults.append(.otherYouths(youths, base: base.youths)) }
    if firstDay != base.firstDay, months == base.months {
      faults.append(.otherDayOfData(firstDay, base: base.firstDay))
    }
    if months != base.months { faults.append(.otherPeriod(Self.text(months), base: Self.text(base.months))) }
    switch (worlds, base.worlds) {
    case (nil, nil): break
    case (nil, _): faults.append(.worldsOfOneOnly(isOfBase: true))
    case (_, nil): faults.append(.worldsOfOneOnly(isOfBase: false))
    case (let scope?, let other?): if scope != other { faults.append(.otherWorlds(scope, base: other)) }
    }
    if seed != base.seed { faults.append(.otherSeed(seed, base: base.seed)) }
    if rules != base.rules { faults.append(.otherRules(rules, base: base.rules)) }
    if replications != base.replications { faults.append(.otherReplications(count, base: base.count)) }
    return faults
  }

  /// The first and the last month, as 2027-01 and 2031-12.
  private static func text(_ months: [ContractCalendar.Month]) -> String {
    [months.first, months.last].map { $0?.text ?? "" }.joined(separator: "–")
  }
}

/// Why an option can't be compared with a base.
public enum Incomparability: Error, Sendable, Equatable {
  /// The ids of segments that the base has and the option lacks, and the other way round.
  case otherSegments(lacking: [String], besides: [String])
  /// The segments of which other numbers in care or waiting were counted.
  case otherPresent(segments: [String])
  /// The youths of the region.
  case otherYouths(Double?, base: Double?)
  /// The day from which the region is simulated.
  case otherDayOfData(CalendarDate, base: CalendarDate)
  /// The months of the contract.
  case otherPeriod(String, base: String)
  /// One of the two is lived through in worlds, and the other with all inputs as stated.
  case worldsOfOneOnly(isOfBase: Bool)
  /// Other things are uncertain.
  case otherWorlds(UncertaintyTerms.Scope, base: UncertaintyTerms.Scope)
  case otherSeed(UInt64, base: UInt64)
  /// They were run by other rules of the program.
  case otherRules(Int, base: Int)
  case otherReplications(Int, base: Int)
}
