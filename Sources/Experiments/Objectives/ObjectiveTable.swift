internal import CareSimulation
internal import YouthCare

/// All objectives of a projection, worked out once and in parallel.
public struct ObjectiveTable: Sendable {
  /// One row: an objective of a segment over a period.
  public struct Row: Sendable {
    /// The objective.
    public let objective: Objective
    /// The segment's position; `nil` for the region.
    public let segment: Int?
    /// The period.
    public let period: Period
    /// The estimate.
    public let estimate: ObjectiveEstimate
  }

  /// The objectives that are told.
  public let objectives: [Objective]
  /// Those that have a meaning, by segment (the region first), objective and time: the months that are told, budget
  /// years, the contract.
  public let rows: [Row]

  /// Works out all rows.
  init(_ projection: Projection, of objectives: [Objective], months: [Period], threads: Int) async {
    self.objectives = objectives
    let calendar = projection.ensemble.plan.calendar
    let periods = months + calendar.years.map { .year($0) } + [.contract]
    var keys: [(objective: Objective, segment: Int?, period: Period)] = []
    for segment in [nil] + projection.ensemble.scenario.segments.indices.map({ Optional($0) }) {
      for objective in objectives where objective.outcome.isTold(of: segment) {
        keys += periods.filter { objective.outcome.isTold(over: $0) }.map { (objective, segment, $0) }
      }
    }
    rows = await parallelMap(keys, threads: threads) { key -> Row? in
      projection.estimate(key.objective, segment: key.segment, over: key.period).map {
        Row(objective: key.objective, segment: key.segment, period: key.period, estimate: $0)
      }
    }.compactMap { $0 }
  }

  /// An objective's estimate, or `nil` where it has no meaning.
  public func estimate(_ objective: Objective, segment: Int? = nil, over period: Period) -> ObjectiveEstimate? {
    rows.first { $0.objective == objective && $0.segment == segment && $0.period == period }?.estimate
  }
}
