extension ScenarioParameter {
  /// Whether it says how long a distribution's lengths are, and not how they differ: of such a number can be stated how
  /// far off it may be.
  package var isLengthOfDistribution: Bool {
    isOfDistribution && ["mean", "median", "value"].contains(description.key)
  }

  /// Whether it can be stated how far off it may be.
  package var canBeUncertain: Bool { !isOfDistribution || isLengthOfDistribution }
}
