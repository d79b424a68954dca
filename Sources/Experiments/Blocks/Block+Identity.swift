internal import CareSimulation

extension Block {
  /// Which work a block is a part of: the same plan and the same luck, by the same rules.
  ///
  /// What a replication hangs on: the scenario with what is uncertain about it, the seed and the rules.
  public struct Identity: Sendable, Equatable {
    /// What replications of one plan give by the rules of this program; raised by every announced change of results,
    /// and where more is kept of them.
    public static let presentRules = 5

    /// The master seed.
    public let seed: UInt64
    /// The rules by which it was run.
    public let rules: Int
    private let digest: PlanDigest

    init(_ plan: SimulationPlan, _ worlds: Worlds?, _ design: WorldDesign, seed: UInt64) {
      digest = PlanDigest(plan, worlds, design)
      self.seed = seed
      rules = Self.presentRules
    }

    /// The digest of the scenario and its worlds: every value that results depend on, by `ValueDescription`.
    ///
    /// The scenario's name and texts for readers are left out; segments and providers keep theirs, for luck follows names.
    public var plan: String { digest.text }
  }
}

extension Block.Identity: Codable {
  private enum CodingKeys: String, CodingKey {
    case plan, seed, rules
  }

  /// Reads an identity.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    digest = PlanDigest(try container.decode(String.self, forKey: .plan))
    seed = try container.decode(UInt64.self, forKey: .seed)
    rules = try container.decode(Int.self, forKey: .rules)
  }

  /// Writes the identity.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(plan, forKey: .plan)
    try container.encode(seed, forKey: .seed)
    try container.encode(rules, forKey: .rules)
  }
}
