internal import Sampling
internal import YouthCare

/// Holds the numbers that dated changes move against the ranges of their declarations, on every day on which they jump
/// or bend: several changes can do together what none may do alone.
struct ChangeRangeCheck {
  let scenario: Scenario
  /// The region in balance, where there is one: places in balance are its.
  let balance: Balance?
  /// The places of the changes.
  let changePlaces: [Place]
  let reading: Reading

  func run() {
    for (position, segment) in scenario.segments.enumerated() {
      checkRoutes(of: segment, at: position)
      var seen: Set<DatedChange.Target> = []
      for change in scenario.changes where change.segments.contains(position) && seen.insert(change.target).inserted {
        guard let (base, range, unit) = declaration(of: change.target, in: segment, at: position) else { continue }
        let timeline = Timeline(base, steps: scenario.steps(change.target, in: position))
        checkDays(of: position, moving: { $0 == change.target }) { day, date in
          let value = timeline.value(at: day)
          guard value < range.lowerBound - 1e-9 || value > range.upperBound + 1e-9 else { return nil }
          return .region(.changePasses(change.target.name, segment.id, value, range, unit, day: date))
        }
      }
    }
  }

  /// Shares of a segment's routes can be in range one by one, and add up to more than 1.
  private func checkRoutes(of segment: Segment, at position: Int) {
    let routes = segment.routes.map { route in
      Timeline(route.share, steps: scenario.steps(.route(to: route.target), in: position))
    }
    checkDays(of: position, moving: { if case .route = $0 { true } else { false } }) { day, date in
      let sum = routes.reduce(0) { $0 + $1.value(at: day) }
      return sum > 1 + 1e-9 ? .routesPassOne(segment.id, sum, day: date) : nil
    }
  }

  /// Reports the first fault on a day on which some changes of a segment begin, are whole or end, at the last of them
  /// that holds on it.
  private func checkDays(
    of position: Int, moving isMoved: (DatedChange.Target) -> Bool, fault: (Double, CalendarDate) -> Fault?
  ) {
    let changes = zip(scenario.changes, changePlaces).filter {
      $0.0.segments.contains(position) && isMoved($0.0.target)
    }
    let horizon = ContractCalendar(scenario.contract).horizon
    let days = Set(changes.flatMap { [$0.0.step.from, $0.0.step.from + $0.0.step.ramp, $0.0.step.until] })
    for day in days.sorted() where day < horizon {
      let date = CalendarDate(dayNumber: scenario.contract.start.dayNumber + Int(day.rounded(.up)))
      guard let fault = fault(day, date) else { continue }
      let holding = changes.last { $0.0.step.from <= day && day < $0.0.step.until }
      if let (_, place) = holding ?? changes.last(where: { $0.0.step.until == day }) {
        reading.report(fault, at: place)
      }
      return
    }
  }

  /// The number that changes move, and the range that it was declared with; `nil` for routes, whose sum is held against
  /// 1, and for what a change only sets, within its range.
  private func declaration(
    of target: DatedChange.Target, in segment: Segment, at position: Int
  ) -> (base: Double, range: ClosedRange<Double>, unit: ParameterUnit)? {
    func declared(_ base: Double?, _ description: ParameterDescription?) -> (
      Double, ClosedRange<Double>, ParameterUnit
    )? {
      guard let base, let description, let range = description.range else { return nil }
      return (base, range, description.unit)
    }
    func length(_ mean: Double) -> (Double, ClosedRange<Double>, ParameterUnit)? {
      (mean, min(mean / 100, DistributionForm.longest)...DistributionForm.longest, .days)
    }
    switch target {
    case .inflow:
      return declared(
        segment.inflow.startsPerYear ?? segment.inflow.newPerYear, ScenarioFormat.inflow.description("new_per_year"))
    case .stay: return length(segment.stay.mean)
    case .patience: return length(segment.dropOut?.patience.compactMap { $0?.mean }.max() ?? 0)
    case .places:
      let places = balance?.places(of: segment, at: position)
      return declared(places.map(Double.init), ScenarioFormat.places)
    case .reEntry: return declared(segment.reEntry?.probability, ScenarioFormat.reEntry.description("probability"))
    case .price: return declared(1, ScenarioFormat.change.description("times"))
    case .route, .access: return nil
    }
  }
}

extension DatedChange.Target {
  /// What a file calls it.
  fileprivate var name: String {
    switch self {
    case .inflow: ChangeableParameter.inflow.rawValue
    case .stay: ChangeableParameter.stay.rawValue
    case .patience: ChangeableParameter.patience.rawValue
    case .places: ChangeableParameter.places.rawValue
    case .reEntry: ChangeableParameter.reEntry.rawValue
    case .price: ChangeableParameter.price.rawValue
    case .route: ChangeableParameter.route.rawValue
    case .access(let lever): ChangeableParameter.access(lever).rawValue
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
