public import YouthCare

/// Options in the same worlds: which of them hold up.
///
/// MODEL.md, Q6.
public struct Exploration: Sendable {
  /// One option in all worlds.
  public struct Option: Sendable {
    /// Its name in tables.
    public let name: String
    /// What people call it.
    public let title: LocalizedText
    /// By world: cost over the contract in euro, clients waiting at a month's end on average, and the mean wait of those
    /// who started in days (no number where nobody did).
    public let costs: [Double]
    public let waiting: [Double]
    public let waits: [Double]
    /// By norm and world, whether it holds.
    public let norms: [[Bool]]
    /// What wasn't known of its inputs.
    public let inputs: [DrawnInput]

    /// An option.
    public init(
      name: String, title: LocalizedText, costs: [Double], waiting: [Double], waits: [Double], norms: [[Bool]],
      inputs: [DrawnInput]
    ) {
      precondition(!costs.isEmpty && waiting.count == costs.count && waits.count == costs.count)
      precondition(norms.allSatisfy { $0.count == costs.count } && inputs.allSatisfy { $0.values.count == costs.count })
      self.name = name
      self.title = title
      self.costs = costs
      self.waiting = waiting
      self.waits = waits
      self.norms = norms
      self.inputs = inputs
    }

    /// By world, whether all norms hold.
    public var holds: [Bool] { costs.indices.map { world in norms.allSatisfy { $0[world] } } }
  }

  /// What is told of an option.
  public struct Finding: Sendable {
    /// The expected cost in euro, clients waiting, and wait in days; `nil` where nobody starts in any world.
    public let cost: Figure
    public let waiting: Figure
    public let wait: Figure?
    /// How much more it costs, and how many more wait, than with what would have been best in the same world.
    public let costRegret: Robustness.Option
    public let waitingRegret: Robustness.Option
    /// The share of worlds in which each norm holds, and all of them.
    public let norms: [Figure]
    public let domain: Figure
    /// Which front it is on by expected cost and clients waiting, and by cost and wait: 0 is beaten by none.
    public let front: Int
    public let frontOfWaits: Int
  }

  /// The norms.
  public let norms: [Norm]
  /// The options, in the order in which they were given.
  public let options: [Option]
  /// What is told of each.
  public let findings: [Finding]

  /// Options that met the same worlds.
  public init(_ options: [Option], norms: [Norm]) {
    precondition(!options.isEmpty && options.allSatisfy { $0.costs.count == options[0].costs.count })
    precondition(!norms.isEmpty && options.allSatisfy { $0.norms.count == norms.count })
    self.norms = norms
    self.options = options
    let costs = Robustness(netBenefits: options.map { $0.costs.map { -$0 } }).options
    let waiting = Robustness(netBenefits: options.map { $0.waiting.map { -$0 } }).options
    let means = options.map { (Estimate($0.costs).figure, Estimate($0.waiting).figure, Self.wait($0)) }
    let fronts = ParetoFront(means.map { [$0.0.value, $0.1.value] }, tolerances: [0, 0]).ranks
    // Where nobody ever starts, no wait is longer.
    let frontsOfWaits = ParetoFront(
      means.map { [$0.0.value, $0.2?.value ?? .greatestFiniteMagnitude] }, tolerances: [0, 0]
    ).ranks
    findings = options.indices.map { position in
      let option = options[position]
      return Finding(
        cost: means[position].0, waiting: means[position].1, wait: means[position].2, costRegret: costs[position],
        waitingRegret: waiting[position], norms: option.norms.map { Robustness.domain(norms: [$0]) },
        domain: Robustness.domain(norms: option.norms), front: fronts[position],
        frontOfWaits: frontsOfWaits[position])
    }
  }

  /// The number of worlds.
  public var worlds: Int { options[0].costs.count }

  private static func wait(_ option: Option) -> Figure? {
    let own = option.waits.filter(\.isFinite)
    return own.isEmpty ? nil : Estimate(own).figure
  }

  /// Where an option fails, by its position; looked for anew at each call.
  public func failures(of position: Int) -> FailureFinding {
    let option = options[position]
    let failed = option.holds.map { !$0 }
    let cases = failed.indices.map { world in option.inputs.map { $0.values[world] } }
    return option.inputs.isEmpty
      ? FailureFinding.withoutInputs(failures: failed.count { $0 }) : FailureFinding(inputs: cases, failed: failed)
  }
}

extension FailureFinding {
  /// What can be said where no input differs between worlds.
  static func withoutInputs(failures: Int) -> FailureFinding {
    failures < leastWorlds ? .tooFew(failures: failures) : .nowhere
  }
}
