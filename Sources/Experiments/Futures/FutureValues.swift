internal import CareSimulation
internal import YouthCare

/// What a scenario gave in one future, by replication; what stands at one position in two of them met the same world.
public struct FutureValues: Sendable {
  /// The cost over the contract, in euro.
  public let cost: [Double]
  /// Whether it passed the budgets of all years together; `nil` where a year has none.
  public let isOver: [Bool]?
  /// Clients who wait at the end.
  public let waiting: [Double]
  /// Days waited by those who started, and how many started.
  public let daysWaited: [Double]
  public let starts: [Double]

  /// Values by replication.
  ///
  /// - Precondition: there is one of each for every replication.
  public init(cost: [Double], isOver: [Bool]?, waiting: [Double], daysWaited: [Double], starts: [Double]) {
    precondition([waiting, daysWaited, starts].allSatisfy { $0.count == cost.count } && !cost.isEmpty)
    precondition(isOver.map { $0.count == cost.count } ?? true)
    self.cost = cost
    self.isOver = isOver
    self.waiting = waiting
    self.daysWaited = daysWaited
    self.starts = starts
  }

  /// Those of a projection.
  public init(_ projection: Projection) {
    let ensemble = projection.ensemble
    let calendar = ensemble.plan.calendar
    let cents = ensemble.cost(over: .contract)
    let budgets = calendar.years.map { ensemble.scenario.budget?.cents(for: $0, in: calendar) }
    let isOver =
      budgets.contains { $0 == nil } ? nil : cents.map { $0 > budgets.reduce(0) { $0 + ($1 ?? 0) } }
    var waits = (days: cents.map { _ in 0.0 }, starts: cents.map { _ in 0.0 })
    if case .ratio(let days, let starts) = projection.values(Measure.waitMeanDays, segment: nil, over: .contract) {
      waits = (days, starts)
    }
    var waiting = cents.map { _ in 0.0 }
    if case .plain(let values) = projection.values(
      Measure.waiting, segment: nil, over: .year(calendar.years[calendar.years.count - 1]))
    {
      waiting = values
    }
    self.init(
      cost: cents.map(Cents.euros), isOver: isOver, waiting: waiting, daysWaited: waits.days, starts: waits.starts)
  }
}
