internal import Glibc
internal import Sampling
internal import YouthCare

// The municipality's control loop: what it sees at the end of a month, and what it does when one opens (model notes,
// H1–H3).
extension Replicator {
  /// What the control loop saw and did in the replication that was run last; `nil` where there is no loop.
  public var controlRecord: ControlRecord? { plan.scenario.control == nil ? nil : control.record }

  // MARK: - The opening of a month

  /// What was decided takes hold, before contracts open.
  mutating func openControl(_ month: Int) {
    guard let loop = plan.scenario.control, month >= plan.calendar.warmUpMonths else { return }
    let months = plan.calendar.months
    if month == plan.calendar.warmUpMonths || months[month].year != months[month - 1].year { control.openYear() }
    if let decision = control.pending, decision.month == month {
      control.pending = nil
      decide(decision, loop, month)
    }
    control.newCuts = 0
    for from in control.announcedCuts where from == month { cutTariffs(by: loop.tariffCut, month) }
  }

  /// The council raises the budget, or the municipality acts.
  private mutating func decide(_ decision: ControlState.Decision, _ loop: ControlLoop, _ month: Int) {
    if loop.supplementary > 0 {
      luck.council.seek(to: Decision(candidate: UInt32(decision.alarmMonth)), replication: replication)
      if luck.council.uniform() < loop.supplementary {
        guard let budget = control.budgets[month - plan.calendar.warmUpMonths] else { return }
        control.supplementary = max(control.supplementary, decision.estimate - budget)
        return
      }
    }
    switch loop.action {
    case .none: break
    case .intakeStop: control.isStopped = true
    case .stricterAccess: control.strictness = loop.strictnessStep
    case .tariffCut:
      control.lastCutYear = plan.calendar.months[month].year
      control.announcedCuts.append(month + loop.tariffNotice)
    }
  }

  /// A cut comes into force for all contracts that pay by client, for good. Who comes later gets the lower price, but
  /// saw no cut.
  private mutating func cutTariffs(by share: Double, _ month: Int) {
    control.newCuts += 1
    control.tariffFactor *= 1 - share
    for contract in 0..<contracts.count
    where control.covers[providerSegments[contract]] && !plan.contracts[contract].version(in: month).isLumpSum {
      contracts[contract].tariffCut *= 1 - share
      if supply[contract].opensIn <= month { contracts[contract].cuts += 1 }
    }
  }

  /// Holds back regular clients where intake is stopped, and lets them go where it isn't any more; ceilings stay.
  mutating func holdIntake() {
    if plan.scenario.control?.action == .intakeStop {
      for contract in 0..<contracts.count where control.covers[providerSegments[contract]] {
        let version = version(of: contract)
        let ceilingStops = version.contract.ceiling != nil && version.contract.terms.ceiling?.stopsIntake == true
        stopsIntake[contract] = control.isStopped || ceilingStops
      }
    }
    for segment in 0..<segments.count where segments[segment].access.isAlwaysAdmitted.contains(true) {
      let holds = segments[segment].providers.contains { stopsIntake[$0] }
      if holds, !doors[segment].holdsIntake { admitAlways(in: segment) }
      doors[segment].holdsIntake = holds
    }
  }

  /// Regular clients begin to be held back: those who wait and whose referrers have powers of their own count as urgent.
  private mutating func admitAlways(in segment: Int) {
    for client in 0..<clients.count
    where clients[client].rank == 2 && Int(clients[client].goal) == segment
      && (clients[client].state == .waiting || clients[client].state == .blocked)
      && !CandidateID.hasNoReferrer(clients[client].candidate)
      && segments[segment].access.isAlwaysAdmitted[Int(clients[client].referrer)]
    {
      let isOnList = !clients[client].marks.contains(.matching)
      let list = Int(clients[client].list)
      if isOnList { lists.remove(client, in: clients, at: now) }
      clients[client].rank = 1
      if isOnList { lists.append(client, to: list, in: clients, at: now) }
    }
  }

  /// Whether the municipality holds back a contract's regular clients, whatever its ceiling.
  func isHeldByControl(_ contract: Int) -> Bool { control.isStopped && control.covers[providerSegments[contract]] }

  // MARK: - What it changes

  /// What the loop adds to the strictness of access this month, where it acts.
  var controlStrictness: Double { control.strictness }

  /// What the loop adds to the strictness of access to a segment this month.
  func extraStrictness(in segment: Int) -> Double { control.covers[segment] ? control.strictness : 0 }

  /// What one-sided cuts have left of the effect of a transformation target.
  func transformationTrust(in contract: Int) -> Double {
    let cuts = contracts[contract].cuts
    return cuts == 0 ? 1 : pow(plan.scenario.control?.trustTransformation ?? 1, Double(cuts))
  }

  /// What one-sided cuts have made of the hazard that a provider gives notice.
  func exitTrust(in contract: Int) -> Double {
    let cuts = contracts[contract].cuts
    return cuts == 0 ? 1 : pow(plan.scenario.control?.trustExit ?? 1, Double(cuts))
  }

  // MARK: - The end of a month

  /// What the year will come to is estimated, and held against the budget.
  mutating func closeControl(_ month: Int) {
    guard let loop = plan.scenario.control, month >= plan.calendar.warmUpMonths else { return }
    remember(month)
    let stated = control.budgets[month - plan.calendar.warmUpMonths]
    let estimate = stated.map { _ in reportedEstimate(loop, month) }
    let budget = stated.map { $0 + control.supplementary }
    var isAlarm = false
    if let estimate, let budget {
      isAlarm = estimate > CareLedger.rounded(Double(budget) * (1 + loop.alarm))
      if estimate <= budget {
        // Back within the budget: what is in force ends with the month, and nothing is left to decide.
        control.pending = nil
      } else if isAlarm, canDecide(loop, month) {
        control.pending = ControlState.Decision(
          month: month + 1 + loop.decisionDelay, alarmMonth: month, estimate: estimate)
      }
    }
    record(estimate, budget, isAlarm)
    if let estimate, let budget, estimate <= budget { control.release() }
  }

  /// Whether an alarm leads to a decision: none is on its way or in force, and no cut was decided this year.
  private func canDecide(_ loop: ControlLoop, _ month: Int) -> Bool {
    let hasCut = loop.action == .tariffCut && control.lastCutYear == plan.calendar.months[month].year
    return control.pending == nil && !control.isActing && !hasCut
  }

  /// Puts the month's cost with that of the months before.
  private mutating func remember(_ month: Int) {
    let frame = plan.calendar.months[month]
    func sum(_ account: Account) -> Int {
      (0..<contracts.count).reduce(0) { $0 + book.moved(account, $1, month) }
    }
    let cost = (0..<contracts.count).reduce(0) { $0 + book.expense(of: $1, in: month) }
    // The last month of a year brings settlements that don't come again next month.
    let recurring =
      sum(.careExpense) + sum(.innovationExpense) + (isLastOfYear(month) ? 0 : sum(.settlementExpense))
    control.history.append(
      CostHistory.Month(
        year: frame.year, start: frame.start, end: frame.end, level: levels(frame).price, cost: cost,
        recurring: recurring, isOpen: !control.isActing))
  }

  /// What the year will come to in whole cents, with the noise of what is reported.
  private mutating func reportedEstimate(_ loop: ControlLoop, _ month: Int) -> Int {
    let frame = plan.calendar.months[month]
    let year = plan.calendar.contractMonths.filter { $0.year == frame.year }
    let estimate = control.history.estimate(
      of: frame.year, over: year[0].start...year[year.count - 1].end,
      knownUntil: frame.end - loop.informationLag * plan.calendar.daysPerMonth,
      window: 3 * plan.calendar.daysPerMonth, level: levels(frame).price)
    guard loop.noise > 0 else { return CareLedger.rounded(estimate) }
    luck.reporting.seek(to: Decision(candidate: UInt32(month)), replication: replication)
    let noise = exp(loop.noise * Self.standardNormal.draw(&luck.reporting) - loop.noise * loop.noise / 2)
    return CareLedger.rounded(estimate * noise)
  }

  private mutating func record(_ estimate: Int?, _ budget: Int?, _ isAlarm: Bool) {
    control.record.estimates.append(estimate.map(Cents.euros))
    control.record.budgets.append(budget.map(Cents.euros))
    control.record.isAlarm.append(isAlarm)
    control.record.isStopped.append(control.isStopped)
    control.record.strictness.append(control.strictness)
    control.record.tariffFactor.append(control.tariffFactor)
    control.record.cuts.append(control.newCuts)
    control.record.supplementary.append(Cents.euros(control.supplementary))
  }
}
