extension Scenario {
  /// The same scenario, reported as another: on the same lines of the accounts, against the same capacity and shared by
  /// the same municipalities, where it says nothing of these itself and both have the same segments and other costs.
  public func reported(as base: Scenario) -> Scenario {
    guard segments.map(\.id) == base.segments.map(\.id), otherCosts.map(\.name) == base.otherCosts.map(\.name) else {
      return self
    }
    var scenario = self
    let (own, other) = (accountability, base.accountability)
    scenario.accountability.taskFields = own.taskFields ?? other.taskFields
    scenario.accountability.resilience = own.resilience ?? other.resilience
    scenario.accountability.municipalities = own.municipalities ?? other.municipalities
    return scenario
  }
}
