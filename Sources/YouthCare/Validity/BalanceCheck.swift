/// Holds a region in balance against its places, its youths, the amounts of its contracts and what can be simulated.
struct BalanceCheck {
  private let scenario: Scenario
  private let balance: Balance
  private let plausibility: Plausibility
  private(set) var faults: [ScenarioFault] = []

  init(_ scenario: Scenario, _ balance: Balance, _ plausibility: Plausibility) {
    self.scenario = scenario
    self.balance = balance
    self.plausibility = plausibility
    checkPlaces()
    checkTotals()
    checkSeverities()
    checkArrivals()
    checkAmounts()
  }

  private static let segments = Address(["segments"])

  private mutating func report(_ contradiction: Contradiction, at spots: ScenarioFault.Spot...) {
    faults.append(ScenarioFault(contradiction, at: spots))
  }

  /// Why a region has no balance, as a fault of its scenario.
  static func fault(_ fault: Balance.Fault, in scenario: Scenario) -> ScenarioFault {
    switch fault {
    case .closed: return ScenarioFault(.region(.closedCircle), at: .key(segments))
    case .moreMovesThanStarts(let position, let starts, let brought):
      let id = scenario.segments[position].id
      return ScenarioFault(
        .region(.moreMovesThanStarts(id, starts: starts, brought: brought)),
        at: .key(scenario.address(of: position).appending("inflow")))
    case .patienceShorterThanWait(let position, let share):
      return ScenarioFault(
        .region(.patienceShorterThanWait(scenario.segments[position].id, share: share)), at: .key(segments))
    }
  }

  // MARK: - Clients

  /// Tells more clients in care than the places that a region in balance has.
  private mutating func checkPlaces() {
    for (position, segment) in scenario.segments.enumerated() {
      guard segment.capacity == .inBalance, let inCare = segment.present.inCare,
        let places = balance.places(of: segment, at: position), inCare > places
      else { continue }
      report(
        .moreInCareThanPlaces(inCare: inCare, places: places),
        at: .key(scenario.address(of: position).appending("present", "in_care")))
    }
  }

  private mutating func checkTotals() {
    let starts = balance.segments.reduce(0) { $0 + max($1.starts, $1.newClients) }
    if !(starts <= Scenario.Limit.starts) {
      report(.region(.tooManyStarts(starts, limit: Scenario.Limit.starts)), at: .key(Self.segments))
    }
    let clients = balance.presentClients(of: scenario)
    if !(clients <= Scenario.Limit.clients) {
      report(.region(.tooManyClients(clients, limit: Scenario.Limit.clients)), at: .key(Self.segments))
    }
    let inYear = balance.clientsInYear(of: scenario)
    if let youths = scenario.region.youths, inYear > youths {
      let stated = scenario.segments.enumerated().flatMap { position, segment in
        let place = scenario.address(of: position).appending("present")
        return [("in_care", segment.present.inCare), ("waiting", segment.present.waiting)]
          .filter { $0.1 != nil }.map { ScenarioFault.Spot.key(place.appending($0.0)) }
      }
      faults.append(
        ScenarioFault(
          .region(.moreClientsThanYouths(inYear, youths: youths)),
          at: [.key(Address(["region", "youths"]))] + stated))
    }
  }

  // MARK: - What is simulated

  /// Tells routes between segments whose severities differ: what is heavy in one means nothing in the other.
  private mutating func checkSeverities() {
    for (position, segment) in scenario.segments.enumerated() {
      for route in segment.routes {
        let target = scenario.segments[route.target]
        guard segment.severities.map(\.name) != target.severities.map(\.name) else { continue }
        report(
          .region(.differentSeverities(segment.id, target.id)),
          at: .key(scenario.address(of: route, of: position)))
      }
    }
  }

  /// Tells more new clients a day than are simulated.
  private mutating func checkArrivals() {
    for (position, segment) in scenario.segments.enumerated() {
      let newClients = balance.segments[position].newClients
      let peak = scenario.peakArrivals(in: position, newClients: newClients, plausibility.calendar)
      if !(peak <= Scenario.Limit.arrivalsPerDay) {
        report(
          .region(.tooManyArrivals(segment.id, perDay: peak)),
          at: .key(scenario.address(of: position).appending("inflow")))
      }
    }
  }

  // MARK: - Amounts

  /// Tells amounts that contradict each other, or that no ledger of cents can hold: what is a share of the expected
  /// production needs the balance.
  private mutating func checkAmounts() {
    let level = highestPrice
    for stated in scenario.statedTerms {
      for position in stated.segments {
        let segment = scenario.segments[position]
        let (share, isWhole) = stated.part(of: segment)
        let contract = plausibility.resolved(stated.terms, in: position, share: share, isWhole: isWhole)
        if let ceiling = contract.ceiling, let guarantee = contract.guarantee, ceiling < guarantee {
          report(
            .contract(.ceilingBelowGuarantee(segment.id, ceiling: ceiling, guarantee: guarantee)),
            at: .key(stated.address.appending("ceiling")), .key(stated.address.appending("guarantee")))
        }
        let changed = Timeline(1, steps: scenario.steps(.price, in: position))
          .bounds(between: plausibility.calendar.months[0].start, and: plausibility.calendar.horizon).upperBound
        let hours =
          CareHours(scenario, in: position, plausibility.calendar)
          .factors(in: plausibility.calendar).max() ?? 1
        let part = isWhole ? segment.providerShares.max() ?? 1 : 1
        let intensities = segment.severities.map(\.intensity)
        if !contract.isPayable(level: level * changed * hours, part: part, intensities: intensities) {
          report(.region(.amountTooLarge(segment.id)), at: .key(stated.address))
        }
      }
    }
  }

  /// The highest level of prices by the expected index, relative to the contract's start.
  private var highestPrice: Double {
    let (contract, calendar) = (scenario.contract, plausibility.calendar)
    let index = contract.indexation
    let steps = (1..<max(2, calendar.years.count)).map { _ in
      (final: index, provisional: index - contract.costIndex.provisionalGap)
    }
    return PriceLevels(steps: steps, terms: contract.indexationTerms).price.max() ?? 1
  }
}
