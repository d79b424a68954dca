public import CareSimulation
public import YouthCare

/// Many replications of one scenario, run in parallel.
///
/// Each replication depends on the scenario, the seed and its number only, and is kept as it is, so the result is the same
/// to the bit for any number of threads, and in however many parts it is run.
public struct Experiment: Sendable {
  /// Why an experiment can't be run, or its result can't be trusted.
  public enum Failure: Error, Equatable {
    /// The results would take more memory than is allowed: bytes needed, bytes allowed.
    case tooLarge(bytes: Int, allowed: Int)
    /// A book-keeping identity does not hold: a fault of the program. Replication number, and what does not hold.
    case identityViolated(replication: Int, violations: [String])
    /// Clients go round and round in a month without time passing. Replication number, segment, and the month as in
    /// 2027-01.
    case standstill(replication: Int, segment: String, month: String)
    /// A world in which the scenario can't be worked out. Replication number, the segment in which it can't,
    /// where it is one, and why.
    case impossibleWorld(replication: Int, segment: String?, because: SimulationPlan.Fault)
  }

  /// The most memory that kept results may take, in bytes.
  public static let memoryLimit = 8 << 30
  /// The numbering of random numbers has room for so many replications.
  public static let replicationLimit = 1_000_000

  /// The scenario, made ready.
  public let plan: SimulationPlan
  /// The worlds in which it is lived through; `nil` where all inputs are as stated.
  public let worlds: Worlds?
  /// Which draws each replication meets: by default the world of its own number.
  public let design: WorldDesign
  /// The numbers of the replications.
  public let numbers: Range<Int>
  /// Which work its blocks are a part of.
  public let identity: Block.Identity
  /// The number of threads.
  public let threads: Int

  /// An experiment with a plan, of the replications from 0.
  public init(
    _ plan: SimulationPlan, in worlds: Uncertainty? = nil, design: WorldDesign = .headline, replications: Int = 1_000,
    seed: UInt64 = 1, threads: Int = 1
  ) throws(Failure) {
    try self.init(plan, in: worlds, design: design, numbers: 0..<replications, seed: seed, threads: threads)
  }

  /// An experiment with a plan, of the replications with these numbers.
  ///
  /// - Parameters:
  ///   - uncertainty: what is uncertain about the scenario; without it, or where nothing is, all inputs are as stated.
  ///   - design: which draws each replication meets.
  public init(
    _ plan: SimulationPlan, in uncertainty: Uncertainty? = nil, design: WorldDesign = .headline, numbers: Range<Int>,
    seed: UInt64 = 1, threads: Int = 1
  ) throws(Failure) {
    precondition(!numbers.isEmpty && threads >= 1)
    precondition(numbers.lowerBound >= 0 && numbers.upperBound <= Self.replicationLimit)
    self.plan = plan
    self.numbers = numbers
    worlds = uncertainty?.worlds(seed: seed)
    self.design = design
    identity = Block.Identity(plan, worlds, design, seed: seed)
    self.threads = threads
    if keptBytes > Self.memoryLimit { throw .tooLarge(bytes: keptBytes, allowed: Self.memoryLimit) }
  }

  /// The same work, of other numbers.
  init(_ whole: Experiment, numbers: Range<Int>, threads: Int) throws(Failure) {
    precondition(!numbers.isEmpty && threads >= 1)
    precondition(numbers.lowerBound >= 0 && numbers.upperBound <= Self.replicationLimit)
    (plan, worlds, design, identity) = (whole.plan, whole.worlds, whole.design, whole.identity)
    (self.numbers, self.threads) = (numbers, threads)
    if keptBytes > Self.memoryLimit { throw .tooLarge(bytes: keptBytes, allowed: Self.memoryLimit) }
  }

  /// The master seed.
  public var seed: UInt64 { identity.seed }

  /// The number of replications.
  public var replications: Int { numbers.count }

  /// The memory that its results take, in bytes: tallies and books of every replication.
  public var keptBytes: Int {
    replications * BlockShape(plan).valuesPerReplication * MemoryLayout<Double>.stride
  }

  /// Its replications in blocks, as they are done: estimates can be made after each, of what has been merged so far.
  ///
  /// - Parameters:
  ///   - kept: what was run of it before, and is not run again.
  ///   - begins: called from any thread with the number of each replication that is begun.
  public func blocks(
    continuing kept: Block? = nil, begins: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> BlockSequence {
    blocks(without: kept?.replications ?? RangeSet(), begins: begins)
  }

  /// Its replications in blocks, but for some that were run before.
  func blocks(
    without done: RangeSet<Int>, begins: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> BlockSequence {
    BlockSequence(experiment: self, missing: RangeSet(numbers).subtracting(done), begins: begins)
  }

  /// Runs all replications that were not run before.
  ///
  /// - Parameters:
  ///   - kept: what was run of the same plan and seed before. Its replications count too, whatever their numbers: a
  ///     thousand more are an experiment of the numbers 1,000 to 1,999 that continues the first.
  ///   - progress: called now and then with the number of replications done.
  /// - Throws: `Failure` where an identity does not hold, `Block.Fault` where what was kept is of other work,
  ///   `CancellationError` when the task is cancelled.
  public func run(
    continuing kept: Block? = nil, progress: @Sendable (Int) -> Void = { _ in }
  ) async throws -> Ensemble {
    var all = Block(for: self)
    if let kept { try all.merge(kept) }
    for try await block in blocks(continuing: kept) {
      try all.merge(block)
      progress(all.count)
    }
    return try Ensemble(self, all)
  }
}

extension Experiment.Failure {
  /// Why the result of a replication can't be trusted, if it can't.
  init?(_ audit: Audit, of replication: Int, _ plan: SimulationPlan) {
    if let standstill = audit.standstill {
      self = .standstill(
        replication: replication, segment: plan.scenario.segments[standstill.segment].id,
        month: plan.calendar.months[standstill.month].text)
    } else if !audit.violations.isEmpty {
      self = .identityViolated(replication: replication, violations: audit.violations)
    } else {
      return nil
    }
  }
}
