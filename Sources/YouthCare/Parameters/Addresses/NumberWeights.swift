/// What numbers of a scenario weigh: what a year in balance costs more or less if one were a tenth higher, with all that
/// follows from it solved anew, in euro.
///
/// MODEL.md, V4. No simulation, so no waits, and nothing of what only behaviour or a steering loop works with.
public struct NumberWeights: Sendable {
  private let scenario: Scenario
  private let parameters: ScenarioParameters
  private let now: Double?

  /// The weights in a scenario.
  public init(_ scenario: Scenario) {
    self.scenario = scenario
    parameters = scenario.parameters
    now = scenario.yearlyCostInBalance
  }

  /// The weight of a number, by its own address, or that of what is stated for all segments; `nil` for what can't be
  /// weighed: shares that have to add to 1, numbers of distributions that make none, lists.
  public func weight(of address: Address) -> Double? {
    // What is stated for all segments stands in each of them.
    let places = [address] + scenario.segments.map { Address(["segments", $0.id] + address.keys) }
    var values: [Address: Double] = [:]
    for place in places {
      if let value = parameters[place]?.value, value != 0 { values[place] = 1.1 * value }
    }
    guard let now, !values.isEmpty, let changed = try? parameters.setting(values), changed.faults.isEmpty else {
      return nil
    }
    return changed.yearlyCostInBalance.map { $0 - now }
  }
}

extension Scenario {
  /// What a year in balance costs in euro, other costs included; `nil` where there is no balance.
  public var yearlyCostInBalance: Double? {
    guard let balance = try? Balance(self) else { return nil }
    let care = segments.indices.reduce(0) { $0 + yearlyCost(ofSegment: $1, in: balance) }
    return otherCosts.reduce(care) { $0 + $1.perYear }
  }

  /// What a year in balance costs in euro, by the rule of the segment's contract.
  public func yearlyCost(ofSegment position: Int, in balance: Balance) -> Double {
    let segment = segments[position]
    let year = CareYear(segment, balance.segments[position], daysPerYear: ContractCalendar(contract).daysPerYear)
    let contract = ResolvedContract(
      segment.terms, baseline: segment.baseline, year: year, cost: segment.cost, share: 1, isWhole: true)
    return contract.municipalPayment(for: year)
  }
}
