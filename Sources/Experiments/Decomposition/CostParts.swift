internal import CareSimulation
public import YouthCare

/// What a comparison keeps of an ensemble to say why its cost differs from another's: a few sums a segment, replication
/// by replication.
///
/// MODEL.md, Q9.
public struct CostParts: Sendable, Equatable {
  /// The segments, by name.
  public let segments: [String]
  /// The months over which cost is added up.
  public let months: [ContractCalendar.Month]
  /// By replication and segment.
  public let costs: [[SegmentCost]]
  /// What youth care costs the region besides care that is bought, in cents, by replication.
  public let otherCosts: [Int]
  /// The whole cost in cents as the books have it, by replication.
  public let totals: [Int]

  /// What some replications came to.
  ///
  /// - Parameters:
  ///   - costs: by replication, that of each segment.
  ///   - otherCosts: by replication, in cents.
  ///   - totals: by replication the whole in cents, where it is known apart.
  public init(
    segments: [String], months: [ContractCalendar.Month] = [], costs: [[SegmentCost]], otherCosts: [Int]? = nil,
    totals: [Int]? = nil
  ) {
    precondition(costs.allSatisfy { $0.count == segments.count })
    self.segments = segments
    self.months = months
    self.costs = costs
    let other = otherCosts ?? costs.map { _ in 0 }
    self.otherCosts = other
    self.totals = totals ?? zip(costs, other).map { row, other in row.reduce(other) { $0 + $1.cost } }
    precondition(self.otherCosts.count == costs.count && self.totals.count == costs.count)
  }

  /// What the replications of an ensemble came to over its contract.
  public init(_ ensemble: Ensemble) {
    let scenario = ensemble.scenario
    let all = Array(scenario.segments.indices)
    var costs = [[SegmentCost]](
      repeating: all.map { _ in SegmentCost() }, count: ensemble.replications)
    for segment in all {
      func keep(_ volume: CareVolume, _ path: WritableKeyPath<SegmentCost, Double>) {
        for (number, value) in ensemble.values(of: volume, in: segment).enumerated() {
          costs[number][segment][keyPath: path] = value
        }
      }
      func keep(cents: [Int], _ path: WritableKeyPath<SegmentCost, Int>) {
        for (number, value) in cents.enumerated() { costs[number][segment][keyPath: path] = value }
      }
      func cents(_ volume: CareVolume) -> [Int] { ensemble.values(of: volume, in: segment).map { Int($0) } }
      func cents(_ items: [LedgerItem]) -> [Int] { ensemble.cents(of: items, in: [segment], over: .contract) }
      keep(.clients, \.clients)
      keep(.days, \.days)
      keep(.weightedDays, \.weightedDays)
      keep(.hours, \.hours)
      keep(.pricedDays, \.pricedDays)
      keep(cents: cents(.paidByHour), \.paidByHour)
      keep(cents: cents(.paidByDay), \.paidByDay)
      keep(cents: cents(.paidByTrajectory), \.paidByTrajectory)
      keep(cents: cents(LedgerItem.payments), \.recognised)
      keep(cents: cents([.outside]), \.outside)
    }
    let other = ensemble.otherCents(over: .contract)
    self.init(
      segments: scenario.segments.map(\.id), months: Array(ContractCalendar(scenario.contract).contractMonths),
      costs: costs, otherCosts: costs.map { _ in other }, totals: ensemble.cost(over: .contract))
  }

  /// The replications.
  public var replications: Int { costs.count }

  /// Whether another's cost can be held against it: over the same months, in as many replications.
  public func isComparable(with other: CostParts) -> Bool {
    months == other.months && replications == other.replications
  }

  /// The cost of a replication in a segment by its name; nothing where there is no such segment.
  func cost(of segment: String, in replication: Int) -> SegmentCost {
    segments.firstIndex(of: segment).map { costs[replication][$0] } ?? SegmentCost()
  }
}
