internal import YouthCare

// What a month's care was, and by what it is paid (MODEL.md, Q9).
extension Contracts {
  /// Tells the observer the month's care of a contract, before its month closes.
  func observeCare(
    of contract: ContractIndex, _ agreement: ContractPlan.Agreement, _ caseload: inout Caseload
  ) {
    let segment = plan.segment(of: contract)
    let days = caseload.meter.careDays(of: contract)
    let units = caseload.meter.careUnits(of: contract)
    let now = states[contract].agreement + 1
    var (byHour, byDay, byTrajectory) = (0, 0, 0)
    for line in caseload.meter.lines(of: contract) {
      let all = caseload.meter.production(onLine: line).all
      let trajectories = caseload.meter.trajectoryCents[line]
      let followed =
        all == trajectories
        ? 0
        : partByHour(
          of: contract, agreement,
          version: line == plan.line(of: contract, version: now) ? nil : line - plan.line(of: contract, version: 0),
          hours: days > 0 ? units / days * states[contract].hours : 1)
      let hourly = Int((followed * Double(all - trajectories)).rounded())
      byHour += hourly
      byDay += all - trajectories - hourly
      byTrajectory += trajectories
    }
    let terms = agreement.contract
    let weight = terms.daysFollowHours ? states[contract].careHours : 1
    func add(_ amount: Double, to volume: CareVolume) { caseload.observer.volumes.add(amount, to: volume, segment) }
    add(Double(caseload.gates[contract].starts - states[contract].startsBefore), to: .clients)
    add(days, to: .days)
    add(units, to: .weightedDays)
    add(units * states[contract].hours, to: .hours)
    add(days * weight, to: .pricedDays)
    add(Double(byHour), to: .paidByHour)
    add(Double(byDay), to: .paidByDay)
    add(Double(byTrajectory), to: .paidByTrajectory)
  }

  /// The part of the value of a day of care that follows the hours of the client, for one of average hours: by the terms
  /// that hold, or by those of an earlier version.
  ///
  /// As values are linear in hours, it is that of the month's care.
  private func partByHour(
    of contract: ContractIndex, _ agreement: ContractPlan.Agreement, version: Int?, hours: Double
  ) -> Double {
    func value(_ terms: ResolvedContract, at hours: Double) -> Double {
      dayValue(of: contract, under: terms, hours: hours, monthLength: plan.calendar.daysPerMonth)
    }
    func part(_ value: (Double) -> Double) -> Double {
      let (all, fixed) = (value(hours), value(0))
      return all == fixed ? 0 : fixed == 0 ? 1 : min(1, max(0, 1 - fixed / all))
    }
    if let version {
      let terms = plan.contracts[contract].passage.terms[version]
      return part { value(terms, at: $0) }
    }
    let exposure = states[contract].exposure
    let before = agreement.previous
    guard exposure < 1, !agreement.isLumpSum, !before.isLumpSum else {
      return part { value(agreement.contract, at: $0) }
    }
    return part { exposure * value(agreement.contract, at: $0) + (1 - exposure) * value(before, at: $0) }
  }
}
