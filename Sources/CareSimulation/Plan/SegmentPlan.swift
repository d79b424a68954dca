internal import Glibc
internal import Sampling
internal import YouthCare

/// A segment, made ready for the event loop: positions instead of names, rates a day, cumulative shares.
struct SegmentPlan: Sendable {
  /// Where a completed trajectory leads.
  struct Move: Sendable {
    let target: SegmentIndex
    let share: Timeline
    let keepsPlace: Bool
    let rank: UInt8
  }

  /// Whose random numbers are drawn for it.
  let stream: StreamName
  /// New clients a day at the level of the day of the data, before growth, season and luck.
  let newPerDay: Double
  let growth: Double
  /// The day of the data, from which growth counts.
  let dayOfData: Double
  /// The season's factor in each simulated month.
  var season: [Double]
  let sineAmplitude: Double
  let sinePhase: Double
  /// The gamma factor a month, or `nil` without overdispersion.
  let monthFactor: Distribution?
  let yearlyShock: Double
  let inflow: Timeline
  var severityShares: [Double]
  var severityStays: [Double]
  var referrerShares: [Double]
  let crisis: Double
  let urgent: Double
  /// Whether clients differ at all.
  let hasProfiles: Bool
  let stay: Distribution
  let stayFactor: Timeline
  /// Per severity; `nil` where nobody drops out.
  var patience: [Distribution?]
  let patienceFactor: Timeline
  let urgentStay: Bool
  var dropOut: DropOutPlan?
  var reEntry: ReEntryPlan?
  var moves: [Move]
  let hasConstantMoves: Bool
  /// Positions of its providers.
  let providers: IndexRange<ContractIndex>
  var providerShares: [Double]
  let isPooled: Bool
  /// The first of its waiting lists.
  let firstList: ListIndex
  let waitNorm: Double
  /// The front door.
  var access: AccessPlan
  /// What waiting does, relative to the wait in the region's data, in days.
  let feedback: WaitingFeedback
  let observedWait: Double
  /// Clients waiting in balance, and clients a day who join.
  let observedWaiting: Double
  let joinsPerDay: Double
  /// The months over which the work of those who start is learnt: two stays, and a year at least.
  let workMemory: Double
  /// The cost of a stay by severity, relative to the mean.
  var severityCosts: [Double]
  /// The value of an average client's day at the prices of the first day, in euro: a year's care, over its client-days.
  let dayValue: Double
  /// Care outside the contracts, or `nil` where there is none.
  var outside: OutsidePlan?
  /// The part of empty places that providers fill with clients they bring in themselves.
  let inducedReferrals: Double
  /// The course of a closure: as stated, or as usual.
  let failure: ProviderFailure

  /// A provider's share of the segment's clients on the first day.
  func share(of provider: ContractIndex) -> Double { providerShares[providers.offset(of: provider)] }

  /// The same segment in memory of its own.
  ///
  /// Threads that read one array or sampler count its references by turns, and wait for each other's cache line.
  func unshared() -> SegmentPlan {
    var copy = self
    copy.patience = patience.map { $0 }
    copy.season = season.map { $0 }
    copy.severityShares = severityShares.map { $0 }
    copy.severityStays = severityStays.map { $0 }
    copy.referrerShares = referrerShares.map { $0 }
    copy.moves = moves.map { $0 }
    copy.providerShares = providerShares.map { $0 }
    copy.severityCosts = severityCosts.map { $0 }
    copy.access = access.unshared()
    copy.reEntry = reEntry?.unshared()
    copy.dropOut = dropOut?.unshared()
    copy.outside = outside?.unshared()
    return copy
  }

  /// The rate of new clients on a day of a calendar year, given the month's season and luck, in clients a day.
  func rate(at day: Double, in year: (start: Double, days: Double), daysPerYear: Double, level: Double) -> Double {
    var rate = level
    if growth != 0 { rate *= exp(log1p(growth) * (day - dayOfData) / daysPerYear) }
    if sineAmplitude > 0 { rate *= 1 + sineAmplitude * sin(2 * .pi * (day - year.start - sinePhase) / year.days) }
    if !inflow.isConstant { rate *= inflow.value(at: day) }
    return rate
  }

  /// Bounds of `rate` over a month.
  func rateBounds(from start: Double, to end: Double, daysPerYear: Double, level: Double) -> ClosedRange<Double> {
    var low = level
    var high = level
    if growth != 0 {
      let edges = [start, end].map { exp(log1p(growth) * ($0 - dayOfData) / daysPerYear) }
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
