public import YouthCare

/// The books of one replication, section by section: movements by month, in cents.
public struct Book: ~Copyable {
  /// `[row][month][account]`; a row is a contract, then a segment without a contract, then the region.
  private let movements: OwnedBuffer<Int, Int>
  /// What each provider was paid less what he spent, so far.
  private let cash: OwnedBuffer<ContractIndex, Int>
  private let months: Int
  /// By a contract's and a segment's position in the plan: their places here.
  private let places: OwnedBuffer<Int, Int>
  private let segmentPlaces: OwnedBuffer<Int, Int>
  /// The number of contracts, and of segments.
  public let contracts: Int
  private let segments: Int

  /// Books of contracts and segments, of which each has a place here; outside they go by their positions in the plan.
  init(places: [Int], segmentPlaces: [Int], months: Int) {
    contracts = places.count
    segments = segmentPlaces.count
    self.places = OwnedBuffer(places)
    self.segmentPlaces = OwnedBuffer(segmentPlaces)
    self.months = months
    cash = OwnedBuffer(repeating: 0, count: contracts)
    movements = OwnedBuffer(
      repeating: 0, count: (contracts + segmentPlaces.count + 1) * months * Account.allCases.count)
  }

  func reset() {
    movements.fill(with: 0)
    cash.fill(with: 0)
  }

  /// What a provider was paid for a contract less what he spent, since the first day, in cents.
  func cash(of contract: ContractIndex) -> Int { cash[contract] }

  private var rows: Int { contracts + segments + 1 }
  private func row(_ segment: SegmentIndex) -> Int { contracts + segment.position }

  private func index(_ account: Account, _ row: Int, _ month: Int) -> Int {
    (row * months + month) * Account.allCases.count + account.rawValue
  }

  /// What a month moved on an account, in cents: debits are positive, credits negative. Months count from the first
  /// simulated one.
  public func movement(on account: Account, of section: BookSection, in month: Int) -> Int {
    switch section {
    case .contract(let contract): movements[index(account, places[contract], month)]
    case .segment(let segment): movements[index(account, contracts + segmentPlaces[segment], month)]
    case .region: movements[index(account, contracts + segments, month)]
    }
  }

  /// The same of a contract.
  public func movement(on account: Account, of contract: Int, in month: Int) -> Int {
    movement(on: account, of: .contract(contract), in: month)
  }

  /// The sum of the movements from the first month up to and including a month.
  public func balance(of account: Account, of contract: Int, through month: Int) -> Int {
    (0...month).reduce(0) { $0 + movement(on: account, of: contract, in: $1) }
  }

  /// The same by a contract's place here.
  func moved(_ account: Account, _ contract: ContractIndex, _ month: Int) -> Int {
    movements[index(account, contract.position, month)]
  }

  /// What a month cost outside the contracts of a segment, by its place here.
  func outside(in segment: SegmentIndex, _ month: Int) -> Int {
    movements[index(.outsideExpense, row(segment), month)]
  }

  // MARK: - Booking

  private func add(_ cents: Int, to account: Account, _ contract: ContractIndex, _ month: Int) {
    add(cents, to: account, row: contract.position, month)
  }

  private func add(_ cents: Int, to account: Account, row: Int, _ month: Int) {
    movements[index(account, row, month)] += cents
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

  /// What the municipality spends on care outside the contracts of a segment.
  func buyOutside(_ cents: Int, in segment: SegmentIndex, _ month: Int) {
    add(cents, to: .outsideExpense, row: row(segment), month)
    add(-cents, to: .municipalCash, row: row(segment), month)
  }

  /// What the region costs besides care that is bought.
  func bearOther(_ cents: Int, in month: Int) {
    add(cents, to: .otherExpense, row: contracts + segments, month)
    add(-cents, to: .municipalCash, row: contracts + segments, month)
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
    for row in 0..<rows {
      func moved(_ account: Account, _ month: Int) -> Int { movements[index(account, row, month)] }
      let name =
        row < contracts ? "contract \(row)" : row < contracts + segments ? "segment \(row - contracts)" : "region"
      for month in 0..<months {
        for (holder, accounts) in sides {
          let sum = accounts.reduce(0) { $0 + moved($1, month) }
          if sum != 0 { result.append("\(name), month \(month): \(holder) out of balance by \(sum)") }
        }
        for pair in mirrored where moved(pair.0, month) != -moved(pair.1, month) {
          result.append("\(name), month \(month): \(pair.0) and \(pair.1) differ")
        }
      }
    }
    return result
  }
}
