internal import CareSimulation
internal import YouthCare

/// Values of a few outcomes of many replications, of which nothing else is kept.
///
/// A study of thousands of runs needs three numbers of each and not its months: a block is reduced as soon as it is
/// done, so that memory doesn't grow with the months.
public struct OutcomeSample: Sendable {
  /// One outcome: its value in each replication.
  public struct Asked: Sendable {
    /// A name for whoever reads it.
    public let name: String
    let values: @Sendable (Projection) -> [Double]

    /// An outcome by what its values are.
    public init(_ name: String, values: @escaping @Sendable (Projection) -> [Double]) {
      self.name = name
      self.values = values
    }

    /// What the municipality pays over the contract, in euro.
    public static let cost = Asked("cost") { $0.perReplication(.totalCost, over: .contract) }
    /// The clients who wait at the contract's end.
    public static let waitingAtEnd = Asked("waiting") { $0.perReplication(.waiting, over: $0.lastYear) }
    /// The mean wait of those who started over the contract, in days.
    public static let meanWait = Asked("wait") { $0.perReplication(.meanWait, over: .contract) }
  }

  /// By outcome and replication, in the order of their numbers.
  public let values: [[Double]]

  /// Runs an experiment and keeps what is asked.
  ///
  /// - Parameter progress: called with the number of replications done.
  /// - Throws: `Experiment.Failure`, or `CancellationError` when the task is cancelled.
  public init(
    of experiment: Experiment, _ asked: [Asked], progress: @Sendable (Int) -> Void = { _ in }
  ) async throws {
    var values = [[Double]](repeating: [], count: asked.count)
    var done = 0
    for try await block in experiment.blocks() {
      let projection = Projection(try Ensemble(experiment, block))
      for (position, one) in asked.enumerated() { values[position] += one.values(projection) }
      done += block.count
      progress(done)
    }
    self.values = values
  }
}

extension Projection {
  /// The last budget year.
  public var lastYear: Period {
    let years = ensemble.plan.calendar.years
    return .year(years[years.count - 1])
  }

  /// What an objective of the region is in each replication; 0 where one has nothing to say.
  public func perReplication(_ objective: Objective, over period: Period) -> [Double] {
    guard let own = values(objective, segment: nil, over: period)?.own else {
      return [Double](repeating: 0, count: ensemble.replications)
    }
    return own.map { $0 ?? 0 }
  }
}
