internal import Glibc
internal import Sampling
internal import YouthCare

/// A segment, made ready for the event loop: positions instead of names, rates a day, cumulative shares.
struct SegmentPlan: Sendable {
  /// Where a completed trajectory leads.
  struct Move: Sendable {
    let target: Int
    let share: Timeline
    let keepsPlace: Bool
    let rank: UInt8
  }

  let id: String
  /// New clients a day at the level of day 0, before growth, season and luck.
  let newPerDay: Double
  let growth: Double
  let season: [Double]
  let sineAmplitude: Double
  let sinePhase: Double
  /// The gamma factor a month, or `nil` without overdispersion.
  let monthFactor: Distribution?
  let yearlyShock: Double
  let inflow: Timeline
  let severityShares: [Double]
  let severityStays: [Double]
  let severityIntensities: [Double]
  let referrerShares: [Double]
  let crisis: Double
  let urgent: Double
  /// Whether clients differ at all.
  let hasProfiles: Bool
  let stay: Distribution
  let staySampler: Sampler
  let stayFactor: Timeline
  /// Per severity; `nil` where nobody drops out.
  let patience: [Distribution?]
  let patienceSamplers: [Sampler?]
  let patienceFactor: Timeline
  let urgentStay: Bool
  let dropOut: DropOut?
  let reEntryProbability: Timeline?
  let reEntryDelay: Distribution?
  let moves: [Move]
  let hasConstantMoves: Bool
  /// Positions of its providers.
  let providers: Range<Int>
  let providerShares: [Double]
  let isPooled: Bool
  /// The first of its waiting lists.
  let firstList: Int
  let waitNorm: Double

  /// The rate of new clients on a day, given the month's season and luck, in clients a day.
  func rate(at day: Double, daysPerYear: Double, level: Double) -> Double {
    var rate = level
    if growth != 0 { rate *= exp(log1p(growth) * day / daysPerYear) }
    if sineAmplitude > 0 { rate *= 1 + sineAmplitude * sin(2 * .pi * (day - sinePhase) / daysPerYear) }
    if !inflow.isConstant { rate *= inflow.value(at: day) }
    return rate
  }

  /// Bounds of `rate` over a month.
  func rateBounds(from start: Double, to end: Double, daysPerYear: Double, level: Double) -> ClosedRange<Double> {
    var low = level
    var high = level
    if growth != 0 {
      let edges = [start, end].map { exp(log1p(growth) * $0 / daysPerYear) }
      low *= edges.min()!
      high *= edges.max()!
    }
    low *= 1 - sineAmplitude
    high *= 1 + sineAmplitude
    let factor = inflow.bounds(between: start, and: end)
    low *= max(0, factor.lowerBound)
    high *= factor.upperBound
    // A hair's breadth, so that rounding in `rate` can't pass the bounds.
    return max(0, low * (1 - 1e-12))...max(0, high * (1 + 1e-12))
  }
}
