internal import Sampling
internal import YouthCare

/// A provider with all his contracts, known by his name.
///
/// A class, as it never changes and is looked at every month.
final class OrganisationPlan: Sendable {
  /// Whose random numbers are drawn for him.
  let stream: StreamName
  /// His contracts.
  let contracts: [ContractIndex]
  /// What happens when he runs out of money, or `nil` where nothing does.
  let failure: ProviderFailure?
  /// Whether the region can't do without him.
  let isSystem: Bool
  /// His cash on the first day, in cents, and with what the care before it brings in each month, until all has come.
  private let openingCash: [Int]

  private init(
    stream: StreamName, contracts: [ContractIndex], failure: ProviderFailure?, isSystem: Bool, openingCash: [Int]
  ) {
    self.stream = stream
    self.contracts = contracts
    self.failure = failure
    self.isSystem = isSystem
    self.openingCash = openingCash
  }

  /// The cash that he began with, with what the care before the first day has brought in after some months.
  func openingCash(after months: Int) -> Int { openingCash[min(months, openingCash.count - 1)] }

  /// The organisations behind contracts, in order of their first contract.
  ///
  /// - Parameter level: the price level of the first day, relative to the contract's start.
  static func organisations(
    of contracts: [ContractPlan], in scenario: Scenario, level: Double
  ) -> [OrganisationPlan] {
    var order: [String] = []
    var members: [String: [Int]] = [:]
    for (index, contract) in contracts.enumerated() {
      let name = scenario.segments[contract.segment].providers[contract.provider].name
      if members[name] == nil { order.append(name) }
      members[name, default: []].append(index)
    }
    return order.map { name in
      let own = members[name] ?? []
      let failure = own.lazy.compactMap { scenario.segments[contracts[$0].segment].failure }.first
      return OrganisationPlan(
        stream: StreamName(name), contracts: own.map(ContractIndex.init), failure: failure,
        isSystem: own.contains { scenario.segments[contracts[$0].segment].providers[contracts[$0].provider].isSystem },
        openingCash: openingCash(of: own.map { contracts[$0] }, days: failure?.cashDays ?? 0, level: level))
    }
  }

  /// Days of the contracts' yearly cost, and the receipts of earlier care month by month, by the terms of that time.
  private static func openingCash(of contracts: [ContractPlan], days: Double, level: Double) -> [Int] {
    let cost = contracts.reduce(0) { $0 + $1.reference.fullCost }
    let began = Cents.rounded(100 * cost * days / 365.2425 * level)
    let paying = contracts.filter { !$0.isEntrant && !$0.reference.isLumpSum }
    let longest =
      paying.map { max($0.reference.terms.payment.termMonths, $0.reference.terms.payment.rejectedMonths) }
      .max() ?? 0
    return (0...longest).map { month in
      paying.reduce(began) { sum, contract in
        let payment = contract.reference.terms.payment
        // Of each invoice the advance has come already, and what was rejected comes later.
        let months =
          Double(min(month, payment.termMonths)) * (1 - payment.rejected - payment.advance)
          + Double(min(month, payment.rejectedMonths)) * payment.rejected
        return sum + Cents.rounded(100 * contract.reference.expectedPayment / 12 * max(0, months) * level)
      }
    }
  }
}
