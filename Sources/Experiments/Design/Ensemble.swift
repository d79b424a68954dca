public import CareSimulation
public import YouthCare

/// The size of what is kept of one replication: values by time, item and segment.
struct EnsembleShape: Sendable {
  let times: Int
  let items: Int
  let segments: Int

  /// The tallies, by month.
  static func tallies(_ plan: SimulationPlan) -> Self {
    Self(
      times: plan.calendar.contractMonths.count, items: Tally.allCases.count, segments: plan.scenario.segments.count)
  }

  var valuesPerTime: Int { items * segments }
  var valuesPerReplication: Int { times * valuesPerTime }
}

/// Values of all replications: `[replication / 8][time][item][segment][replication % 8]`.
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

  /// Keeps the values of one time: `[item][segment]`.
  func write(_ row: UnsafePointer<Double>, replication: Int, time: Int) {
    var target = self.row(replication, time * shape.valuesPerTime)
    for index in 0..<shape.valuesPerTime {
      target.pointee = row[index]
      target += Self.lane
    }
  }

  /// Adds one cell of every replication to sums.
  func add(time: Int, item: Int, segment: Int, to sums: inout [Double]) {
    let cell = time * shape.valuesPerTime + item * shape.segments + segment
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
  private let tallies: EnsembleStore
  let books: ReplicationBooks

  init(
    plan: SimulationPlan, tallies: EnsembleStore, books: ReplicationBooks, ledger: LedgerSums, control: ControlSums?,
    replications: Int,
    seed: UInt64, eventCount: Int
  ) {
    self.plan = plan
    self.tallies = tallies
    self.books = books
    self.ledger = ledger
    self.control = control
    self.replications = replications
    self.seed = seed
    self.eventCount = eventCount
  }

  /// The scenario.
  public var scenario: Scenario { plan.scenario }

  /// A tally in each replication, summed over segments and over a period; money in euro.
  ///
  /// A stock counts at the end of a month or year, and as the mean of month ends over the contract.
  public func values(of tally: Tally, in segments: [Int], over period: Period) -> [Double] {
    tally.isMoney ? cents(of: tally, in: segments, over: period).map(Cents.euros) : sums(of: tally, segments, period)
  }

  /// A tally of money in each replication in whole cents, summed over segments and over a period.
  public func cents(of tally: Tally, in segments: [Int], over period: Period) -> [Int] {
    precondition(tally.isMoney)
    return sums(of: tally, segments, period).map { Int($0) }
  }

  private func sums(of tally: Tally, _ segments: [Int], _ period: Period) -> [Double] {
    let months = plan.calendar.months(of: period)
    let counted = tally.isStock && period != .contract ? months.suffix(1) : months
    var sums = [Double](repeating: 0, count: replications)
    for month in counted {
      for segment in plan.inOrderOfNames(segments) {
        tallies.add(
          time: month - plan.calendar.warmUpMonths, item: tally.rawValue, segment: segment, to: &sums)
      }
    }
    guard tally.isStock, period == .contract else { return sums }
    return sums.map { $0 / Double(months.count) }
  }
}
