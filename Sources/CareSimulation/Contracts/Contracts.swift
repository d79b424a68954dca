internal import Glibc
internal import Sampling
internal import YouthCare

/// The contracts of a replication: their terms in motion, what is owed and paid under them, and the books.
struct Contracts: ~Copyable {
  let plan: OrderedPlan
  let kernel: BehaviouralKernel
  /// The books of the replication.
  var book: Book
  /// Where each contract stands, and what is due to it.
  let states: OwnedBuffer<ContractIndex, ContractState>
  let schedule: PaymentSchedule
  /// What adjustment moments had made of the prices of earlier terms, by line, when others followed.
  let lastAdjustments: OwnedBuffer<Int, Double>
  var priceLevels: PriceLevels
  var observedLevels: PriceLevels
  var luck: ContractLuck
  /// What did not hold as settlement periods closed, in words.
  var violations: [String] = []

  init(_ plan: OrderedPlan, _ order: NameOrder, seed: UInt64) {
    self.plan = plan
    kernel = plan.kernel
    let months = plan.calendar.months.count
    book = Book(places: order.positionsOfContracts, segmentPlaces: order.positionsOfSegments, months: months)
    states = OwnedBuffer(repeating: ContractState(), count: plan.contracts.count)
    schedule = PaymentSchedule(contracts: plan.contracts.count, months: months)
    lastAdjustments = OwnedBuffer(repeating: 1, count: plan.lineCount)
    priceLevels = plan.priceLevels
    observedLevels = plan.observedLevels
    luck = ContractLuck(seed: seed)
  }

  /// Nothing has happened yet in a replication.
  mutating func reset(_ replication: UInt32) {
    book.reset()
    schedule.reset()
    lastAdjustments.fill(with: 1)
    violations.removeAll(keepingCapacity: true)
    for contract in states.indices {
      states[contract] = ContractState()
      states[contract].equity = plan.contracts[contract].openingEquity
    }
    drawPriceLevels(replication)
  }

  /// The terms that hold for a contract.
  func agreement(of contract: ContractIndex) -> ContractPlan.Agreement {
    plan.contracts[contract].agreements[states[contract].agreement]
  }

  /// The price level and the cost level of a month, and the price level under the baseline's indexation.
  ///
  /// In the years before the start all three are what prices were of the start's (MODEL.md, T10).
  func levels(_ frame: ContractCalendar.Month) -> (price: Double, cost: Double, observed: Double) {
    let index = plan.calendar.yearsAfterStart(of: frame)
    let past = plan.calendar.pastLevel(of: frame)
    return (past * priceLevels.price[index], past * priceLevels.cost[index], past * observedLevels.price[index])
  }

  func isLastOfYear(_ month: Int) -> Bool {
    let months = plan.calendar.months
    return month + 1 == months.count || months[month + 1].year != months[month].year
  }

  // MARK: - Money

  /// Recognises an amount, in the books and in the provider's year.
  mutating func settle(_ cents: Int, as kind: MirroredAccount, of contract: ContractIndex, month: Int) {
    guard cents != 0 else { return }
    book.recognise(cents, as: kind, of: contract, in: month)
    states[contract].yearRevenue += cents
    states[contract].equity += cents
  }

  /// Recognises an amount at the year's prices.
  mutating func settlePriced(_ cents: Int, as kind: MirroredAccount, of contract: ContractIndex, month: Int) {
    states[contract].yearPriced += cents
    settle(cents, as: kind, of: contract, month: month)
  }

  /// Pays some months from now, or at once.
  mutating func pay(_ cents: Int, to contract: ContractIndex, _ delay: Int, monthsAfter month: Int) {
    if delay > 0 {
      schedule.add(cents, to: contract, in: month + delay)
    } else {
      book.pay(cents, of: contract, in: month)
    }
  }

  /// What a bid costs a provider.
  mutating func bid(_ contract: ContractIndex, in month: Int) {
    let cents = Cents.rounded(100 * plan.scenario.segments[plan.segment(of: contract)].suppliers.bidCost)
    guard cents > 0 else { return }
    book.spend(cents, on: .administrationCost, of: contract, in: month)
    states[contract].yearCost += cents
    states[contract].equity -= cents
  }

  /// A contract that is awarded after the start: the bid costs the provider money, and the award the municipality.
  mutating func award(_ contract: ContractIndex, in month: Int) {
    bid(contract, in: month)
    book.administer(Cents.rounded(100 * plan.scenario.municipalCost.award), of: contract, in: month)
  }

  /// Supports a provider in distress.
  mutating func rescue(_ contract: ContractIndex, cents: Int, in month: Int) {
    settle(cents, as: .rescue, of: contract, month: month)
    book.pay(cents, of: contract, in: month)
  }

  /// One-sided cuts come into force for contracts that pay by client, for good. Who comes later gets the lower price, but
  /// saw no cut.
  mutating func cutTariffs(by share: Double, of contract: ContractIndex, isThere: Bool) {
    states[contract].tariffCut *= 1 - share
    guard isThere else { return }
    states[contract].cuts += 1
    breakTrust(in: contract)
  }

  // MARK: - Trust

  /// What one-sided cuts have left of the effect of a transformation target.
  func transformationTrust(in contract: ContractIndex) -> Double {
    let cuts = states[contract].cuts
    return cuts == 0 ? 1 : pow(plan.scenario.control?.trustTransformation ?? 1, Double(cuts))
  }

  /// What one-sided cuts have made of the hazard that a provider gives notice.
  func exitTrust(in contract: ContractIndex) -> Double {
    let cuts = states[contract].cuts
    return cuts == 0 ? 1 : pow(plan.scenario.control?.trustExit ?? 1, Double(cuts))
  }

  // MARK: - The gate

  /// Whether a contract's own terms make regular clients wait.
  func ceilingStops(_ contract: ContractIndex) -> Bool {
    let contract = agreement(of: contract).contract
    return contract.cap?.stopsIntake == true
  }

  /// Whether one more client earns a contract something, by the tariff alone.
  func earnsByClient(_ contract: ContractIndex) -> Bool {
    let contract = agreement(of: contract).contract
    return contract.margin(tariffRatio: contract.tariffRatio, in: .init()).intake > 0
  }

  /// Tells the caseload what a contract lets it know.
  func writeRoom(to caseload: inout Caseload, of contract: ContractIndex) {
    let state = states[contract]
    caseload.gates[contract].room = state.period.ceiling.map { ceiling in
      CeilingRoom(
        end: state.period.end, invoiced: state.period.invoiced, ceiling: ceiling.cents,
        yearlyCeiling: ceiling.yearlyProduction(share: state.period.share), stockTolerance: ceiling.stockTolerance,
        invoicedShare: state.invoicedShare)
    }
    caseload.gates[contract].length = state.length
    caseload.gates[contract].dose = state.dose
  }

  // MARK: - The end

  /// Holds the books against the clients' bills, the amounts still due and the providers' equity.
  func complete(_ audit: inout Audit) {
    audit.bookViolations += violations
    audit.compare(book, states, schedule, plan)
  }
}
