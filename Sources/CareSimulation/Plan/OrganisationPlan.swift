internal import YouthCare

/// A provider with all his contracts, known by his name.
struct OrganisationPlan: Sendable {
  /// His contracts.
  let contracts: [Int]
  /// What happens when he runs out of money, or `nil` where nothing does.
  let failure: ProviderFailure?
  /// Whether the region can't do without him.
  let isSystem: Bool

  /// The organisations behind contracts, in order of their first contract.
  static func organisations(of contracts: [ContractPlan], in scenario: Scenario) -> [OrganisationPlan] {
    var order: [String] = []
    var members: [String: [Int]] = [:]
    for (index, contract) in contracts.enumerated() {
      let name = scenario.segments[contract.segment].providers[contract.provider].name
      if members[name] == nil { order.append(name) }
      members[name, default: []].append(index)
    }
    return order.map { name in
      let own = members[name] ?? []
      return OrganisationPlan(
        contracts: own, failure: own.lazy.compactMap { scenario.segments[contracts[$0].segment].failure }.first,
        isSystem: own.contains { scenario.segments[contracts[$0].segment].providers[contracts[$0].provider].isSystem })
    }
  }
}
