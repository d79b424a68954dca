internal import Sampling

/// Holds a region against itself on every day of its contract: circles in which no time passes, and numbers that dated
/// changes move out of the ranges of their declarations.
///
/// Several changes can do together what none may do alone, so each day on which they jump or bend is looked at.
struct OverTimeCheck {
  private let scenario: Scenario
  /// The region in balance, where there is one: places in balance are its.
  private let balance: Balance?
  private(set) var faults: [ScenarioFault] = []

  init(_ scenario: Scenario, balance: Balance?) {
    self.scenario = scenario
    self.balance = balance
    checkTimelessCircles()
    for (position, segment) in scenario.segments.enumerated() {
      checkRoutes(of: segment, at: position)
      var seen: Set<DatedChange.Target> = []
      for change in scenario.changes where change.segments.contains(position) && seen.insert(change.target).inserted {
        checkRange(of: change.target, in: segment, at: position)
      }
    }
  }

  /// Tells the circles in which no time passes, each at the length that could end it.
  private mutating func checkTimelessCircles() {
    for circle in scenario.timelessCircles {
      switch circle {
      case .dropOut(let position):
        let place = scenario.address(of: position).appending("drop_out", "return_delay")
        faults.append(ScenarioFault(.timeless(.dropOut), at: .key(place)))
      case .reEntry(let position):
        let place = scenario.address(of: position).appending("re_entry", "delay")
        faults.append(ScenarioFault(.timeless(.reEntry), at: .key(place)))
      case .routes(let positions):
        let names = positions.map { scenario.segments[$0].id }
        let place = scenario.address(of: positions[0]).appending("routes", names[1])
        faults.append(ScenarioFault(.timeless(.routes(names)), at: .key(place)))
      }
    }
  }

  private mutating func checkRange(of target: DatedChange.Target, in segment: Segment, at position: Int) {
    guard let (base, range, unit) = declaration(of: target, in: segment, at: position) else { return }
    let timeline = Timeline(base, steps: scenario.steps(target, in: position))
    checkDays(of: position, moving: { $0 == target }) { day, date in
      let value = timeline.value(at: day)
      guard value < range.lowerBound - 1e-9 || value > range.upperBound + 1e-9 else { return nil }
      return .region(.changePasses(target.name, segment.id, value, range, unit, day: date))
    }
  }

  /// Shares of a segment's routes can be in range one by one, and add up to more than 1.
  private mutating func checkRoutes(of segment: Segment, at position: Int) {
    let routes = segment.routes.map { route in
      Timeline(route.share, steps: scenario.steps(.route(to: route.target), in: position))
    }
    checkDays(of: position, moving: { if case .route = $0 { true } else { false } }) { day, date in
      let sum = routes.reduce(0) { $0 + $1.value(at: day) }
      return sum > 1 + 1e-9 ? .routesPassOne(segment.id, sum, day: date) : nil
    }
  }

  /// Tells the first fault on a day on which some changes of a segment begin, are whole or end, at the last of them
  /// that holds on it.
  private mutating func checkDays(
    of position: Int, moving isMoved: (DatedChange.Target) -> Bool, fault: (Double, CalendarDate) -> Contradiction?
  ) {
    let changes = scenario.changes.filter { $0.segments.contains(position) && isMoved($0.target) }
    let horizon = ContractCalendar(scenario.contract).horizon
    let days = Set(changes.flatMap { [$0.step.from, $0.step.from + $0.step.ramp, $0.step.until] })
    for day in days.sorted() where day < horizon {
      let date = CalendarDate(dayNumber: scenario.contract.start.dayNumber + Int(day.rounded(.up)))
      guard let fault = fault(day, date) else { continue }
      let holding = changes.last { $0.step.from <= day && day < $0.step.until }
      if let change = holding ?? changes.last(where: { $0.step.until == day }) {
        faults.append(ScenarioFault(fault, at: .key(Address(["changes", change.name]))))
      }
      return
    }
  }

  /// The number that changes move, and the range that it was declared with; `nil` for routes, whose sum is held against
  /// 1, and for what a change only sets, within its range.
  private func declaration(
    of target: DatedChange.Target, in segment: Segment, at position: Int
  ) -> (base: Double, range: ClosedRange<Double>, unit: ParameterUnit)? {
    func declared<Owner>(_ base: Double?, _ parameters: [Parameter<Owner>], _ key: String) -> (
      Double, ClosedRange<Double>, ParameterUnit
    )? {
      guard let base, let description = parameters.first(where: { $0.key == key })?.description,
        let range = description.range
      else { return nil }
      return (base, range, description.unit)
    }
    func length(_ mean: Double) -> (Double, ClosedRange<Double>, ParameterUnit)? {
      (mean, min(mean / 100, Scenario.Limit.days)...Scenario.Limit.days, .days)
    }
    switch target {
    case .inflow:
      return declared(segment.inflow.startsPerYear ?? segment.inflow.newPerYear, Inflow.parameters, "new_per_year")
    case .stay: return length(segment.stay.mean)
    case .patience: return length(segment.dropOut?.patience.compactMap { $0?.mean }.max() ?? 0)
    case .places:
      return declared(balance?.places(of: segment, at: position).map(Double.init), Provider.parameters, "places")
    case .reEntry: return declared(segment.reEntry?.probability, ReEntry.parameters, "probability")
    case .hours, .price: return (1, DatedChange.factors, .factor)
    case .route, .access: return nil
    }
  }
}
