internal import Glibc
internal import Sampling
internal import YouthCare

// How staff, places and stays follow demand, workload and margins (MODEL.md, F1–F4 and K6).
extension Market {
  /// The first day: posts, vacancies and turnover in balance.
  func resetStaff() {
    for contract in supply.indices {
      supply[contract].margin = openingMargin(of: contract)
      supply[contract].normalMargin = supply[contract].margin
      guard let rules = workforce(of: contract) else { continue }
      let month = Staffing(rules)
      supply[contract].staff = month.balancedStaff
      supply[contract].trainees = month.balancedTrainees
      supply[contract].turnover = rules.turnover
      supply[contract].agency = month.balancedAgency
      supply[contract].places = 1 + rules.reserve
    }
  }

  func workforce(of contract: ContractIndex) -> Workforce? {
    plan.scenario.segments[plan.segment(of: contract)].workforce
  }

  /// Staff and places at the opening of a month, by what last month showed.
  func followStaff(_ caseload: inout Caseload, _ contracts: borrowing Contracts) {
    guard caseload.month > 0 else { return }
    for segment in caseload.segments.indices {
      guard let rules = plan.scenario.segments[segment].workforce else { continue }
      let plannedLoad = plannedLoad(in: segment)
      let asked = AskedWork(of: segment, plan, caseload)
      let taken = takenOver(in: segment, caseload)
      for contract in caseload.segments[segment].providers where caseload.isOpen(contract) {
        guard let need = plannedWork(of: contract, rules, asked, taken, caseload, contracts) else { continue }
        followStaff(contract, rules, need: need, plannedLoad: plannedLoad, caseload, contracts)
      }
    }
    for contract in supply.indices { caseload.gates[contract].requests = 0 }
  }

  private func followStaff(
    _ contract: ContractIndex, _ rules: Workforce, need work: Double, plannedLoad: Double,
    _ caseload: borrowing Caseload, _ contracts: borrowing Contracts
  ) {
    var state = supply[contract]
    let now = caseload.clock.now
    let month = Staffing(rules)
    // Hours that go into more administration than at the baseline are lost to care, and drive staff away.
    let (share, baseline) = contracts.administration(of: contract, in: caseload.clock.month)
    let administration = share - baseline
    let hours = (1 - rules.absence) / (1 - Workforce.usualAbsence) * (1 - administration)
    let need = work / hours
    let facesTender = facesTender(at: now)
    let invests = facesTender ? 0 : TransformationTarget.investment(yearsToRun: yearsToPlan(at: now))
    state.posts += (need - state.posts) * Staffing.step(rules.opening) * (need > state.posts ? min(1, invests) : 1)
    // Those employed carry the clients in care; temporary staff fills places, and leaves the rest of the work to them.
    let employed = month.employed(staff: state.staff, trainees: state.trainees) * hours
    let load = load(on: contract, employed: employed, planned: plannedLoad, caseload.gates[contract], contracts)
    state.turnover =
      rules.turnover(utilisation: rules.utilisation * load, extraAdministration: administration)
      * (1 - contracts.effect(\.turnover, in: contract))
    if facesTender { state.turnover += rules.tenderTurnover }
    let isSurplus = state.staff > Workforce.surplus * state.posts && !contracts.keepsStaff(contract)
    month.advance(
      &state.staff, &state.trainees, posts: state.posts, turnover: state.turnover, letsGo: isSurplus)
    state.agency = month.agency(posts: state.posts, staff: state.staff)
    state.capacity = month.capacity(staff: state.staff, trainees: state.trainees, agency: state.agency) * hours
    // Places are built after the need, and stay; posts for hours that are lost need none.
    if rules.building > 0 {
      let wanted = state.posts * hours
      if !facesTender, wanted > state.places { state.places += (wanted - state.places) * Staffing.step(rules.building) }
      state.capacity = min(state.capacity, state.places)
    }
    state.handoverLength =
      1 + rules.handover / plan.calendar.daysPerYear * (state.turnover - rules.turnover)
    supply[contract] = state
  }

  /// The hours of the clients in care over those that the staff employed can give, compared with the first day's
  /// (MODEL.md, F3); 1 without a limit on places.
  private func load(
    on contract: ContractIndex, employed: Double, planned: Double, _ gate: Gate, _ contracts: borrowing Contracts
  ) -> Double {
    let base = basePlaces[contract]
    guard base != Gate.unlimited else { return 1 }
    let staffed = Double(base) * employed + supply[contract].inherited
    return staffed > 0 ? Double(gate.used) * contracts.states[contract].hours / staffed / planned : 1
  }

  /// The years that providers plan for: those that the contract has still to run, or its length where they know that
  /// they go on.
  private func yearsToPlan(at now: Double) -> Double {
    let contract = plan.scenario.contract
    if now < 0, let present = plan.scenario.presentPolicy { return present.yearsToPlan }
    return contract.afterwards == .renewed
      ? Double(contract.wholeYears) : contract.yearsToRun(after: max(0, now) / plan.calendar.daysPerYear)
  }

  /// Whether it is the last year before a new tender: nobody adds places, and more staff leaves (MODEL.md, B1).
  private func facesTender(at now: Double) -> Bool {
    plan.scenario.contract.afterwards == .open && now >= plan.calendar.startOfLastYear
  }

  /// The load of the first day: 1 where clients wait or fill all places.
  private func plannedLoad(in segment: SegmentIndex) -> Double {
    let total = plan.segments[segment].providers.reduce(0.0) { $0 + Double(plan.firstPlaces(of: $1)) }
    let inCare = plan.scenario.segments[segment].present.inCare.map { Double($0) }
    let load = total > 0 ? (inCare ?? plan.balance.segments[segment].inCare) / total : 1
    return min(1, max(0.1, load))
  }

  // MARK: - Places

  /// The places that a contract's provider fills this month: those there are, times what incentives make of them.
  ///
  /// Places are counted in hours of staff: with less hours a client the same staff helps more clients at once. Places
  /// that are as stated are for as many clients, whatever these need.
  func effectivePlaces(
    of contract: ContractIndex, _ caseload: borrowing Caseload, _ contracts: borrowing Contracts
  ) -> Int {
    let clock = caseload.clock
    guard caseload.gates[contract].tenure.isOpen(in: clock.month) else { return 0 }
    let stated = basePlaces[contract]
    guard stated != Gate.unlimited else { return Gate.unlimited }
    var factor = contracts.states[contract].intake / contracts.states[contract].intensity * supply[contract].capacity
    if plan.scenario.segments[plan.segment(of: contract)].workforce != nil {
      factor /= contracts.states[contract].careHours
    }
    if clock.now >= 0, clock.now < plan.startUpEnds { factor *= 1 - plan.scenario.contract.startUpLoss }
    let inherited = supply[contract].inherited
    return factor == 1 && inherited == 0 ? stated : Int((Double(stated) * factor + inherited).rounded())
  }

  // MARK: - Stays

  /// What this month makes of stays that begin: dose, who the provider is, slack, and staff that leaves.
  func setStays(_ caseload: inout Caseload) {
    for contract in supply.indices where caseload.isOpen(contract) {
      let response = plan.scenario.segments[plan.segment(of: contract)].response
      let slackLength = response.slackFilling > 0 ? slackLength(contract, response, caseload) : 1
      caseload.gates[contract].stayMultiplier =
        caseload.gates[contract].length * caseload.gates[contract].stay * slackLength * supply[contract].handoverLength
    }
    caseload.forgetWeights()
  }

  /// Where nobody waits and places are empty, who is there stays longer (MODEL.md, K6).
  private func slackLength(
    _ contract: ContractIndex, _ response: SegmentResponse, _ caseload: borrowing Caseload
  ) -> Double {
    let gate = caseload.gates[contract]
    guard gate.places > 0, gate.isLimited, caseload.lists.count(of: gate.list) == 0 else { return 1 }
    let slack = max(0, response.slackNorm - Double(gate.used) / Double(gate.places))
    return min(SegmentResponse.greatestSlackLength, exp(response.slackFilling * slack))
  }
}
