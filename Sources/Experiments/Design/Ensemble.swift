public import CareSimulation
public import YouthCare

/// The size of one replication's result.
struct EnsembleShape: Sendable {
  let months: Int
  let segments: Int

  init(_ plan: SimulationPlan) {
    months = plan.calendar.contractMonths.count
    segments = plan.scenario.segments.count
  }

  var valuesPerMonth: Int { Tally.allCases.count * segments }
  var valuesPerReplication: Int { months * valuesPerMonth }
}

/// The tallies of all replications: `[replication / 8][month][tally][segment][replication % 8]`.
///
/// Written by several threads, each in rows of its own, and only read after they are done. A cache line holds one cell
/// of eight replications: a worker that runs them one after another writes into lines it still has, and an estimate
/// reads an eighth of the lines it would otherwise touch.
final class EnsembleStore: @unchecked Sendable {
  private static let lane = 8
  let shape: EnsembleShape
  private let values: UnsafeMutablePointer<Double>

  init(_ shape: EnsembleShape, replications: Int) {
    self.shape = shape
    let lanes = (replications + Self.lane - 1) / Self.lane
    values = .allocate(capacity: lanes * Self.lane * shape.valuesPerReplication)
    values.initialize(repeating: 0, count: lanes * Self.lane * shape.valuesPerReplication)
  }

  deinit { values.deallocate() }

  func write(_ tallies: UnsafePointer<Double>, replication: Int, month: Int) {
    var target = row(replication, month * shape.valuesPerMonth)
    for index in 0..<shape.valuesPerMonth {
      target.pointee = tallies[index]
      target += Self.lane
    }
  }

  /// Adds one cell of every replication to sums.
  func add(month: Int, _ tally: Tally, _ segment: Int, to sums: inout [Double]) {
    let cell = month * shape.valuesPerMonth + tally.rawValue * shape.segments + segment
    sums.withUnsafeMutableBufferPointer { sums in
      for replication in sums.indices { sums[replication] += row(replication, cell).pointee }
    }
  }

  @inline(__always)
  private func row(_ replication: Int, _ cell: Int) -> UnsafeMutablePointer<Double> {
    values + ((replication / Self.lane * shape.valuesPerReplication + cell) * Self.lane + replication % Self.lane)
  }
}

/// What all replications of a scenario gave.
public struct Ensemble: Sendable {
  /// The plan that was run.
  public let plan: SimulationPlan
  /// The number of replications.
  public let replications: Int
  /// The master seed.
  public let seed: UInt64
  /// Model events over all replications.
  public let eventCount: Int
  /// The books of all contracts, added up over replications.
  public let ledger: LedgerSums
  /// What the control loop did, added up over replications; `nil` where there is none.
  public let control: ControlSums?
  private let store: EnsembleStore

  init(
    plan: SimulationPlan, store: EnsembleStore, ledger: LedgerSums, control: ControlSums?, replications: Int,
    seed: UInt64, eventCount: Int
  ) {
    self.plan = plan
    self.store = store
    self.ledger = ledger
    self.control = control
    self.replications = replications
    self.seed = seed
    self.eventCount = eventCount
  }

  /// The scenario.
  public var scenario: Scenario { plan.scenario }

  /// A tally in each replication, summed over segments and over a period.
  ///
  /// A stock counts at the end of a month or year, and as the mean of month ends over the contract.
  public func values(of tally: Tally, in segments: [Int], over period: Period) -> [Double] {
    let months = plan.calendar.months(of: period)
    let counted = tally.isStock && period != .contract ? months.suffix(1) : months
    var sums = [Double](repeating: 0, count: replications)
    for month in counted {
      for segment in segments { store.add(month: month - plan.calendar.warmUpMonths, tally, segment, to: &sums) }
    }
    guard tally.isStock, period == .contract else { return sums }
    return sums.map { $0 / Double(months.count) }
  }
}
