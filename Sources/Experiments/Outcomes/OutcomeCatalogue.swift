/// The measures and objectives that a run tells, in the order of tables.
public struct OutcomeCatalogue: Sendable {
  /// What happens: with its whole spread over replications.
  public let measures: [Measure]
  /// What a region wants: G1 to G12 in order.
  public let objectives: [Objective]

  /// A catalogue; no key stands twice in it.
  public init(measures: [Measure], objectives: [Objective]) {
    precondition(Set(measures).count == measures.count && Set(objectives).count == objectives.count)
    self.measures = measures
    self.objectives = objectives
  }

  /// Those that every run tells.
  public static let standard = OutcomeCatalogue(
    measures: Measure.standard,
    objectives: Objective.ofCost + Objective.ofPredictability + Objective.ofWaiting + Objective.ofThroughput
      + Objective.ofCapacity + Objective.ofProviders + Objective.ofHarm)
}
