internal import Sampling
internal import YouthCare

// A provider's money over all his contracts: distress, rescue and closure (model notes, F5 and F6).
extension Replicator {
  /// The month's end: the margins of three years, and who is in distress.
  mutating func closeFinances(_ index: Int) {
    followMargins(index)
    for organisation in 0..<organisations.count {
      guard let rules = plan.organisations[organisation].failure, !organisations[organisation].hasClosed else {
        continue
      }
      checkDistress(of: organisation, rules, index)
    }
  }

  /// The margin averaged over three years: what supply and entrants go by.
  private mutating func followMargins(_ index: Int) {
    guard index % 12 == 11 else { return }
    for contract in 0..<supply.count where isOpen(contract) {
      let (revenue, cost) = revenueAndCost(of: contract, in: max(0, index - 11)..<index + 1)
      guard revenue > 0 else { continue }
      supply[contract].margin += (Double(revenue - cost) / Double(revenue) - supply[contract].margin) / 3
    }
  }

  private mutating func checkDistress(of number: Int, _ rules: ProviderFailure, _ index: Int) {
    let own = plan.organisations[number]
    guard let first = own.contracts.first(where: { isOpen($0) }) else { return }
    var cash = own.openingCash(after: index + 1)
    var equity = 0
    var turnover = 0.0
    for contract in own.contracts {
      cash += book.cash(of: contract)
      equity += contracts[contract].equity
      turnover += plan.contracts[contract].reference.expectedPayment * contracts[contract].level
    }
    organisations[number].emptyMonths = cash < 0 ? organisations[number].emptyMonths + 1 : 0
    let threshold = plan.scenario.segments[providerSegments[first]].cost.distress
    let isDistressed =
      organisations[number].emptyMonths >= rules.cashMonths || Double(equity) < threshold * turnover
    organisations[number].isDistressed = isDistressed
    guard isDistressed, index >= organisations[number].safeUntil else { return }
    luck.rescue.seek(
      to: Decision(stream: own.stream, candidate: UInt32(index)), replication: replication)
    // Care has to go on: the last provider of a segment is always rescued.
    let open = own.contracts.filter { isOpen($0) }
    let isLast = open.contains { contract in
      !segments[providerSegments[contract]].providers.contains {
        staysOpen($0, after: index) && !own.contracts.contains($0) && !failing.contains($0)
      }
    }
    if luck.rescue.uniform() < (own.isSystem ? rules.systemRescue : rules.rescue) || isLast {
      // A year in which to recover.
      organisations[number].safeUntil = index + 12
      organisations[number].emptyMonths = 0
      let support = CareLedger.rounded(rules.support * turnover)
      settle(support, as: (.rescueExpense, .rescueRevenue), of: first, month: index)
      book.pay(support, of: first, in: index)
    } else {
      organisations[number].hasClosed = true
      organisations[number].failedIn = index
      for contract in open { failing.append(contract) }
    }
  }

  /// Whether clients can start with a provider all next month too: no notice and no stated date ends it by then.
  private func staysOpen(_ contract: Int, after index: Int) -> Bool {
    let provider = plan.scenario.segments[providerSegments[contract]].providers[plan.contracts[contract].provider]
    return isOpen(contract) && contracts[contract].closesIn > index + 1
      && provider.closes.map { $0 >= plan.calendar.months[min(index + 1, plan.calendar.months.count - 1)].end } ?? true
  }

  /// Closes those who failed last month.
  mutating func closeFailed() {
    for contract in failing { close(contract) }
    failing.removeAll(keepingCapacity: true)
  }

  /// The share of a segment's turnover with providers in distress (G11).
  func distress(in segment: Int) -> Double {
    var share = 0.0
    for number in 0..<organisations.count where organisations[number].isDistressed {
      for contract in plan.organisations[number].contracts
      where providerSegments[contract] == segment && isOpen(contract) {
        share += supply[contract].share
      }
    }
    return share
  }
}
