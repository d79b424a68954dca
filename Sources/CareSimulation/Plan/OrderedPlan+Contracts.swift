internal import Sampling
internal import YouthCare

extension OrderedPlan {
  /// As `SimulationPlan.tariffRatios(of:in:months:)`, of a segment by its position in order of names.
  func tariffRatios(of contract: ResolvedContract, in segment: Int, months held: Range<Int>) -> [(
    year: Int, ratio: Double
  )] {
    held.compactMap { month in
      let frame = calendar.months[month]
      guard month == held.lowerBound || frame.year != calendar.months[month - 1].year else { return nil }
      let index = calendar.yearsAfterStart(of: frame)
      let real = priceLevels.price[index] / priceLevels.cost[index] * priceFactors[segment].value(at: frame.start)
      return (frame.year, contract.tariffRatio * real)
    }
  }

  /// The price levels of a scenario by the expected index, under some terms.
  static func priceLevels(of scenario: Scenario, _ calendar: ContractCalendar, terms: IndexationTerms) -> PriceLevels {
    let years = calendar.yearsAfterStart(of: calendar.months[calendar.months.count - 1])
    let index = scenario.contract.indexation
    var levels = PriceLevels(
      steps: (0..<years).map { _ in
        (final: index, provisional: index - scenario.contract.costIndex.provisionalGap)
      }, terms: terms)
    // One power a year, so that full indexation gives price and cost levels with the same bits.
    for month in calendar.months { levels.cost[calendar.yearsAfterStart(of: month)] = calendar.priceIndex(of: month) }
    if terms.share == 1, scenario.contract.costIndex.isCertain { levels.price = levels.cost }
    return levels
  }

  /// The contracts in groups that are settled together while their terms name the same task.
  static func grouped(_ contracts: [ContractPlan]) -> [ContractPlan] {
    var numbers: [String: Int] = [:]
    var result = contracts
    for position in result.indices {
      for index in result[position].agreements.indices {
        guard let task = result[position].agreements[index].contract.terms.task else { continue }
        let number = numbers[task] ?? contracts.count + numbers.count
        numbers[task] = number
        result[position].tasks[index] = number
      }
    }
    return result
  }

  /// The contracts with the extra administration of providers, known by name, who work under several funding models.
  static func withExtraAdministration(_ contracts: [ContractPlan], _ scenario: Scenario, months: Int) -> [ContractPlan]
  {
    let names = contracts.map { scenario.segments[$0.segment].providers[$0.provider].name }
    let groups = Dictionary(grouping: contracts.indices) { names[$0] }
    func models(_ contracts: [any FundingModel]) -> Int { Set(contracts.map { type(of: $0).name }).count }
    var result = contracts
    for group in groups.values {
      // Models change with the terms; to count them each month would take a tenth of planning a world anew.
      let changes = Set(group.flatMap { contracts[$0].agreements.map(\.firstMonth) })
      var counts: [Int] = []
      for month in 0..<months {
        let isNew = counts.isEmpty || changes.contains(month)
        counts.append(
          isNew ? models(group.map { contracts[$0].agreement(in: month).contract.terms.model }) : counts[month - 1])
      }
      counts.append(models(group.map { contracts[$0].reference.terms.model }))
      for contract in group {
        result[contract].extraAdministration = counts.map(
          contracts[contract].reference.cost.administration(ofModels:))
      }
    }
    return result
  }

  /// The first segment whose prices, with their changes and indexation, pass what a ledger of cents can hold.
  static func firstUnpayableSegment(
    of contracts: [ContractPlan], _ calendar: ContractCalendar, levels: PriceLevels, factors: [Timeline],
    hours: [[Double]]
  ) -> Int? {
    let index = max(levels.price.max() ?? 1, calendar.months.map(calendar.pastLevel).max() ?? 1)
    return contracts.first { contract in
      let factor = factors[contract.segment].bounds(between: calendar.months[0].start, and: calendar.horizon)
      let mostHours = hours[contract.segment].max() ?? 1
      return !contract.isPayable(level: index * factor.upperBound * mostHours)
    }?.segment
  }
}
