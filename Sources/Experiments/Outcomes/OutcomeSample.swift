internal import CareSimulation
internal import YouthCare

/// Values of a few outcomes of many replications, of which nothing else is kept.
///
/// A study of thousands of runs needs three numbers of each and not its months: a block is reduced as soon as it is
/// done, so that memory doesn't grow with the months.
public struct OutcomeSample: Sendable {
  /// One outcome: its value in each replication.
  public struct Asked: Sendable {
    /// What its values are: two of one name have the same ones of the same replication.
    public let name: String
    let values: @Sendable (Projection) -> [Double]

    /// An outcome by what its values are.
    public init(_ name: String, values: @escaping @Sendable (Projection) -> [Double]) {
      self.name = name
      self.values = values
    }

    /// What the contract costs, in euro: as the budget counts it, without the municipality's own administration.
    public static let cost = Asked("cost") { $0.perReplication(of: .cost, over: .contract) }
    /// The clients who wait at the contract's end.
    public static let waitingAtEnd = Asked("waiting at end") { $0.perReplication(.waiting, over: $0.lastYear) }
    /// The mean wait of those who started over the contract, in days.
    public static let meanWait = Asked("mean wait, or 0") { $0.perReplication(.meanWait, over: .contract) }
  }

  /// By outcome and replication, in the order of their numbers.
  public let values: [[Double]]

  /// Runs an experiment and keeps what is asked.
  ///
  /// - Parameters:
  ///   - store: what keeps the values while the study lasts: what it has of an earlier run isn't run again.
  ///   - progress: called with the number of replications done.
  /// - Throws: `Experiment.Failure`, or `CancellationError` when the task is cancelled.
  public init(
    of experiment: Experiment, _ asked: [Asked], keeping store: (any OutcomeKeeping)? = nil,
    progress: @Sendable (Int) -> Void = { _ in }
  ) async throws {
    var all = OutcomePart(of: experiment.identity, asked.map(\.name))
    if let kept = store?.kept(of: experiment.identity, all.asked) { try all.merge(kept.among(experiment.numbers)) }
    if all.count > 0 { progress(all.count) }
    for try await block in experiment.blocks(without: all.replications) {
      let part = try OutcomePart(of: block, experiment, asked)
      try all.merge(part)
      store?.keep(part)
      progress(all.count)
    }
    values = all.values
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

  /// What a measure of the region is in each replication; 0 where one has nothing to say.
  public func perReplication(of measure: Measure, over period: Period) -> [Double] {
    guard let own = values(measure, segment: nil, over: period)?.own else {
      return [Double](repeating: 0, count: ensemble.replications)
    }
    return own.map { $0 ?? 0 }
  }
}
