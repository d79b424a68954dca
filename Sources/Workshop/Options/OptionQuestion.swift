public import CareSimulation
public import Storage

/// A scenario that answers are asked for: a base, or an option of it, read and made ready.
public struct OptionQuestion: Sendable {
  /// The file as it was read.
  public let file: ScenarioFile
  /// The scenario made ready.
  public let plan: SimulationPlan

  /// The digest of all inputs that results depend on: equal questions have equal answers.
  public var digest: String { file.digest }

  /// The question that a file asks; or what is wrong with it.
  public init(_ file: ScenarioFile) throws(SimulationPlan.Fault) {
    self.file = file
    plan = try SimulationPlan(file.scenario)
  }
}
