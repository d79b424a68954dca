/// The books of every contract in one replication: movements by month, in cents.
public struct Book: ~Copyable {
  private let movements: OwnedBuffer<Int, Int>
  /// What each provider was paid less what he spent, so far.
  private let cash: OwnedBuffer<ContractIndex, Int>
  private let months: Int
  /// By a contract's position in the plan: its place here.
  private let places: OwnedBuffer<Int, Int>
  /// The number of contracts.
  public let contracts: Int

  /// Books of contracts, of which each has a place here; outside they go by their positions in the plan.
  init(places: [Int], months: Int) {
    contracts = places.count
    self.places = OwnedBuffer(places)
    self.months = months
    cash = OwnedBuffer(repeating: 0, count: contracts)
    movements = OwnedBuffer(repeating: 0, count: contracts * months * Account.allCases.count)
  }

  func reset() {
    movements.fill(with: 0)
    cash.fill(with: 0)
  }

  /// What a provider was paid for a contract less what he spent, since the first day, in cents.
  func cash(of contract: ContractIndex) -> Int { cash[contract] }

  private func index(_ account: Account, _ contract: ContractIndex, _ month: Int) -> Int {
    (contract.position * months + month) * Account.allCases.count + account.rawValue
  }

  /// What a month moved on an account, in cents: debits are positive, credits negative. Months count from the first
  /// simulated one.
  public func movement(on account: Account, of contract: Int, in month: Int) -> Int {
    moved(account, ContractIndex(places[contract]), month)
  }

  /// The sum of the movements from the first month up to and including a month.
  public func balance(of account: Account, of contract: Int, through month: Int) -> Int {
    (0...month).reduce(0) { $0 + movement(on: account, of: contract, in: $1) }
  }

  /// The same by a contract's place here.
  func moved(_ account: Account, _ contract: ContractIndex, _ month: Int) -> Int {
    movements[index(account, contract, month)]
  }

  // MARK: - Booking

  private func add(_ cents: Int, to account: Account, _ contract: ContractIndex, _ month: Int) {
    movements[index(account, contract, month)] += cents
  }

  func produce(_ cents: Int, of contract: ContractIndex, in month: Int) { add(cents, to: .production, contract, month) }

  /// What is told outside both books.
  func note(_ cents: Int, on account: Account, of contract: ContractIndex, in month: Int) {
    assert(account.holder == .neither)
    add(cents, to: account, contract, month)
  }

  /// What the provider has earned and the municipality owes.
  func recognise(_ cents: Int, as kind: MirroredAccount, of contract: ContractIndex, in month: Int) {
    add(cents, to: kind.expense, contract, month)
    add(-cents, to: .payable, contract, month)
    add(cents, to: .receivable, contract, month)
    add(-cents, to: kind.revenue, contract, month)
  }

  /// Money that goes from the municipality to the provider.
  func pay(_ cents: Int, of contract: ContractIndex, in month: Int) {
    add(cents, to: .payable, contract, month)
    add(-cents, to: .municipalCash, contract, month)
    add(cents, to: .providerCash, contract, month)
    add(-cents, to: .receivable, contract, month)
    cash[contract] += cents
  }

  /// What the provider spends.
  func spend(_ cents: Int, on cost: Account, of contract: ContractIndex, in month: Int) {
    add(cents, to: cost, contract, month)
    add(-cents, to: .providerCash, contract, month)
    cash[contract] -= cents
  }

  /// What the municipality spends besides.
  func administer(_ cents: Int, of contract: ContractIndex, in month: Int) {
    add(cents, to: .administrationExpense, contract, month)
    add(-cents, to: .municipalCash, contract, month)
  }

  /// What the municipality spends on care outside the contracts; it is booked with a contract of the segment.
  func buyOutside(_ cents: Int, besides contract: ContractIndex, in month: Int) {
    add(cents, to: .outsideExpense, contract, month)
    add(-cents, to: .municipalCash, contract, month)
  }

  // MARK: - Sums

  /// What a contract's care cost the municipality in a month, administration apart.
  func expense(of contract: ContractIndex, in month: Int) -> Int {
    Account.mirrored.reduce(0) { $0 + moved($1.expense, contract, month) }
  }

  /// What a provider earned with a contract over simulated months, and what it cost him, in cents.
  func revenueAndCost(of contract: ContractIndex, in months: Range<Int>) -> (revenue: Int, cost: Int) {
    months.reduce(into: (0, 0)) { sums, month in
      sums.0 += expense(of: contract, in: month)
      for account in Account.providerCosts { sums.1 += moved(account, contract, month) }
    }
  }

  /// What does not hold in the books, in words: each side adds up to nothing in every month, both sides agree.
  func violations() -> [String] {
    var result: [String] = []
    let sides = [Account.Holder.municipality, .provider].map { holder in
      (holder, Account.allCases.filter { $0.holder == holder })
    }
    let mirrored = Account.mirrored.map { ($0.expense, $0.revenue) } + [(.payable, .receivable)]
    for contract in IndexRange<ContractIndex>(0..<contracts) {
      for month in 0..<months {
        for (holder, accounts) in sides {
          let sum = accounts.reduce(0) { $0 + moved($1, contract, month) }
          if sum != 0 {
            result.append("contract \(contract.position), month \(month): \(holder) out of balance by \(sum)")
          }
        }
        for pair in mirrored
        where moved(pair.0, contract, month) != -moved(pair.1, contract, month) {
          result.append("contract \(contract.position), month \(month): \(pair.0) and \(pair.1) differ")
        }
      }
    }
    return result
  }
}
