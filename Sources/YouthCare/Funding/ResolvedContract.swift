/// A contract with its amounts filled in: what share, expected production and baseline regime make of its terms.
///
/// Amounts are in euro a year at the price level of the contract's start. A class, as it never changes and is looked at
/// every month of every replication: a copy would count the references of all it holds.
public final class ResolvedContract: Sendable {
  /// The terms, with no amount missing.
  public let terms: ContractTerms
  /// The terms of the baseline regime, with no amount missing.
  public let baseline: ContractTerms
  /// The expected year.
  public let year: CareYear
  /// The cost of the care.
  public let cost: ProviderCost
  /// What the base model is expected to pay for a year, lump sums included.
  public let expectedPayment: Double
  /// The full cost of the expected year.
  public let fullCost: Double
  /// The rules of its cap and corridor.
  public let cap: RevenueCeiling?
  public let corridor: PostCalculation?
  /// The sums of its cap and floor.
  public let ceilingSum: YearlySum?
  public let guaranteeSum: YearlySum?
  /// The sums that are paid ahead.
  public let advances: [Advance]
  /// The tariff over the full cost price (τ), under these terms and under the baseline regime.
  ///
  /// MODEL.md, B2.
  public let tariffRatio: Double
  /// The contract's share of a lump sum that is stated for the segment.
  public let lumpShare: Double

  // What the terms say, worked out once: it is asked for every month.
  /// Whether what is paid depends on no client.
  public let isLumpSum: Bool
  /// The lump sum of a year of all contracts under the same terms.
  public let wholeLump: Double
  /// What is expected to be paid of each payment for care, after discount and withhold.
  public let paidShare: Double
  /// What hangs on the outcome of a trajectory, where something does.
  public let outcome: OutcomeStake?
  /// What overlays add to the earnings on one more unit, as a share of its payment.
  public let marginalShare: Double
  /// The provider's administration under these terms, as a share of turnover.
  public let administration: Double
  /// The model at whose prices care is valued where these terms pay by no client: the baseline's, if that does.
  public let valuationModel: any FundingModel
  /// Whether care is valued by the month, so that a day's price depends on the month.
  public let paysByMonth: Bool
  /// Whether a day's price follows the hours that clients get over the years.
  public let daysFollowHours: Bool
  private let valuesFacts: Bool
  /// What hours have made of the value of a day by the start, where care is valued by days and paid by a lump sum.
  private let hoursOfDay: Double

  /// Fills in the amounts of terms.
  ///
  /// - Parameters:
  ///   - terms: the terms.
  ///   - baseline: the regime under which the region's data were observed.
  ///   - year: the expected year of the whole segment, as the contract starts.
  ///   - cost: the cost of its care.
  ///   - share: the contract's share of the segment's clients.
  ///   - isWhole: whether stated amounts are for the segment as a whole, and shared.
  public init(
    _ terms: ContractTerms, baseline: ContractTerms, year segmentYear: CareYear, cost: ProviderCost, share: Double,
    isWhole: Bool
  ) {
    let year = segmentYear.share(share)
    let reference = Self.reference(baseline.model, year, share: share)
    let observed = reference.production
    let segmentReference = Self.reference(baseline.model, segmentYear, share: 1)
    var resolved = terms
    // A lump sum is the segment's, and a price for small volume the provider's.
    let model = terms.model.completed(from: reference)
    resolved.model = model.isLumpSum && isWhole ? terms.model.completed(from: segmentReference) : model
    let lumpShare = isWhole ? share : 1
    let expected = Self.payment(of: resolved.model, for: year, share: lumpShare)
    self.terms = resolved
    self.baseline = baseline
    self.year = year
    self.cost = cost
    expectedPayment = expected
    fullCost = observed / cost.tariffRatio
    func sum(_ amount: YearlyAmount) -> YearlySum {
      amount.stated.map { YearlySum($0 * amount.part, share: lumpShare, isShared: isWhole) }
        ?? YearlySum(expected * year.growth.prices * amount.share * amount.part)
    }
    let overlays = terms.overlays
    cap = terms.cap
    corridor = terms.corridor
    ceilingSum = cap.map { sum(YearlyAmount($0.amount, else: $0.share)) }
    guaranteeSum = overlays.lazy.compactMap(\.floor).first.map(sum)
    advances = overlays.compactMap { overlay in
      overlay.advance.map { Advance(account: type(of: overlay).account, sum: sum($0)) }
    }
    self.lumpShare = lumpShare
    isLumpSum = resolved.model.isLumpSum
    wholeLump = resolved.model.payment(for: .monthOpened(shareOfYear: 1))
    paidShare = resolved.paidShare
    outcome = resolved.outcome
    administration = resolved.administration
    marginalShare = overlays.reduce(0) { $0 + $1.marginalShare }
    valuationModel = resolved.model.isLumpSum ? baseline.model : resolved.model
    valuesFacts = !valuationModel.isLumpSum
    hoursOfDay = resolved.model.isLumpSum && valuationModel.daysFollowHours ? year.growth.hours : 1
    paysByMonth = valuationModel.payment(for: .monthOfCare(intensity: 1)) != 0
    daysFollowHours = resolved.model.daysFollowHours
    let isObserved = terms.model.isEqual(to: baseline.model) && expected == observed
    tariffRatio = isObserved || fullCost <= 0 ? cost.tariffRatio : expected / fullCost
  }

  /// What the year is under the baseline's model. A lump sum doesn't grow with the care that it is for: what that costs
  /// does.
  private static func reference(_ model: any FundingModel, _ year: CareYear, share: Double) -> ReferenceYear {
    let production = payment(of: model, for: year, share: share) * (model.isLumpSum ? year.growth.care : 1)
    return ReferenceYear(production: production, starts: year.starts, returns: year.returns)
  }

  private static func payment(of model: any FundingModel, for year: CareYear, share: Double) -> Double {
    year.production(under: model) + share * model.payment(for: .monthOpened(shareOfYear: 1))
  }

  /// A sum that is paid ahead, and where it is booked.
  public struct Advance: Sendable {
    public let account: OverlayAccount
    public let sum: YearlySum
  }

  /// The contract's own ceiling, guarantee and sums paid ahead of a year, in euro.
  public var ceiling: Double? { ceilingSum?.own }
  public var guarantee: Double? { guaranteeSum?.own }
  public var advanced: Double { advances.reduce(0) { $0 + $1.sum.own } }

  /// The contract's own lump sum of a year.
  public var lump: Double { lumpShare * wholeLump }

  /// What is paid for a trajectory, at its start and at its end; 0 where care is paid in another way.
  public var trajectoryPrice: Double {
    terms.model.payment(for: .trajectoryStarted) + terms.model.payment(for: .trajectoryEnded)
  }

  /// The full cost of a day of care for a client of average hours.
  public var costPerCareUnit: Double { year.careUnits > 0 ? fullCost / year.careUnits : 0 }

  /// The value of a fact of care, in euro: what production is counted by.
  public func value(of fact: BillableFact) -> Double {
    if valuesFacts { return valuationModel.payment(for: fact) * (fact.isDay ? hoursOfDay : 1) }
    switch fact {
    case .dayOfCare(let intensity): return costPerCareUnit * intensity
    case .monthOfCare, .trajectoryStarted, .trajectoryEnded, .monthOpened: return 0
    }
  }

  // MARK: - What a year pays

  /// What the municipality pays for a year of care, by the rule itself: base, ceiling, floor, settlement, innovation.
  ///
  /// MODEL.md, A5d.
  public func municipalPayment(for year: CareYear) -> Double {
    var paid = paidShare * year.production(under: terms.model)
    if let cap, let ceiling {
      let (care, above) = cap.revenue(
        ofProduction: Cents.rounded(euros: paid), exempt: 0, ceiling: Cents.rounded(euros: ceiling))
      paid = Cents.euros(care + above)
    }
    let lump = paidShare * lump
    paid += lump
    if let guarantee { paid = max(paid, guarantee) }
    if let corridor {
      let value: Double
      switch corridor.basis {
      case .production: value = self.value(of: year)
      case .cost: value = recognisedCost(of: year)
      }
      paid += Cents.euros(
        corridor.settlement(of: Cents.rounded(euros: value), against: Cents.rounded(euros: lump)))
    }
    if !terms.others.isEmpty {
      let expected = SettledPeriod(
        share: 1, revenue: Cents.rounded(euros: paid), production: Cents.rounded(euros: value(of: year)))
      paid += terms.others.reduce(0) { $0 + Cents.euros($1.settlement(of: expected)) }
    }
    return paid + advanced
  }

  /// The care in one unit that is paid for, relative to the expected: an hour is an hour, a day has the hours of a day,
  /// and a trajectory those of all its days.
  public func unitDose(intensity: Double, length: Double) -> Double {
    let earned = terms.model.earnings(tariffRatio: 1)
    if earned.intensity > 0 { return 1 }
    return earned.length > 0 ? intensity : intensity * length
  }

  /// The value of a year of care at the prices by which production is counted.
  public func value(of year: CareYear) -> Double {
    valuesFacts ? year.production(under: valuationModel) : costPerCareUnit * year.careUnits
  }

  /// What a year of care costs the provider, with the capacity of the expected year.
  public func recognisedCost(of year: CareYear) -> Double {
    fullCost * (1 - cost.variableShare) + cost.variableShare * costPerCareUnit * year.careUnits
  }

  /// What the municipality pays more in a year where something is a tenth more than expected, in euro.
  ///
  /// Places follow what is more, unless a `room` says how many times the expected clients in care they hold.
  public func exposure(to driver: RiskDriver, growth: Double = 0.1, room: Double? = nil) -> Double {
    let grown = room.map { year.grown(driver, by: growth, room: $0) } ?? year.grown(driver, by: growth)
    return municipalPayment(for: grown) - municipalPayment(for: year)
  }

  // MARK: - What an extra unit earns

  /// The probabilities that the year's total ends below the floor, above the ceiling and outside the corridor.
  public struct Zones: Sendable, Equatable {
    public var belowFloor = 0.0
    public var aboveCeiling = 0.0
    public var outsideCorridor = 0.0

    /// Inside all bounds.
    public init() {}
  }

  /// The marginal margins: the mean over below the floor, between, and above the ceiling (MODEL.md, K1).
  public func margin(tariffRatio: Double, in zones: Zones) -> MarginalMargin {
    let v = cost.variableShare
    if isLumpSum {
      guard let corridor else { return MarginalMargin(.nothing, variableShare: v) }
      // Production counts at baseline prices; recognised cost is what an extra unit costs.
      let earned = corridor.basis == .production ? tariffRatio : v
      return MarginalMargin(
        .everyUnit(earned), counting: corridor.share * zones.outsideCorridor, variableShare: v)
    }
    let above = cap.map { $0.stopsIntake ? 0 : $0.reducedTariff } ?? 0
    let between = max(0, 1 - zones.belowFloor - zones.aboveCeiling)
    return MarginalMargin(
      terms.model.earnings(tariffRatio: tariffRatio),
      counting: paidShare * (between + above * zones.aboveCeiling) + marginalShare, variableShare: v)
  }
}

extension ResolvedContract {
  /// Whether a ledger of cents can hold its prices at a level of prices, and a part of its sums: sums over all clients
  /// and months then fit a whole number.
  package func isPayable(level: Double, part: Double = 1, intensities: [Double]) -> Bool {
    let facts: [BillableFact] =
      intensities.flatMap { [.dayOfCare(intensity: $0), .monthOfCare(intensity: $0)] }
      + [.trajectoryStarted, .trajectoryEnded]
    let sums = [lump, ceiling ?? 0, guarantee ?? 0, advanced]
    // Adjustments, registration and an overrun can raise a price further: a factor of ten is left for them.
    return facts.allSatisfy { value(of: $0) * level * 31 * 1_000 <= 10 * Scenario.Limit.fact * 100 }
      && sums.allSatisfy { $0 * part / 12 * level * 100 <= Scenario.Limit.sum }
  }
}
