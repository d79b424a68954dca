internal import Glibc
internal import Sampling
internal import YouthCare

// How providers respond to their contracts: the behavioural kernel at work, month by month.
extension Contracts {
  /// The month's dose, intake and transformation of a contract.
  mutating func respond(
    _ contract: ContractIndex, _ agreement: ContractPlan.Agreement, _ month: Int, _ meter: borrowing CareMeter
  ) {
    let frame = plan.calendar.months[month]
    if kernel.behaviour.incentiveStrength > 0 {
      let difference = marginDifference(contract, agreement, month, meter)
      states[contract].logIntensity = kernel.adapted(
        states[contract].logIntensity,
        to: kernel.doseTarget(difference: difference.intensity, weight: agreement.intensityWeight), days: frame.days)
      states[contract].logLength = kernel.adapted(
        states[contract].logLength,
        to: kernel.doseTarget(difference: difference.length, weight: agreement.lengthWeight), days: frame.days)
      states[contract].intensity = exp(states[contract].logIntensity)
      states[contract].intake = kernel.intake(difference: difference.intake)
    }
    let length = exp(states[contract].logLength)
    states[contract].length = length
    states[contract].dose = states[contract].intensity * length
    guard var target = agreement.contract.terms.transformation else { return }
    target.effectiveness *= transformationTrust(in: contract) * (1 + effect(\.transformation, in: contract))
    let expected = plan.contracts[contract].reference(in: month).expectedPayment
    let isInnovative = agreement.contract.advanced >= TransformationTarget.leastInnovation * expected * (1 - 1e-9)
    let instruments = (plan.contracts[contract].isSteered ? 1 : 0) + (expected > 0 && isInnovative ? 1 : 0)
    let began = max(0, agreement.introduced)
    let years = plan.calendar.daysPerYear
    let reduction = target.reduction(
      after: ((frame.start + frame.end) / 2 - began) / years,
      investment: TransformationTarget.investment(
        yearsToRun: plan.scenario.contract.yearsToRun(after: began / years)), others: instruments)
    states[contract].length = length * (1 - reduction)
    states[contract].dose = states[contract].intensity * length * target.earlyClosing(of: reduction)
  }

  /// The marginal margins less those of the baseline regime, at the same moment.
  private func marginDifference(
    _ contract: ContractIndex, _ agreement: ContractPlan.Agreement, _ month: Int, _ meter: borrowing CareMeter
  ) -> MarginalMargin {
    let frame = plan.calendar.months[month]
    let reference = plan.contracts[contract].reference(in: month)
    let (price, cost, observedPrice) = levels(frame)
    func ratio(_ price: Double) -> Double { price == cost ? 1 : price / cost }
    let own =
      ratio(price) * plan.priceFactors[plan.segment(of: contract)].value(at: frame.start)
      * states[contract].adjustment
    // A lump sum isn't cut.
    func cut(_ resolved: ResolvedContract) -> Double { resolved.isLumpSum ? 1 : states[contract].tariffCut }
    let tariffRatio = agreement.contract.tariffRatio * own * cut(agreement.contract)
    // The baseline's own adjustments are part of the regime that was observed.
    let observed =
      reference.tariffRatio
      * (ratio(observedPrice) * (agreement.isBaseline ? states[contract].adjustment : 1))
    if agreement.isBaseline, tariffRatio == observed { return .zero }
    let forecast = forecast(contract, agreement, frame, meter)
    // What production counts for in a settlement is its value at the baseline's prices, whatever the lump sum.
    func earned(_ resolved: ResolvedContract, _ tariffRatio: Double, at price: Double) -> Double {
      guard resolved.corridor != nil, resolved.fullCost > 0 else { return tariffRatio }
      return resolved.value(of: resolved.year) / resolved.fullCost * ratio(price)
    }
    var margin = agreement.contract.margin(
      tariffRatio: earned(agreement.contract, tariffRatio, at: price),
      in: zones(of: agreement.contract, contract, forecast, isOwn: true, month))
    let exposure = states[contract].exposure
    if exposure < 1 {
      let before = agreement.previous.margin(
        tariffRatio: earned(
          agreement.previous, agreement.previous.tariffRatio * own * cut(agreement.previous), at: price),
        in: zones(of: agreement.previous, contract, forecast, isOwn: false, month))
      margin = margin.weighted(exposure, rest: before)
    }
    return margin
      - reference.margin(
        tariffRatio: earned(reference, observed, at: observedPrice),
        in: zones(of: reference, contract, forecast, isOwn: agreement.isBaseline, month))
  }

  /// The probabilities that the period ends below the floor, above the ceiling and outside the corridor.
  private func zones(
    of resolved: ResolvedContract, _ contract: ContractIndex, _ forecast: Forecast, isOwn: Bool, _ month: Int
  ) -> ResolvedContract.Zones {
    var zones = ResolvedContract.Zones()
    let state = states[contract]
    func above(_ bound: Double) -> Double {
      guard forecast.deviation > 0 else { return forecast.mean > bound ? 1 : 0 }
      return 0.5 * erfc((bound - forecast.mean) / forecast.deviation / 2.0.squareRoot())
    }
    let expected = resolved.expectedPayment * resolved.paidShare
    guard expected > 0 else { return zones }
    if let ceiling = resolved.ceiling {
      // Of the own contract, what was moved, approved or adjusted counts.
      let own = (state.period.ceiling?.yearly ?? .infinity) / forecast.level
      zones.aboveCeiling = above((isOwn ? own : ceiling) / expected)
    }
    // Nothing ends below nothing, though a normal law has a tail there.
    if let guarantee = resolved.guarantee, guarantee > 0 { zones.belowFloor = 1 - above(guarantee / expected) }
    // Of the own contract, the sum as it has grown and was adjusted.
    let lump =
      resolved.lump
      * (isOwn ? state.adjustment * growth(resolved.terms.growth, of: agreement(of: contract), month) : 1)
    if let rule = resolved.corridor, lump > 0 {
      let value = resolved.value(of: resolved.year)
      let v = resolved.cost.variableShare
      func bound(_ edge: Double) -> Double {
        switch rule.basis {
        case .production: value > 0 ? edge * lump / value : .infinity
        case .cost: (edge * lump / resolved.fullCost - (1 - v)) / max(v, 1e-9)
        }
      }
      let lower = bound(1 - rule.band)
      zones.outsideCorridor = above(bound(1 + rule.band)) + (lower > 0 ? 1 - above(lower) : 0)
    }
    return zones
  }
}
