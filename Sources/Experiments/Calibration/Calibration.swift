internal import CareSimulation
internal import Glibc
public import YouthCare

/// Finds how much demand presses on a region's places, so that the simulated waits are the stated ones.
///
/// Large pooled lists hardly wait; observed waits come from matching, from many separate lists and from more demand
/// than throughput, held by those who give up (MODEL.md, N5). Matching and lists are stated; what is left is the
/// pressure: new clients compared with those that the balance asks. The region is made to stand still (no growth, no
/// dated changes, no control loop) and simulated with the same luck again and again. Each round moves the logarithm of
/// each segment's pressure by the distance to its wait over the slope found so far (a secant a segment; segments hang
/// together by few moves, so one at a time is enough).
public struct Calibration: Sendable {
  /// What was found for one segment.
  public struct Fit: Sendable {
    /// The segment, by position.
    public let segment: Int
    /// The pressure: an input that was chosen, not an estimate. Its own error is that of the wait that it brings.
    public var pressure: Double
    /// The stated wait of regular clients in days, and the simulated one.
    public let target: Double
    public var wait: Estimate?
    /// Starts in the first year and clients in care at its end: stated and simulated.
    public let statedStarts: Double
    public var starts: Estimate
    public let statedInCare: Double
    public var inCare: Estimate
    /// Whether the wait lies within two standard errors or a day of the stated one.
    public var isReached: Bool {
      guard let wait else { return false }
      return abs(wait.mean - target) <= max(1, 2 * wait.standardError)
    }
  }

  /// The rounds that are tried.
  public static let rounds = 12
  /// The pressures among which one is sought.
  public static let range = 0.5...2.0
  /// The months over which a wait counts: the first shows the stated list and little else.
  private static let months = 3..<27

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
    for position in still.segments.indices {
      still.segments[position].inflow.growth = 0
      still.segments[position].inflow.yearlyShock = 0
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
    var logs = scenario.segments.map { log($0.inflow.pressure) }
    var before = logs
    var slopes = [Double?](repeating: nil, count: logs.count)
    var waitsBefore = [Double](repeating: 0, count: logs.count)
    var fits: [Fit] = []
    for round in 1...Self.rounds {
      fits = try await fit(logs, of: waiting)
      progress(round)
      if fits.allSatisfy(\.isReached) { break }
      guard round < Self.rounds else { break }
      for fit in fits {
        guard let wait = fit.wait?.mean else { continue }
        let position = fit.segment
        if round > 1, logs[position] != before[position] {
          let slope = (wait - waitsBefore[position]) / (logs[position] - before[position])
          // A wait grows with demand; what says otherwise is chance.
          if slope > 0 { slopes[position] = slope }
        }
        let step = (fit.target - wait) / (slopes[position] ?? firstSlope(of: position))
        (before[position], waitsBefore[position]) = (logs[position], wait)
        logs[position] += min(Self.greatestStep, max(-Self.greatestStep, step))
        logs[position] = min(log(Self.range.upperBound), max(log(Self.range.lowerBound), logs[position]))
      }
    }
    return fits
  }

  /// The most that a logarithm moves in a round.
  private static let greatestStep = 0.15

  /// Days of wait for the logarithm of demand before anything is known: a list that grows for a year.
  private func firstSlope(of position: Int) -> Double { 180 + scenario.segments[position].observedWait }

  private func fit(_ logs: [Double], of waiting: [Int]) async throws -> [Fit] {
    var pressed = scenario
    for position in waiting { pressed.segments[position].inflow.pressure = exp(logs[position]) }
    let plan = try SimulationPlan(pressed)
    let ensemble = try await Experiment(plan, replications: replications, seed: seed, threads: threads).run()
    let last = min(Self.months.upperBound, plan.calendar.contractMonths.count)
    let year = plan.calendar.years[0]
    return waiting.map { position in
      func sum(_ tally: Tally) -> [Double] {
        (Self.months.lowerBound..<last).reduce(into: [Double](repeating: 0, count: replications)) { sums, month in
          let values = ensemble.values(of: tally, in: [position], over: .month(month))
          for index in sums.indices { sums[index] += values[index] }
        }
      }
      let days = zip(sum(.waitDays), sum(.urgentWaitDays)).map { $0 - $1 }
      let starts = zip(sum(.starts), sum(.urgentStarts)).map { $0 - $1 }
      let balance = plan.balance.segments[position]
      return Fit(
        segment: position, pressure: exp(logs[position]), target: pressed.segments[position].observedWait,
        wait: Estimate(ratioOf: days, to: starts), statedStarts: balance.starts,
        starts: Estimate(ensemble.values(of: .starts, in: [position], over: .year(year))),
        statedInCare: pressed.segments[position].present.inCare.map(Double.init) ?? balance.inCare,
        inCare: Estimate(ensemble.values(of: .inCare, in: [position], over: .year(year))))
    }
  }
}
