internal import CareSimulation
internal import YouthCare

/// What is kept of the books of every replication, for objectives that need more than a sum over all: some items by
/// month and segment, and a few figures by budget year and over the contract.
struct ReplicationBooks: Sendable {
  /// The items kept by month and segment; each is one account.
  static let items: [LedgerItem] = [
    .revenueCare, .revenueSettlement, .revenueGuarantee, .revenueInnovation, .revenueRescue, .administration,
    .outside, .costVariable, .costFixed, .costAdministration,
  ]

  /// A figure of a budget year or of the contract.
  enum YearFigure: Int, CaseIterable {
    /// The median over providers of what is left of revenue.
    case medianMargin
    /// 1 where some system provider was insolvent in the period, 0 elsewhere.
    case systemInsolvency
  }

  private let plan: SimulationPlan
  private let replications: Int
  private let money: EnsembleValues
  private let figures: EnsembleValues
  private let waits: [WaitRecord]

  init(_ plan: SimulationPlan, _ block: Block) {
    self.plan = plan
    replications = block.count
    money = EnsembleValues(block.parts.map(\.money), block.shape.money)
    figures = EnsembleValues(block.parts.map(\.figures), block.shape.figures)
    waits = block.parts.flatMap(\.waits)
  }

  /// A kept item in each replication, in cents, summed over segments and simulated months.
  func cents(of item: LedgerItem, in segments: [Int], months: [Int]) -> [Double] {
    guard let position = Self.items.firstIndex(of: item) else { preconditionFailure("\(item.name) is not kept") }
    var sums = [Double](repeating: 0, count: replications)
    for month in months {
      for segment in segments {
        money.add(time: month - plan.calendar.warmUpMonths, item: position, segment: segment, to: &sums)
      }
    }
    return sums
  }

  /// A figure in each replication; no number where it has no meaning, `nil` over a period for which none is kept.
  func values(of figure: YearFigure, over period: Period) -> [Double]? {
    let years = plan.calendar.years
    let time: Int?
    switch period {
    case .year(let year): time = years.firstIndex(of: year)
    case .contract: time = years.count
    case .month, .through: time = nil
    }
    guard let time else { return nil }
    var values = [Double](repeating: 0, count: replications)
    figures.add(time: time, item: figure.rawValue, segment: 0, to: &values)
    return values
  }

  /// A quantile of the waits of all who started in some segments; `nil` where nobody did, and over a month.
  func waitQuantile(_ probability: Double, in segments: [Int], over period: Period) -> PooledQuantile? {
    let years: Range<Int>
    switch period {
    case .year(let year):
      guard let position = plan.calendar.years.firstIndex(of: year) else { return nil }
      years = position..<position + 1
    case .contract: years = plan.calendar.years.indices
    case .month, .through: return nil
    }
    return PooledQuantile(probability, replications: replications) { counted($0, in: segments, years) }
  }

  /// The waits over the contract of all who started in some segments, in each replication.
  func waitsOfStarters(in segments: [Int]) -> some Sequence<WaitHistogram> {
    (0..<replications).lazy.map { counted($0, in: segments, plan.calendar.years.indices) }
  }

  private func counted(_ replication: Int, in segments: [Int], _ years: Range<Int>) -> WaitHistogram {
    var counted = WaitHistogram()
    for year in years {
      for segment in segments {
        waits[replication].add(year * plan.scenario.segments.count + segment, to: &counted)
      }
    }
    return counted
  }
}

extension Ensemble {
  /// Some items of the books in each replication, in whole cents, summed over segments and over a period.
  func cents(of items: [LedgerItem], in segments: [Int], over period: Period) -> [Int] {
    let months = plan.calendar.months(of: period)
    var cents = [Double](repeating: 0, count: replications)
    for item in items {
      for (index, value) in books.cents(of: item, in: segments, months: months).enumerated() { cents[index] += value }
    }
    return cents.map { Int($0) }
  }
}
