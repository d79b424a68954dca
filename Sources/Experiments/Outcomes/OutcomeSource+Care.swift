internal import CareSimulation
internal import YouthCare

extension OutcomeSource {
  /// Who waits on the last day: of the contract, on that of its last year.
  var waitingAtEnd: [Double] {
    guard period == .contract else { return sum(.waiting) }
    return over(.year(calendar.years[calendar.years.count - 1])).sum(.waiting)
  }

  /// The mean number in residential care, closed care among it, over that on the first day; `nil` where there is none.
  var residentialIndex: OutcomeValues? {
    guard let own = only(where: { segment, _ in segment.setting.isResidence }) else { return nil }
    let baseline = own.segments.reduce(0) { sum, position in
      sum
        + (scenario.segments[position].present.inCare.map(Double.init)
          ?? ensemble.plan.balance.segments[position].inCare)
    }
    guard baseline > 0 else { return nil }
    let days = calendar.months(of: period).reduce(0) { $0 + calendar.months[$1].days }
    return .plain(own.sum(.careDays).map { $0 / days / baseline })
  }

  /// The ambulatory part of the cost of care; where all segments have one setting, nothing can move between them.
  var ambulatoryShare: OutcomeValues? {
    guard Set(scenario.segments.map(\.setting)).count > 1 else { return nil }
    let own = only { segment, _ in segment.setting == .ambulatory }
    let care = ensemble.cost(in: segments, over: period).map(Cents.euros)
    return .ratio(own?.cost ?? care.map { _ in 0 }, care)
  }
}
