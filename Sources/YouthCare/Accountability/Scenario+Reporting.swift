extension Scenario {
  /// The same scenario as an option beside another: on the same lines of the accounts and against the same capacity, where
  /// it says nothing of these itself and both have the same segments and other costs.
  public func reported(beside base: Scenario) -> Scenario {
    var scenario = self
    let (own, other) = (accountability, base.accountability)
    if segments.map(\.id) == base.segments.map(\.id), otherCosts.map(\.name) == base.otherCosts.map(\.name) {
      scenario.accountability.taskFields = own.taskFields ?? other.taskFields
    }
    scenario.accountability.resilience = own.resilience ?? other.resilience
    // Costs of municipalities are told of the base only: those of several options together tell how many children
    // hide behind them.
    scenario.accountability.municipalities = nil
    return scenario
  }
}
