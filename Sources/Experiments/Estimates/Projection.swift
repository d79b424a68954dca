internal import CareSimulation
internal import YouthCare

/// What the ensemble says of cost, waiting list and throughput: estimates by measure, segment and period.
public struct Projection: Sendable {
  /// The ensemble.
  public let ensemble: Ensemble

  /// A projection from an ensemble.
  public init(_ ensemble: Ensemble) {
    self.ensemble = ensemble
  }

  /// An estimate, or `nil` where the measure has no meaning: no norm, no limit on places, nobody started.
  ///
  /// - Parameter segment: a position, or `nil` for the region.
  public func estimate(_ measure: Measure, segment: Int?, over period: Period) -> Estimate? {
    guard let values = values(measure, segment: segment, over: period) else { return nil }
    switch values {
    case .plain(let values): return Estimate(values)
    case .ratio(let numerators, let denominators): return Estimate(ratioOf: numerators, to: denominators)
    }
  }

  /// The values behind an estimate, one a replication.
  public enum Values: Sendable {
    case plain([Double])
    case ratio([Double], [Double])
  }

  /// The values of a measure in each replication, or `nil` where it has no meaning.
  public func values(_ measure: Measure, segment: Int?, over period: Period) -> Values? {
    let scenario = ensemble.scenario
    var segments = segment.map { [$0] } ?? Array(scenario.segments.indices)
    switch measure {
    case .shareWithinNorm: segments = segments.filter { scenario.segments[$0].waitNorm != nil }
    case .places, .occupancy:
      segments = segments.filter { ensemble.plan.balance.places(of: scenario.segments[$0], at: $0) != nil }
    case .clients:
      // Distinct clients are counted once a budget year, over the whole region.
      guard segment == nil, case .year = period else { return nil }
    case .arrivals, .movesIn, .delayed, .starts, .ends, .dropOuts, .waiting, .inCare,
      .waitMeanDays, .waitMeanDaysUrgent, .waitMeanDaysRegular, .careDays,
      .waitingDays, .blockedDays, .cost:
      break
    }
    if segments.isEmpty { return nil }
    switch measure.definition {
    case .tally(let tally):
      let values = ensemble.values(of: tally, in: segments, over: period)
      if measure == .clients {
        return .plain(values.map { $0 / scenario.region.trajectoriesPerClient })
      }
      return .plain(values)
    case .ratio(let numerator, let denominator):
      return .ratio(
        ensemble.values(of: numerator, in: segments, over: period),
        ensemble.values(of: denominator, in: segments, over: period))
    case .ratioWithout(let numerator, let denominator):
      func remainder(_ tallies: (whole: Tally, part: Tally)) -> [Double] {
        zip(
          ensemble.values(of: tallies.whole, in: segments, over: period),
          ensemble.values(of: tallies.part, in: segments, over: period)
        ).map { $0 - $1 }
      }
      return .ratio(remainder(numerator), remainder(denominator))
    }
  }
}
