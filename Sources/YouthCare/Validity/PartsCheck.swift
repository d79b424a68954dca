/// Holds the parts of a scenario against themselves and each other: shares, names, places, terms, dates.
///
/// None of it needs the region in balance. Each fault says what it rests on, so that it isn't told where that couldn't
/// be read.
struct PartsCheck {
  let scenario: Scenario
  private(set) var faults: [ScenarioFault] = []

  init(_ scenario: Scenario) {
    self.scenario = scenario
  }

  mutating func run() {
    checkContract()
    checkNames()
    checkControl()
    for position in scenario.segments.indices { checkSegment(at: position) }
    checkRoutes()
    checkChanges()
    checkSubstitution()
    checkTerms()
    checkSpreads()
  }

  /// Tells a fault; it rests on the places where it can be mended, if nothing else is said.
  mutating func report(
    _ contradiction: Contradiction, at spots: ScenarioFault.Spot..., restingOn premises: [Address]? = nil
  ) {
    report(contradiction, at: spots, restingOn: premises)
  }

  mutating func report(
    _ contradiction: Contradiction, at spots: [ScenarioFault.Spot], restingOn premises: [Address]? = nil
  ) {
    faults.append(ScenarioFault(contradiction, at: spots, restingOn: premises))
  }

  /// Tells shares that don't add to 1.
  mutating func checkSum(_ shares: [(Address, Double)], at address: Address) {
    let sum = shares.reduce(0) { $0 + $1.1 }
    if abs(sum - 1) > 1e-6 {
      report(.sharesDontAddUp(address.keys.last ?? "", sum), at: .key(address), restingOn: shares.map(\.0))
    }
  }

  // MARK: - The contract

  private mutating func checkContract() {
    let contract = scenario.contract
    let place = Address(["contract"])
    if !ContractPeriod.starts.contains(contract.start) {
      report(.dateOutside("start", contract.start, ContractPeriod.starts), at: .value(place.appending("start")))
    } else if contract.hasStartInsideMonth {
      report(
        .contract(.uniformInsideMonth(contract.start)), at: .value(place.appending("start")), restingOn: [place])
    }
    if contract.extensionOption == .used, contract.extensionYears == 0 {
      report(.contract(.extensionWithoutYears), at: .key(place.appending("extension")), restingOn: [place])
    }
    checkObserved()
    checkPriceLevel()
    checkBudget()
  }

  /// Tells a date of the data from which no whole months lead to the start.
  private mutating func checkObserved() {
    let contract = scenario.contract
    let place = Address(["contract"])
    if let observed = contract.observed, contract.isDatable {
      let key = place.appending("observed")
      let dates = contract.start.addingYears(-ContractPeriod.longestLead)...contract.start
      if !dates.contains(observed) {
        report(.dateOutside("observed", observed, dates), at: .value(key), restingOn: [place])
      } else if observed.day != 1 {
        report(.contract(.observedInsideMonth("observed", observed)), at: .value(key), restingOn: [place])
      } else if contract.start.day != 1 {
        report(
          .contract(.observedInsideMonth("start", contract.start)), at: .value(place.appending("start")),
          restingOn: [place])
      }
      if contract.warmUpMonths > 0 {
        report(.both("observed", "warm_up_months"), at: .key(key), .key(place.appending("warm_up_months")))
      }
    }
    let years = contract.isDatable ? ContractCalendar(contract).leadYears : []
    for year in scenario.region.known.keys.sorted() where contract.isDatable && !years.contains(year) {
      let known = Address(["region", "known", "\(year)"])
      report(.contract(.knownYearOutside(year, years)), at: .key(known), restingOn: [known, place])
    }
  }

  private mutating func checkPriceLevel() {
    let contract = scenario.contract
    let (place, start) = (Address(["contract"]), scenario.contract.start.year)
    let indices = place.appending("past_indexation")
    if let level = contract.priceLevel, level > start {
      report(
        .contract(.priceLevelAfterStart(level, start: start)), at: .value(place.appending("price_level")),
        restingOn: [place])
      return
    }
    // Of the price level and the data the earlier one says how far back indices count.
    let data = contract.firstDay.year
    if contract.leadMonths > 0, data < contract.priceLevel ?? start {
      for year in contract.pastIndices.keys.sorted() where year <= data || year > start {
        report(
          .contract(.indexOfOtherYearThanData(year, data: data, start: start)),
          at: .key(indices.appending("\(year)")), restingOn: [place])
      }
      return
    }
    guard let level = contract.priceLevel else {
      if scenario.states(indices, isUnlikeDefault: !contract.pastIndices.isEmpty) {
        report(.contract(.indicesWithoutPriceLevel), at: .key(indices), restingOn: [place])
      }
      return
    }
    for year in contract.pastIndices.keys.sorted() where year <= level || year > start {
      report(
        .contract(.indexOfOtherYear(year, level: level, start: start)), at: .key(indices.appending("\(year)")),
        restingOn: [place])
    }
  }

  private mutating func checkBudget() {
    guard let budget = scenario.budget else { return }
    let place = Address(["budget"])
    let byYear = place.appending("by_year")
    if budget.firstYear == nil, !scenario.states(byYear, isUnlikeDefault: !budget.byYear.isEmpty),
      let first = Budget.parameters.first(where: { $0.key == "first_year" })
    {
      report(.missing(first.description, in: LocalizedText("budget")), at: .key(place), restingOn: [place])
    }
    guard scenario.contract.isDatable else { return }
    let years = ContractCalendar(scenario.contract).years
    for year in budget.byYear.keys.sorted() where !years.contains(year) {
      let place = byYear.appending("\(year)")
      report(.yearOutside(year, years), at: .key(place), restingOn: [place, Address(["contract"])])
    }
  }

  // MARK: - Steering

  private mutating func checkControl() {
    if let control = scenario.control {
      let place = Address(["control"])
      checkTwice(control.segments, in: place)
      if scenario.budget == nil, control.action != .none {
        report(.supply(.needsBudget("action")), at: .key(place.appending("action")))
      }
      if scenario.budget == nil, control.supplementary > 0 {
        report(.supply(.needsBudget("supplementary")), at: .key(place.appending("supplementary")))
      }
    }
    if let share = scenario.materialControl?.share, scenario.behaviour.audit != share {
      report(
        .supply(.auditedTwice(audit: scenario.behaviour.audit, share: share)),
        at: .key(Address(["behaviour", "audit"])), .key(Address(["material_control", "share"])))
    }
  }

  /// Tells segments that a list names more than once.
  mutating func checkTwice(_ positions: [Int], in place: Address) {
    var seen: Set<Int> = []
    for position in positions where !seen.insert(position).inserted {
      let id = scenario.segments[position].id
      report(.twice(id), at: .key(place.appending("segments", id)))
    }
  }
}

extension ContractPeriod {
  /// The first days that a contract may have: what lies outside is a slip of the pen.
  package static let starts =
    CalendarDate(year: 1990, month: 1, day: 1)!...CalendarDate(year: 2100, month: 12, day: 31)!

  /// Whether it starts inside a month though its months are all alike.
  var hasStartInsideMonth: Bool { calendar == .uniform && start.day != 1 }

  /// The most years from the date of the data to the start.
  package static let longestLead = 10

  /// Whether dates can be held against it.
  package var isDatable: Bool { Self.starts.contains(start) && !hasStartInsideMonth }
}
