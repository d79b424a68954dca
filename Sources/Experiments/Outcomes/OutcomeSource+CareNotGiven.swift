internal import CareSimulation
internal import Glibc
internal import YouthCare

extension OutcomeSource {
  /// What care would have cost that was asked for and not given, in euro, up to the contract's end: of clients who wait
  /// longer than before, and of those who gave up and looked elsewhere.
  ///
  /// MODEL.md, G1. Clients who ask start, give up or wait, so that what it is more than in another scenario is starts
  /// that didn't happen. A start brings the value of a trajectory at the prices of its month, as far as it would have
  /// been delivered before the contract ends; stays count as exponential, as they do for who may start under a ceiling.
  var careNotGiven: [Double] {
    var sums = [Double](repeating: 0, count: ensemble.replications)
    for segment in segments {
      let own = OutcomeSource(ensemble, segments: [segment], over: period)
      var waiting = [Double](repeating: 0, count: sums.count)
      for (month, frame) in calendar.contractMonths.enumerated() {
        let worth = own.worthOfStart(in: frame)
        let now = own.over(.month(month)).sum(.waiting)
        let lost = own.over(.month(month)).sum(.unresolvedDropOuts)
        for index in sums.indices {
          sums[index] += worth * (now[index] - waiting[index] + own.shareElsewhere * lost[index])
        }
        waiting = now
      }
    }
    return sums
  }

  /// What a start in the middle of a month brings before the contract ends, in euro.
  private func worthOfStart(in frame: ContractCalendar.Month) -> Double {
    let position = segments[0]
    let stay = ensemble.plan.balance.segments[position].meanStay
    guard stay > 0, let contract = ensemble.plan.contracts.first(where: { $0.segment == position })?.startReference,
      contract.year.starts > 0
    else { return 0 }
    let trajectory = contract.fullCost * contract.cost.tariffRatio / contract.year.starts
    let rest = calendar.horizon - (frame.start + frame.end) / 2
    return trajectory * calendar.priceIndex(of: frame) * -expm1(-rest / stay)
  }

  /// Of those who gave up and whose problem has not gone, the share who look elsewhere: the others come back, and are
  /// counted as they start, wait or give up again.
  private var shareElsewhere: Double {
    guard let rule = scenario.segments[segments[0]].dropOut, rule.recovered < 1 else { return 0 }
    return rule.elsewhere / (1 - rule.recovered)
  }
}
