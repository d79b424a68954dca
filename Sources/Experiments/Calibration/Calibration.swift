internal import CareSimulation
internal import Glibc
internal import Sampling
public import YouthCare

/// Finds how much demand presses on a region's places, so that the simulated waits are the stated ones.
///
/// Where staff follows work, it finds besides how much work providers are used to, so that places stay as they are too.
///
/// Large pooled lists hardly wait; observed waits come from matching, from many separate lists and from more demand
/// than throughput, held by those who give up (MODEL.md, N5). Matching and lists are stated; what is left is the
/// pressure: new clients compared with those that the balance asks. The region is made to stand still (no growth, no
/// dated changes, no control loop) and simulated with the same luck again and again. Each round moves the logarithm of
/// each segment's pressure by the distance to its wait over the slope found so far (a secant a segment; segments hang
/// together by few moves, so one at a time is enough). Where staff follows work, the caseload answers to pressure and the
/// list to the work that providers are used to (MODEL.md, N5).
public struct Calibration: Sendable {
  /// What the providers of a segment are used to when all stays as it is: inputs that were chosen.
  public struct Usual: Sendable {
    /// The work that comes, over that of the balance (`workforce.usual_work`).
    public var work = 1.0
    /// The list, over the one that the wait explains where all wait equally long (`present.list_ratio`).
    public var list = 1.0
  }

  /// What was found for one segment.
  public struct Fit: Sendable {
    /// The segment, by position.
    public let segment: Int
    /// The pressure: an input that was chosen, not an estimate. Its own error is that of the wait that it brings.
    public var pressure: Double
    /// What providers are used to, where places follow work and lists.
    public let usual: Usual?
    /// The stated wait of regular clients in days, and the simulated one.
    public let target: Double
    public var wait: Estimate?
    /// Starts of a year, and clients in care: stated and simulated.
    public let statedStarts: Double
    public var starts: Estimate
    public let statedInCare: Double
    public var inCare: Estimate
    /// Clients waiting: those of the first day, and simulated.
    public let firstList: Double
    public var list: Estimate
    /// Whether the wait lies within two standard errors or a day of the stated one, and where places follow lists the
    /// caseload within two standard errors or half a percent, and the list within two, 1 % or a client.
    public var isReached: Bool {
      guard let wait else { return false }
      let hasWait = abs(wait.mean - target) <= max(1, 2 * wait.standardError)
      guard usual != nil else { return hasWait }
      return hasWait && abs(extraInCare) <= max(0.005, 2 * inCare.standardError / statedInCare)
        && abs(list.mean - firstList) <= max(1, 0.01 * firstList, 2 * list.standardError)
    }

    /// The caseload beyond the stated one, as a share of it.
    var extraInCare: Double { statedInCare > 0 ? inCare.mean / statedInCare - 1 : 0 }
  }

  /// The rounds that are tried.
  public static let rounds = 12
  /// The pressures among which one is sought.
  public static let range = 0.5...2.0
  /// The months over which waits and clients count: the first year shows the stated list and little else, and margins take
  /// years to come to what is usual.
  private static let months = 12..<108

  private let scenario: Scenario
  private let replications: Int
  private let seed: UInt64
  private let threads: Int

  /// A calibration of a scenario by so many replications a round.
  public init(_ scenario: Scenario, replications: Int = 100, seed: UInt64 = 1, threads: Int = 1) {
    self.scenario = Self.standingStill(scenario)
    self.replications = replications
    self.seed = seed
    self.threads = threads
  }

  /// The region as it would stay if nothing happened.
  private static func standingStill(_ scenario: Scenario) -> Scenario {
    var still = scenario
    still.changes = []
    still.fundingChanges = []
    still.control = nil
    // It stands still from its data on, however old these are.
    still.contract.observed = nil
    still.contract.years = max(still.contract.years, months.upperBound / 12)
    still.contract.afterwards = .renewed
    for position in still.segments.indices {
      still.segments[position].inflow = still.segments[position].inflow.steady
      for provider in still.segments[position].providers.indices {
        still.segments[position].providers[provider].closes = nil
      }
    }
    return still
  }

  /// Finds the pressures.
  ///
  /// - Parameter progress: called after each round with its number, from 1.
  /// - Returns: one fit for each segment in which somebody waits by the statement.
  public func run(progress: @escaping @Sendable (Int) -> Void = { _ in }) async throws -> [Fit] {
    let waiting = scenario.segments.indices.filter {
      scenario.segments[$0].observedWait > 0 && scenario.segments[$0].capacity != .unlimited
        && scenario.segments[$0].urgency.regular > 0
    }
    guard !waiting.isEmpty else { return [] }
    var levels = scenario.segments.map { segment in
      Level(
        log: log(segment.inflow.pressure),
        usual: segment.followsLists
          ? Usual(work: segment.workforce?.usualWork ?? 1, list: segment.present.listRatio) : nil)
    }
    var fits: [Fit] = []
    for round in 1...Self.rounds {
      fits = try await fit(levels, of: waiting)
      progress(round)
      if fits.allSatisfy(\.isReached) { break }
      guard round < Self.rounds else { break }
      for fit in fits { move(&levels[fit.segment], by: fit) }
    }
    return fits
  }

  /// What is sought for a segment, and what its last rounds showed.
  private struct Level {
    var log: Double
    var usual: Usual?
    /// The pressure before, and what it brought: the wait, or the caseload where places follow lists.
    var before: (log: Double, result: Double)?
    var slope: Double?
  }

  /// The next pressure, and the work that providers are used to, of a segment.
  private func move(_ level: inout Level, by fit: Fit) {
    guard let wait = fit.wait?.mean else { return }
    let followsLists = level.usual != nil
    let result = followsLists ? fit.extraInCare : wait
    if let before = level.before, level.log != before.log {
      let slope = (result - before.result) / (level.log - before.log)
      // Waits and caseloads grow with demand; what says otherwise is chance.
      if slope > 0 { level.slope = slope }
    }
    level.before = (level.log, result)
    let step =
      followsLists
      ? -result / max(level.slope ?? 1, Self.leastCaseloadSlope)
      : (fit.target - wait) / (level.slope ?? firstSlope(of: fit.segment))
    level.log = min(
      Glibc.log(Self.range.upperBound), max(Glibc.log(Self.range.lowerBound), level.log + Self.limited(step)))
    guard var usual = level.usual else { return }
    // Posts are the work over the usual one, and what the list is longer than usual over its clearing: the first makes
    // up for what is wrong with the caseload and the wait, and for what becomes of the usual list.
    let ratio = usual.list * fit.list.mean / fit.firstList
    let longer = (ratio - usual.list) * max(0, fit.target - scenario.segments[fit.segment].access.matchingDelay)
    usual.work += Self.limited(fit.extraInCare - (wait - fit.target + longer) / clearingDays(of: fit.segment))
    usual.list = ratio
    level.usual = usual
  }

  private static func limited(_ step: Double) -> Double { min(greatestStep, max(-greatestStep, step)) }

  /// The caseload follows demand; a slope lower than this is chance.
  private static let leastCaseloadSlope = 0.4

  /// The days over which a segment's providers clear their lists.
  private func clearingDays(of position: Int) -> Double {
    let segment = scenario.segments[position]
    let days = ContractCalendar(scenario.contract).daysPerMonth
    return (segment.workforce?.clearing(stay: segment.stay.mean / days) ?? .infinity) * days
  }

  /// The most that a logarithm moves in a round.
  private static let greatestStep = 0.15

  /// Days of wait for the logarithm of demand before anything is known: a list that grows for a year.
  private func firstSlope(of position: Int) -> Double { 180 + scenario.segments[position].observedWait }

  private func fit(_ levels: [Level], of waiting: [Int]) async throws -> [Fit] {
    var pressed = scenario
    for position in waiting {
      pressed.segments[position].inflow.pressure = exp(levels[position].log)
      guard let usual = levels[position].usual else { continue }
      pressed.segments[position].workforce?.usualWork = usual.work
      pressed.segments[position].present.listRatio = usual.list
    }
    let plan = try SimulationPlan(pressed)
    let ensemble = try await Experiment(plan, replications: replications, seed: seed, threads: threads).run()
    return waiting.map { position in
      func sum(_ tally: Tally) -> [Double] {
        Self.months.reduce(into: [Double](repeating: 0, count: replications)) { sums, month in
          let values = ensemble.values(of: tally, in: [position], over: .month(month))
          for index in sums.indices { sums[index] += values[index] }
        }
      }
      func monthly(_ tally: Tally) -> Estimate { Estimate(sum(tally).map { $0 / Double(Self.months.count) }) }
      let years = Double(Self.months.count) / 12
      let days = zip(sum(.waitDays), sum(.urgentWaitDays)).map { $0 - $1 }
      let starts = zip(sum(.starts), sum(.urgentStarts)).map { $0 - $1 }
      let balance = plan.balance.segments[position]
      return Fit(
        segment: position, pressure: exp(levels[position].log), usual: levels[position].usual,
        target: pressed.segments[position].observedWait,
        wait: Estimate(ratioOf: days, to: starts), statedStarts: balance.starts,
        starts: Estimate(sum(.starts).map { $0 / years }),
        statedInCare: pressed.segments[position].present.inCare.map(Double.init) ?? balance.inCare,
        inCare: monthly(.inCare),
        firstList: pressed.segments[position].present.waiting.map(Double.init) ?? balance.waiting,
        list: monthly(.waiting))
    }
  }
}
