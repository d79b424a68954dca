internal import Glibc
internal import Sampling
internal import YouthCare

// How staff, places and stays follow demand, workload and margins (model notes, F1–F4 and K6).
extension Replicator {
  /// The first day: posts, vacancies and turnover in balance.
  mutating func resetStaff() {
    for contract in 0..<supply.count {
      supply[contract].margin = openingMargin(of: contract)
      guard let rules = workforce(of: contract) else { continue }
      let month = Staffing(rules)
      supply[contract].staff = month.balancedStaff
      supply[contract].trainees = month.balancedTrainees
      supply[contract].turnover = rules.turnover
      supply[contract].agency = month.balancedAgency
    }
  }

  func workforce(of contract: Int) -> Workforce? { plan.scenario.segments[providerSegments[contract]].workforce }

  /// Staff and places at the opening of a month, by what last month showed.
  mutating func followStaff(_ index: Int) {
    guard index > 0 else { return }
    let days = plan.calendar.months[index - 1].days
    for segment in 0..<segments.count {
      guard let rules = plan.scenario.segments[segment].workforce else { continue }
      let providers = segments[segment].providers
      let season = segments[segment].season[plan.calendar.months[index - 1].month - 1]
      let expected = segments[segment].joinsPerDay * days * season
      let plannedLoad = plannedLoad(in: segment)
      let all = expected > 0 ? providers.reduce(0) { $0 + supply[$1].requests } / expected : 1
      for contract in providers where isOpen(contract) {
        let own = segments[segment].isPooled ? expected : expected * supply[contract].share
        let asked = segments[segment].isPooled ? all * expected : supply[contract].requests
        guard own > 0 else { continue }
        // Few requests are averaged for longer, as they are chance for the most part.
        let smoothing = min(max(rules.smoothing, Self.longestSmoothing), rules.smoothing * (1 + Self.fewRequests / own))
        supply[contract].demand += (asked / own - supply[contract].demand) * Staffing.step(smoothing)
        followStaff(contract, rules, plannedLoad: plannedLoad)
      }
    }
    for contract in 0..<supply.count { supply[contract].requests = 0 }
  }

  /// The requests a month at which demand is averaged for twice the time, and the longest time in months.
  private static let fewRequests = 10.0
  private static let longestSmoothing = 24.0

  private mutating func followStaff(_ contract: Int, _ rules: Workforce, plannedLoad: Double) {
    var state = supply[contract]
    let month = Staffing(rules)
    // Hours that go into more administration than at the baseline are lost to care, and drive staff away.
    let (share, baseline) = administration(of: contract, in: self.month)
    let administration = share - baseline
    let hours = (1 - rules.absence) / (1 - Workforce.usualAbsence) * (1 - administration)
    state.drift *= 1 + rules.drift(margin: state.margin) / 12
    let need = state.demand * state.drift / hours
    let facesTender = facesTender
    let invests = facesTender ? 0 : TransformationTarget.investment(yearsToRun: yearsToPlan)
    state.posts += (need - state.posts) * Staffing.step(rules.opening) * (need > state.posts ? min(1, invests) : 1)
    let load =
      places[contract] > 0 && places[contract] != .max
      ? Double(used[contract]) / Double(places[contract]) / plannedLoad : 1
    state.turnover = rules.turnover(utilisation: rules.utilisation * load, extraAdministration: administration)
    if facesTender { state.turnover += rules.tenderTurnover }
    let isSurplus = state.staff > Workforce.surplus * state.posts && !keepsStaff(contract)
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
      1 + rules.handover / daysPerYear * (state.turnover - rules.turnover)
    supply[contract] = state
  }

  /// The years that providers plan for: those that the contract has still to run, or its length where they know that
  /// they go on.
  private var yearsToPlan: Double {
    let contract = plan.scenario.contract
    return contract.afterwards == .renewed
      ? Double(contract.wholeYears) : contract.yearsToRun(after: max(0, now) / daysPerYear)
  }

  /// Whether it is the last year before a new tender: nobody adds places, and more staff leaves (model notes, B1).
  private var facesTender: Bool {
    plan.scenario.contract.afterwards == .open && now >= plan.calendar.startOfLastYear
  }

  /// The load of the first day: 1 where clients wait or fill all places.
  private mutating func plannedLoad(in segment: Int) -> Double {
    let total = segments[segment].providers.reduce(0.0) { $0 + Double(plan.initialPlaces[$1]) }
    let inCare = plan.scenario.segments[segment].present.inCare.map { Double($0) }
    let load = total > 0 ? (inCare ?? plan.balance.segments[segment].inCare) / total : 1
    return min(1, max(0.1, load))
  }

  /// A guarantee that would be called on keeps staff at work (model notes, A5b), and so do clients who wait.
  private mutating func keepsStaff(_ contract: Int) -> Bool {
    if lists.count(of: providerLists[contract]) > 0 { return true }
    guard let guarantee = version(of: contract).contract.guarantee, guarantee > 0 else { return false }
    return supply[contract].isBelowFloor
  }

  /// Whether a guarantee would be called on, by what the period has brought at the end of a month, its last included.
  mutating func watchFloor(of contract: Int) {
    let period = contracts[contract].period
    supply[contract].isBelowFloor =
      Double(period.recognised + period.above + period.lumpPaid)
      < Double(period.floor) * period.elapsed(at: now, daysPerYear: daysPerYear)
  }

  // MARK: - Stays

  /// What this month makes of stays that begin: dose, who the provider is, slack, and staff that leaves.
  mutating func setStays() {
    for contract in 0..<supply.count where isOpen(contract) {
      let response = plan.scenario.segments[providerSegments[contract]].response
      let slackLength = response.slackFilling > 0 ? slackLength(contract, response) : 1
      supply[contract].stayMultiplier =
        contracts[contract].length * supply[contract].stay * slackLength * supply[contract].handoverLength
    }
    forgetWeights()
  }

  /// Where nobody waits and places are empty, who is there stays longer (model notes, K6).
  private mutating func slackLength(_ contract: Int, _ response: SegmentResponse) -> Double {
    guard places[contract] > 0, places[contract] != .max, lists.count(of: providerLists[contract]) == 0 else {
      return 1
    }
    let slack = max(0, response.slackNorm - Double(used[contract]) / Double(places[contract]))
    return min(SegmentResponse.greatestSlackLength, exp(response.slackFilling * slack))
  }

  /// Providers fill part of their empty places with clients they bring in themselves, where those earn something (K6).
  mutating func induceClients(_ frame: ContractCalendar.Month) {
    for segment in 0..<segments.count {
      let share = plan.scenario.segments[segment].response.inducedReferrals
      guard share > 0 else { continue }
      for contract in segments[segment].providers where isOpen(contract) && places[contract] != .max {
        let idle = places[contract] - used[contract]
        let version = version(of: contract)
        guard idle > 0, lists.count(of: providerLists[contract]) == 0,
          version.contract.margin(tariffRatio: version.contract.tariffRatio, in: .init()).intake > 0,
          let law = try? Distribution.poisson(mean: share * Double(idle))
        else { continue }
        let origin = segments.count + contract
        luck.inducement.seek(
          to: Decision(stream: streams[origin], candidate: UInt32(month)), replication: replication)
        for number in 0..<min(idle, Int(law.draw(&luck.inducement))) {
          var client = Client()
          client.origin = UInt32(origin)
          client.candidate = CandidateID.Present.induced.id(month << 18 | (number & 0x3_FFFF))
          client.provider = UInt16(contract)
          client.marks.formUnion([.matched, .broughtIn])
          audit.clientsIn += 1
          observer.induced(in: segment)
          goAway(
            clients.insert(client), toReturnTo: segment, after: luck.inducement.uniform() * (frame.end - frame.start))
        }
      }
    }
  }
}
