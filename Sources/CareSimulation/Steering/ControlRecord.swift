/// What the control loop saw and did in one replication, by month of the contract.
public struct ControlRecord: Sendable, Equatable {
  /// The year's cost in euro as estimated at the end of the month; `nil` where the year has no budget.
  public internal(set) var estimates: [Double?] = []
  /// The year's budget in euro at that moment, supplementary budgets included.
  public internal(set) var budgets: [Double?] = []
  /// Whether the estimate passed the budget by more than the alarm allows.
  public internal(set) var isAlarm: [Bool] = []
  /// Whether intake was stopped during the month.
  public internal(set) var isStopped: [Bool] = []
  /// What was added to strictness during the month.
  public internal(set) var strictness: [Double] = []
  /// What cuts have made of the tariffs that they hold for: 1 before the first.
  public internal(set) var tariffFactor: [Double] = []
  /// Cuts that came into force with the month.
  public internal(set) var cuts: [Int] = []
  /// Euro of supplementary budget granted for the year so far.
  public internal(set) var supplementary: [Double] = []

  /// No months yet.
  public init() {}

  mutating func reset() {
    estimates.removeAll(keepingCapacity: true)
    budgets.removeAll(keepingCapacity: true)
    isAlarm.removeAll(keepingCapacity: true)
    isStopped.removeAll(keepingCapacity: true)
    strictness.removeAll(keepingCapacity: true)
    tariffFactor.removeAll(keepingCapacity: true)
    cuts.removeAll(keepingCapacity: true)
    supplementary.removeAll(keepingCapacity: true)
  }

  /// The number of months.
  public var months: Int { isAlarm.count }
}
