internal import YouthCare

/// Holds a scenario that was read without faults against itself: totals, shares over time, the balance of its flows.
struct RegionCheck {
  /// The most clients, in care and waiting, that are simulated at the same time.
  static let clientLimit = 2_000_000.0
  /// The most trajectories a year that are simulated.
  static let startLimit = 1_000_000.0

  let scenario: Scenario
  let segmentsPlace: Place
  /// The places of the segments' inflows.
  let inflowPlaces: [Place]
  /// The places of the changes.
  let changePlaces: [Place]
  /// The terms of contracts.
  let terms: [PlacedTerms]
  let reading: Reading

  func run() {
    checkSharesOverTime()
    guard reading.faults.isEmpty else { return }
    do {
      let balance = try Balance(scenario)
      checkTotals(balance)
      AmountCheck(scenario: scenario, balance: balance, terms: terms, reading: reading).run()
    } catch {
      switch error {
      case .closed: reading.report(.closedCircle, at: segmentsPlace)
      case .moreMovesThanStarts(let segment, let starts, let brought):
        let id = scenario.segments[segment].id
        reading.report(.moreMovesThanStarts(id, starts: starts, brought: brought), at: inflowPlaces[segment])
      case .patienceShorterThanWait(let segment, let share):
        reading.report(.patienceShorterThanWait(scenario.segments[segment].id, share: share), at: segmentsPlace)
      }
    }
  }

  private func checkTotals(_ balance: Balance) {
    let starts = balance.segments.reduce(0) { $0 + max($1.starts, $1.newClients) }
    if !(starts <= Self.startLimit) {
      reading.report(.tooManyStarts(starts, limit: Self.startLimit), at: segmentsPlace)
    }
    let clients = zip(balance.segments, scenario.segments).reduce(0) { sum, pair in
      let (flows, segment) = pair
      let inCare = segment.present.inCare.map(Double.init) ?? flows.inCare
      return sum + inCare + (segment.present.waiting.map(Double.init) ?? flows.waiting)
    }
    if !(clients <= Self.clientLimit) {
      reading.report(.tooManyClients(clients, limit: Self.clientLimit), at: segmentsPlace)
    }
  }

  /// Changes can push the shares of a segment's routes above 1, or a re-entry's probability.
  private func checkSharesOverTime() {
    let start = scenario.contract.start.dayNumber
    for (position, segment) in scenario.segments.enumerated() {
      let routes = segment.routes.map { route in
        Timeline(route.share, steps: scenario.steps(.route(to: route.target), in: position))
      }
      let reEntry = segment.reEntry.map { Timeline($0.probability, steps: scenario.steps(.reEntry, in: position)) }
      for (change, place) in zip(scenario.changes, changePlaces) where change.segments.contains(position) {
        for day in [change.step.from, change.step.from + change.step.ramp] where day < change.step.until {
          let date = CalendarDate(dayNumber: start + Int(day.rounded(.up)))
          let sum = routes.reduce(0) { $0 + $1.value(at: day) }
          if case .route = change.target, sum > 1 + 1e-9 {
            reading.report(.routesPassOne(segment.id, sum, day: date), at: place)
          }
          if change.target == .reEntry, let probability = reEntry?.value(at: day), probability > 0.95 + 1e-9 {
            reading.report(.reEntryPasses(segment.id, probability, day: date), at: place)
          }
        }
      }
    }
  }
}

extension CalendarDate {
  /// The date of a day number.
  init(dayNumber: Int) {
    var year = max(1, dayNumber / 366)
    while let next = CalendarDate(year: year + 1, month: 1, day: 1), next.dayNumber <= dayNumber { year += 1 }
    var date = CalendarDate(year: year, month: 1, day: 1)!
    for month in 2...12 {
      guard let next = CalendarDate(year: year, month: month, day: 1), next.dayNumber <= dayNumber else { break }
      date = next
    }
    let day = min(max(1, dayNumber - date.dayNumber + 1), CalendarDate.days(in: date.month, of: year))
    self = CalendarDate(year: year, month: date.month, day: day)!
  }
}
