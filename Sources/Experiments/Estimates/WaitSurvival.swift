internal import CareSimulation

/// How long those who started had waited: the share of them that waited longer than a number of weeks.
///
/// Of who left the list without starting and of who still waits it isn't kept when, so that they are counted beside
/// it and are no part of it.
public struct WaitSurvival: Sendable {
  /// The weeks at which it is told.
  public static let weeks = Array(0...104)

  /// The share that waited longer than each of `weeks`, over the contract and all replications together; none where
  /// nobody started.
  public let shares: [Figure]
  /// Who started over the contract, in a replication.
  public let starts: Figure
  /// Who left the list over the contract without starting, in a replication.
  public let dropOuts: Figure
  /// Who waits on the last day, in a replication.
  public let waiting: Figure

  init(_ source: OutcomeSource) {
    let days = Self.weeks.map { 7 * Double($0) }
    var starts: [Double] = []
    var longer = [[Double]](repeating: [], count: days.count)
    for waits in source.ensemble.books.waitsOfStarters(in: source.segments) {
      starts.append(Double(waits.count))
      for (week, count) in waits.counts(beyond: days).enumerated() { longer[week].append(count) }
    }
    shares = longer.compactMap { Estimate(ratioOf: $0, to: starts)?.figure }
    self.starts = Estimate(starts).figure
    dropOuts = Estimate(source.sum(.dropOuts)).figure
    waiting = Estimate(source.waitingAtEnd).figure
  }
}

extension Projection {
  /// How long those who started had waited, of a segment by position or of the region.
  public func waitSurvival(segment: Int?) -> WaitSurvival {
    WaitSurvival(OutcomeSource(ensemble, segment: segment, over: .contract))
  }
}
