public import YouthCare

/// What drives a scenario's cost and waiting, or the difference between two scenarios.
public struct SensitivityFindings: Sendable {
  /// A figure of which is told what drives it.
  public enum Subject: String, Sendable, CaseIterable {
    /// What the whole contract costs, in euro, as the budget counts it: without the municipality's own administration.
    case cost
    /// Children waiting on its last day.
    case waiting
  }

  /// The screening of a single number.
  public struct Screened: Sendable {
    /// What it is.
    public let factor: WorldFactor
    /// Its group.
    public let group: InputGroup
    /// Its effects on each subject.
    public let effects: [Subject: ElementaryEffects.Effect]

    /// A screened number.
    public init(_ factor: WorldFactor, in group: InputGroup, effects: [Subject: ElementaryEffects.Effect]) {
      self.factor = factor
      self.group = group
      self.effects = effects
    }
  }

  /// The scenario.
  public let scenario: Scenario
  /// What it is compared with, where its difference is told.
  public let base: Scenario?
  /// What drives each subject.
  public let drivers: [Subject: Drivers]
  /// The numbers that were screened, by what they do to cost, the most first; none where it wasn't asked for.
  public let screened: [Screened]
  /// The number of rows of the design, of runs in a row, of replications an end of a bar, and of screening paths.
  public let rows: Int
  public let runs: Int
  public let replications: Int
  public let paths: Int
  /// The master seed.
  public let seed: UInt64

  /// Findings.
  public init(
    _ scenario: Scenario, base: Scenario? = nil, drivers: [Subject: Drivers], screened: [Screened] = [], rows: Int,
    runs: Int, replications: Int, paths: Int = 0, seed: UInt64
  ) {
    self.scenario = scenario
    self.base = base
    self.drivers = drivers
    self.screened = screened.enumerated().sorted { left, right in
      let weights = [left, right].map { -($0.element.effects[.cost]?.size.value ?? 0) }
      return (weights[0], left.offset) < (weights[1], right.offset)
    }.map(\.element)
    self.rows = rows
    self.runs = runs
    self.replications = replications
    self.paths = paths
    self.seed = seed
  }

  /// Whether nothing moves either: an empty difference.
  public var isNothing: Bool { drivers.values.allSatisfy(\.isNothing) }
}
