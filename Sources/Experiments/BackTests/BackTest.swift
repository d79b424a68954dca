internal import CareSimulation
internal import Glibc
internal import Sampling
public import YouthCare

/// Forecasts of the past: for each year of each series a scenario is made from what was known then and lived through in
/// many worlds, and held against what happened (rolling origin).
///
/// MODEL.md, Q12.
public struct BackTest: Sendable {
  /// A series at the end of a year.
  public struct Origin: Sendable {
    /// The series, and the last year that is known.
    public let series: HistorySeries
    public let cut: Int
    /// What is believed of how it moves.
    public let priors: DerivedPriors
    /// The scenario of it.
    public let whole: OriginScenario
  }

  /// The origins, by series and year.
  public let origins: [Origin]
  /// The worlds in which each is lived through.
  public let worlds: Int
  /// The master seed; each series has luck of its own.
  public let seed: UInt64
  /// The number of threads; it changes no result.
  public let threads: Int
  private let indexation: Double

  /// The fewest worlds that have the band of 95 %.
  public static let leastWorlds = 39

  /// The back-test of a history, with the stays, prices and stated drifts of a scenario.
  ///
  /// A series is like the segment that its group names, or else like the first with its setting; where there is none, it
  /// isn't foretold.
  public init(
    _ history: History, like scenario: Scenario, worlds: Int = 200, seed: UInt64 = 1, threads: Int = 1
  ) {
    precondition(worlds >= Self.leastWorlds && threads > 0)
    self.worlds = worlds
    self.seed = seed
    self.threads = threads
    indexation = scenario.contract.indexation
    origins = history.series.flatMap { series -> [Origin] in
      guard let segment = Self.segment(like: series.group, series.setting, in: scenario) else { return [] }
      return series.cuts.compactMap { cut in
        let priors = DerivedPriors(of: series, at: cut, in: history, like: segment)
        return OriginScenario(series, at: cut, priors, of: scenario, like: segment).map {
          Origin(series: series, cut: cut, priors: priors, whole: $0)
        }
      }
    }
  }

  /// The segment of a scenario that a group is like; `nil` where there is none.
  public static func segment(
    like group: String, _ setting: Segment.Setting, in scenario: Scenario
  ) -> Segment? {
    scenario.segments.first { $0.id == group } ?? scenario.segments.first { $0.setting == setting }
  }

  /// Lives through all origins.
  ///
  /// - Parameter progress: called now and then with the worlds that are done, of `origins.count × worlds`.
  public func run(progress: @escaping @Sendable (Int) -> Void = { _ in }) async throws -> [BackTestCase] {
    var cases: [BackTestCase] = []
    for (done, origin) in origins.enumerated() {
      try Task.checkCancellation()
      cases += try await run(origin) { progress(done * worlds + $0) }
    }
    return cases
  }

  private func run(_ origin: Origin, _ progress: @escaping @Sendable (Int) -> Void) async throws -> [BackTestCase] {
    let (series, cut) = (origin.series, origin.cut)
    let plan = try SimulationPlan(origin.whole.scenario)
    let experiment = try Experiment(
      plan, in: Uncertainty(origin.whole.scenario), replications: worlds,
      seed: seed ^ StreamName("back-test", series.name).bits, threads: threads)
    let projection = Projection(try await experiment.run(progress: progress))
    let trend = Self.ownGrowth(series, upTo: cut)
    return (1...series.leads(after: cut)).compactMap { lead in
      guard let known = series[cut], let came = series[cut + lead] else { return nil }
      let ratios = Self.values(series.measure, projection, cut + lead).map { log(max($0, 1e-9) / origin.whole.base) }
      return BackTestCase(
        series: series.name, group: series.group, cut: cut, lead: lead, members: ratios, outcome: log(came / known),
        lastYear: series.measure.isMoney ? Double(lead) * log1p(indexation) : 0,
        dampedTrend: trend * Drift.dampedYears(Double(lead), damping: DerivedPriors.damping),
        isCircular: origin.priors.isCircular)
    }
  }

  /// The growth a year of a series up to a year, as a logarithm.
  private static func ownGrowth(_ series: HistorySeries, upTo cut: Int) -> Double {
    guard let first = series.values.first, let last = series[cut], cut > series.first else { return 0 }
    return log(last / first) / Double(cut - series.first)
  }

  /// A measure of a year in each replication.
  static func values(_ measure: HistoryMeasure, _ projection: Projection, _ year: Int) -> [Double] {
    func told(_ measure: Measure) -> [Double] {
      guard case .plain(let values)? = projection.values(measure, segment: nil, over: .year(year)) else { return [] }
      return values
    }
    switch measure {
    case .clients: return told(.clients)
    case .starts: return told(.starts)
    case .inCare: return told(.inCare)
    case .cost: return told(.cost)
    case .costPerClient: return zip(told(.cost), told(.clients)).map { $1 > 0 ? $0 / $1 : 0 }
    }
  }
}
