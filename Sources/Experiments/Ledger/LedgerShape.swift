internal import CareSimulation
internal import YouthCare

/// Whose books are meant.
public enum LedgerScope: Sendable, Hashable {
  /// One provider's contract in one segment, by its position in the plan.
  case contract(Int)
  /// All contracts of a segment, by its position, and what is spent in it without one.
  case segment(Int)
  /// All contracts, and what is spent without one.
  case region
}

/// The cells in which a ledger is kept: `[scope][period][item]`, with months, then years, then the whole contract.
struct LedgerShape: Sendable, Equatable, Codable {
  let segmentOfContract: [Int]
  let segments: Int
  let warmUpMonths: Int
  /// The position of the budget year of each contract month.
  let yearOfMonth: [Int]
  let years: [Int]
  let openingEquity: [Int]

  init(_ plan: SimulationPlan) {
    segmentOfContract = plan.contracts.map(\.segment)
    openingEquity = plan.contracts.map(\.openingEquity)
    segments = plan.scenario.segments.count
    warmUpMonths = plan.calendar.warmUpMonths
    let years = plan.calendar.years
    self.years = years
    yearOfMonth = plan.calendar.contractMonths.map { month in years.firstIndex(of: month.year) ?? 0 }
  }

  var contracts: Int { segmentOfContract.count }
  var months: Int { yearOfMonth.count }
  var scopes: Int { contracts + segments + 1 }
  var periods: Int { months + years.count + 1 }
  static let items = LedgerItem.allCases.count
  var cells: Int { scopes * periods * Self.items }

  /// Whether a scenario could have it; for one that was read.
  var isSound: Bool { (0...Scenario.Limit.segments).contains(segments) }

  func position(of scope: LedgerScope) -> Int {
    switch scope {
    case .contract(let contract): contract
    case .segment(let segment): contracts + segment
    case .region: contracts + segments
    }
  }

  func position(of period: Period) -> Int {
    switch period {
    case .month(let month): return month
    case .year(let year):
      guard let position = years.firstIndex(of: year) else { preconditionFailure("\(year) is no budget year of it") }
      return months + position
    case .contract: return months + years.count
    case .through: preconditionFailure("a ledger is kept by month, by budget year and over the contract")
    }
  }

  /// The scopes that a section of the books is part of, by their positions; the first is its own.
  func scopes(of section: BookSection) -> [Int] {
    switch section {
    case .contract(let contract): [contract, contracts + segmentOfContract[contract], contracts + segments]
    case .segment(let segment): [contracts + segment, contracts + segments]
    case .region: [contracts + segments]
    }
  }

  /// Contracts, segments, the region.
  var sections: [BookSection] { BookSection.all(contracts: contracts, segments: segments) }

  /// The first cell of a scope and period, by their positions.
  @inline(__always)
  func cell(_ scope: Int, _ period: Int) -> Int { (scope * periods + period) * Self.items }
}
