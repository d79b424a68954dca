public import CareSimulation
public import YouthCare

/// What outcomes are made of: tallies and books of every replication, for some segments over one period.
///
/// Each quantity has one source. Counts of clients, days and places come from the tallies; money comes from the books.
/// What a measure and an objective both tell stands here once.
public struct OutcomeSource: Sendable {
  /// What all replications gave.
  public let ensemble: Ensemble
  /// The segments, by position; in the order of their names, so that sums are the same however a file is ordered.
  public let segments: [Int]
  /// The period.
  public let period: Period
  /// Whether the region as a whole is meant, with what belongs to no segment.
  public let isRegion: Bool

  init(_ ensemble: Ensemble, segment: Int?, over period: Period) {
    self.init(
      ensemble,
      segments: segment.map { [$0] } ?? ensemble.plan.inOrderOfNames(Array(ensemble.scenario.segments.indices)),
      over: period, isRegion: segment == nil)
  }

  init(_ ensemble: Ensemble, segments: [Int], over period: Period, isRegion: Bool = false) {
    self.ensemble = ensemble
    self.segments = segments
    self.period = period
    self.isRegion = isRegion
  }

  /// The scenario.
  public var scenario: Scenario { ensemble.scenario }
  /// The calendar of the contract.
  public var calendar: ContractCalendar { ensemble.plan.calendar }

  // MARK: - Reading

  /// A tally in each replication, over these segments and the period.
  public func sum(_ tally: Tally) -> [Double] { ensemble.values(of: tally, in: segments, over: period) }

  /// Some items of the books in each replication, added up, in euro.
  ///
  /// - Parameter items: of those that are kept of every replication: what contracts pay for, care outside them, the
  ///   municipality's administration, and the providers' cost.
  public func euros(_ items: LedgerItem...) -> [Double] { ensemble.euros(of: items, in: segments, over: period) }

  /// The same source over another period.
  public func over(_ period: Period) -> OutcomeSource {
    OutcomeSource(ensemble, segments: segments, over: period, isRegion: isRegion)
  }

  /// The source of those segments that are meant; `nil` where none is.
  public func only(where isMeant: (_ segment: Segment, _ position: Int) -> Bool) -> OutcomeSource? {
    let own = segments.filter { isMeant(scenario.segments[$0], $0) }
    return own.isEmpty ? nil : OutcomeSource(ensemble, segments: own, over: period)
  }

  /// The source of those segments that have a limited number of places; `nil` where none has.
  public var limited: OutcomeSource? { only { ensemble.plan.balance.places(of: $0, at: $1) != nil } }

  /// The source of those segments that have care outside the contracts; `nil` where none has.
  public var withOutsideCare: OutcomeSource? { only { segment, _ in segment.outsideContract != nil } }

  /// What the region costs besides care that is bought, in each replication, in cents; nothing in a segment.
  var otherCents: Int { isRegion ? ensemble.otherCents(over: period) : 0 }

  /// The source of those segments in which a provider can go; `nil` where none can.
  public var withClosures: OutcomeSource? { only { segment, _ in segment.canLoseProviders } }

  /// A source for each segment and month of the period, segment by segment.
  public var cells: [OutcomeSource] {
    let months = calendar.months(of: period).map { Period.month($0 - calendar.warmUpMonths) }
    return segments.flatMap { segment in
      months.map { OutcomeSource(ensemble, segments: [segment], over: $0) }
    }
  }
}

// MARK: - What measures and objectives share

extension OutcomeSource {
  /// What the municipality owes in whole cents, administration apart: care in contracts and outside them and, of the
  /// region, what isn't bought.
  public var costInCents: [Int] {
    let other = otherCents
    return ensemble.cost(in: segments, over: period).map { $0 + other }
  }

  /// The same in euro.
  public var cost: [Double] { costInCents.map(Cents.euros) }

  /// Distinct clients with care in a budget year.
  public var clients: [Double] { sum(.clients).map { $0 / scenario.region.trajectoriesPerClient } }

  /// The mean wait of those who started, in days.
  public var meanWait: OutcomeValues { .ratio(sum(.waitDays), sum(.starts)) }

  /// The share of those who started within the norm, in segments that have one; `nil` where none has.
  public var startedInTime: OutcomeValues? {
    withNorm.map { .ratio($0.sum(.startsWithinNorm), $0.sum(.starts)) }
  }

  /// The share of those who wait at the end who have waited beyond the norm, in segments that have one; `nil` where
  /// none has.
  public var beyondNorm: OutcomeValues? {
    withNorm.map { .ratio($0.sum(.waitingBeyondNorm), $0.sum(.waiting)) }
  }

  private var withNorm: OutcomeSource? { only { segment, _ in segment.waitNorm != nil } }
}
