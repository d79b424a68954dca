public import CareSimulation
internal import Sampling
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

/// The tallies of all replications: `[replication][month][tally][segment]`.
///
/// Written by several threads, each in rows of its own, and only read after they are done.
final class EnsembleStore: @unchecked Sendable {
  let shape: EnsembleShape
  private let values: UnsafeMutablePointer<Double>

  init(_ shape: EnsembleShape, replications: Int) {
    self.shape = shape
    let count = replications * shape.valuesPerReplication
    values = .allocate(capacity: count)
    values.initialize(repeating: 0, count: count)
  }

  deinit { values.deallocate() }

  func write(_ tallies: UnsafePointer<Double>, replication: Int, month: Int) {
    (values + replication * shape.valuesPerReplication + month * shape.valuesPerMonth)
      .update(from: tallies, count: shape.valuesPerMonth)
  }

  @inline(__always)
  func value(_ replication: Int, _ month: Int, _ tally: Tally, _ segment: Int) -> Double {
    values[
      replication * shape.valuesPerReplication + month * shape.valuesPerMonth + tally.rawValue * shape.segments + segment]
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
  private let store: EnsembleStore

  init(plan: SimulationPlan, store: EnsembleStore, replications: Int, seed: UInt64, eventCount: Int) {
    self.plan = plan
    self.store = store
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
    let months = self.months(of: period)
    let counted = tally.isStock && period != .contract ? months.suffix(1) : months
    let divisor = tally.isStock && period == .contract ? Double(months.count) : 1
    return (0..<replications).map { replication in
      var sum = NeumaierSum()
      for month in counted {
        for segment in segments { sum += store.value(replication, month, tally, segment) }
      }
      return sum.value / divisor
    }
  }

  /// The months of a period, from 0 at the contract's start.
  private func months(of period: Period) -> ArraySlice<Int> {
    let all = Array(plan.calendar.contractMonths.indices).map { $0 - plan.calendar.warmUpMonths }
    switch period {
    case .month(let month): return all[month...month]
    case .year(let year):
      return all.filter { plan.calendar.contractMonths[$0 + plan.calendar.warmUpMonths].year == year }[...]
    case .through(let year):
      return all.filter { plan.calendar.contractMonths[$0 + plan.calendar.warmUpMonths].year <= year }[...]
    case .contract: return all[...]
    }
  }
}

/// A stretch of the contract over which results are given.
public enum Period: Sendable, Hashable {
  /// A month, from 0 at the contract's start.
  case month(Int)
  /// A budget year.
  case year(Int)
  /// From the contract's start to the end of a budget year.
  case through(Int)
  /// The whole contract.
  case contract
}
