internal import Sampling

/// All that is uncertain about a scenario's inputs, and all that is held and why.
///
/// MODEL.md, V5 to V8.
///
/// A level is drawn by what is believed of its parameter, or by the evidence that its file states for it; drifts go by
/// what a segment states, or by its setting. What was counted (caseload, list, places, last year's cost) is data, and the
/// terms of contracts are known.
public struct Uncertainty: Sendable {
  /// The numbers that a world draws once.
  public let numbers: [UncertainNumber]
  /// What drifts.
  public let drifts: [UncertainDrift]
  /// The numbers that are the same in every world.
  public let held: [HeldNumber]
  /// What the region does beside the nation, in inflow and in hours each; `nil` where it is the nation.
  public let besideNation: Drift?
  /// Whether the region drifts beside the nation.
  public var isRegion: Bool { besideNation != nil }
  /// Which of the numbers go together, as somebody stated it.
  public let dependence: StatedDependence

  let scenario: Scenario
  let parameters: ScenarioParameters
  /// What isn't known of what its region does until the contract starts; `nil` where it is a region itself.
  let policy: UncertainPolicy?

  /// Whether every world is the same.
  public var isNone: Bool { numbers.isEmpty && drifts.isEmpty && policyNumbers.isEmpty }

  /// The numbers that a world draws once for what a measure's region does until the contract starts: they have the luck
  /// that they have in a world of the region.
  public var policyNumbers: [UncertainNumber] { policy?.numbers ?? [] }

  /// That of a scenario.
  public init(_ scenario: Scenario) {
    self.scenario = scenario
    parameters = scenario.parameters
    besideNation = scenario.uncertainty.scope == .region ? scenario.uncertainty.besideNation : nil
    guard scenario.uncertainty.scope != .none else {
      (numbers, drifts, held, policy) = ([], [], [], nil)
      dependence = StatedDependence()
      return
    }
    let levels = UncertainLevels(scenario, parameters)
    numbers = levels.numbers
    held = levels.held
    drifts = scenario.uncertainDrifts
    policy = scenario.presentPolicy.map { UncertainPolicy($0, of: scenario) }
    let sources = StatedSources(scenario.statements)
    let lucks = Dictionary(numbers.map { ($0.address, $0.luck) }, uniquingKeysWith: { first, _ in first })
    dependence = StatedDependence(scenario.uncertainty.correlations) { lucks[$0] ?? sources.luckIfDrawn($0) }
  }

  /// What is uncertain as a whole.
  public var scope: UncertaintyTerms.Scope { scenario.uncertainty.scope }

  /// By what all of it is drawn: two scenarios with the same laws have the same worlds.
  public var laws: [Law] {
    numbers.map { .level($0.address, $0.law, luck: $0.luck) }
      + drifts.map { .drift(scenario.segments[$0.segment].id, $0.target, $0.drift, isStated: $0.prior == nil) }
      + [.region(besideNation)] + policyNumbers.map { .policy($0.address, $0.law, luck: $0.luck) }
      + dependence.pairs.map { .correlation($0.first, $0.second, rank: $0.rank) }
  }

  /// By what one thing is drawn.
  public enum Law: Sendable, Equatable {
    case level(Address, LevelLaw, luck: String)
    case drift(String, Drift.Target, Drift, isStated: Bool)
    case region(Drift?)
    case policy(Address, LevelLaw, luck: String)
    case correlation(String, String, rank: Double)
  }

  /// Whose luck a number has.
  package func luck(of address: Address) -> String { StatedSources(scenario.statements).luck(of: address) }

  /// The index of prices as worlds have it: its mean a year, the standard deviation of a year around it, and whether that
  /// was stated.
  public var index: (mean: Double, deviation: Double, isStated: Bool) {
    let index = scenario.contract.costIndex
    let isStated = !index.isCertain
    return (scenario.contract.indexation, isStated ? index.deviation : Self.indexDeviation, isStated)
  }

  /// The segment that a drift is of.
  public func segment(of drift: UncertainDrift) -> Segment { scenario.segments[drift.segment] }
}
