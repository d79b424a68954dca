extension PartsCheck {
  /// Tells what is said of how far off a number may be where nobody draws it so.
  mutating func checkSpreads() {
    let stated = scenario.uncertainty.stated
    guard !stated.isEmpty else { return }
    for parameter in scenario.parameters.all {
      guard let spread = stated[parameter.address], let refusal = SpreadRefusal(spread, of: parameter) else { continue }
      report(.spread(parameter.description.key, refusal), at: .value(parameter.address))
    }
  }
}
