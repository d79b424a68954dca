internal import YouthCare

// What providers can afford to plan for (MODEL.md, F1).
extension Contracts {
  /// The work that a contract pays for, compared with what was expected of it: endless where more work earns what it
  /// costs, else what fits under the ceiling or the lump sum.
  ///
  /// More work earns less than it costs where what lies above brings less than its variable cost.
  ///
  /// - Parameter share: the provider's share of the segment's clients now; a ceiling has the room of leavers in it.
  func affordableWork(of contract: ContractIndex, share: Double, _ month: Int) -> Double {
    let agreement = agreement(of: contract)
    let resolved = agreement.contract
    let variable = resolved.cost.variableShare
    if agreement.isLumpSum {
      if let corridor = resolved.corridor, corridor.share >= variable { return .infinity }
      let expected = plan.contracts[contract].reference.expectedPayment
      guard expected > 0 else { return .infinity }
      let sum = resolved.lump * states[contract].adjustment * growth(resolved.terms.growth, of: agreement, month)
      return sum * (1 + (resolved.corridor?.band ?? 0)) / expected
    }
    guard let rule = resolved.cap, let ceiling = states[contract].period.ceiling else { return .infinity }
    if !rule.stopsIntake, rule.reducedTariff * resolved.tariffRatio >= variable { return .infinity }
    let level = 100 * levels(plan.calendar.months[month]).price
    let price = plan.priceFactors[plan.segment(of: contract)].value(at: plan.calendar.months[month].start)
    let first = plan.contracts[contract].share
    let grown = first > 0 ? share / first : 1
    // Work is counted in that of the first day.
    let firstValue = agreement.expectedValue / resolved.year.growth.care
    let expected = firstValue * grown * level * price * states[contract].adjustment
    return expected > 0 ? ceiling.yearly / expected : .infinity
  }
}
