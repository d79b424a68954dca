internal import CareSimulation
internal import Experiments
internal import YouthCare

/// A few worlds one by one: what each budget year costs and how long the list is in each month.
public struct SingleFutures: Sendable {
  /// How many worlds are told.
  public static let count = 20

  /// The budget years.
  public let years: [Int]
  /// By world and budget year, in euro.
  public let costs: [[Double]]
  /// By world and month, the clients waiting at its end.
  public let lists: [[Double]]

  /// The first worlds of an ensemble, with what all its worlds cost.
  init(_ ensemble: Ensemble, _ values: OptionValues) {
    let worlds = 0..<min(Self.count, ensemble.replications)
    years = ensemble.plan.calendar.years
    let all = Array(ensemble.scenario.segments.indices)
    let byYear = years.map { year -> [Double] in
      guard case .plain(let costs) = values.values[.costOfYear(year)] else {
        preconditionFailure("every budget year has a cost")
      }
      return costs
    }
    let months = ensemble.plan.calendar.contractMonths.indices.map { $0 - ensemble.plan.calendar.warmUpMonths }
    let byMonth = months.map { ensemble.values(of: .waiting, in: all, over: .month($0)) }
    costs = worlds.map { world in byYear.map { $0[world] } }
    lists = worlds.map { world in byMonth.map { $0[world] } }
  }
}
