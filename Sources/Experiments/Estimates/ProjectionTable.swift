internal import CareSimulation
internal import YouthCare

/// All estimates of a projection, worked out once and in parallel.
public struct ProjectionTable: Sendable {
  /// One row: a measure of a segment over a period.
  public struct Row: Sendable {
    /// The measure.
    public let measure: Measure
    /// The segment's position; `nil` for the region.
    public let segment: Int?
    /// The period.
    public let period: Period
    /// The estimate; `nil` where the measure has no meaning.
    public let estimate: Estimate?
    /// How far chance alone puts it from the median, at `chanceProbabilities`: of months, where nested runs tell it.
    public let chance: [Figure?]?
  }

  /// Where the band of chance alone has its edges.
  public static let chanceProbabilities = [0.05, 0.95]

  /// The projection behind the table.
  public let projection: Projection
  /// By month (none where they aren't told), by budget year and over the contract; each by segment (the region first),
  /// measure and time.
  public let months: [Row]
  public let years: [Row]
  public let totals: [Row]
  /// The calendar years from the date of the data to the contract; none where it starts with them.
  public let lead: [LeadYear]
  /// The objectives.
  public let objectives: ObjectiveTable
  /// Runs that tell where spread comes from; `nil` where there are none.
  public let nested: NestedRuns?

  /// Works out all rows.
  ///
  /// - Parameters:
  ///   - catalogue: the measures and objectives that are told.
  ///   - byMonth: whether months are told too: most of the work, and no text for people asks for it.
  ///   - nested: runs of the same scenario that tell where its spread comes from.
  public init(
    _ projection: Projection, telling catalogue: OutcomeCatalogue = .standard, byMonth: Bool = true,
    nested: NestedRuns? = nil, threads: Int
  ) async {
    self.projection = projection
    self.nested = nested
    let calendar = projection.ensemble.plan.calendar
    let segments = [nil] + projection.ensemble.scenario.segments.indices.map { Optional($0) }
    func keys(_ periods: [Period]) -> [(Measure, Int?, Period)] {
      segments.flatMap { segment in
        catalogue.measures.filter { $0.outcome.isTold(of: segment) }.flatMap { measure in
          periods.filter { measure.outcome.isTold(over: $0) }.map { (measure, segment, $0) }
        }
      }
    }
    let toldMonths: [Period] =
      byMonth ? calendar.contractMonths.indices.map { .month($0 - calendar.warmUpMonths) } : []
    let all = keys(toldMonths) + keys(calendar.years.map { .year($0) }) + keys([.contract])
    let rows = await parallelMap(all, threads: threads) { key in
      let (measure, segment, period) = key
      let isMonth = if case .month = period { true } else { false }
      return Row(
        measure: measure, segment: segment, period: period,
        estimate: projection.estimate(measure, segment: segment, over: period),
        chance: isMonth ? nested?.chance(measure, segment: segment, over: period, Self.chanceProbabilities) : nil)
    }
    months = rows.filter { if case .month = $0.period { true } else { false } }
    years = rows.filter { if case .year = $0.period { true } else { false } }
    totals = rows.filter { $0.period == .contract }
    lead = LeadYear.all(of: projection.ensemble)
    objectives = await ObjectiveTable(projection, of: catalogue.objectives, months: toldMonths, threads: threads)
  }

  /// The estimate of a row for a budget year.
  public func year(_ year: Int, _ measure: Measure, segment: Int?) -> Estimate? {
    years.first { $0.period == .year(year) && $0.measure == measure && $0.segment == segment }?.estimate
  }
}
