internal import CareSimulation
internal import YouthCare

/// What became of the clients whom a referrer sent, over the whole contract: in each replication, added up over some
/// segments.
public struct Referrals: Sendable {
  /// Clients who came from outside: new, back after care, or back after dropping out.
  public let requests: [Double]
  /// Trajectories that started, and the days waited for them.
  public let starts: [Double]
  public let waitDays: [Double]
  /// Clients waiting at the contract's end.
  public let waiting: [Double]
  /// The share of starts within the norm, in segments that have one; `nil` where none has.
  public let startedInTime: OutcomeValues?

  /// The mean wait of those who started, in days.
  public var meanWait: OutcomeValues { .ratio(waitDays, starts) }

  /// Those of a referrer, one of `Scenario.referrerNames`; `nil` of clients whose referrer isn't known.
  public init(from referrer: String?, in segments: [Int], of ensemble: Ensemble) {
    func values(_ tally: ReferrerTally, _ segments: [Int]) -> [Double] {
      ensemble.values(of: tally, from: referrer, in: segments)
    }
    let withNorm = segments.filter { ensemble.scenario.segments[$0].waitNorm != nil }
    requests = values(.arrivals, segments)
    starts = values(.starts, segments)
    waitDays = values(.waitDays, segments)
    waiting = values(.waiting, segments)
    startedInTime =
      withNorm.isEmpty ? nil : .ratio(values(.startsWithinNorm, withNorm), values(.starts, withNorm))
  }

  /// Whether nobody came, started or waits in any replication.
  public var areNone: Bool { [requests, starts, waiting].allSatisfy { $0.allSatisfy { $0 == 0 } } }
}
