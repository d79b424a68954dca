internal import Glibc
internal import Sampling
internal import YouthCare

/// The municipality's control loop in a replication: what it sees at the end of a month, and what it orders when one opens
/// (MODEL.md, H1–H3). The loop itself stays a description.
struct Steering: ~Copyable {
  /// What it orders as a month opens.
  struct Orders {
    /// What cuts that come into force leave of tariffs, each; most months there are none.
    var tariffCuts: [Double] = []
    /// Whether intake is stopped where it acts.
    var isStopped = false
    /// What it adds to the strictness of access there.
    var strictness = 0.0
  }

  /// What follows an alarm, some months later.
  private struct PendingDecision {
    /// The month that opens with it.
    let month: Int
    /// The month at whose end the alarm went.
    let alarmMonth: Int
    /// What the year was estimated to come to then, in cents.
    let estimate: Int
  }

  private let plan: OrderedPlan
  private let loop: ControlLoop?
  /// The segments in which it acts.
  private let covers: [Bool]
  /// The budget of the year of each month of the contract, in cents.
  private let budgets: [Int?]
  /// The part of what contracts are expected to cost that each has: what partners tell sooner is for their part.
  private let weights: [Double]
  private var history: CostHistory
  private var luck: SteeringLuck

  private var pending: PendingDecision?
  private var isStopped = false
  private var strictness = 0.0
  /// The months with which cuts come into force, and those that did so this month.
  private var announcedCuts: [Int] = []
  private var newCuts = 0
  /// The budget year in which a cut was last decided.
  private var lastCutYear: Int?
  private var tariffFactor = 1.0
  /// Cents granted for the year besides its budget.
  private var supplementary = 0
  /// What it saw and did.
  private(set) var record = ControlRecord()

  init(_ plan: OrderedPlan, seed: UInt64) {
    self.plan = plan
    loop = plan.scenario.control
    luck = SteeringLuck(seed: seed)
    let segments = plan.scenario.control?.segments ?? []
    let isOn = plan.scenario.control != nil
    covers = plan.scenario.segments.indices.map { isOn && (segments.isEmpty || segments.contains($0)) }
    budgets =
      isOn
      ? plan.calendar.contractMonths.map { plan.scenario.budget?.cents(for: $0.year, in: plan.calendar) } : []
    // Providers who may come later aren't there on the first day.
    let payments = plan.contracts.map { contract in
      let terms = contract.agreement(in: plan.calendar.warmUpMonths).contract
      return contract.isEntrant ? 0 : terms.municipalPayment(for: terms.year)
    }
    let yearly = payments.reduce(0, +)
    weights = payments.map { yearly > 0 ? $0 / yearly : 0 }
    history = CostHistory(expectedPerDay: 100 * yearly / plan.calendar.daysPerYear)
  }

  mutating func reset() {
    history.reset()
    record.reset()
    openYear()
    announcedCuts.removeAll(keepingCapacity: true)
    newCuts = 0
    lastCutYear = nil
    tariffFactor = 1
  }

  /// Whether it acts in a segment.
  func acts(in segment: SegmentIndex) -> Bool { covers[segment] }

  /// Whether it can hold back regular clients.
  var canStopIntake: Bool { loop?.action == .intakeStop }

  // MARK: - The opening of a month

  /// What was decided takes hold, before contracts open.
  mutating func openMonth(_ clock: Clock) -> Orders {
    guard let loop, clock.month >= plan.calendar.warmUpMonths else { return Orders() }
    let months = plan.calendar.months
    if clock.month == plan.calendar.warmUpMonths || months[clock.month].year != months[clock.month - 1].year {
      openYear()
    }
    if let decision = pending, decision.month == clock.month {
      pending = nil
      decide(decision, loop, clock)
    }
    newCuts = announcedCuts.count { $0 == clock.month }
    for _ in 0..<newCuts { tariffFactor *= 1 - loop.tariffCut }
    return Orders(
      tariffCuts: Array(repeating: loop.tariffCut, count: newCuts), isStopped: isStopped, strictness: strictness)
  }

  /// A budget year begins: what was decided or granted for the last one is over. Cuts stay.
  private mutating func openYear() {
    pending = nil
    supplementary = 0
    release()
  }

  /// Ends what is in force until further notice.
  private mutating func release() {
    isStopped = false
    strictness = 0
  }

  /// The council raises the budget, or the municipality acts.
  private mutating func decide(_ decision: PendingDecision, _ loop: ControlLoop, _ clock: Clock) {
    if loop.supplementary > 0 {
      luck.council.seek(to: Decision(candidate: UInt32(decision.alarmMonth)), replication: clock.replication)
      if luck.council.uniform() < loop.supplementary {
        guard let budget = budgets[clock.month - plan.calendar.warmUpMonths] else { return }
        supplementary = max(supplementary, decision.estimate - budget)
        return
      }
    }
    switch loop.action {
    case .none: break
    case .intakeStop: isStopped = true
    case .stricterAccess: strictness = loop.strictnessStep
    case .tariffCut:
      lastCutYear = plan.calendar.months[clock.month].year
      announcedCuts.append(clock.month + loop.tariffNotice)
    }
  }

  // MARK: - The end of a month

  /// What the year will come to is estimated, and held against the budget.
  mutating func closeMonth(_ clock: Clock, _ contracts: borrowing Contracts) {
    guard let loop, clock.month >= plan.calendar.warmUpMonths else { return }
    remember(clock.month, contracts)
    let stated = budgets[clock.month - plan.calendar.warmUpMonths]
    let estimate = stated.map { _ in reportedEstimate(loop, clock, contracts) }
    let budget = stated.map { $0 + supplementary }
    var isAlarm = false
    if let estimate, let budget {
      isAlarm = estimate > Cents.rounded(Double(budget) * (1 + loop.alarm))
      if estimate <= budget {
        // Back within the budget: what is in force ends with the month, and nothing is left to decide.
        pending = nil
      } else if isAlarm, canDecide(loop, clock.month) {
        pending = PendingDecision(
          month: clock.month + 1 + loop.decisionDelay, alarmMonth: clock.month, estimate: estimate)
      }
    }
    keepRecord(estimate, budget, isAlarm)
    if let estimate, let budget, estimate <= budget { release() }
  }

  /// Whether a measure that can be ended is in force.
  private var isActing: Bool { isStopped || strictness > 0 }

  /// Whether an alarm leads to a decision: none is on its way or in force, and no cut was decided this year.
  private func canDecide(_ loop: ControlLoop, _ month: Int) -> Bool {
    let hasCut = loop.action == .tariffCut && lastCutYear == plan.calendar.months[month].year
    return pending == nil && !isActing && !hasCut
  }

  /// Puts the month's cost with that of the months before.
  private mutating func remember(_ month: Int, _ contracts: borrowing Contracts) {
    let frame = plan.calendar.months[month]
    var cost = 0
    var recurring = 0
    // The last month of a year brings settlements that don't come again next month.
    let recurs: [MirroredAccount] =
      contracts.isLastOfYear(month) ? [.care, .innovation] : [.care, .innovation, .settlement]
    for contract in contracts.states.indices {
      cost += contracts.book.expense(of: contract, in: month)
      for kind in recurs { recurring += contracts.book.moved(kind.expense, contract, month) }
    }
    for segment in plan.segments.indices {
      let outside = contracts.book.outside(in: SegmentIndex(segment), month)
      cost += outside
      recurring += outside
    }
    history.append(
      CostHistory.Month(
        year: frame.year, start: frame.start, end: frame.end, level: contracts.levels(frame).price, cost: cost,
        recurring: recurring, isOpen: !isActing))
  }

  /// What the year will come to in whole cents, with the noise of what is reported.
  private mutating func reportedEstimate(
    _ loop: ControlLoop, _ clock: Clock, _ contracts: borrowing Contracts
  ) -> Int {
    let frame = plan.calendar.months[clock.month]
    let year = plan.calendar.contractMonths.filter { $0.year == frame.year }
    let estimate = history.estimate(
      of: frame.year, over: year[0].start...year[year.count - 1].end,
      knownUntil: frame.end - informationLag(loop, contracts) * plan.calendar.daysPerMonth,
      window: 3 * plan.calendar.daysPerMonth, level: contracts.levels(frame).price)
    // What isn't bought is known beforehand: nothing about it is estimated or misreported.
    let other = plan.calendar.months(of: frame.year).reduce(0) { $0 + plan.otherCents[$1] }
    guard loop.noise > 0 else { return Cents.rounded(estimate) + other }
    luck.reporting.seek(to: Decision(candidate: UInt32(clock.month)), replication: clock.replication)
    let noise = exp(
      loop.noise * Distribution.standardNormal.draw(&luck.reporting) - loop.noise * loop.noise / 2)
    return Cents.rounded(estimate * noise) + other
  }

  /// Months after which production is known: with partners sooner, by their part of what is expected to be paid.
  private func informationLag(_ loop: ControlLoop, _ contracts: borrowing Contracts) -> Double {
    var sooner = 0.0
    for contract in contracts.states.indices {
      sooner += weights[contract.position] * contracts.effect(\.information, in: contract)
    }
    return loop.informationLag * (1 - sooner)
  }

  private mutating func keepRecord(_ estimate: Int?, _ budget: Int?, _ isAlarm: Bool) {
    record.estimates.append(estimate.map(Cents.euros))
    record.budgets.append(budget.map(Cents.euros))
    record.isAlarm.append(isAlarm)
    record.isStopped.append(isStopped)
    record.strictness.append(strictness)
    record.tariffFactor.append(tariffFactor)
    record.cuts.append(newCuts)
    record.supplementary.append(Cents.euros(supplementary))
  }
}
