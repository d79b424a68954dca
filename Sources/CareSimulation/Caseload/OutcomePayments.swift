internal import YouthCare

/// What hangs on the outcomes of trajectories, and what they bring as they end.
///
/// MODEL.md, A2.
///
/// Care is invoiced at what is expected. When a trajectory's outcome is known, what was paid for it too little or too much
/// is added to the month's invoice, so that it is paid whole or but for what hangs on the outcome.
struct OutcomePayments: ~Copyable {
  /// Whether something may hang on an outcome: `[contract]`.
  let areWatched: OwnedBuffer<ContractIndex, Bool>
  private let months: Int
  /// What hangs on the outcome of a month's care: `[line][month]`; without a contract that is watched there are none.
  private let stakes: OwnedBuffer<Int, OutcomeStake>
  /// The probability that it isn't reached, by the last terms of a line that ask for one.
  private let unmet: OwnedBuffer<Int, Double>
  /// What the trajectories that ended this month are owed besides, in cents: `[contract][exempt]`.
  private let due: OwnedBuffer<Int, Double>

  init(_ plan: OrderedPlan) {
    let areWatched = plan.contracts.map { $0.passage.terms.contains { $0.outcome != nil } }
    let lines = areWatched.contains(true) ? plan.lineCount : 0
    months = plan.calendar.months.count
    self.areWatched = OwnedBuffer(areWatched)
    stakes = OwnedBuffer(repeating: OutcomeStake(gain: 0, loss: 0, unmet: 0), count: lines * months)
    unmet = OwnedBuffer(repeating: 0, count: lines)
    due = OwnedBuffer(repeating: 0, count: 2 * areWatched.count)
  }

  func reset() {
    unmet.fill(with: 0)
    due.fill(with: 0)
  }

  /// What hangs on outcomes of the care that a line pays in a month, where terms are invoiced for a share of production.
  func set(_ terms: ResolvedContract, share: Double, onLine line: Int, in month: Int) {
    var stake = terms.outcome ?? OutcomeStake(gain: 0, loss: 0, unmet: unmet[line])
    (stake.gain, stake.loss) = (share * stake.gain, share * stake.loss)
    stakes[line * months + month] = stake
    unmet[line] = stake.unmet
  }

  func stake(onLine line: Int, in month: Int) -> OutcomeStake { stakes[line * months + month] }

  /// The probability that the outcome isn't reached of a trajectory that a line pays as it ends.
  func unmet(onLine line: Int) -> Double { unmet[line] }

  /// What a trajectory is owed besides, as its outcome is known.
  func settle(_ cents: Double, with contract: ContractIndex, isExempt: Bool) {
    due[contract.position * 2 + (isExempt ? 1 : 0)] += cents
  }

  /// What the month's outcomes bring a contract: all of it, and what exempt clients bring. It is told once.
  func take(of contract: ContractIndex) -> (all: Double, exempt: Double) {
    let row = contract.position * 2
    let (regular, exempt) = (due[row], due[row + 1])
    (due[row], due[row + 1]) = (0, 0)
    return (regular + exempt, exempt)
  }
}

extension CareMeter {
  /// What hangs on the outcome of a trajectory that ends now, in cents: of its days since its provider has it, and of
  /// what its start and its end bring him.
  @inline(never)
  func stake(
    with contract: ContractIndex, severity: UInt8, isFree: Bool, _ stay: MeteredStay, now time: Double
  ) -> OutcomeStake {
    let payer = line(of: contract, begun: stay.trajectoryMonth)
    var stake = OutcomeStake(gain: 0, loss: 0, unmet: outcomes.unmet(onLine: payer))
    func add(_ cents: Int, _ line: Int, _ month: Int) {
      let own = outcomes.stake(onLine: line, in: month)
      stake.gain += own.gain * Double(cents)
      stake.loss += own.loss * Double(cents)
    }
    for past in max(0, stay.month)...month {
      let line = line(of: contract, begun: stay.trajectoryMonth, in: past)
      let row = line * severities + Int(severity)
      let whole = past == month ? cents(row, past, until: time) : wholeMonthCents[row * months + past]
      add(whole - (past == stay.month ? cents(row, past, until: stay.started) : 0), line, past)
    }
    guard !isFree else { return stake }
    // The start of who came from another provider was paid to that one.
    if stay.month >= 0, stay.started == stay.trajectoryBegan {
      let line = line(of: contract, begun: stay.month, in: stay.month)
      add(startCents[line * months + stay.month], line, stay.month)
    }
    if isUnderWay(stay, with: contract) {
      partsOfEnd(with: contract, stay, now: time) { add($1, $0, month) }
    } else {
      add(endCents[payer * months + month], payer, month)
    }
    return stake
  }

  /// The line that paid in a month for a trajectory that began in an earlier one.
  private func line(of contract: ContractIndex, begun: Int, in month: Int) -> Int {
    guard lineCount[contract] > 1 else { return firstLine[contract] }
    let passage = passages[contract]
    return firstLine[contract]
      + passage.payer(startedUnder: passage.version(in: begun), now: passage.version(in: month))
  }
}
