internal import Glibc
internal import YouthCare

extension Contracts {
  /// The period's production relative to what was expected of it: the mean, and the standard deviation of the rest.
  struct Forecast {
    var mean = 1.0
    var deviation = 0.0
    /// In cents.
    var total = 0.0
    /// Cents for a euro of the contract's first year.
    var level = 100.0
  }

  /// What the period will bring: so far, what the clients of today bring, and what new ones will (MODEL.md, K1).
  func forecast(
    _ contract: ContractIndex, _ agreement: ContractPlan.Agreement, _ frame: ContractCalendar.Month,
    _ meter: borrowing CareMeter
  ) -> Forecast {
    let state = states[contract]
    let stay = plan.contracts[contract].meanStay * state.length
    let rest = max(0, state.period.end - frame.start)
    let fromPresent = stay * -expm1(-rest / stay)
    let level = 100 * levels(frame).price
    // Last month's caseload and prices: the new month's aren't set yet.
    let present = meter.dailyValue(of: contract)
    let year = plan.calendar.daysPerYear
    let coming =
      agreement.dayValue * level / year * (rest - fromPresent) + agreement.trajectoryValue * level / year * rest
    let remaining =
      state.period.value == 0 && present == 0
      ? agreement.expectedValue * level * rest / year : present * fromPresent + coming
    let expected = agreement.expectedValue * level * state.period.share
    guard expected > 0 else { return Forecast(level: level) }
    let total =
      Double(state.period.value) + remaining + endsOfEarlierTerms(contract, meter) * level * fromPresent / stay
    return Forecast(
      mean: total / expected, deviation: agreement.deviation * remaining / expected, total: total,
      level: level)
  }

  /// What clients who are paid by earlier terms bring at their end, all together, less what those bring who started
  /// under the terms that hold: in euro at the price level of the start.
  private func endsOfEarlierTerms(_ contract: ContractIndex, _ meter: borrowing CareMeter) -> Double {
    let passage = plan.contracts[contract].passage
    guard passage.isApart else { return 0 }
    let now = states[contract].agreement + 1
    return (0..<now).reduce(0) { sum, version in
      let clients = meter.clients(onLine: plan.line(of: contract, version: version))
      let ends = passage.terms[version].value(of: .trajectoryEnded) - passage.terms[now].value(of: .trajectoryEnded)
      return sum + Double(clients) * ends
    }
  }
}
