internal import CareSimulation
internal import YouthCare

/// What is kept of a run of a factorial design: cost and list in each world.
public struct FactorialValues: Sendable, Equatable {
  /// Cost over the contract in cents, administration apart.
  public let cost: [Int]
  /// Clients waiting on the last day of the contract.
  public let waiting: [Int]

  /// Values by world.
  public init(cost: [Int], waiting: [Int]) {
    precondition(cost.count == waiting.count && !cost.isEmpty)
    self.cost = cost
    self.waiting = waiting
  }

  /// Those of an ensemble.
  public init(_ ensemble: Ensemble) {
    let scenario = ensemble.scenario
    let last = Period.year(ContractCalendar(scenario.contract).years.last ?? 0)
    let list = ensemble.values(of: Tally.waiting, in: Array(scenario.segments.indices), over: last)
    self.init(cost: ensemble.cost(over: .contract), waiting: list.map { Int($0) })
  }
}
