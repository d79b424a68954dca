internal import Experiments

extension OptionValues {
  /// The same as a group calls it; what differs in it stands beside it.
  func called(_ name: String) -> OptionValues {
    OptionValues(name: name, ground: ground, values: values, budgets: budgets)
  }
}
