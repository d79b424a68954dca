public import CareSimulation
public import YouthCare

/// One option in some worlds: whether norms hold in each, and what else is asked of it.
///
/// Each world is lived through once, with the chance of its own number, so that every option meets the same luck.
public struct WorldRun: Sendable {
  /// The option, made ready.
  public let plan: SimulationPlan
  private let uncertainty: Uncertainty?
  private let seed: UInt64
  private let threads: Int
  private let store: (any OutcomeKeeping)?

  /// An option.
  ///
  /// - Parameters:
  ///   - uncertainty: what is uncertain about it; without it all inputs are as stated.
  ///   - store: what keeps the values of worlds while the study lasts.
  public init(
    _ plan: SimulationPlan, in uncertainty: Uncertainty?, seed: UInt64, threads: Int,
    keeping store: (any OutcomeKeeping)? = nil
  ) {
    self.plan = plan
    self.uncertainty = uncertainty
    self.seed = seed
    self.threads = threads
    self.store = store
  }

  /// What is asked of some worlds, by their numbers.
  ///
  /// - Parameter progress: called with the number of worlds done.
  public func sample(
    _ asked: [OutcomeSample.Asked], in worlds: [Int], progress: @Sendable (Int) -> Void = { _ in }
  ) async throws -> OutcomeSample {
    let experiment = try Experiment(
      plan, in: uncertainty, design: .worlds(worlds), numbers: 0..<worlds.count, seed: seed, threads: threads)
    return try await OutcomeSample(of: experiment, asked, keeping: store, progress: progress)
  }

  /// Whether norms hold in some worlds, by their numbers.
  public func sight(
    of norms: [Norm], in worlds: [Int], progress: @Sendable (Int) -> Void = { _ in }
  ) async throws -> LeverSearch.Sight {
    let values = try await sample(norms.map(\.asked), in: worlds, progress: progress).values
    let holds = hold(norms, amounts: values)
    return LeverSearch.Sight(
      holds: worlds.indices.map { world in norms.indices.map { holds[$0][world] } },
      amounts: worlds.indices.map { world in norms.indices.map { values[$0][world] } })
  }

  /// By norm and world, whether it holds at the amounts that it is about.
  public func hold(_ norms: [Norm], amounts: [[Double]]) -> [[Bool]] {
    let budget = Norm.budget(of: plan.scenario)
    return zip(norms, amounts).map { norm, amounts in amounts.map { norm.holds(at: $0, budget: budget) } }
  }
}

extension WorldDesign {
  /// The worlds of these numbers, one after the other.
  static func worlds(_ numbers: [Int]) -> WorldDesign {
    WorldDesign(named: "worlds \(numbers)") { WorldDraw(numbers[$0]) }
  }
}

extension Norm {
  /// The quantity that it is about, to be asked of a sample.
  public var asked: OutcomeSample.Asked {
    OutcomeSample.Asked("\(quantity) of \(segment.map { "segment \($0)" } ?? "all")") { amounts(in: $0) }
  }

  private var quantity: String {
    switch subject {
    case .budget, .cost: "cost"
    case .wait: "mean wait"
    case .started: "started in time"
    case .list: "waiting at end"
    }
  }
}
