/// What isn't known of what a measure's region does until the contract starts.
///
/// MODEL.md, V5 and T10. The region's numbers are drawn by what is stated of them there and with the luck that they have
/// there, so that until its contract starts a measure meets the region of the same world.
struct UncertainPolicy: Sendable {
  /// The numbers that a world draws once.
  let numbers: [UncertainNumber]
  private let stated: PresentPolicy
  /// The measure with the region's policy, and its numbers.
  private let present: Scenario
  private let parameters: ScenarioParameters

  init(_ policy: PresentPolicy, of scenario: Scenario) {
    stated = policy
    present = scenario.asPresent
    parameters = present.parameters
    numbers = UncertainLevels(present, parameters).numbers.filter { PresentPolicy.covers($0.address) }
  }

  /// The policy in a world.
  ///
  /// - Parameter values: those of its numbers, in their order.
  func policy(with values: [Double]) -> PresentPolicy {
    var drawn = present
    for (number, value) in zip(numbers, values) { parameters.set(value, at: number.address, of: &drawn) }
    return stated.asIn(drawn)
  }
}
