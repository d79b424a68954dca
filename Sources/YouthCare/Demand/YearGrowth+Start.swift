extension YearGrowth {
  /// That of each segment from the date of the data to the start; none where the contract starts with the data.
  ///
  /// MODEL.md, T11.
  ///
  /// As many are in care as new clients bring, who grow by their yearly rate and dated changes of inflow (N7): the
  /// caseload lags them, and all flows are taken to grow as it does, so that a trajectory costs what it does in balance.
  /// No more than there are places for, where staff doesn't follow demand. Dated changes of stays, patience and routes,
  /// and a list that shrinks before care does, are left out.
  public static func ofLead(in scenario: Scenario, _ balance: Balance) -> [YearGrowth] {
    let calendar = ContractCalendar(scenario.contract)
    guard calendar.leadMonths > 0 else { return scenario.segments.map { _ in YearGrowth() } }
    let growth = CaseloadGrowth(scenario, balance, months: calendar.leadMonths, isDated: true)
    let followed = CaseloadGrowth(scenario, balance, months: calendar.leadMonths)
    // What is dated on the start itself belongs to the contract.
    let eve = (0.0).nextDown
    return scenario.segments.indices.map { position in
      YearGrowth(
        caseload: min(
          growth.factors[position][calendar.leadMonths], room(in: position, of: scenario, balance, followed, at: eve)),
        hours: CareHours(scenario, in: position, calendar).factor(at: eve),
        prices: Timeline(1, steps: scenario.steps(.price, in: position)).value(at: eve))
    }
  }

  /// How many times the clients in care of the first day have a place on a day.
  private static func room(
    in position: Int, of scenario: Scenario, _ balance: Balance, _ followed: CaseloadGrowth, at day: Double
  ) -> Double {
    let segment = scenario.segments[position]
    let inCare = balance.segments[position].inCare
    guard segment.workforce == nil, inCare > 0, let places = balance.places(of: segment, at: position),
      places > 0
    else { return .infinity }
    let steps = scenario.placeSteps(in: position, from: places, followed)
    let moved = max(0, Timeline(Double(places), steps: steps).value(at: day)) / Double(places)
    return max(1, Double(places) / inCare) * moved
  }
}
