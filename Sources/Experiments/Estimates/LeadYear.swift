internal import CareSimulation
public import YouthCare

/// A number of a calendar year before the contract, beside what is known of it (MODEL.md, T10).
public struct LeadYear: Sendable {
  /// What it is.
  public let item: LeadItem
  /// The calendar year, and whether all its months are simulated.
  public let year: Int
  public let isWhole: Bool
  /// The segment's position; `nil` for the region.
  public let segment: Int?
  /// The simulated number.
  public let estimate: Estimate
  /// What is known of the region in that year, or `nil` where nothing is.
  public let known: Double?

  /// How far the simulated number lies from what is known, as a share of it; a year that is simulated in part isn't held
  /// against a whole one, but for what is counted at its end.
  public var difference: Figure? {
    guard let known, known > 0, isWhole || item == .inCare || item == .waiting else { return nil }
    return Figure(estimate.mean / known - 1, standardError: estimate.standardError / known)
  }

  /// Those of an ensemble, by year, item and segment, the region first; clients are told of the region only.
  static func all(of ensemble: Ensemble) -> [LeadYear] {
    let calendar = ensemble.plan.calendar
    let segments = Array(ensemble.scenario.segments.indices)
    return calendar.leadYears.flatMap { year in
      LeadItem.allCases.flatMap { item in
        ([nil] + (item == .clients ? [] : segments.map { $0 })).compactMap { segment -> LeadYear? in
          let values = ensemble.values(of: item, in: segment.map { [$0] } ?? segments, leadYear: year)
          return LeadYear(
            item: item, year: year, isWhole: calendar.leadMonths(of: year).count == 12, segment: segment,
            estimate: Estimate(values),
            known: segment == nil ? ensemble.scenario.region.known[year].flatMap { item.value(in: $0) } : nil)
        }
      }
    }
  }
}

extension LeadItem {
  /// Its name in tables.
  public var key: String {
    switch self {
    case .clients: "clients"
    case .starts: "starts"
    case .inCare: "in_care"
    case .waiting: "waiting"
    case .cost: "cost"
    }
  }

  /// What is known of it in a year.
  func value(in year: KnownYear) -> Double? {
    switch self {
    case .clients: year.clients
    case .starts: year.starts
    case .inCare: year.inCare
    case .waiting: year.waiting
    case .cost: year.cost
    }
  }
}
