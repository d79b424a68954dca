internal import CareSimulation
internal import YouthCare

/// What is kept of the books of every replication, for objectives that need more than a sum over all: some items by
/// month and segment, and a few figures by budget year and over the contract.
final class ReplicationBooks: Sendable {
  /// The items kept by month and segment; each is one account.
  static let items: [LedgerItem] = [
    .revenueCare, .revenueSettlement, .revenueGuarantee, .revenueInnovation, .revenueRescue, .administration,
    .costFixed, .costAdministration,
  ]

  /// A figure of a budget year or of the contract.
  enum YearFigure: Equatable {
    /// The median over providers of what is left of revenue.
    case medianMargin
    /// 1 where some system provider was insolvent in the period, 0 elsewhere.
    case systemInsolvency
  }

  private let plan: SimulationPlan
  private let money: EnsembleStore
  private let figures: EnsembleStore
  private let waits: WaitStore
  private let replications: Int

  init(_ plan: SimulationPlan, replications: Int) {
    self.plan = plan
    self.replications = replications
    money = EnsembleStore(Self.moneyShape(plan), replications: replications)
    figures = EnsembleStore(Self.figureShape(plan), replications: replications)
    waits = WaitStore(plan, replications: replications)
  }

  static func valuesPerReplication(of plan: SimulationPlan) -> Int {
    moneyShape(plan).valuesPerReplication + figureShape(plan).valuesPerReplication
  }

  private static func moneyShape(_ plan: SimulationPlan) -> EnsembleShape {
    EnsembleShape(
      times: plan.calendar.contractMonths.count, items: items.count, segments: plan.scenario.segments.count)
  }

  /// The budget years and the contract; margin and insolvency of the region.
  private static func figureShape(_ plan: SimulationPlan) -> EnsembleShape {
    EnsembleShape(times: plan.calendar.years.count + 1, items: 2, segments: 1)
  }

  // MARK: - Keeping

  /// Keeps a replication that has just been run.
  func keep(_ replicator: borrowing Replicator, as number: Int) {
    keepMoney(replicator, number)
    waits.keep(replicator, as: number)
    let insolvent = replicator.systemInsolvency()
    for (time, period) in (plan.calendar.years.map { Period.year($0) } + [.contract]).enumerated() {
      let months = plan.calendar.months(of: period)
      let row = [
        Self.median(replicator.margins(over: months[0]..<months[0] + months.count)),
        months.contains { insolvent[$0] } ? 1 : 0,
      ]
      row.withUnsafeBufferPointer { row in
        if let base = row.baseAddress { figures.write(base, replication: number, time: time) }
      }
    }
  }

  private func keepMoney(_ replicator: borrowing Replicator, _ number: Int) {
    let terms = Self.items.map { $0.terms[0] }
    let segments = plan.scenario.segments.count
    var row = [Double](repeating: 0, count: money.shape.valuesPerTime)
    for time in 0..<money.shape.times {
      for index in row.indices { row[index] = 0 }
      for (contract, own) in plan.contracts.enumerated() {
        for (item, term) in terms.enumerated() {
          let cents = replicator.book.movement(
            on: term.account, of: contract, in: time + plan.calendar.warmUpMonths)
          row[item * segments + own.segment] += Double(term.sign * cents)
        }
      }
      row.withUnsafeBufferPointer { row in
        if let base = row.baseAddress { money.write(base, replication: number, time: time) }
      }
    }
  }

  private static func median(_ values: [Double]) -> Double {
    Quantile.of(values.sorted(), 0.5) ?? .nan
  }

  // MARK: - Asking

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
    let item =
      switch figure {
      case .medianMargin: 0
      case .systemInsolvency: 1
      }
    var values = [Double](repeating: 0, count: replications)
    figures.add(time: time, item: item, segment: 0, to: &values)
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
    return PooledQuantile(probability, replications: replications, waits: waits.waits(in: segments, years: years))
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
