internal import YouthCare

extension Contracts {
  /// The prices of a month, of a start, an end and a day.
  mutating func setPrices(
    of contract: ContractIndex, _ agreement: ContractPlan.Agreement, _ frame: ContractCalendar.Month,
    _ meter: inout CareMeter
  ) {
    let segment = plan.segment(of: contract)
    let base = 100 * levels(frame).price
    // A price that changes inside a month holds from the next one.
    let changes = plan.priceFactors[segment].value(at: frame.start) * states[contract].tariffCut
    var level = base * changes * states[contract].adjustment
    let exposure = states[contract].exposure
    let before = agreement.previous
    if agreement.isLumpSum {
      level = base
      states[contract].invoicedShare =
        before.isLumpSum ? 0 : (1 - exposure) * before.paidShare * changes
    } else {
      level *= agreement.registration
      states[contract].invoicedShare =
        agreement.contract.paidShare * (exposure < 1 && before.isLumpSum ? exposure : 1)
    }
    states[contract].level = level
    let intensity = states[contract].hours
    let blends = exposure < 1 && !agreement.isLumpSum && !before.isLumpSum
    // An overrun is the municipality's where it pays by client.
    let surcharge = agreement.isLumpSum ? 1 : 1 + states[contract].overrun
    // Most prices are last month's: they change once a year, and those by the month with its length.
    let length = plan.calendar.calendarDays(of: frame)
    if meter.outcomes.areWatched[contract] {
      // Under a lump sum that steps in, what the terms before leave is by client.
      let paid = agreement.isLumpSum ? before : agreement.contract
      let share = agreement.isLumpSum ? (1 - exposure) * changes : exposure < 1 && before.isLumpSum ? exposure : 1
      meter.outcomes.set(
        paid, share: paid.isLumpSum ? 0 : share, onLine: meter.currentLine[contract], in: meter.month)
    }
    if plan.contracts[contract].passage.isApart {
      setEarlierPrices(of: contract, frame, base: base, changes: changes, monthLength: length, &meter)
    }
    let basis = ContractState.PriceBasis(
      agreement: states[contract].agreement, level: level * surcharge, intensity: intensity,
      monthLength: agreement.contract.paysByMonth ? length : 0)
    if !blends, states[contract].priceBasis == basis { return meter.repeatPrices(of: contract) }
    states[contract].priceBasis = blends ? nil : basis
    func cents(_ value: (ResolvedContract) -> Double) -> Double {
      let new = value(agreement.contract) * level * surcharge
      return blends ? exposure * new + (1 - exposure) * value(before) * base * changes : new
    }
    meter.setPrices(
      of: contract, start: cents { $0.value(of: .trajectoryStarted) }, end: cents { $0.value(of: .trajectoryEnded) },
      day: { severity in
        guard severity < plan.contracts[contract].intensities.count else { return 0 }
        return cents { day(of: contract, under: $0, severity, monthLength: length) }
      })
  }

  /// The value of a day of care this month for a client of a severity, at the prices of the start.
  private func day(
    of contract: ContractIndex, under terms: ResolvedContract, _ severity: Int, monthLength: Double
  ) -> Double {
    let hours = plan.contracts[contract].intensities[severity] * states[contract].hours
    return dayValue(of: contract, under: terms, hours: hours, monthLength: monthLength)
  }

  /// The same for a client of some relative hours.
  func dayValue(
    of contract: ContractIndex, under terms: ResolvedContract, hours: Double, monthLength: Double
  ) -> Double {
    let weight = terms.daysFollowHours ? states[contract].careHours : 1
    return weight * terms.value(of: .dayOfCare(intensity: hours))
      + terms.value(of: .monthOfCare(intensity: hours)) / monthLength
  }

  /// The prices of earlier terms, which still pay for care that began under them: as they would be had they gone on, as
  /// adjustment moments left them. Hours follow the terms that hold.
  ///
  /// MODEL.md, B8.
  private func setEarlierPrices(
    of contract: ContractIndex, _ frame: ContractCalendar.Month, base: Double, changes: Double,
    monthLength length: Double,
    _ meter: inout CareMeter
  ) {
    let own = plan.contracts[contract]
    for version in 0...states[contract].agreement {
      let terms = own.passage.terms[version]
      let line = plan.line(of: contract, version: version)
      var level = base
      if meter.outcomes.areWatched[contract] {
        meter.outcomes.set(terms, share: terms.isLumpSum ? 0 : 1, onLine: line, in: meter.month)
      }
      if !terms.isLumpSum {
        level *= changes * lastAdjustments[line]
        if version > 0 {
          let agreement = own.agreements[version - 1]
          level *= agreement.registration * (1 + introduction(of: agreement, frame).overrun)
        }
      }
      meter.setPrices(
        onLine: line, start: level * terms.value(of: .trajectoryStarted),
        end: level * terms.value(of: .trajectoryEnded),
        day: { severity in
          guard severity < own.intensities.count else { return 0 }
          return level * day(of: contract, under: terms, severity, monthLength: length)
        })
    }
  }
}
