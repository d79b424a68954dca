/// What is due to each contract's provider in each month, in cents; what is due after the contract stays in transit.
struct PaymentSchedule: ~Copyable {
  private let due: OwnedBuffer<Int, Int>
  private let later: OwnedBuffer<ContractIndex, Int>
  private let months: Int

  init(contracts: Int, months: Int) {
    self.months = months
    due = OwnedBuffer(repeating: 0, count: contracts * months)
    later = OwnedBuffer(repeating: 0, count: contracts)
  }

  func reset() {
    due.fill(with: 0)
    later.fill(with: 0)
  }

  func add(_ cents: Int, to contract: ContractIndex, in month: Int) {
    if month < months { due[contract.position * months + month] += cents } else { later[contract] += cents }
  }

  /// What is due in a month.
  func due(to contract: ContractIndex, in month: Int) -> Int { due[contract.position * months + month] }

  /// What is still to come after the last month.
  func later(for contract: ContractIndex) -> Int { later[contract] }
}
