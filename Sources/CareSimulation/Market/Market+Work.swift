internal import Glibc
internal import YouthCare

// The work that providers plan their posts for: what is asked, and the list (MODEL.md, F1).
extension Market {
  /// What a segment's clients asked last month, and what its providers go by.
  struct AskedWork {
    /// Requests that were expected of the whole segment, and how many times as many came.
    let expected: Double
    let requests: Double
    /// Of all starts in balance: those in a month, and the clients who wait for a place.
    let startsPerMonth: Double
    let usualList: Double
    /// The mean stay in months.
    let stay: Double
    /// The work of a client who starts, compared with the first day's.
    let hours: Double
    /// The clients on the segment's one list, where there is one.
    let pooledList: Int?

    init(of segment: SegmentIndex, _ plan: OrderedPlan, _ caseload: borrowing Caseload) {
      let law = caseload.segments[segment]
      let month = caseload.clock.month - 1
      expected = law.joinsPerDay * plan.calendar.months[month].days * law.season[month]
      let asked = law.providers.reduce(0) { $0 + caseload.gates[$1].requests }
      requests = expected > 0 ? asked / expected : 1
      let balance = plan.balance.segments[segment]
      startsPerMonth = balance.starts / 12
      // Who is still being matched is on nobody's list.
      let matching = plan.policy(in: caseload.clock.month).scenario.segments[segment].access.matchingDelay
      usualList = balance.wait > 0 ? balance.waiting * max(0, 1 - matching / balance.wait) : 0
      stay = balance.meanStay / plan.calendar.daysPerMonth
      hours = caseload.census[segment].startedWork.mean
      pooledList = law.isPooled ? caseload.lists.countWithoutCare(of: law.firstList) : nil
    }
  }

  /// The requests a month at which demand is averaged for twice the time, and the longest time in months.
  private static let fewRequests = 10.0
  private static let longestSmoothing = 24.0
  /// The months over which what the contract makes of hours is averaged.
  private static let hoursSmoothing = 12.0

  /// The work that a provider plans for, compared with the first day's: `nil` where nobody is expected to ask for him.
  func plannedWork(
    of contract: ContractIndex, _ rules: Workforce, _ asked: AskedWork, _ taken: TakenOver,
    _ caseload: borrowing Caseload, _ contracts: borrowing Contracts
  ) -> Double? {
    let gate = caseload.gates[contract]
    let isPooled = asked.pooledList != nil
    let own = isPooled ? asked.expected : asked.expected * gate.share
    guard own > 0 else { return nil }
    // Few requests are averaged for longer, as they are chance for the most part.
    let stated = rules.smoothing ?? asked.stay
    let smoothing = min(max(stated, Self.longestSmoothing), stated * (1 + Self.fewRequests / own))
    let ratio = isPooled ? asked.requests : gate.requests / own
    supply[contract].demand += (ratio - supply[contract].demand) * Staffing.step(smoothing)
    let conduct = gate.length * supply[contract].handoverLength * contracts.states[contract].hours
    supply[contract].conduct += (conduct - supply[contract].conduct) * Staffing.step(Self.hoursSmoothing)
    supply[contract].drift *= 1 + rules.drift(extraMargin: supply[contract].margin - supply[contract].normalMargin) / 12
    let demand = supply[contract].demand
    let work = demand * asked.hours * supply[contract].conduct / rules.usualWork
    let list = listDeviation(of: contract, gate, demand: demand, asked, caseload)
    let toClear = list / rules.clearing(stay: asked.stay)
    let need = min(
      max(0, work + toClear) * supply[contract].drift,
      contracts.affordableWork(of: contract, share: gate.share, caseload.clock.month))
    let base = Double(basePlaces[contract])
    guard taken.places > 0, gate.isLimited, base > 0 else { return need }
    // His share is of all that there was: what he has taken over, or will, he needs no posts for.
    return max(0, (need * (base + taken.places * gate.share) - taken.staffed * gate.share) / base)
  }

  /// Places of providers who closed, before and after what staff made of them by then: others go on with them (F7).
  struct TakenOver {
    var places = 0.0
    var staffed = 0.0
  }

  func takenOver(in segment: SegmentIndex, _ caseload: borrowing Caseload) -> TakenOver {
    var taken = TakenOver()
    guard caseload.doors[segment].marketMoved else { return taken }
    for contract in caseload.segments[segment].providers
    where plan.gates[contract].isLimited && caseload.gates[contract].tenure.closure != nil {
      taken.places += Double(basePlaces[contract])
      taken.staffed += Double(basePlaces[contract]) * supply[contract].capacity
    }
    return taken
  }

  /// How many months of starts a provider's list is longer than usual for what is asked of him.
  private func listDeviation(
    of contract: ContractIndex, _ gate: Gate, demand: Double, _ asked: AskedWork, _ caseload: borrowing Caseload
  ) -> Double {
    // On one list each has his part of it.
    let list =
      asked.pooledList.map { Double($0) * gate.share } ?? Double(caseload.lists.countWithoutCare(of: gate.list))
    let starts = asked.startsPerMonth * gate.share
    return starts > 0 ? (list - asked.usualList * gate.share * demand) / starts : 0
  }
}
