public import CareSimulation
internal import Sampling
public import YouthCare

/// What drives the cost and the waiting of scenarios, and the differences between them: which runs it takes.
///
/// MODEL.md, Q4 and Q5. All scenarios meet the same draws with the same luck, so that a difference is that of the
/// scenarios, run by run; the first is the base of all differences.
public struct SensitivityStudy: Sendable {
  /// A scenario with what is uncertain about it.
  public struct Option: Sendable {
    let plan: SimulationPlan
    let uncertainty: Uncertainty

    /// A scenario that is uncertain.
    public init(_ plan: SimulationPlan, _ uncertainty: Uncertainty) {
      precondition(!uncertainty.isNone, "something is uncertain")
      self.plan = plan
      self.uncertainty = uncertainty
    }
  }

  /// How much is run.
  public struct Size: Sendable, Equatable {
    /// The rows of the design: draws of each group.
    public var rows = 256
    /// The replications at each end of a bar.
    public var replications = 100
    /// The paths of the screening; 0 for none.
    public var paths = 0

    /// The usual size.
    public init() {}
  }

  /// The scenarios, the base first.
  public let options: [Option]
  /// What is varied, by group.
  public let grouped: GroupedFactors
  /// How much is run.
  public let size: Size
  /// The master seed.
  public let seed: UInt64
  /// The number of threads; it changes no result.
  public let threads: Int

  /// How many single numbers are looked at for each subject.
  static let singles = 4
  /// The share of worlds below a low end.
  static let low = 0.1

  /// A study.
  public init(_ options: [Option], _ size: Size = Size(), seed: UInt64 = 1, threads: Int = 1) {
    precondition(!options.isEmpty && size.rows > 1 && size.replications > 1 && size.paths != 1)
    self.options = options
    self.size = size
    self.seed = seed
    self.threads = threads
    grouped = GroupedFactors(options.map(\.uncertainty))
  }

  /// The design of rows.
  public var design: PickFreezeDesign { PickFreezeDesign(groups: grouped.groups.count, rows: size.rows) }

  /// The groups that have ends: all but chance.
  var moved: [(group: InputGroup, factors: [WorldFactor])] {
    zip(grouped.groups, grouped.factors).filter { $0.0 != .chance }.map { ($0.0, $0.1) }
  }

  /// The factors that are screened, each by itself.
  var screenedFactors: [WorldFactor] { moved.flatMap(\.factors) }

  /// The most runs that it takes, of all scenarios together.
  public var mostRuns: Int {
    let ends = 1 + 2 * (moved.count + Self.singles * SensitivityFindings.Subject.allCases.count * options.count)
    let screening = size.paths * (screenedFactors.count + 1)
    return options.count * (size.rows * design.runs.count + size.replications * ends + screening)
  }

  /// The scenarios themselves.
  public var scenarios: [Scenario] { options.map(\.plan.scenario) }

  // MARK: - Which worlds

  /// The rows.
  var rows: WorldDesign { .pickFreeze(design, of: grouped.factors) }

  /// Bars: number `bar × replications + replication`, of which the first bar is the middle and then each input has its
  /// low and its high end.
  func ends(_ inputs: [[WorldFactor]]) -> WorldDesign {
    let replications = size.replications
    return WorldDesign(named: "ends \(replications) of \(inputs)") { number in
      var draw = WorldDraw(at: 0.5, chance: number % replications)
      let bar = number / replications
      guard bar > 0 else { return draw }
      let share = bar % 2 == 1 ? Self.low : 1 - Self.low
      for factor in inputs[(bar - 1) / 2] { draw[factor] = .at(share) }
      return draw
    }
  }

  /// The screening: number `path × points + point`; a path has one chance, and goes from P5 to P95.
  func screening(_ design: MorrisDesign, _ factors: [WorldFactor]) -> WorldDesign {
    let points = design.inputs + 1
    return WorldDesign(named: "screening \(design.paths.count) of \(factors)") { number in
      let path = number / points
      var draw = WorldDraw(at: 0.5, chance: path)
      for (factor, level) in zip(factors, design.paths[path].points[number % points]) {
        draw[factor] = .at(0.05 + 0.9 * level)
      }
      return draw
    }
  }
}
