internal import YouthCare

// Who comes and who goes concerns clients, contracts and providers: a provider who stops refers on who waits, hands over
// who is in care, and others take over his places (MODEL.md, C and F7).
extension Replicator {
  /// Providers who close on a date, don't bid, are not admitted again, or come.
  mutating func moveMarket() {
    let contractMonth = caseload.month - plan.calendar.warmUpMonths
    for segment in caseload.segments.indices {
      for provider in caseload.segments[segment].providers where market.ends(provider, caseload) { close(provider) }
      guard contractMonth >= 0 else { continue }
      if contractMonth == 0 {
        carryOut(market.belowThreshold(in: segment, caseload))
      } else {
        market.learn(in: segment, &caseload)
      }
      let ended = market.ended(in: segment, contractMonth: contractMonth, caseload)
      carryOut(ended)
      if market.isRound(in: segment, contractMonth: contractMonth) {
        carryOut(market.readmission(in: segment, caseload))
      }
      if plan.scenario.segments[segment].suppliers.admission == .openHouse {
        carryOut(market.entry(in: segment, caseload, contracts))
      }
    }
  }

  private mutating func carryOut(_ moves: [Market.Move]) {
    for move in moves {
      switch move {
      case .close(let contract): close(contract)
      case .award(let contract): contracts.award(contract, in: caseload.month)
      case .open(let contract):
        let segment = plan.segment(of: contract)
        let isDeserted = !caseload.hasOpenProvider(in: segment)
        market.open(contract, &caseload)
        contracts.award(contract, in: caseload.month)
        guard isDeserted else { continue }
        // Who was left with those who are no longer there can go somewhere again.
        for other in caseload.segments[segment].providers where caseload.gates[other].tenure.hasLeft(in: caseload.month)
        {
          caseload.referOn(from: other)
          if caseload.gates[other].tenure.hasClosed { caseload.moveAway(from: other) }
        }
      }
    }
  }

  /// A contract ends: nobody starts with its provider from now on.
  mutating func close(_ contract: ContractIndex) {
    guard !caseload.gates[contract].tenure.hasClosed else { return }
    let month = caseload.month
    let frame = plan.calendar.months[month]
    let segment = plan.segment(of: contract)
    caseload.gates[contract].tenure.close(in: month, part: (caseload.now - frame.start) / frame.days)
    caseload.doors[segment].marketMoved = true
    caseload.observer.count(.closures, in: segment)
    contracts.end(contract, caseload.clock)
    market.shareOut(segment, &caseload)
    guard caseload.hasOpenProvider(in: segment) else { return }
    caseload.referOn(from: contract)
    caseload.moveAway(from: contract)
  }

  /// A notice is over: who waits goes to others. Where closures have a course of their own he has closed by now.
  mutating func endNotice(of contract: ContractIndex) {
    let tenure = caseload.gates[contract].tenure
    guard tenure.intakeEnds == caseload.month, !tenure.hasClosed else { return }
    market.shareOut(plan.segment(of: contract), &caseload)
    caseload.referOn(from: contract)
  }
}
