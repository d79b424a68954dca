internal import Glibc
internal import Sampling
internal import YouthCare

extension SimulationPlan {
  /// The price levels of a scenario whose index is certain, under some terms.
  static func priceLevels(of scenario: Scenario, _ calendar: ContractCalendar, terms: IndexationTerms) -> PriceLevels {
    let first = scenario.contract.start.year
    let last = max(first, calendar.months[calendar.months.count - 1].year)
    let index = scenario.contract.indexation
    var levels = PriceLevels(
      steps: (first..<last).map { _ in (final: index, provisional: index) }, terms: terms)
    // One power a year, so that full indexation gives price and cost levels with the same bits.
    levels.cost = levels.cost.indices.map { pow(1 + index, Double($0)) }
    if terms.share == 1 { levels.price = levels.cost }
    return levels
  }

  /// The contracts in groups that are settled together while their terms name the same task.
  static func grouped(_ contracts: [ContractPlan]) -> [ContractPlan] {
    var numbers: [String: Int] = [:]
    var result = contracts
    for position in result.indices {
      for index in result[position].versions.indices {
        guard let task = result[position].versions[index].contract.terms.task else { continue }
        let number = numbers[task] ?? contracts.count + numbers.count
        numbers[task] = number
        result[position].versions[index].task = number
      }
    }
    return result
  }

  /// The first segment whose prices, with their changes and indexation, pass what a ledger of cents can hold.
  static func firstUnpayableSegment(
    of contracts: [ContractPlan], _ calendar: ContractCalendar, levels: PriceLevels, factors: [Timeline]
  ) -> Int? {
    let index = levels.price.max() ?? 1
    return contracts.first { contract in
      let factor = factors[contract.segment].bounds(between: calendar.months[0].start, and: calendar.horizon)
      return !contract.isPayable(level: index * factor.upperBound)
    }?.segment
  }
}
