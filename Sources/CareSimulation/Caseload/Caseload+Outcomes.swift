internal import Sampling
internal import YouthCare

// Whether trajectories reached the outcome on which a part of their price hangs (MODEL.md, A2).
extension Caseload {
  /// A trajectory ends: whether its outcome was reached, and what that brings.
  ///
  /// One number decides, so that all who reach it at some probability reach it at a higher one.
  ///
  /// - Parameter movesOn: whether the client has been counted a step further, towards his next segment.
  @inline(never)
  mutating func settleOutcome(of client: Int, movesOn: Bool) {
    let provider = clients[client].provider
    let stake = meter.stake(
      with: provider, severity: clients[client].severity, isFree: clients[client].isReopened, stay(of: client), now: now
    )
    guard stake.gain != 0 || stake.loss != 0 else { return }
    var decision = decision(client)
    if movesOn { decision.episode &-= 1 }
    luck.outcome.seek(to: decision, replication: clock.replication)
    let isMet = luck.outcome.uniform() < 1 - stake.unmet
    meter.outcomes.settle(isMet ? stake.gain : -stake.loss, with: provider, isExempt: clients[client].isExempt)
  }
}
