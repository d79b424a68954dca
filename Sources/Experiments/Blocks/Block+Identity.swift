public import CareSimulation
internal import YouthCare

extension Block {
  /// Which work a block is a part of: the same plan and the same luck, by the same rules.
  ///
  /// What else a replication may come to hang on, such as the world in which it is lived through, is a field to be added
  /// here; decoding gives it the value that blocks without it had.
  public struct Identity: Sendable, Hashable, Codable {
    /// What replications of one plan give by the rules of this program; raised by every announced change of results.
    public static let presentRules = 1

    /// The digest of the scenario: every value that results depend on, by `ValueDescription`.
    ///
    /// The scenario's name and texts for readers are left out, segments and providers keep theirs: luck follows names.
    public let plan: String
    /// The master seed.
    public let seed: UInt64
    /// The rules by which it was run.
    public let rules: Int

    /// The identity of what this program runs of a plan.
    public init(_ plan: SimulationPlan, seed: UInt64) {
      var scenario = plan.scenario
      scenario.name = ""
      self.plan = SHA256.hex(of: ValueDescription(scenario).bytes)
      self.seed = seed
      rules = Self.presentRules
    }
  }
}
