internal import Glibc
internal import Sampling
internal import YouthCare

// How providers respond to their contracts: the behavioural kernel at work, month by month.
extension Replicator {
  /// The month's dose, intake and transformation of a contract.
  mutating func respond(_ contract: Int, _ version: ContractPlan.Version, _ frame: ContractCalendar.Month) {
    if kernel.behaviour.incentiveStrength > 0 {
      let difference = marginDifference(contract, version, frame)
      contracts[contract].logIntensity = kernel.adapted(
        contracts[contract].logIntensity,
        to: kernel.doseTarget(difference: difference.intensity, weight: version.intensityWeight), days: frame.days)
      contracts[contract].logLength = kernel.adapted(
        contracts[contract].logLength,
        to: kernel.doseTarget(difference: difference.length, weight: version.lengthWeight), days: frame.days)
      contracts[contract].intensity = exp(contracts[contract].logIntensity)
      contracts[contract].intake = kernel.intake(difference: difference.intake)
    }
    let length = exp(contracts[contract].logLength)
    contracts[contract].length = length
    contracts[contract].dose = contracts[contract].intensity * length
    guard var target = version.contract.terms.transformation else { return }
    target.effectiveness *= transformationTrust(in: contract)
    // A change assignment that is followed up is one of the instruments.
    if plan.contracts[contract].isSteered { target.instruments = min(3, target.instruments + 1) }
    let began = max(0, version.introduced)
    let years = plan.calendar.daysPerYear
    let reduction = target.reduction(
      after: ((frame.start + frame.end) / 2 - began) / years,
      investment: TransformationTarget.investment(
        yearsToRun: plan.scenario.contract.yearsToRun(after: began / years)))
    contracts[contract].length = length * (1 - reduction)
    contracts[contract].dose = contracts[contract].intensity * length * target.earlyClosing(of: reduction)
  }

  /// The marginal margins less those of the baseline regime, at the same moment.
  private mutating func marginDifference(
    _ contract: Int, _ version: ContractPlan.Version, _ frame: ContractCalendar.Month
  ) -> MarginalMargin {
    let reference = plan.contracts[contract].reference
    let (price, cost, observedPrice) = levels(frame)
    func ratio(_ price: Double) -> Double { price == cost ? 1 : price / cost }
    let own =
      ratio(price) * plan.priceFactors[providerSegments[contract]].value(at: frame.start)
      * contracts[contract].adjustment
    // A lump sum isn't cut.
    func cut(_ terms: ContractTerms) -> Double { terms.model.isLumpSum ? 1 : contracts[contract].tariffCut }
    let tariffRatio = version.contract.tariffRatio * own * cut(version.contract.terms)
    // The baseline's own adjustments are part of the regime that was observed.
    let observed =
      reference.tariffRatio
      * (ratio(observedPrice) * (version.isBaseline ? contracts[contract].adjustment : 1))
    if version.isBaseline, tariffRatio == observed { return .zero }
    let forecast = forecast(contract, version, frame)
    // What production counts for in a settlement is its value at the baseline's prices, whatever the lump sum.
    func earned(_ resolved: ResolvedContract, _ tariffRatio: Double, at price: Double) -> Double {
      guard resolved.terms.postCalculation != nil, resolved.fullCost > 0 else { return tariffRatio }
      return resolved.value(of: resolved.year) / resolved.fullCost * ratio(price)
    }
    var margin = version.contract.margin(
      tariffRatio: earned(version.contract, tariffRatio, at: price),
      in: zones(of: version.contract, contract, forecast, isOwn: true))
    let exposure = contracts[contract].exposure
    if exposure < 1 {
      let before = version.previous.margin(
        tariffRatio: earned(
          version.previous, version.previous.tariffRatio * own * cut(version.previous.terms), at: price),
        in: zones(of: version.previous, contract, forecast, isOwn: false))
      margin = margin.weighted(exposure, rest: before)
    }
    return margin
      - reference.margin(
        tariffRatio: earned(reference, observed, at: observedPrice),
        in: zones(of: reference, contract, forecast, isOwn: version.isBaseline))
  }

  // MARK: - Forecasts

  /// The period's production relative to what was expected of it: the mean, and the standard deviation of the rest.
  struct Forecast {
    var mean = 1.0
    var deviation = 0.0
    /// In cents.
    var total = 0.0
    /// Cents for a euro of the contract's first year.
    var level = 100.0
  }

  /// What the period will bring: so far, what the clients of today bring, and what new ones will (model notes, K1).
  mutating func forecast(_ contract: Int, _ version: ContractPlan.Version, _ frame: ContractCalendar.Month) -> Forecast
  {
    let state = contracts[contract]
    let stay = state.meanStay * state.length
    let rest = max(0, state.period.end - frame.start)
    let fromPresent = stay * -expm1(-rest / stay)
    let level = 100 * levels(frame).price
    // Last month's caseload and prices: the new month's aren't set yet.
    let present = ledger.dailyValue(of: contract)
    let year = plan.calendar.daysPerYear
    let coming = version.dayValue * level / year * (rest - fromPresent) + version.trajectoryValue * level / year * rest
    let remaining =
      month < 0 || state.period.value == 0 && present == 0
      ? version.expectedValue * level * rest / year : present * fromPresent + coming
    let expected = version.expectedValue * level * state.period.share
    guard expected > 0 else { return Forecast(level: level) }
    let total = Double(state.period.value) + remaining
    return Forecast(
      mean: total / expected, deviation: version.deviation * remaining / expected, total: total,
      level: level)
  }

  /// The probabilities that the period ends below the floor, above the ceiling and outside the corridor.
  private mutating func zones(
    of resolved: ResolvedContract, _ contract: Int, _ forecast: Forecast, isOwn: Bool
  ) -> ResolvedContract.Zones {
    var zones = ResolvedContract.Zones()
    let state = contracts[contract]
    func above(_ bound: Double) -> Double {
      guard forecast.deviation > 0 else { return forecast.mean > bound ? 1 : 0 }
      return 0.5 * erfc((bound - forecast.mean) / forecast.deviation / 2.0.squareRoot())
    }
    let expected = resolved.expectedPayment * resolved.paidShare
    guard expected > 0 else { return zones }
    if let ceiling = resolved.ceiling {
      // Of the own contract, what was moved, approved or adjusted counts.
      zones.aboveCeiling = above((isOwn ? state.period.yearlyCeiling / forecast.level : ceiling) / expected)
    }
    // Nothing ends below nothing, though a normal law has a tail there.
    if let guarantee = resolved.guarantee, guarantee > 0 { zones.belowFloor = 1 - above(guarantee / expected) }
    // Of the own contract, the sum as it has grown and was adjusted.
    let lump =
      resolved.lump
      * (isOwn ? state.adjustment * growth(resolved.terms.growth, of: version(of: contract), max(0, month)) : 1)
    if let rule = resolved.terms.postCalculation, lump > 0 {
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

  // MARK: - Intake

  /// Whether a provider accepts a client whom he could give a place; urgent clients always (model notes, K3).
  mutating func accepts(_ client: Int, by contract: Int) -> Bool {
    guard contracts[contract].selects, clients[client].rank == 2 else { return true }
    luck.acceptance.seek(to: decision(client), replication: replication)
    return luck.acceptance.uniform() < acceptance[contract * Scenario.Limit.severities + Int(clients[client].severity)]
  }
}
