internal import CareSimulation
internal import YouthCare

extension Projection {
  /// An objective's estimate, or `nil` where it has no meaning: no budget, no norm, nobody started.
  ///
  /// - Parameter segment: a position, or `nil` for the region.
  public func estimate(_ objective: Objective, segment: Int?, over period: Period) -> ObjectiveEstimate? {
    values(objective, segment: segment, over: period).flatMap(ObjectiveEstimate.init)
  }

  /// The values behind an objective, or `nil` where it has no meaning or is not told of such a segment and period.
  public func values(_ objective: Objective, segment: Int?, over period: Period) -> ObjectiveValues? {
    guard objective.isGiven(over: period), segment == nil || objective.isBySegment else { return nil }
    return ObjectiveMaker(projection: self, segment: segment, period: period).values(objective)
  }
}

extension Projection {
  /// The requests that the front door diverts over the contract, in each replication: no objective, but those of whom
  /// G12 knows nothing.
  public var diverted: [Double] {
    ensemble.values(of: .diverted, in: Array(ensemble.scenario.segments.indices), over: .contract)
  }
}

/// Makes the values of objectives for one segment or the region, over one period.
private struct ObjectiveMaker {
  let projection: Projection
  let segment: Int?
  let period: Period

  private var ensemble: Ensemble { projection.ensemble }
  private var scenario: Scenario { ensemble.scenario }
  private var calendar: ContractCalendar { ensemble.plan.calendar }
  private var segments: [Int] {
    segment.map { [$0] } ?? ensemble.plan.inOrderOfNames(Array(scenario.segments.indices))
  }

  private func sum(_ tally: Tally) -> [Double] { ensemble.values(of: tally, in: segments, over: period) }
  private func euros(_ items: LedgerItem...) -> [Double] { ensemble.euros(of: items, in: segments, over: period) }

  func values(_ objective: Objective) -> ObjectiveValues? {
    switch objective {
    case .totalCost: .plain(totalCost)
    case .careCost: .plain(euros(.revenueCare, .revenueSettlement, .revenueGuarantee))
    case .rescueCost: .plain(euros(.revenueRescue))
    case .innovationCost: .plain(euros(.revenueInnovation))
    case .costPerClient:
      .ratio(totalCost, sum(.clients).map { $0 / scenario.region.trajectoriesPerClient })
    case .costPerChain: .ratio(totalCost, difference(sum(.exits), sum(.reEntries)))
    case .costVariation: variation
    case .budgetExceeded: exceedance(percent: 100)
    case .budgetExceededByTwentieth: exceedance(percent: 105)
    case .valueAtRisk: budget.map { budget in .quantile(costs.map { Cents.euros($0 - budget) }, 0.95) }
    case .meanWait: .ratio(sum(.waitDays), sum(.starts))
    case .waitP90:
      ensemble.books.waitQuantile(0.9, in: segments, over: period).map { .pooledQuantile($0) }
    case .startedInTime: startedInTime
    case .waiting: .plain(waiting)
    case .weightedWait: .ratio(sum(.weightedWaitDays), sum(.weightedStarts))
    case .throughput: .ratio(sum(.ends).map { $0 * calendar.daysPerYear }, sum(.careDays))
    case .blockedShare: .ratio(sum(.blockedDays), sum(.careDays))
    case .meanStay: .ratio(sum(.careDays), sum(.ends))
    case .reEntryShare: .ratio(sum(.reEntries), sum(.exits))
    case .overcapacity: .plain(zip(idlePlaces, euros(.revenueGuarantee)).map { $0 + $1 })
    case .idlePlaces: .plain(idlePlaces)
    case .guaranteeTopUps: .plain(euros(.revenueGuarantee))
    case .residentialIndex: residentialIndex
    case .ambulatoryShare: ambulatoryShare
    case .choice: choice
    case .municipalAdministration: .plain(euros(.administration))
    case .providerAdministration: .plain(euros(.costAdministration))
    case .administrationShare: .ratio(euros(.costAdministration), turnover)
    case .medianMargin: told(.medianMargin)
    case .distressShare: distressShare
    case .systemInsolvency: systemInsolvency
    case .harm: .plain(zip(sum(.stepUps), sum(.unresolvedDropOuts)).map { $0 + $1 })
    case .stepUps: .plain(sum(.stepUps))
    case .unresolvedDropOuts: .plain(sum(.unresolvedDropOuts))
    }
  }

  private func difference(_ left: [Double], _ right: [Double]) -> [Double] { zip(left, right).map { $0 - $1 } }

  // MARK: - Money

  private var totalCost: [Double] {
    euros(
      .revenueCare, .revenueSettlement, .revenueGuarantee, .revenueRescue, .revenueInnovation, .administration)
  }

  /// What providers earn.
  private var turnover: [Double] {
    euros(.revenueCare, .revenueSettlement, .revenueGuarantee, .revenueRescue, .revenueInnovation)
  }

  /// What the municipality owes for care in the period, in cents.
  private var costs: [Int] { ensemble.cents(of: .cost, in: segments, over: period) }

  /// The budget of the period in cents, or `nil` where some year of it has none.
  private var budget: Int? {
    guard let stated = scenario.budget else { return nil }
    switch period {
    case .year(let year): return stated.cents(for: year, in: calendar)
    case .contract:
      let amounts = calendar.years.compactMap { stated.cents(for: $0, in: calendar) }
      return amounts.count == calendar.years.count ? amounts.reduce(0, +) : nil
    case .month, .through: return nil
    }
  }

  private var variation: ObjectiveValues? {
    let costs = costs.map(Double.init)
    if let budget {
      return budget > 0 ? .deviation(costs.map { $0 / Double(budget) - 1 }, isFromMean: false) : nil
    }
    let mean = ObjectiveValues.mean(costs)
    return mean > 0 ? .deviation(costs.map { $0 / mean - 1 }, isFromMean: true) : nil
  }

  /// Whether cost passes so many hundredths of the budget.
  private func exceedance(percent: Int) -> ObjectiveValues? {
    budget.map { budget in .indicator(costs.map { 100 * $0 > percent * budget ? 1 : 0 }) }
  }

  /// The fixed cost of places without a client, month by month; a segment without a limit has none.
  private var idlePlaces: [Double] {
    var sums = [Double](repeating: 0, count: ensemble.replications)
    let limited = segments.filter { ensemble.plan.balance.places(of: scenario.segments[$0], at: $0) != nil }
    for segment in limited {
      for month in months {
        let fixed = ensemble.euros(of: [.costFixed], in: [segment], over: month)
        let used = ensemble.values(of: .careDays, in: [segment], over: month)
        let there = ensemble.values(of: .placeDays, in: [segment], over: month)
        for index in sums.indices where there[index] > 0 {
          sums[index] += fixed[index] * max(0, 1 - used[index] / there[index])
        }
      }
    }
    return sums
  }

  // MARK: - Clients

  /// Who waits on the last day: of the contract, on that of its last year.
  private var waiting: [Double] {
    guard period == .contract else { return sum(.waiting) }
    return ensemble.values(of: .waiting, in: segments, over: .year(calendar.years[calendar.years.count - 1]))
  }

  private var startedInTime: ObjectiveValues? {
    let own = segments.filter { scenario.segments[$0].waitNorm != nil }
    guard !own.isEmpty else { return nil }
    return .ratio(
      ensemble.values(of: .startsWithinNorm, in: own, over: period),
      ensemble.values(of: .starts, in: own, over: period))
  }

  private var residentialIndex: ObjectiveValues? {
    let own = segments.filter { scenario.segments[$0].setting == .residential }
    let baseline = own.reduce(0) { sum, position in
      sum
        + (scenario.segments[position].present.inCare.map(Double.init)
          ?? ensemble.plan.balance.segments[position].inCare)
    }
    guard baseline > 0 else { return nil }
    let days = calendar.months(of: period).reduce(0) { $0 + calendar.months[$1].days }
    return .plain(ensemble.values(of: .careDays, in: own, over: period).map { $0 / days / baseline })
  }

  /// Where all segments have one setting, nothing can move between them.
  private var ambulatoryShare: ObjectiveValues? {
    guard Set(scenario.segments.map(\.setting)).count > 1 else { return nil }
    let own = segments.filter { scenario.segments[$0].setting == .ambulatory }
    return .ratio(ensemble.values(of: .cost, in: own, over: period), sum(.cost))
  }

  // MARK: - Providers

  /// Choice and distress are stocks of a segment that don't add up: they count by month, weighed by what they are of.
  private func weighed(_ stock: Tally, by weight: (_ segment: Int, _ month: Period) -> [Double]) -> ObjectiveValues {
    var sums = [Double](repeating: 0, count: ensemble.replications)
    var weights = sums
    for segment in segments {
      for month in months {
        let values = ensemble.values(of: stock, in: [segment], over: month)
        for (index, weight) in weight(segment, month).enumerated() {
          sums[index] += weight * values[index]
          weights[index] += weight
        }
      }
    }
    return .ratio(sums, weights)
  }

  private var choice: ObjectiveValues? {
    weighed(.choice) { segment, month in
      zip(
        ensemble.values(of: .arrivals, in: [segment], over: month),
        ensemble.values(of: .movesIn, in: [segment], over: month)
      ).map { $0 + $1 }
    }
  }

  private var distressShare: ObjectiveValues? {
    weighed(.distress) { segment, month in
      ensemble.euros(of: [.revenueCare], in: [segment], over: month).map { max(0, $0) }
    }
  }

  private var systemInsolvency: ObjectiveValues? {
    guard scenario.segments.contains(where: { $0.providers.contains(where: \.isSystem) }) else { return nil }
    return ensemble.books.values(of: .systemInsolvency, over: period).map { .indicator($0) }
  }

  /// A figure that some replications may not have: a ratio to whether they do.
  private func told(_ figure: ReplicationBooks.YearFigure) -> ObjectiveValues? {
    ensemble.books.values(of: figure, over: period).map { values in
      .ratio(values.map { $0.isNaN ? 0 : $0 }, values.map { $0.isNaN ? 0 : 1 })
    }
  }

  /// The months of the period, each as one.
  private var months: [Period] { calendar.months(of: period).map { .month($0 - calendar.warmUpMonths) } }
}
